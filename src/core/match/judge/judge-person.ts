/**
 * Whether a name on a page is the person of the index or a namesake: the words before and after it decide. In: a hit and a target.
 * Out: how much of the name is there, or a veto. It does not look at the rest of the page.
 */
import type { Span } from '../../model';
import { foldWord } from '../spelling/letters';
import type { Target } from '../matcher';
import { isNoName, isTitle } from '../tables/ordinary-words';
import { isPlaceSet } from './judge-place';
import { fitsGiven, fitsInitial, isInitial, isOtherGiven } from './given-names';
import { isDoubleSurname, isPartOfSurname } from './double-surname';
import {
  hasInlineTitle,
  hasOtherRank,
  isGenerationAfter,
  isNamesake,
  isThingAfter,
  isThingBeside,
} from './other-bearers';
import { hasOccupation, isOccupationBehind } from './occupations';
import { inlineGivenStart } from './inline-given';
import { familyBeside } from './relatives';
import { isBehindWord, isInsideSentence, wordAfter, wordBefore, type Neighbour } from './word-context';

/** full: given name and surname; titled: a title before the surname; bare: surname alone; named: a monarch's name alone; other: somebody else; stranger: a slip behind an unknown given name; thing: a firm or a ship. */
export type Standing = 'full' | 'titled' | 'bare' | 'named' | 'other' | 'stranger' | 'thing';
/** What the words around a name make of it, and how far the name reaches. */
export type PersonReading = { readonly standing: Standing; readonly start: number; readonly end: number };
/** Where a surname stands alone; `plain` is what stands there, null with a case ending; `isLeading`: a word that begins sentences on its page. */
type Surname = Span & { readonly plain: string | null; readonly isLeading: (word: string) => boolean };

const MAX_NAMES_BACK = 3;
/** "M. Ouchakov": an initial to the eye, a title to the French. */
const FRENCH_MISTER = /^M$/;

/** Arabic, Hebrew, Georgian and the scripts of India have no capitals: there the word right before a surname is asked too. */
const CASELESS_WORD = /^[\u0590-\u06ff\u0900-\u0d7f\u10a0-\u10ff]/;
const mayBeGiven = (before: Neighbour, steps: number): boolean =>
  before.isCapital || (steps === 0 && CASELESS_WORD.test(before.text));

/** "Ada Velmar. Minister Velmar": behind a word this long a full stop is no abbreviation's. */
const LONGEST_SHORT = 3;
const endsSentence = (text: string, { text: word, end }: Neighbour): boolean =>
  text[end] === '.' && word.length > LONGEST_SHORT;

/** One of the person's given names, or its initial. */
const isOwnGiven = (text: string, target: Target, before: Neighbour, surname: Surname): boolean =>
  fitsGiven(before.text, target, surname.plain) ||
  (isInitial(text, before) && fitsInitial(before.text, target));

/** Another's given name; no word that begins its sentence. */
const isOthers = (text: string, { isLeading }: Surname, before: Neighbour): boolean => {
  const { start, text: word } = before;
  return (
    isOtherGiven(word, isInsideSentence(text, start)) &&
    (isBehindWord(text, start) || !isLeading(word)) &&
    !isPlaceSet(text, before)
  );
};

/**
 * Where the whole name begins: "Volodymyr V. Velmar" at its first word; null where no given name of the person stands before, or an initial
 * of it behind another's.
 */
const walkBack = (text: string, target: Target, surname: Surname): PersonReading['start'] | null => {
  let at = surname.start;
  let first: number | null = null;
  for (let steps = 0; steps < MAX_NAMES_BACK; steps++) {
    const before: Neighbour | null = wordBefore(text, at);
    if (before === null || !mayBeGiven(before, steps) || endsSentence(text, before)) break;
    at = before.start;
    if (isOwnGiven(text, target, before, surname)) first = at;
    else if (first !== null) return isOthers(text, surname, before) ? null : first;
  }
  return first;
};

/** What follows a name makes somebody or something else of it; null when nothing does. */
const standingBefore = (text: string, target: Target, end: number): Standing | null => {
  if (isGenerationAfter(text, target, end)) return 'other';
  return isThingAfter(text, end) ? 'thing' : null;
};

const CYRILLIC = /^[\u0400-\u04ff]/;
/** "Кушнір Іван Петрович": no surname follows the given name. */
const PATRONYMIC = /(?:ович|евич|йович|ьич|ична|івна|ївна|овна|евна)[а-яіїє]{0,2}$/;

/** No surname follows a given name, though a patronymic may. */
const endsName = (text: string, given: Neighbour): boolean => {
  const next = wordAfter(text, given.end);
  return next?.isCapital !== true || PATRONYMIC.test(next.text);
};

/**
 * "Orbán Viktor": the end of the given name after a surname; another person when it is another's, as Cyrillic lists write ("Кушнір Іван"),
 * unless a surname follows it ("помощник Путина Юрий Ушаков").
 */
