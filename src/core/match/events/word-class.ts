/**
 * Lists of words made ready to ask. `stem*` fits what begins so, `*ending` what ends so; words with characters of scripts without spaces are
 * looked for anywhere. Words are lower case.
 */
import { prefixLengths } from '../spelling/strip-endings';
import { remember } from '../../text/remember';

/** A list of words made ready to ask. */
type WordClass = {
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

const remembered = remember(classify);

/** Names of all classes a word is in. */
const classesOf = (word: string): ReadonlySet<string> =>
  word.length > MAX_WORD ? NOTHING : remembered(word);

/** Makes a class of its list of words, parted by spaces. */
export const wordClass = (name: string, list: string): WordClass => {
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

/** One class for each entry of a table, by the entry's name. */
export const toClasses = (
  group: string,
  table: Readonly<Record<string, string>>,
): ReadonlyMap<string, WordClass> =>
  new Map(Object.entries(table).map(([name, list]) => [name, wordClass(`${group}:${name}`, list)]));

/** Names of the classes of a group that a word is in; empty for most words. */
export const kindsIn = (group: string, word: string): string[] => {
  const kinds: string[] = [];
  for (const name of classesOf(word)) if (name.startsWith(group)) kinds.push(name.slice(group.length));
  return kinds;
};
