/** Signs at an event noun that it means a meeting nobody reports beyond its town: of a council, about trams. In: a block and the noun's place. */
import { countryOfWord } from './country-words';
import { foldWord } from '../spelling/letters';
import { CHAIN_END, type Noun } from './event-nouns';
import type { Token } from './page-tokens';
import type { BlockView } from './page-view';
import {
  ABOUT,
  BODIES,
  CONNECTING,
  DEFINITE,
  documentKinds,
  INDEFINITE,
  nounKinds,
  numberIn,
  PEACE,
  POINTS,
  TOPICS,
} from './word-classes';

/** Words after the noun within which its owner stands: "of the city council". */
const OWNER_REACH = 4;
/** Words of a subject that are looked at, articles left out: "a possible settlement". */
const SUBJECT_WORDS = 2;

const isWith = (lower: string): boolean => CONNECTING.has(lower) && !OF_WORDS.has(lower);
/** Joining words that make an owner of what follows; the others make a partner of it ("talks with the council"). */
const OF_WORDS = new Set('of de des del du di von der do da van av af του της των'.split(' '));

const wordsAfter = (block: BlockView, end: number, count: number): readonly Token[] => {
  const from = block.tokens.findIndex(({ start }) => start >= end);
  const words = from < 0 ? [] : block.tokens.slice(from, from + count);
  const stop = words.findIndex(
    (token, at) =>
      CHAIN_END.test(block.text.slice(words[at - 1]?.end ?? end, token.start)) || isWith(token.lower),
  );
  return stop < 0 ? words : words.slice(0, stop);
};

const isNamed = (block: BlockView, token: Token): boolean =>
  block.names.some(({ start, end }) => start < token.end && token.start < end);

/** "The meeting of the council", "board meeting", "réunion du conseil". */
export const isOfBody = (block: BlockView, { start, end }: Noun): boolean => {
  const before = block.tokens.filter((token) => token.end <= start).pop();
  if (before !== undefined && start - before.end <= 1 && BODIES.has(before.lower)) return true;
  for (const token of wordsAfter(block, end, OWNER_REACH)) {
    if (isNamed(block, token)) return false;
    if (BODIES.has(token.lower)) return true;
  }
  return false;
};

/** A body among a sentence's words. */
export const namesBody = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => BODIES.has(lower));

const KNOWN = [PEACE, POINTS, TOPICS];

const isKnownSubject = (block: BlockView, token: Token): boolean =>
  isNamed(block, token) ||
  block.dates.some(({ start, end }) => start < token.end && token.start < end) ||
  numberIn(token.lower) !== null ||
  countryOfWord(foldWord(token.lower)) !== null ||
  documentKinds(token.lower).length > 0 ||
  nounKinds(token.lower).length > 0 ||
  KNOWN.some((list) => list.has(token.lower));

/** "The talks on plastic": a subject is said right after the noun, and it is none of those known. */
export const isOffTopic = (block: BlockView, { end }: Noun): boolean => {
  const [about, ...rest] = wordsAfter(block, end, SUBJECT_WORDS + 2);
  if (about === undefined || !ABOUT.has(about.lower)) return false;
  const subject = rest
    .filter(({ lower }) => !DEFINITE.has(lower) && !INDEFINITE.has(lower))
    .slice(0, SUBJECT_WORDS);
  return subject.length > 0 && !subject.some((token) => isKnownSubject(block, token));
};
