/** Words of a block that may stand for an event: nouns, verbs, a length spent with somebody, a year after a place. In: a block's view. */
import {
  AND,
  CONNECTING,
  DEFINITE,
  EVENT_NOUNS,
  EVENT_PHRASES,
  EVENT_VERBS,
  isOtherWord,
  LOCATIVE,
  nounKinds,
} from './word-classes';
import type { Span } from '../../model';
import type { BlockView } from './page-view';
import { isCalendarWord } from '../tables/ordinary-words';

/** What ends a chain of names and words. */
export const CHAIN_END = /[.;:!?()«»“”"\n]|\s[–—]\s/;
const CJK_WORDS = [...EVENT_NOUNS]
  .flatMap(([kind, words]) => words.inline.map((word) => ({ kind, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** A word or words for an event, and the kinds it may be. */
export type Noun = {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly string[];
  /** No noun, but the length of what is meant: spent with somebody ("five hours with Putin"), or somewhere ("the five hours in Oslo"). */
  readonly length?: 'spent' | 'there';
};

const inlineNouns = (text: string): Noun[] => {
  const nouns: Noun[] = [];
  for (const { kind, word } of CJK_WORDS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const same = nouns.find((noun) => noun.start <= at && at < noun.end);
      if (same === undefined) nouns.push({ start: at, end: at + word.length, kinds: [kind] });
      else if (same.start === at && same.end === at + word.length)
        nouns[nouns.indexOf(same)] = { ...same, kinds: [...same.kinds, kind] };
    }
  }
  return nouns.sort((a, b) => a.start - b.start);
};

const HAS_CJK = /[\u3041-\u30ff\u3400-\u9fff]/;

/** "spent five hours with Putin", "five hours of talks": the length itself stands for the meeting. */
const SPENT_KINDS: readonly string[] = ['meeting', 'talks'];
const isSpentWith = (block: BlockView, end: number): boolean => {
  const next = block.tokens.find((token) => token.start >= end);
  return (
    next !== undefined &&
    CONNECTING.has(next.lower) &&
    !AND.has(next.lower) &&
    !CHAIN_END.test(block.text.slice(end, next.start))
  );
};

/** Code units between a preposition and its place: "in the old Kremlin". */
const PLACE_GAP = 14;

/** "Five hours in Oslo", "the five hours". */
const isThere = (block: BlockView, { start, end }: Span): boolean => {
  const at = block.tokens.findIndex((token) => token.start >= start);
  if (DEFINITE.has(block.tokens[at - 1]?.lower ?? '')) return true;
  const next = block.tokens.find((token) => token.start >= end);
  if (next === undefined || !LOCATIVE.has(next.lower) || CHAIN_END.test(block.text.slice(end, next.start)))
    return false;
  const place = block.names.find((name) => name.start >= next.end);
  return place !== undefined && place.kind !== 'person' && place.start - next.end <= PLACE_GAP;
};

/** Lengths that stand for what took so long. */
const lengthsIn = (block: BlockView): Noun[] =>
  block.hours.flatMap(({ start, end }): Noun[] => {
    const length = isSpentWith(block, end) ? 'spent' : isThere(block, { start, end }) ? 'there' : null;
    return length === null ? [] : [{ start, end, kinds: SPENT_KINDS, length }];
  });

/** "Cabinet" is a session only beside a word for meeting; alone it is the government. */
const isSession = (block: BlockView, at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].some((near) => {
    const token = block.tokens[near];
    return (
      token !== undefined &&
      nounKinds(token.lower).some((kind) => kind === 'meeting' || kind === 'talks' || kind === 'summit')
    );
  });

const isSolidCompound = (word: string): boolean => word.length > 12;

const kindsAt = (block: BlockView, at: number): string[] => {
  const word = block.tokens[at]!.lower;
  const kinds = nounKinds(word);
  if (!kinds.includes('session') || isSolidCompound(word) || isSession(block, at)) return kinds;
  return kinds.filter((kind) => kind !== 'session');
};

/** "The Exchange Courier", "Summit County": an event word inside a name. German writes every noun so, headlines every word. */
const isInName = (block: BlockView, at: number, language: string | null): boolean => {
  const [before, token, next] = [block.tokens[at - 1], block.tokens[at]!, block.tokens[at + 1]];
  if (language === 'de' || block.isHeading || !token.isCapital || next?.isCapital !== true) return false;
  const isInside = before?.sentence === token.sentence && next.start === token.end + 1;
  return isInside && !isCalendarWord(next.lower) && !block.names.some(({ start }) => start === next.start);
};

const YEAR_AFTER = /^\s((?:19|20)\d\d)(?![\p{L}\p{N}])/u;

/** "Alaska 2025" stands for the summit there, as "Davos 2026" does; the year is the noun. */
const yearsOfPlaces = (block: BlockView): Noun[] =>
  block.names.flatMap(({ kind, end }): Noun[] => {
    const year = kind === 'place' ? YEAR_AFTER.exec(block.text.slice(end, end + 8)) : null;
    return year === null ? [] : [{ start: end + 1, end: end + 1 + year[1]!.length, kinds: ['summit'] }];
  });

/** "Faccia a faccia", "tête-à-tête": several words for one meeting. */
const phrasesIn = ({ text }: BlockView): Noun[] =>
  [...text.matchAll(EVENT_PHRASES)].map((found): Noun => ({
    start: found.index,
    end: found.index + found[0].length,
    kinds: SPENT_KINDS,
  }));

/** "Cabinet meeting", "σύνοδος κορυφής": of two nouns side by side the second is told apart, and is what either says. */
const joinNeighbours = (nouns: readonly Noun[], block: BlockView): Noun[] =>
  nouns.flatMap((noun, at): Noun[] => {
    const isFirstOf = (one: Noun | undefined, two: Noun | undefined): boolean =>
      one !== undefined &&
      two !== undefined &&
      block.text.slice(one.end, two.start) === ' ' &&
      !isVerbAt(block, one) &&
      !isVerbAt(block, two);
    if (isFirstOf(noun, nouns[at + 1])) return [];
    const first = nouns[at - 1];
    return [
      isFirstOf(first, noun) ? { ...noun, kinds: [...new Set([...first!.kinds, ...noun.kinds])] } : noun,
    ];
  });

/** The event nouns of a block, in order; `language` is its page's, for words that are other words there (Dutch "met"). */
export const eventNouns = (block: BlockView, language: string | null = null): Noun[] => [
  ...lengthsIn(block),
  ...yearsOfPlaces(block),
  ...phrasesIn(block),
  ...joinNeighbours(
    block.tokens.flatMap((token, at): Noun[] => {
      const isOther = isOtherWord(token.lower, language) || isInName(block, at, language);
      const kinds = isOther ? [] : kindsAt(block, at);
      return kinds.length === 0 ? [] : [{ start: token.start, end: token.end, kinds }];
    }),
    block,
  ),
  ...(HAS_CJK.test(block.text) ? inlineNouns(block.text) : []),
];

const isVerb = (word: string): boolean => EVENT_VERBS.has(word) || EVENT_VERBS.inline.includes(word);

/** A capital inside a sentence makes a noun of a verb: "das Treffen". */
export const isVerbAt = (block: BlockView, noun: Noun): boolean => {
  const at = block.tokens.findIndex(({ start }) => start === noun.start);
  const token = block.tokens[at];
  const isInside = at > 0 && block.tokens[at - 1]!.sentence === token?.sentence;
  if (isInside && token?.isCapital === true) return false;
  return isVerb(block.text.slice(noun.start, noun.end).toLowerCase());
};
