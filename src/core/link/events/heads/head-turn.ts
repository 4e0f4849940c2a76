/** Which one of a row a head names: "the next round", "the previous talks", "round four". In: a head in a sentence view. Out: its turn. */
import { readCardinal, readOrdinal } from '../../../extract/quantities/number-words';
import type { SentenceView } from '../sentences/sentence-view';
import type { EventHead } from './event-heads';

/** "next" is yet to come, "previous" was before, "other" is not the one told of before; a number counts from the first. */
export type Turn = 'next' | 'previous' | 'other' | number;

const NEXT = /^(?:next|upcoming|forthcoming|coming|follow-up|further|subsequent|future)$/;
const PREVIOUS = /^(?:previous|earlier|prior|preceding|past)$/;
const OTHER = /^(?:another|separate|other|additional)$/;

/** "round four", "the second session": nouns that are counted in a row; a "second call" may be the second of that day. */
const COUNTED = /^(?:rounds?|sessions?)$/;
/** Words from the counted noun to the head that says of what: "round four of the talks". */
const OF_REACH = 4;

/** Gives the words that say which one: those of the head's own phrase, and of the "round" that it is of: "the next round of talks". */
function wordsOfTurn({ words }: SentenceView, { at, from }: EventHead): readonly string[] {
  const own = words.slice(from, at + 1).map(({ lower }) => lower);
  const before = words.slice(Math.max(0, from - OF_REACH), from).map(({ lower }) => lower);
  const isOf = /^(?:of|of the|of these)$/.test(before.slice(before.lastIndexOf('of')).join(' '));
  return isOf && before.some((word) => COUNTED.test(word)) ? [...before, ...own] : own;
}

/** "the fourth round", "round four", or null. */
function readOrder(words: readonly string[]): number | null {
  const at = words.findIndex((word) => COUNTED.test(word));
  if (at < 0) return null;
  const [before, after] = [readOrdinal(words[at - 1] ?? ''), readCardinal(words[at + 1] ?? '')];
  return before ?? (after === null || after === 0 ? null : after);
}

/** Gives the turn that the words of a head name, or null. */
export function findTurn(view: SentenceView, head: EventHead): Turn | null {
  if (head.form === 'verb')
    return view.words.slice(head.at + 1, head.at + 3).some(({ lower }) => lower === 'again') ? 'next' : null;
  const words = wordsOfTurn(view, head);
  if (words.some((word) => NEXT.test(word))) return 'next';
  if (words.some((word) => PREVIOUS.test(word))) return 'previous';
  const isOther = OTHER.test(head.determiner ?? '') || words.some((word) => OTHER.test(word));
  return readOrder(words) ?? (isOther ? 'other' : null);
}
