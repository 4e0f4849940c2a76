/** Words as a search compares them. In: a title, a name, what somebody typed. Out: letters without case and accents, and the words in them. */
import { eachWord } from './search-words';

const OTHERS = /[^ -~]/g;

/** Lower case without accents, every UTF-16 unit in its place, so that a match's offsets hold for the text as printed. */
export function foldInPlace(text: string): string {
  return text.replace(OTHERS, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

/** The words of a query, each once. */
export function wordsOf(query: string): string[] {
  const folded = foldInPlace(query);
  const words = new Set<string>();
  eachWord(folded, (start, end) => words.add(folded.slice(start, end)));
  return [...words];
}
