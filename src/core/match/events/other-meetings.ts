/** Signs at an event noun that it means a meeting nobody reports beyond its town: of a council, about trams. In: a block and the noun's place. */
import { countryOfWord } from './country-words';
import { foldWord } from '../spelling/letters';
import { CHAIN_END, type Noun } from './event-nouns';
import type { Token } from './page-tokens';
import { isForeign, type BlockView, type PageView } from './page-view';
import {
  ABOUT,
  AND,
  BODIES,
  CONNECTING,
  DEFINITE,
  documentKinds,
  INDEFINITE,
  LEADERS,
  LOCATIVE,
  nounKinds,
  numberIn,
  OF,
  PARTIES,
  PEACE,
  POINTS,
  TOPICS,
} from './word-classes';

/** Words after the noun within which its owner stands: "of the city council". */
const OWNER_REACH = 4;
/** Words of a subject that are looked at, articles left out: "a possible settlement". */
const SUBJECT_WORDS = 2;

/** It makes a partner of what follows ("talks with the council"), no owner. */
const isWith = (lower: string): boolean => CONNECTING.has(lower) && !OF.has(lower);

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

const KNOWN = [PEACE, POINTS, TOPICS, LEADERS, PARTIES];

const isKnownWord = (lower: string): boolean =>
  numberIn(lower) !== null ||
  countryOfWord(foldWord(lower)) !== null ||
  documentKinds(lower).length > 0 ||
  nounKinds(lower).length > 0 ||
  KNOWN.some((list) => list.has(lower));

const isKnownSubject = (block: BlockView, token: Token): boolean =>
  isNamed(block, token) ||
  block.dates.some(({ start, end }) => start < token.end && token.start < end) ||
  isKnownWord(token.lower);

/** "In Geneva", between a noun and its subject. */
const isSetting = (block: BlockView, token: Token): boolean =>
  !ABOUT.has(token.lower) && (LOCATIVE.has(token.lower) || isNamed(block, token));

/** "The talks on plastic", "on Chile": a subject is said right after the noun, and it is none of those known. */
export const isOffTopic = (view: PageView, block: BlockView, { end }: Noun): boolean => {
  const after = wordsAfter(block, end, SUBJECT_WORDS + 4);
  const [about, ...rest] = after.slice(after.findIndex((token) => !isSetting(block, token)));
  if (about === undefined || !ABOUT.has(about.lower)) return false;
  const subject = rest
    .filter(({ lower }) => !DEFINITE.has(lower) && !INDEFINITE.has(lower))
    .slice(0, SUBJECT_WORDS);
  return (
    subject.length > 0 && !subject.some((token) => isKnownSubject(block, token) && !isForeign(view, token))
  );
};

/** Languages that write no capitals in headlines and set an owner behind a noun: "συνάντηση Μητσοτάκη". */
const OWNER_BEHIND = /^[\u0370-\u04ff]/;

const followers = (block: BlockView, end: number): readonly Token[] => {
  const from = block.tokens.findIndex(({ start }) => start >= end);
  const words = from < 0 ? [] : block.tokens.slice(from, from + OWNER_REACH);
  const stop = words.findIndex((token, at) =>
    CHAIN_END.test(block.text.slice(words[at - 1]?.end ?? end, token.start).replace(',', ';')),
  );
  return stop < 0 ? words : words.slice(0, stop);
};

/** "町内会の会談", "노사 회담": an owner nobody knows right before the noun, as Japanese and Korean write it. */
const OWNER_BEFORE = /([\u3400-\u9fff]{2,})の$|([\uac00-\ud7af]{2,})\s$/;
/** A Korean word with its particle, or one that tells which meeting. */
const KOREAN_LINK = /(?:은|는|이|가|을|를|의|에|에서|로|와|과|도|간|번|동안|한|된|린|운)$/;
const isOwnedBefore = (block: BlockView, start: number): boolean => {
  const found = OWNER_BEFORE.exec(block.text.slice(Math.max(0, start - 12), start));
  const owner = found?.[1] ?? found?.[2];
  if (owner === undefined || KOREAN_LINK.test(owner)) return false;
  const at = start - found![0].length;
  return (
    !block.names.some((name) => name.start < start && at < name.end) &&
    !PARTIES.inline.some((word) => owner.endsWith(word)) &&
    !isKnownWord(owner)
  );
};

/** "The Harbour Board's meeting": an owner nobody knows, by a name of its own. */
const OWNER = /(\p{Lu}[\p{L}-]+)['’]s?\s$/u;
const isOwnedByStranger = (block: BlockView, start: number): boolean => {
  const owner = OWNER.exec(block.text.slice(Math.max(0, start - 24), start));
  const token = owner && block.tokens.find(({ end }) => end === start - owner[0].length + owner[1]!.length);
  return token !== null && token !== undefined && !isKnownSubject(block, token);
};

/** Who takes part is said right after the noun, and nobody of those known: "with the tenants". */
const isWithStrangers = (block: BlockView, end: number): boolean => {
  const [link, ...rest] = followers(block, end);
  if (link === undefined || isKnownSubject(block, link)) return false;
  if (link.isCapital && OWNER_BEHIND.test(link.lower) && link.start - end === 1) return true;
  if (!CONNECTING.has(link.lower) || AND.has(link.lower)) return false;
  const people = rest.filter(
    ({ lower }) => !DEFINITE.has(lower) && !INDEFINITE.has(lower) && !CONNECTING.has(lower),
  );
  return people.length > 0 && !people.some((token) => isKnownSubject(block, token));
};

/** "The meeting with the tenants", "the Harbour Board's meeting": owners or partners are said, and nobody knows them. */
export const isOfStrangers = (block: BlockView, { start, end }: Noun): boolean =>
  isOwnedBefore(block, start) || isOwnedByStranger(block, start) || isWithStrangers(block, end);

/** Words between "with" and the country of who takes part: "with the visiting Danish". */
const FOREIGN_REACH = 3;

/** "A meeting with Danish Prime Minister Ada Velmar": of a country that the index does not know. */
export const isWithForeign = (view: PageView, block: BlockView, { end }: Noun): boolean => {
  const [link, ...rest] = followers(block, end);
  if (link === undefined || !CONNECTING.has(link.lower) || AND.has(link.lower)) return false;
  const to = rest.findIndex((token) => isNamed(block, token));
  return rest
    .slice(0, to < 0 ? FOREIGN_REACH : Math.min(to, FOREIGN_REACH))
    .some((token) => isForeign(view, token));
};
