/** Lists of words that are no evidence for a name. Frozen data; folded once. */
import antiPhrases from '../../../../assets/anti-phrases.json';
import calendarNames from '../../../../assets/calendar-names.json';
import calendar from '../../../../assets/calendar.json';
import functionWords from '../../../../assets/function-words.json';
import givenNames from '../../../../assets/given-names.json';
import localeGivenNames from '../../../../assets/given-names-locales.json';
import worldGivenNames from '../../../../assets/given-names-world.json';
import ordinary from '../../../../assets/ordinary-words.json';
import negative from '../../../../assets/negative-words.json';
import nameWords from '../../../../assets/name-words.json';
import stopWords from '../../../../assets/stop-words.json';
import { lazily } from '../../text/remember';
import { foldWord, isLetter } from '../spelling/letters';
import { romanize } from '../spelling/romanize';
import { soundKey } from '../spelling/sound-key';

const foldAll = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));
/** The words of a list between blanks, folded. */
export const foldList = (list: string): ReadonlySet<string> => foldAll(list.split(' '));

const ORDINARY = lazily(() => foldList(ordinary));
const GIVEN = lazily(() =>
  foldAll([givenNames, worldGivenNames, antiPhrases.moreGivenNames].flatMap((list) => list.split(' '))),
);
const GIVEN_KEYS = lazily(() => new Set([...GIVEN()].map((name) => soundKey(romanize(name)))));
/** "H.E." without its dots is "he": a word of a page never is such a title. */
const WITH_DOTS = /\.\p{L}/u;
const TITLES = lazily(() =>
  foldAll(
    [...nameWords.titles, ...nameWords.pluralTitles, ...nameWords.honorifics].filter(
      (title) => !WITH_DOTS.test(title),
    ),
  ),
);

/** True for a common word of news English (folded, lower case). */
export const isOrdinaryWord = (folded: string): boolean => ORDINARY().has(folded);
const NEGATIVE = lazily(() => new Set(negative.split(' ')));

/** True for a word that must never be taken for a misspelt name: common, or compiled as a look-alike of surnames. */
export const isNoMisspelling = (folded: string): boolean => ORDINARY().has(folded) || NEGATIVE().has(folded);
/** True for a known given name (folded). */
export const isGivenName = (folded: string): boolean => GIVEN().has(folded);
const FUNCTION_WORDS = lazily(() => foldAll(Object.values(functionWords).flatMap((list) => list.split(' '))));
/** Longer ones are surnames as well: "Long", "Best". */
const MAX_SMALL = 3;
const SMALL_WORDS = lazily(
  () =>
    new Set([...FUNCTION_WORDS(), ...stopWords.words.split(' ').filter(({ length }) => length <= MAX_SMALL)]),
);
/** True for a word that joins others in some language ("he", "so", "un"), folded. */
export const isFunctionWord = (folded: string): boolean => SMALL_WORDS().has(folded);
const ENGLISH_SMALL = lazily(() => foldList(`${functionWords.en} ${stopWords.words}`));
/** True for an English word that leads others (folded), in headlines with a capital: "Meets With Velmar", "Even Velmar". */
export const isLeadingWord = (folded: string): boolean => ENGLISH_SMALL().has(folded);
/** Shorter ones are words of some language too often. */
const MIN_RARE_GIVEN = 4;
const RARE_GIVEN = lazily(
  () =>
    new Set(
      [...foldList(localeGivenNames)].filter(
        (name) => name.length >= MIN_RARE_GIVEN && !ORDINARY().has(name) && !FUNCTION_WORDS().has(name),
      ),
    ),
);
/** True for a given name of any of some forty countries; many are surnames or words elsewhere, so it tells only what stands before a surname. */
export const isRareGivenName = (folded: string): boolean => RARE_GIVEN().has(folded);
/** True when some known given name sounds like this key. */
export const isGivenKey = (key: string): boolean => GIVEN_KEYS().has(key);
/** True for a word that may stand before a name without being part of it ("President", "Mr"). */
export const isTitle = (folded: string): boolean => TITLES().has(folded);

const CALENDAR = lazily(() =>
  foldAll([
    ...Object.keys(calendar.months),
    ...Object.keys(calendar.weekdays),
    ...Object.keys(calendar.seasons),
  ]),
);
/** True for the name of a month, weekday or season, in English: "Tuesday Witkoff" is no Mr Tuesday. */
export const isCalendarWord = (folded: string): boolean => CALENDAR().has(folded);

/** True for a word that is nobody's name (folded): a title, a day or month, a common word. */
export const isNoName = (folded: string): boolean =>
  isTitle(folded) || isCalendarWord(folded) || isOrdinaryWord(folded);

const MONTHS = new Set(Object.keys(calendarNames.months));
const NUMBER_AFTER = /^\s\d/;
/** True when a word of a text is a month in some language and stands as one: with a prefix written on ("במרץ") or a number after it. */
export const isMonth = (text: string, start: number, end: number): boolean =>
  MONTHS.has(text.slice(start, end).toLowerCase()) &&
  (isLetter(text.charCodeAt(start - 1)) || NUMBER_AFTER.test(text.slice(end, end + 2)));
