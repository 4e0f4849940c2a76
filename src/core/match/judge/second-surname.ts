/**
 * Whether a whole name goes on with another surname, as Spanish and Portuguese names do: "Marco Rubio Gómez" is not Marco Rubio. These
 * languages write titles, days and headlines small, so that a capital right behind a name belongs to it. In: a text and the name's end.
 */
import { foldWord } from '../spelling/letters';
import { isGivenName, isNoName } from '../tables/ordinary-words';
import { isPlaceWord } from '../events/country-words';
import { wordAfter } from './word-context';

/** Primary tags of languages in which people bear two surnames. */
const LANGUAGES = new Set(['es', 'pt', 'ca', 'gl']);
/** Shorter ones are acronyms. */
const MIN_SURNAME = 4;

/** True for pages on which a name may go on with a second surname. */
export const mayBearTwoSurnames = (language: string | null): boolean =>
  language !== null && LANGUAGES.has(language);

/** True when a capital word that is no title, no English word and nobody's given name follows with a space between. */
export const hasSecondSurname = (text: string, end: number): boolean => {
  const after = text[end] === ' ' ? wordAfter(text, end) : null;
  if (after === null || !after.isCapital || after.text.length < MIN_SURNAME) return false;
  if (after.text === after.text.toUpperCase()) return false;
  const folded = foldWord(after.text);
  return !isNoName(folded) && !isGivenName(folded);
};

/** "Velmar de Ortega": a married woman's name, where no place follows. */
const OF_HUSBAND = /^ (?:de|del|de la|de los|da|dos) (\p{Lu}\p{Ll}{3,})(?!\p{L})/u;
const OF_HUSBAND_REACH = 32;
/** True when a surname alone goes on with another's behind "de". */
export const hasHusbandsName = (text: string, end: number): boolean => {
  const name = OF_HUSBAND.exec(text.slice(end, end + OF_HUSBAND_REACH))?.[1];
  if (name === undefined) return false;
  const folded = foldWord(name);
  return !isNoName(folded) && !isPlaceWord(folded);
};
