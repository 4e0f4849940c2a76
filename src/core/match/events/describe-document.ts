/** Document nouns on a page, and how they are described: points, count, owner, subject. */
import { foldWord } from '../spelling/letters';
import { countryOfWord } from './country-words';
import { numbersWith } from './document-profiles';
import type { BlockView } from './page-view';
import { ownersOf, personsOf } from './document-owners';
import type { Token } from './page-tokens';
import {
  ADDITIONAL,
  COUNTER,
  DEFINITE,
  DOCUMENT_NOUNS,
  documentKinds,
  INDEFINITE,
  numberIn,
  OF,
  OPPOSITES,
  PEACE,
  POINTS,
} from './word-classes';

/** A document noun on a page. */
export type Noun = {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly string[];
  readonly sentence: number;
};

/** Characters before and after the noun in which its description stands. */
const BEFORE = 34;
/** Characters after a noun in which its description or its subject stands. */
export const AFTER = 42;
const CJK_NOUNS = [...DOCUMENT_NOUNS].flatMap(([kind, list]) => list.inline.map((word) => ({ kind, word })));
const CJK_POINTS = /(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:点|點|项|項|条|項目|개항|개\s?항|개\s?조항)/g;
/** Letters of scripts that put no space before a noun. */
export const HAS_CJK = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Fewer are points of anything. */
const MIN_POINTS = 10;
/** Words around a count of points among which its document would stand. */
const POINTS_REACH = 4;

/** "The original 28 points", said of no noun: the points stand for their document. */
const isPointsAlone = ({ tokens }: BlockView, at: number): boolean => {
  const [number, points] = [tokens[at - 1], tokens[at]!];
  if (number === undefined || !POINTS.has(points.lower) || (numberIn(number.lower) ?? 0) < MIN_POINTS)
    return false;
  if (!tokens.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => DEFINITE.has(lower))) return false;
  return !tokens
    .slice(Math.max(0, at - POINTS_REACH), at + POINTS_REACH)
    .some(({ lower }) => documentKinds(lower).length > 0);
};

/** The document nouns of a block; those of scripts without spaces come last. */
export const documentNouns = (block: BlockView): Noun[] => {
  const nouns = block.tokens.flatMap((token, at): Noun[] => {
    if (isPointsAlone(block, at))
      return [
        { start: block.tokens[at - 1]!.start, end: token.end, kinds: ['plan'], sentence: token.sentence },
      ];
    const kinds = documentKinds(token.lower);
    return kinds.length === 0
      ? []
      : [{ start: token.start, end: token.end, kinds, sentence: token.sentence }];
  });
  if (!HAS_CJK.test(block.text)) return nouns;
  for (const { kind, word } of CJK_NOUNS) {
    if (word.length < 2) continue;
    for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
      nouns.push({ start: at, end: at + word.length, kinds: [kind], sentence: 0 });
    }
  }
  return nouns;
};

/** What is said right beside a document noun. */
export type Description = {
  readonly points: readonly number[];
  readonly count: number | null;
  readonly owners: readonly string[];
  /** Ids of persons whose it is said to be. */
  readonly persons: readonly string[];
  readonly isPeace: boolean;
  readonly isCounter: boolean;
  readonly isAdditional: boolean;
  readonly isOther: boolean;
  readonly isIndefinite: boolean;
  readonly start: number;
  readonly end: number;
};

const CLAUSE_END = /[.;:!?()\n।۔؟。]|,\s/;

const window = (block: BlockView, noun: Noun): { readonly from: number; readonly to: number } => {
  const before = block.text.slice(Math.max(0, noun.start - BEFORE), noun.start);
  const cuts = [...before.matchAll(/[;:!?()\n।۔؟。]|,\s|(?<=\p{L}{2})\.\s/gu)];
  const cut = cuts.length === 0 ? 0 : cuts[cuts.length - 1]!.index + 1;
  const after = block.text.slice(noun.end, noun.end + AFTER);
  const stop = after.search(CLAUSE_END);
  return { from: noun.start - before.length + cut, to: noun.end + (stop < 0 ? after.length : stop) };
};

