/** What the words of a page may be for events and documents, in the languages of assets/page-event-words.json. */
import words from '../../../../assets/page-event-words.json';
import { makeLookupTable } from '../../text/lookup-table';
import { kindsIn, toClasses, wordClass } from './word-class';

/** Event nouns by kind. */
export const EVENT_NOUNS = toClasses('event', words.nouns);
/** A meeting in several words. */
export const EVENT_PHRASES = new RegExp(`(?<!\\p{L})(?:${words.phrases.join('|')})(?!\\p{L})`, 'giu');
/** Document nouns by kind. */
export const DOCUMENT_NOUNS = toClasses('document', words.documents);
/** Verbs among the event words: they need more detail beside them than nouns do. */
export const EVENT_VERBS = wordClass('verbs', words.verbs);
/** Who says so wants it or not, and does not tell that it happened: "called for his resignation". */
export const ASKED = wordClass('asked', words.asked);
export const OPPOSITES = wordClass('opposites', words.opposites);
const OTHER_WORDS = new Map(
  Object.entries(words.otherWords).map(([language, list]) => [language, new Set(list.split(' '))]),
);
/** True for an event word that is another word in a page's language: "met" is Dutch for "with". */
export const isOtherWord = (word: string, language: string | null): boolean =>
  language !== null && OTHER_WORDS.get(language)?.has(word) === true;
/** What sets one happening before or behind another: "a week after the talks". */
export const AFTER_WORDS = wordClass('after', words.after);
/** What points back at what was just said: "their meeting", "that session". */
export const POINTING = wordClass('pointing', words.pointing);
export const OPEN_WORDS = wordClass('open', words.open);
export const HOURS = wordClass('hours', words.hours);
export const POINTS = wordClass('points', words.points);
export const PEACE = wordClass('peace', words.peace);
/** What a town, a ministry or a firm makes plans for, and no talks between states: housing, roads. */
export const DOMESTIC = wordClass('domestic', words.domestic);
/** Words that begin like a document and are none: verbs, planets. */
export const NO_DOCUMENTS = wordClass('noDocuments', words.noDocuments);
/** What makes an answer of a proposal: "counter-proposal". */
export const COUNTER = wordClass('counter', words.counter);
export const ADDITIONAL = wordClass('additional', words.additional);
export const DEFINITE = wordClass('definite', words.definite);
export const INDEFINITE = wordClass('indefinite', words.indefinite);
const ARTICLE_LANGUAGES = new Map(
  Object.entries(words.articleLanguages).map(([article, list]) => [article, new Set(list.split(' '))]),
);
/** True for an indefinite article of a page's language: "a" is one in English, and "the" in Portuguese. */
export const isIndefinite = (word: string, language: string | null): boolean =>
  INDEFINITE.has(word) && (language === null || ARTICLE_LANGUAGES.get(word)?.has(language) !== false);
export const LOCATIVE = wordClass('locative', words.locative);
export const CONNECTING = wordClass('with', words.with);
/** What leads from a visit to its place. */
export const TOWARDS = wordClass('towards', words.towards);
/** Of the connecting words those that only add ("and"). */
export const AND = wordClass('and', words.and);
/** Of the connecting words those that make an owner of what follows ("of"). */
export const OF = wordClass('of', words.of);
/** Who takes part in talks between states: an envoy, a delegation. */
export const PARTIES = wordClass('parties', words.parties);
/** How a meeting is said to have been: "a useful meeting" is the one spoken of. */
export const VERDICTS = wordClass('verdicts', words.verdicts);
/** Bodies that meet among themselves: a council, a board. */
export const BODIES = wordClass('bodies', words.bodies);
/** What leads from talks to their subject. */
export const ABOUT = wordClass('about', words.about);
/** Subjects that talks between states have. */
export const TOPICS = wordClass('topics', words.topics);
export const LEADERS = wordClass('leaders', words.leaders);
export const HALF = wordClass('half', words.half);
toClasses('hours', words.hourCompounds);
toClasses('unit', { ...words.units, point: words.points, hour: words.hours });

const invert = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([value, list]) =>
      list.split(' ').map((word): [string, number] => [word, Number(value)]),
    ),
  );

const NUMBERS = invert(words.numbers);

/** Kinds of event a word may stand for; empty for most words. */
export const nounKinds = (word: string): string[] => kindsIn('event:', word);
/** Kinds of document a word may stand for; empty for most words. */
export const documentKinds = (word: string): string[] => kindsIn('document:', word);

/** What a word may count, by the English word for it ("Stunden" → hour); empty for most words. */
export const unitKinds = (word: string): string[] => kindsIn('unit:', word);

/** The number a word or its digits state, or null. */
export const numberIn = (word: string): number | null => {
  if (/^\d{1,3}(?:[.,]\d)?$/.test(word)) return Number(word.replace(',', '.'));
  return NUMBERS.get(word) ?? null;
};

/** Hours in one word ("fünfstündig"), or null. */
export const hoursInWord = (word: string): number | null => {
  const [hours] = kindsIn('hours:', word);
  return hours === undefined ? null : Number(hours);
};

const KIND_NAMES: Readonly<Record<string, string>> = makeLookupTable({
  conversation: 'talks',
  negotiations: 'talks',
  discussion: 'talks',
  lunch: 'meal',
  dinner: 'meal',
  breakfast: 'meal',
  trip: 'visit',
  visiting: 'visit',
  conference: 'forum',
  congress: 'forum',
  speech: 'address',
  seizure: 'capture',
  dismissal: 'resignation',
  raid: 'attack',
  strike: 'attack',
  'cabinet meeting': 'session',
});
const KNOWN = new Set(Object.keys(words.nouns));

/** The kind of the page's vocabulary that stands for an index event's kind. */
export const pageKind = (kind: string): string => {
  const lower = kind.toLowerCase();
  return KNOWN.has(lower) ? lower : (KIND_NAMES[lower] ?? lower);
};
