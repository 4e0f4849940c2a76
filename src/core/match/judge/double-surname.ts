/**
 * Whether a surname is one part of somebody's surname of two: "Mr Velmar-Ortega", "van Velmar-Ortega", "Дмитриев-Мамонов". Elsewhere a
 * hyphen joins two people or a noun ("the Putin-Trump call", "Putin-Besuch"). In: a text and the name's place.
 */
import type { Span } from '../../model';
import { foldWord } from '../spelling/letters';
import { isTitle } from '../tables/ordinary-words';
import { isOtherGiven } from './given-names';
import { isInsideSentence, wordBefore, type Neighbour } from './word-context';

const CYRILLIC = /^-[\u0410-\u042f\u0401\u0404\u0406\u0407][\u0430-\u045f]/;
/** True when a Cyrillic name goes on behind a hyphen. Only of a whole name: "Путин-Трамп" are two. */
export const isDoubleSurname = (text: string, end: number): boolean =>
  CYRILLIC.test(text.slice(end, end + 3));

/** Surnames of the Latin script, the first perhaps behind a particle written on it ("El-", "O'"). */
const PARTS = /^(?:\p{Lu}[\p{Ll}'’]+-)+\p{Lu}[\p{Ll}'’]+$/u;
const PARTICLES = new Set('van von de del della di da dos du den der ten ter zu'.split(' '));
const IN_COMPOUND = /[\p{L}'’-]/u;

/** The letters and hyphens around a surname. */
const compoundAround = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from > 0 && IN_COMPOUND.test(text[from - 1]!)) from--;
  while (to < text.length && IN_COMPOUND.test(text[to]!)) to++;
  return { start: from, end: to };
};

/** The word before a surname and its particles: "von" and "der" by themselves are prepositions and articles ("der Velmar-Plan"). */
const beforeParticles = (text: string, start: number): Neighbour | null => {
  let before = wordBefore(text, start);
  while (before !== null && PARTICLES.has(foldWord(before.text))) before = wordBefore(text, before.start);
  return before;
};

/** True when two surnames are joined behind a title or somebody's given name: one person bears both. */
export const isPartOfSurname = (text: string, surname: Span): boolean => {
  if (text[surname.start - 1] !== '-' && text[surname.end] !== '-') return false;
  const { start, end } = compoundAround(text, surname);
  const before = beforeParticles(text, start);
  if (before?.isCapital !== true || !PARTS.test(text.slice(start, end))) return false;
  return isTitle(foldWord(before.text)) || isOtherGiven(before.text, isInsideSentence(text, before.start));
};
