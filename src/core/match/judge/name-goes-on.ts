/**
 * Whether a surname that stands alone goes on into a longer name: "Velmar Village residents", "Velmar Ortega, a parent", "Velmar de Sorn".
 * A page that never gives the person's whole name has no reason to take that for the person. In: a page and all its readings.
 */
import type { Page } from '../../page/page';
import { languageOf } from '../page-language';
import type { Reading } from '../read-hits';
import { foldWord } from '../spelling/letters';
import { isCalendarWord, isGivenName, isNoName, isOrdinaryWord, isTitle } from '../tables/ordinary-words';
import { wordAfter, type Neighbour } from './word-context';

/** Romance and Germanic particles between the parts of a name. */
const PARTICLE = /^ (?:de la|de los|de|del|della|di|da|dos|du|von|van|van der) (?=\p{Lu}\p{Ll})/u;
/** Shorter ones are acronyms and articles. */
const MIN_WORD = 3;

const isNoPart = (word: string): boolean =>
  word.length < MIN_WORD ||
  word === word.toUpperCase() ||
  [isTitle, isCalendarWord, isGivenName].some((isOther) => isOther(foldWord(word)));

/** A capital word that ends a longer name: a small word goes on behind it, or it is no ordinary word. */
const isLastPart = (text: string, { text: word, end }: Neighbour): boolean => {
  if (isNoPart(word)) return false;
  const after = wordAfter(text, end);
  return after === null ? !isOrdinaryWord(foldWord(word)) : !after.isCapital;
};

/** A name's part written behind a hyphen: "Velmar-Ortega" is a firm or somebody else. */
const isHyphenPart = (text: string, { text: word, end, isCapital }: Neighbour): boolean => {
  const folded = foldWord(word);
  if (!isCapital || word.length < MIN_WORD) return false;
  return !isNoName(folded) && (!isGivenName(folded) || wordAfter(text, end)?.isCapital !== true);
};

/** Where the word begins that a surname goes on with; -1 when it ends there. A headline in capital letters tells nothing. */
const wordItGoesOnWith = (text: string, end: number): number => {
  const particle = PARTICLE.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  if (particle > 0) return end + particle;
  const next = ' -'.includes(text[end] ?? '.') ? wordAfter(text, end) : null;
  if (next === null) return -1;
  const isPart = text[end] === '-' ? isHyphenPart(text, next) : next.isCapital && isLastPart(text, next);
  return isPart ? next.start : -1;
};

const goesOn = (
  page: Page,
  { standing, kind: named, block, end }: Reading,
  starts: ReadonlySet<string>,
): boolean => {
  const { text, kind } = page.blocks[block]!;
  if (named !== 'person' || standing !== 'bare' || kind === 'heading') return false;
  const next = wordItGoesOnWith(text, end);
  return next >= 0 && !starts.has(`${block} ${next}`);
};

/**
 * Surnames alone that go on into another name, behind which no name of the index begins. None in German, which writes every noun with
 * a capital.
 */
export const joinedReadings = (page: Page, readings: readonly Reading[]): ReadonlySet<Reading> => {
  if (languageOf(page) === 'de') return new Set();
  const starts = new Set(readings.map(({ block, start }) => `${block} ${start}`));
  return new Set(readings.filter((reading) => goesOn(page, reading, starts)));
};
