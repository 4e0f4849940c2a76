/** Titles after a country's word. */
import { isFiniteAt } from '../../../claim/has-verb';
import type { Word } from '../../../text/words';
import { LEADER_TITLE } from './country-leaders';
import { isLeader } from '../sentences/sentence-places';

/** Words from "Russian" to "presidents" in "the Russian and US presidents". */
const TITLE_REACH = 5;

/** Gives the title that follows a country within a few words, with no name after it, and where it ends ("the Russian and US presidents"), or null. */
export function findTitle(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly title: string; readonly end: number } | null {
  for (let ahead = at + 1; ahead <= at + TITLE_REACH && ahead < words.length; ahead++) {
    const { lower, end, start } = words[ahead]!;
    if (!/^\s+$/.test(text.slice(words[ahead - 1]!.end, start))) return null;
    const last = lower.replace(/s$/, '');
    const title = [last, `${words[ahead - 1]!.lower} ${last}`].find((one) => LEADER_TITLE.test(one));
    if (title !== undefined) return /^\s+\p{Lu}/u.test(text.slice(end, end + 3)) ? null : { title, end };
    if (isLeader(lower) || isFiniteAt(text, words, ahead)) return null;
  }
  return null;
}
