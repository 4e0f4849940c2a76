/** Ordinal words of a page ("sixth", "шестой", "sixième"). In: a word in small letters. Out: its number. */
import words from '../../../assets/page-event-words.json';

const ORDINALS = new Map(
  Object.entries(words.ordinals).flatMap(([value, list]) =>
    list.split(' ').map((word): [string, number] => [word, Number(value)]),
  ),
);

/** The number of which a word is the ordinal, or null; from three on, for "second" is a time too. */
export const ordinalIn = (word: string): number | null => ORDINALS.get(word) ?? null;
