/** What stands in an event noun's sentence and in those beside it. In: a page, a block and the place of a sentence in it. */
import type { Span } from '../../model';
import type { PageHours } from './page-hours';
import { isInOtherPlace } from './other-places';
import { isForeign, type BlockView, type FoundName, type PageView } from './page-view';
import type { Token } from './page-tokens';
import { mayNameStranger } from './sentence-signs';
import { AFTER_WORDS, POINTING } from './word-classes';

/** Words; a longer next sentence is about something else. */
const MAX_SHORT_SENTENCE = 12;

/** A sentence's words, and what tells whether something stands in it. */
export const inSentence = (block: BlockView, sentence: number) => {
  const tokens = block.tokens.filter((token) => token.sentence === sentence);
  const from = tokens[0]?.start ?? 0;
  const to = tokens[tokens.length - 1]?.end ?? 0;
  return {
    tokens,
    holds: (span: { start: number; end: number }): boolean => span.start >= from && span.end <= to,
  };
};

const namesIn = (block: BlockView, sentence: number): readonly FoundName[] =>
  block.names.filter(inSentence(block, sentence).holds);

/** Names in the sentences on either side; of the block before only where the sentence brings nobody new. */
export const namesAround = (
  { blocks }: PageView,
  at: number,
  { start, sentence }: { readonly start: number; readonly sentence: number },
): readonly FoundName[] => {
  const block = blocks[at]!;
  const behind = namesIn(block, sentence + 1);
  if (sentence > 0) return [...namesIn(block, sentence - 1), ...behind];
  const isNew = mayNameStranger(block, inSentence(block, 0).tokens, start);
  return isNew ? behind : [...(blocks[at - 1]?.names ?? []), ...behind];
};

/** Words between one that points back and its noun: "their very long meeting". */
const POINTING_REACH = 2;
/** Sentences of the block before that a block's first one points back at. */
const MAX_BACK = 2;

/** What "their meeting" or "that session" points back at: the sentence before, or the end of the block before; null for other nouns. */
export const pointedAt = (
  { blocks }: PageView,
  at: number,
  { start, sentence }: { readonly start: number; readonly sentence: number },
): Pick<BlockView, 'names' | 'dates'> | null => {
  const block = blocks[at]!;
  const before = block.tokens.filter((token) => token.end <= start).slice(-POINTING_REACH);
  if (!before.some((token) => token.sentence === sentence && POINTING.has(token.lower))) return null;
  const back = sentence > 0 ? block : blocks[at - 1];
  if (back === undefined) return null;
  const last = sentence > 0 ? sentence - 1 : (back.tokens.at(-1)?.sentence ?? 0);
  const from = back.tokens.find((token) => token.sentence > last - (sentence > 0 ? 1 : MAX_BACK));
  const to = back.tokens.findLast((token) => token.sentence === last);
  const isThere = (span: Span): boolean => span.start >= (from?.start ?? 0) && span.end <= (to?.end ?? 0);
  return { names: back.names.filter(isThere), dates: back.dates.filter(isThere) };
};

/** Hours said of the same thing in the next sentence ("It lasted three hours"), for want of any in its own. */
export const hoursNearby = (
  view: PageView,
  at: number,
  sentence: number,
  own: readonly PageHours[],
): readonly PageHours[] => {
  if (own.length > 0) return own;
  const here = view.blocks[at]!;
  const isLast = (here.tokens[here.tokens.length - 1]?.sentence ?? 0) <= sentence;
  const block = isLast ? view.blocks[at + 1] : here;
  if (block === undefined) return [];
  const next = inSentence(block, isLast ? 0 : sentence + 1);
  const isElsewhere = isInOtherPlace(block, next.tokens);
  return next.tokens.length === 0 || next.tokens.length > MAX_SHORT_SENTENCE || isElsewhere
    ? []
    : block.hours.filter(next.holds);
};

const CLAUSE_MARK = /[,;:()«»“”"，、；：،؛]|\s[–—-]\s/;

const between = ({ text }: BlockView, one: Span, other: Span): string =>
  one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);

/** "It was his sixth trip; he had last come in May": past a semicolon something else is told. */
export const isApart = (block: BlockView, one: Span, other: Span): boolean =>
  between(block, one, other).search(/[;；؛]/) >= 0;

/** True when no comma or quotation mark stands between two places of a block. */
export const isOneClause = (block: BlockView, one: Span, other: Span): boolean =>
  !CLAUSE_MARK.test(between(block, one, other));

/** Where the sentence names a country the index does not know: in the noun's clause, or elsewhere. */
export const foreignAround = (
  view: PageView,
  block: BlockView,
  noun: Span,
  tokens: readonly Token[],
): 'clause' | 'sentence' | null => {
  const foreign = tokens.filter((token) => isForeign(view, token));
  if (foreign.length === 0) return null;
  return foreign.some((token) => isOneClause(block, noun, token)) ? 'clause' : 'sentence';
};

/** Words between "after" and its noun: "two days after the envoys spent five hours". */
const AFTER_REACH = 6;

/** "A week after the talks": the noun is what something else followed. */
export const isPassed = (block: BlockView, noun: Span): boolean =>
  block.tokens
    .filter((token) => token.end <= noun.start)
    .slice(-AFTER_REACH)
    .some((token) => AFTER_WORDS.has(token.lower) && isOneClause(block, token, noun));
