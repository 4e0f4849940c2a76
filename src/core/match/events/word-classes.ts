/**
 * What the words of a page may be for events and documents, in the languages of assets/page-event-words.json. Words are lower case.
 * `stem*` fits what begins so, `*ending` what ends so; words with characters of scripts without spaces are looked for anywhere.
 */
import { prefixLengths } from '../spelling/strip-endings';
import words from '../../../../assets/page-event-words.json';
import { makeLookupTable } from '../../text/lookup-table';

/** A list of words made ready to ask. */
export type WordClass = {
  readonly has: (word: string) => boolean;
  /** Words in scripts without spaces, longest first. */
  readonly inline: readonly string[];
};

const WITHOUT_SPACES = /[\u3041-\u30ff\u3400-\u9fff]/;
/** Korean writes particles onto the word. */
const HANGUL = /^[\uac00-\ud7af]{2,}$/;
const SHORTEST_STEM = 2;
const SHORTEST_TAIL = 3;

/** Word, stem or tail → names of the classes it is in. One look-up serves all classes. */
type Names = Map<string, string[]>;
const whole: Names = new Map();
const stems: Names = new Map();
const tails: Names = new Map();

const put = (table: Names, key: string, name: string): void => {
  table.set(key, [...(table.get(key) ?? []), name]);
};

const NOTHING: ReadonlySet<string> = new Set();
const cache = new Map<string, ReadonlySet<string>>();
/** Distinct words kept: some ten large pages' worth. */
const MAX_CACHE = 40_000;
/** Longer runs of letters are no word. */
const MAX_WORD = 40;

const classify = (word: string): ReadonlySet<string> => {
  let names: Set<string> | null = null;
  const add = (found: readonly string[] | undefined): void => {
    if (found !== undefined) names = new Set([...(names ?? []), ...found]);
  };
  add(whole.get(word));
  for (let end = word.length; end >= SHORTEST_STEM; end--) add(stems.get(word.slice(0, end)));
  for (let start = 1; start <= word.length - SHORTEST_TAIL; start++) add(tails.get(word.slice(start)));
  for (const lead of prefixLengths(word)) add([...classesOf(word.slice(lead))]);
  return names ?? NOTHING;
};

/** Names of all classes a word is in. Cached. */
const classesOf = (word: string): ReadonlySet<string> => {
  if (word.length > MAX_WORD) return NOTHING;
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size > MAX_CACHE) cache.clear();
  const fresh = classify(word);
  cache.set(word, fresh);
  return fresh;
};

const wordClass = (name: string, list: string): WordClass => {
  const inline: string[] = [];
  for (const word of list.split(' ')) {
    if (WITHOUT_SPACES.test(word)) inline.push(word);
    else if (word.startsWith('*') && word.endsWith('*')) {
      put(stems, word.slice(1, -1), name);
      put(tails, word.slice(1, -1), name);
    } else if (word.endsWith('*')) put(stems, word.slice(0, -1), name);
    else if (word.startsWith('*')) {
      put(tails, word.slice(1), name);
      put(whole, word.slice(1), name);
    } else if (HANGUL.test(word)) put(stems, word, name);
    else put(whole, word, name);
  }
  return { has: (word) => classesOf(word).has(name), inline: inline.sort((a, b) => b.length - a.length) };
};

const toClasses = (group: string, table: Readonly<Record<string, string>>): ReadonlyMap<string, WordClass> =>
  new Map(Object.entries(table).map(([name, list]) => [name, wordClass(`${group}:${name}`, list)]));

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
const kindsIn = (group: string, word: string): string[] => {
  const kinds: string[] = [];
  for (const name of classesOf(word)) if (name.startsWith(group)) kinds.push(name.slice(group.length));
  return kinds;
};

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
