/** Groups of people named by their country or body. In: words of a sentence. Out: where a group stands and ends. */
import { isFiniteAt } from '../../../claim/has-verb';
import type { Word } from '../../../text/words';
import { BODIES, GROUP_NOUNS } from '../words/event-words';
import { isLeader, type Place } from './sentence-places';

/** Words between "Ukrainian" and "delegation". */
const GROUP_REACH = 3;

const isGroup = (lower: string): boolean => GROUP_NOUNS.has(lower) || BODIES.has(lower);

/** "Envoys from Togo and Benin", "Prosecutors with the Fraud Office": the place of the group whose countries or body follow, or -1. */
function findGroupBefore(words: readonly Word[], places: readonly Place[], at: number): number {
  for (let back = at - 1; back >= Math.max(1, at - GROUP_REACH - 2); back--) {
    const { lower } = words[back]!;
    const group = words[back - 1]!.lower;
    if (/^(?:from|of)$/.test(lower) && GROUP_NOUNS.has(group)) return back - 1;
    if (lower === 'with' && back === 1 && isGroup(group)) return 0;
    if (places[back]!.part !== places[at]!.part || isLeader(lower)) return -1;
  }
  return -1;
}

/** Gives where the name at a place stands: in "president of Ukraine" after its own "of", in "Envoys from Togo" where its group does. */
export function placeName(words: readonly Word[], places: readonly Place[], at: number): Place {
  const before = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
  const place = places[at]!;
  const group = findGroupBefore(words, places, at);
  if (group >= 0) return places[group]!;
  return before?.lower === 'of' ? { ...place, role: 'prep', preposition: 'of' } : place;
}

/** Gives where a group ends that begins with its country: "US officials", "U.S. negotiating team", "Ukrainian and US delegations"; or -1. */
export function findGroupEnd(text: string, words: readonly Word[], at: number): number {
  for (let ahead = at + 1; ahead <= at + GROUP_REACH + 1 && ahead < words.length; ahead++) {
    if (!/^\.?[\s-]+$/.test(text.slice(words[ahead - 1]!.end, words[ahead]!.start))) return -1;
    if (GROUP_NOUNS.has(words[ahead]!.lower)) return words[ahead]!.end;
    if (isLeader(words[ahead]!.lower) || isFiniteAt(text, words, ahead)) return -1;
  }
  return -1;
}