const cjkPoints = (text: string): number[] =>
  [...text.matchAll(CJK_POINTS)].flatMap((found) => numberIn(found[1]!) ?? []);

const DESCRIBERS = [POINTS, PEACE, ADDITIONAL];

/** A number, its unit, "peace", "more", a country: words that belong to the noun's phrase. */
const isDescriber = ({ lower, isCapital }: Token): boolean =>
  (numberIn(lower) !== null && !OF.has(lower)) ||
  DESCRIBERS.some((list) => list.has(lower)) ||
  documentKinds(lower).length > 0 ||
  (isCapital && countryOfWord(foldWord(lower)) !== null);

const firstDescriber = (tokens: readonly Token[], noun: Noun): number => {
  let start = noun.start;
  for (const token of [...tokens].reverse()) {
    if (token.end > noun.start) continue;
    if (start - token.end > 2) break;
    if (!isDescriber(token)) break;
    start = token.start;
  }
  return start;
};

/** "four more documents": a number before the noun with only words like "more" between. */
const countBefore = (tokens: readonly Token[], noun: Noun): number | null => {
  for (const token of tokens.filter(({ end }) => end <= noun.start).reverse()) {
    // "Du plan": French for "of the", and two in Lithuanian.
    if (OF.has(token.lower) || DEFINITE.has(token.lower)) return null;
    const value = numberIn(token.lower);
    if (value !== null) return value;
    if (!ADDITIONAL.has(token.lower)) return null;
  }
  return null;
};

const CJK_COUNT = /([二三四五六七八九十两兩]|\d{1,2})\s?(?:份|个|個|つの|건의)\s?$/;
/** "문서 4건": Korean counts behind the noun. */
const KOREAN_COUNT = /^\s(\d{1,2})\s?(?:건|개|종)/;

/** How many of them it says there are, or null. */
const countOf = (block: BlockView, noun: Noun, tokens: readonly Token[]): number | null => {
  const word = block.text.slice(noun.start, noun.end);
  // "28-puntenplan": the noun itself says what the number counts.
  const isSpaced = !HAS_CJK.test(word.charAt(0)) && !POINTS.has(word.toLowerCase());
  const inline =
    CJK_COUNT.exec(block.text.slice(Math.max(0, noun.start - 4), noun.start)) ??
    KOREAN_COUNT.exec(block.text.slice(noun.end, noun.end + 6));
  return (isSpaced ? countBefore(tokens, noun) : null) ?? (inline === null ? null : numberIn(inline[1]!));
};

const isPeaceful = (block: BlockView, noun: Noun, words: readonly string[]): boolean =>
  words.some(PEACE.has) ||
  PEACE.inline.some((word) => block.text.slice(Math.max(0, noun.start - 4), noun.end).includes(word));

/** Reads the words around a document noun. */
export const describe = (block: BlockView, noun: Noun, language: string | null): Description => {
  const { from, to } = window(block, noun);
  const tokens = block.tokens.filter((token) => token.start >= from && token.end <= to);
  const words = tokens.map(({ lower }) => lower);
  const before = tokens.filter(({ end }) => end <= noun.start).map(({ lower }) => lower);
  const near = block.text.slice(from, to);
  const points = [...new Set([...numbersWith(words, POINTS.has), ...cjkPoints(near)])];
  const counted = countOf(block, noun, tokens);
  return {
    points: counted === null ? points : [],
    count: counted,
    owners: ownersOf(block, tokens, noun, from),
    persons: personsOf(block, noun, language),
    isPeace: isPeaceful(block, noun, words),
    isCounter:
      COUNTER.has(block.text.slice(noun.start, noun.end).toLowerCase()) || before.slice(-2).some(COUNTER.has),
    isAdditional: words.some(ADDITIONAL.has) || ADDITIONAL.inline.some((word) => near.includes(word)),
    isOther: before.slice(-3).some(OPPOSITES.has),
    isIndefinite: before.slice(-3).some(INDEFINITE.has),
    start: firstDescriber(tokens, noun),
    end: noun.end,
  };
};
