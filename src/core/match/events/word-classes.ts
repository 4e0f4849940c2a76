/**
 * What the words of a page may be for events and documents, in the languages of assets/page-event-words.json. Words are lower case.
 * `stem*` fits what begins so, `*ending` what ends so; words with characters of scripts without spaces are looked for anywhere.
 */
import words from '../../../../assets/page-event-words.json';

/** A list of words made ready to ask. */
export type WordClass = {
  readonly has: (word: string) => boolean;
  /** Words in scripts without spaces, longest first. */
  readonly inline: readonly string[];
};

const WITHOUT_SPACES = /[\u3041-\u30ff\u3400-\u9fff]/;
const SHORTEST_STEM = 2;

/** A class from a list parted by spaces. */
export const wordClass = (list: string): WordClass => {
  const whole = new Set<string>();
  const stems = new Set<string>();
  const tails = new Set<string>();
  const inline: string[] = [];
  for (const word of list.split(' ')) {
    if (WITHOUT_SPACES.test(word)) inline.push(word);
    else if (word.endsWith('*') && word.startsWith('*'))
      (stems.add(word.slice(1, -1)), tails.add(word.slice(1, -1)));
    else if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else if (word.startsWith('*')) (tails.add(word.slice(1)), whole.add(word.slice(1)));
    else whole.add(word);
  }
  const has = (word: string): boolean => {
    if (whole.has(word)) return true;
    for (let end = word.length; end >= SHORTEST_STEM; end--) if (stems.has(word.slice(0, end))) return true;
    if (tails.size > 0)
      for (let start = 1; start < word.length - 2; start++) if (tails.has(word.slice(start))) return true;
    return false;
  };
  return { has, inline: inline.sort((a, b) => b.length - a.length) };
};

const toClasses = (table: Readonly<Record<string, string>>): ReadonlyMap<string, WordClass> =>
  new Map(Object.entries(table).map(([name, list]) => [name, wordClass(list)]));

/** Event nouns by kind. */
export const EVENT_NOUNS = toClasses(words.nouns);
/** Document nouns by kind. */
export const DOCUMENT_NOUNS = toClasses(words.documents);
/** Verbs among the event words: they need more detail beside them than nouns do. */
export const EVENT_VERBS = wordClass(words.verbs);
export const OPPOSITES = wordClass(words.opposites);
export const OPEN_WORDS = wordClass(words.open);
export const HOURS = wordClass(words.hours);
export const POINTS = wordClass(words.points);
export const PEACE = wordClass(words.peace);
export const ADDITIONAL = wordClass(words.additional);
export const DEFINITE = wordClass(words.definite);
export const INDEFINITE = wordClass(words.indefinite);
export const LOCATIVE = wordClass(words.locative);
export const CONNECTING = wordClass(words.with);
export const LEADERS = wordClass(words.leaders);
export const HALF = wordClass(words.half);

const invert = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([value, list]) =>
      list.split(' ').map((word): [string, number] => [word, Number(value)]),
    ),
  );

const NUMBERS = invert(words.numbers);
const HOUR_COMPOUNDS = Object.entries(words.hourCompounds).map(([value, list]) => ({
  value: Number(value),
  words: wordClass(list),
}));

const nounCache = new Map<string, readonly string[]>();
const MAX_NOUN_CACHE = 20_000;

/** Kinds of event a word may stand for; empty for most words. */
export const nounKinds = (word: string): readonly string[] => {
  const known = nounCache.get(word);
  if (known !== undefined) return known;
  const kinds = [...EVENT_NOUNS].filter(([, list]) => list.has(word)).map(([kind]) => kind);
  if (nounCache.size > MAX_NOUN_CACHE) nounCache.clear();
  nounCache.set(word, kinds);
  return kinds;
};

/** The number a word or its digits state, or null. */
export const numberIn = (word: string): number | null => {
  if (/^\d{1,3}(?:[.,]\d)?$/.test(word)) return Number(word.replace(',', '.'));
  return NUMBERS.get(word) ?? null;
};

/** Hours in one word ("fünfstündig"), or null. */
export const hoursInWord = (word: string): number | null =>
  HOUR_COMPOUNDS.find((entry) => entry.words.has(word))?.value ?? null;

const KIND_NAMES: Readonly<Record<string, string>> = {
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
  raid: 'attack',
  strike: 'attack',
  'cabinet meeting': 'session',
};
const KNOWN = new Set(Object.keys(words.nouns));

/** The kind of the page's vocabulary that stands for an index event's kind. */
export const pageKind = (kind: string): string => {
  const lower = kind.toLowerCase();
  return KNOWN.has(lower) ? lower : (KIND_NAMES[lower] ?? lower);
};

const FAMILIES = words.alike.map((family) => new Set(family));
/** True when two kinds are words for much the same happening. */
export const areAlike = (one: string, other: string): boolean =>
  FAMILIES.some((family) => family.has(one) && family.has(other));
