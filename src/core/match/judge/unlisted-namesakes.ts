/**
 * Namesakes whose given name no list has: in English a capital word before a surname that is no title, no English word and no name of the
 * index is somebody's given name ("Our columnist Piers Kushnir", "Yasir al-Tayeb"). Other languages write more words with a capital.
 */
import type { Span } from '../../model';
import antiPhrases from '../../../../assets/anti-phrases.json';
import type { Matcher, Target } from '../matcher';
import { scanText } from '../scan-text';
import { foldWord } from '../spelling/letters';
import { foldList, isNoName } from '../tables/ordinary-words';
import { fitsGiven } from './given-names';
import { isPlaceSet } from './judge-place';
import { isInsideSentence, wordBefore, type Neighbour } from './word-context';

/** A word in capitals and small letters. */
const NAME_SHAPED = /^\p{Lu}\p{Ll}{2,}$/u;

/** Titles of other languages that papers leave untranslated: "Kanzler Velmar". */
const TITLES = foldList(antiPhrases.foreignTitles);

/** A capital word right before, no title and no English word. */
const isNameBefore = (before: Neighbour | null, start: number): before is Neighbour => {
  if (before === null || before.end !== start - 1 || !NAME_SHAPED.test(before.text)) return false;
  const folded = foldWord(before.text);
  return !isNoName(folded) && !TITLES.has(folded);
};

/** A name-like word stands before a surname, inside its sentence. */
export const isBehindStranger = (text: string, start: number): boolean => {
  const before = wordBefore(text, start);
  return isNameBefore(before, start) && isInsideSentence(text, before.start);
};

/** What stands between given name and surname, right before the surname. */
const PARTICLES =
  /(?<![\p{L}\p{N}])(?:(?:al|el|ad|as|ash|at|az|ben|bin|ibn|bint|de|del|della|di|da|dos|van|von|der|den|la|le)[ \u00a0\u2010\u2011-]){1,3}$/iu;
const PARTICLES_REACH = 16;

const isBehindParticles = (text: string, target: Target, start: number): boolean => {
  const particles = PARTICLES.exec(text.slice(Math.max(0, start - PARTICLES_REACH), start))?.[0].length ?? 0;
  if (particles === 0) return false;
  const before = wordBefore(text, start - particles);
  return isNameBefore(before, start - particles) && !fitsGiven(before.text, target, null);
};

const AN_ARTICLE = /(?<![\p{L}\p{N}])(?:an?|another) $/iu;
const ARTICLE_REACH = 9;
const GOES_ON = /^ (?:at|from|in|of|who|whose|with|without|named|called)(?!\p{L})/u;
/** "A Velmar at my college": one of many who bear it. "A Velmar aide" is the person's. */
const isOneOfMany = (text: string, { start, end }: Span): boolean =>
  GOES_ON.test(text.slice(end, end + ARTICLE_REACH)) &&
  AN_ARTICLE.test(text.slice(Math.max(0, start - ARTICLE_REACH), start));

/** Tells whether a surname alone is one of many's or behind another's given name; "the Trump Kushnir talks" are of two persons of the index. */
export const isUnlistedNamesake = (
  matcher: Matcher,
  target: Target,
  text: string,
  surname: Span,
): boolean => {
  const { start } = surname;
  if (isOneOfMany(text, surname) || isBehindParticles(text, target, start)) return true;
  if (!isBehindStranger(text, start)) return false;
  const before = wordBefore(text, start);
  return before === null || (scanText(matcher, before.text).length === 0 && !isPlaceSet(text, before));
};
