/** Which letters of a hit's title matched. In: the words typed and those that were meant. Out: stretches of the title. */
import type { Span } from '../model';
import { foldInPlace } from './fold-in-place';
import { eachWord, type NearWord, type WordIndex } from './search-words';

const meant = new WeakMap<readonly (readonly NearWord[])[], ReadonlySet<string>>();

/** The words of all near ones, made once for the hits of a query. */
export function meantWords(index: WordIndex, near: readonly (readonly NearWord[])[]): ReadonlySet<string> {
  const known = meant.get(near);
  if (known !== undefined) return known;
  const made = new Set(near.flatMap((words) => words.map(({ word }) => index.words[word] ?? '')));
  meant.set(near, made);
  return made;
}

/** Of each word in the title that was meant: the letters typed where it has them, else the whole of it. Sorted, apart. */
export function findRanges(title: string, words: readonly string[], isMeant: ReadonlySet<string>): Span[] {
  const folded = foldInPlace(title);
  const spans: Span[] = [];
  eachWord(folded, (start, end) => {
    const word = folded.slice(start, end);
    if (!isMeant.has(word)) return;
    const [typed] = words.filter((each) => word.includes(each)).sort((a, b) => b.length - a.length);
    const at = start + (typed === undefined ? 0 : word.indexOf(typed));
    spans.push({ start: at, end: typed === undefined ? end : at + typed.length });
  });
  return spans;
}