const givenAfter = (
  text: string,
  target: Target,
  { end, plain }: Surname,
): PersonReading['end'] | 'other' | null => {
  const after = wordAfter(text, end);
  if (after === null || !after.isCapital || text[end] !== ' ' || after.text.length <= 2) return null;
  if (fitsGiven(after.text, target, plain)) return after.end;
  return CYRILLIC.test(after.text) && isOtherGiven(after.text) && endsName(text, after) ? 'other' : null;
};

/** "Will Velmar sign it?": the verb of a question, and no given name. */
const ASKING = /^Will$/i;
const QUESTION = /^[^.!?\n]*\?/u;
const isAsked = (text: string, before: Neighbour): boolean =>
  ASKING.test(before.text) && QUESTION.test(text.slice(before.end));

/** What a capitalised word before a surname, not the person's own name, makes of it. */
const standingAfter = (text: string, surname: Surname, before: Neighbour): Standing => {
  if (FRENCH_MISTER.test(before.text)) return 'titled';
  if (isAsked(text, before)) return 'bare';
  if (isInitial(text, before) || isOthers(text, surname, before)) return 'other';
  return isTitle(foldWord(before.text)) ? 'titled' : 'bare';
};

/** "Goalkeeper Bogdan Velmar": a title before the whole name that no source gives the person. */
const isTitledOtherwise = (text: string, target: Target, start: number): boolean => {
  const before = wordBefore(text, start);
  return before !== null && hasOtherRank(text, target, before);
};

/** "Mr Velmar-Ortega", "Goalkeeper Velmar". */
const isAnothers = (text: string, target: Target, surname: Span, before: Neighbour | null): boolean =>
  isPartOfSurname(text, surname) || (before !== null && hasOtherRank(text, target, before));

/** Reads the words before a surname alone. */
const judgeBefore = (text: string, target: Target, surname: Surname): PersonReading => {
  const { start, end } = surname;
  const as = (standing: Standing): PersonReading => ({ standing, start, end });
  const before = wordBefore(text, start);
  if (isNamesake(text, before, start)) return as('other');
  const whole = walkBack(text, target, surname) ?? inlineGivenStart(text, target, start);
  if (whole !== null) {
    const isOther = isDoubleSurname(text, end) || isTitledOtherwise(text, target, whole);
    return { standing: isOther ? 'other' : 'full', start: whole, end };
  }
  if (isAnothers(text, target, surname, before)) return as('other');
  if (before?.isCapital === true) return as(standingAfter(text, surname, before));
  return as(hasInlineTitle(text, end) ? 'titled' : 'bare');
};

/** A trade is said behind the name that no source gives the person. */
const hasOtherTrade = (text: string, target: Target, span: Span): boolean =>
  isOccupationBehind(text, span) && !hasOccupation(target);

/** What stands beside a surname as printed makes of it: a thing's, a family's, a tradesman's. */
const standingBeside = (text: string, target: Target, surname: Surname): Standing | null => {
  if (surname.plain === null) return null;
  if (isThingBeside(text, surname)) return 'thing';
  return hasOtherTrade(text, target, surname) ? 'other' : familyBeside(text, target, surname);
};

/** "Choi Gun-woo": the second part of a given name. */
const TWO_PARTS = /^-\p{Ll}/u;

/** "Xi Mingze", "Lula Ortega": a first name goes on into another's. */
const isBeforeSurname = (text: string, end: number): boolean => {
  const after = text[end] === ' ' ? wordAfter(text, end) : null;
  if (after?.isCapital !== true || after.text === after.text.toUpperCase()) return false;
  return TWO_PARTS.test(text.slice(after.end, after.end + 2)) || !isNoName(foldWord(after.text));
};

/** Reads the words around a surname alone. */
export const judgeSurname = (text: string, target: Target, surname: Surname): PersonReading => {
  const { start, end } = surname;
  const as = (standing: Standing): PersonReading => ({ standing, start, end });
  const follows = standingBefore(text, target, end) ?? standingBeside(text, target, surname);
  if (follows !== null) return as(follows);
  if (target.isCalledByFirst && isBeforeSurname(text, end)) return as('other');
  const after = givenAfter(text, target, surname);
  if (after === 'other') return as('other');
  if (after !== null) return { standing: 'full', start, end: after };
  return judgeBefore(text, target, surname);
};

/** Reads the words around a full name: what stands beside can make it another person ("Donald Trump Jr."). */
export const judgeFullName = (text: string, target: Target, { start, end }: Span): PersonReading => {
  const isOther =
    isDoubleSurname(text, end) ||
    hasOtherTrade(text, target, { start, end }) ||
    isTitledOtherwise(text, target, start);
  return { standing: standingBefore(text, target, end) ?? (isOther ? 'other' : 'full'), start, end };
};
