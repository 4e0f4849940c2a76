/** Places in a block where some event is spoken of: an event noun or verb, and what is said right beside it. */
import { foldWord } from '../letters';
import { isPlaceWord } from './country-words';
import type { PageDate } from './page-dates';
import type { PageHours } from './page-hours';
import { countryIds, isForeign, type BlockView, type FoundName, type PageView } from './page-view';
import type { Token } from './page-tokens';
import { CONNECTING, EVENT_NOUNS, INDEFINITE, LOCATIVE, OPEN_WORDS, OPPOSITES } from './word-classes';

/** An event noun in its sentence. `start`/`end` span the phrase that is marked. */
export type EventCandidate = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Kinds the word may stand for. */
  readonly kinds: readonly string[];
  /** Said of this very noun ("the Geneva talks", "meeting with Putin"). */
  readonly attached: readonly FoundName[];
  /** Elsewhere in its sentence. */
  readonly near: readonly FoundName[];
  /** Countries and peoples in the sentence, as entity ids. */
  readonly sides: ReadonlySet<string>;
  readonly dates: readonly PageDate[];
  readonly hours: readonly PageHours[];
  /** A place the index does not know stands at the noun. */
  readonly isElsewhere: boolean;
  /** "another", "next", "possible" before the noun. */
  readonly isOther: boolean;
  /** The sentence speaks of what may or will be. */
  readonly isOpen: boolean;
  readonly isIndefinite: boolean;
  /** The sentence names a country the index does not know. */
  readonly isForeign: boolean;
};

const CHAIN_GAP = 28;
const CHAIN_END = /[.;:!?()«»“”"\n]|\s[–—]\s/;
const POSSESSIVE = /^['’]s\s|^['’]\s|^s?\s|^-|^[‐‑]|^的/;
const CJK_WORDS = [...EVENT_NOUNS]
  .flatMap(([kind, words]) => words.inline.map((word) => ({ kind, word })))
  .sort((a, b) => b.word.length - a.word.length);

type Noun = { readonly start: number; readonly end: number; readonly kinds: readonly string[] };

const kindsOf = (word: string): string[] =>
  [...EVENT_NOUNS].filter(([, words]) => words.has(word)).map(([kind]) => kind);

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

/** The event nouns of a block, in order. */
export const eventNouns = (block: BlockView): Noun[] => [
  ...block.tokens.flatMap((token): Noun[] => {
    const kinds = kindsOf(token.lower);
    return kinds.length === 0 ? [] : [{ start: token.start, end: token.end, kinds }];
  }),
  ...(HAS_CJK.test(block.text) ? inlineNouns(block.text) : []),
];

const namesBefore = (block: BlockView, start: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = start;
  for (const name of [...block.names].reverse()) {
    if (name.end > edge) continue;
    const gap = block.text.slice(name.end, edge);
    const joined = gap === '' || (gap.length <= 3 && (POSSESSIVE.test(gap) || gap === ' '));
    if (
      !joined &&
      !(
        found.length > 0 &&
        /^\s?(?:-|–|\/|and|und|y|et|и|与|和|與)\s?$/.test(gap.trim() === '' ? '' : gap.trim())
      )
    )
      break;
    found.push(name);
    edge = name.start;
  }
  return found;
};

const namesAfter = (block: BlockView, end: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = end;
  for (const name of block.names) {
    if (name.start < edge) continue;
    const gap = block.text.slice(edge, name.start);
    if (gap.length > CHAIN_GAP || CHAIN_END.test(gap)) break;
    if (name.kind === 'place' && !isLed(block, name.start)) break;
    found.push(name);
    edge = name.end;
  }
  return found;
};

const tokenBefore = (block: BlockView, at: number): Token | undefined => {
  let found: Token | undefined;
  for (const token of block.tokens) {
    if (token.end > at) break;
    found = token;
  }
  return found;
};

/** A preposition of place, or a word that joins parties, stands before. */
const isLed = (block: BlockView, start: number): boolean => {
  const before = tokenBefore(block, start)?.lower ?? '';
  return (
    LOCATIVE.has(before) ||
    CONNECTING.has(before) ||
    !/[\p{L}]/u.test(block.text.slice(Math.max(0, start - 1), start)) === false
  );
};

const isUnknownPlace = (block: BlockView, token: Token | undefined): boolean =>
  token !== undefined &&
  token.isCapital &&
  isPlaceWord(foldWord(token.lower)) &&
  !block.names.some((name) => name.start < token.end && token.start < name.end);

const standsElsewhere = (block: BlockView, noun: Noun): boolean => {
  const at = block.tokens.findIndex((token) => token.end > noun.start);
  const before = block.tokens[at - 1];
  if (before !== undefined && noun.start - before.end <= 1 && isUnknownPlace(block, before)) return true;
  for (let next = at + 1; next <= at + 3; next++) {
    const [preposition, place] = [block.tokens[next], block.tokens[next + 1]];
    if (preposition === undefined || CHAIN_END.test(block.text.slice(noun.end, preposition.start)))
      return false;
    if (LOCATIVE.has(preposition.lower) && isUnknownPlace(block, place)) return true;
  }
  return false;
};

const phraseStart = (
  block: BlockView,
  noun: Noun,
  attached: readonly FoundName[],
  hours: readonly PageHours[],
): number => {
  const starts = [noun.start, ...attached.filter((name) => name.end <= noun.start).map((name) => name.start)];
  for (const { start, end } of [...hours, ...block.dates]) {
    if (end <= noun.start && noun.start - end <= 3 && !/[.,;:]/.test(block.text.slice(end, noun.start)))
      starts.push(start);
  }
  return Math.min(...starts);
};

const phraseEnd = (noun: Noun, attached: readonly FoundName[]): number =>
  Math.max(noun.end, ...attached.map((name) => name.end));

const inSentence = (block: BlockView, sentence: number) => {
  const tokens = block.tokens.filter((token) => token.sentence === sentence);
  const from = tokens[0]?.start ?? 0;
  const to = tokens[tokens.length - 1]?.end ?? 0;
  return {
    tokens,
    holds: (span: { start: number; end: number }): boolean => span.start >= from && span.end <= to,
  };
};

/** What stands around an event noun. */
export const readCandidate = (view: PageView, at: number, noun: Noun): EventCandidate => {
  const block = view.blocks[at]!;
  const sentence = block.tokens.find((token) => token.end > noun.start)?.sentence ?? 0;
  const { tokens, holds } = inSentence(block, sentence);
  const attached = [...namesBefore(block, noun.start), ...namesAfter(block, noun.end)];
  const hours = block.hours.filter(holds);
  const before = block.tokens.filter((token) => token.end <= noun.start).slice(-3);
  return {
    block: at,
    start: phraseStart(block, noun, attached, hours),
    end: phraseEnd(noun, attached),
    sentence,
    kinds: noun.kinds,
    attached,
    near: block.names.filter((name) => holds(name) && !attached.includes(name)),
    sides: new Set(tokens.flatMap((token) => countryIds(view, token))),
    dates: block.dates.filter(holds),
    hours,
    isElsewhere: standsElsewhere(block, noun),
    isOther: before.some((token) => OPPOSITES.has(token.lower)),
    isOpen: tokens.some((token) => OPEN_WORDS.has(token.lower)),
    isIndefinite: before.length > 0 && before.slice(-2).some((token) => INDEFINITE.has(token.lower)),
    isForeign: tokens.some((token) => isForeign(view, token)),
  };
};
