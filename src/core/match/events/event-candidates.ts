/** What is said right beside an event noun or verb of a block. */
import words from '../../../../assets/page-event-words.json';
import { foldWord } from '../spelling/letters';
import { isPlaceWord } from './country-words';
import type { PageDate } from './page-dates';
import type { PageHours } from './page-hours';
import { countryIds, isForeign, type BlockView, type FoundName, type PageView } from './page-view';
import { CHAIN_END, isVerbAt, type Noun } from './event-nouns';
import type { Token } from './page-tokens';
import { isOpenSentence, isUnlocated } from './sentence-signs';
import { CONNECTING, INDEFINITE, LEADERS, LOCATIVE, OPPOSITES } from './word-classes';

/** An event noun in its sentence. `start`/`end` span the phrase that is marked. */
export type EventCandidate = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** A verb ("met"): without enough detail it is nobody's. */
  readonly isVerb: boolean;
  /** Kinds the word may stand for. */
  readonly kinds: readonly string[];
  /** Said of this very noun ("the Geneva talks", "meeting with Putin"). */
  readonly attached: readonly FoundName[];
  /** Elsewhere in its sentence. */
  readonly near: readonly FoundName[];
  /** Countries and peoples in the sentence, as entity ids. */
  readonly sides: ReadonlySet<string>;
  /** Countries written onto the noun ("US-Russia summit", "美俄会谈"), as entity ids. */
  readonly pair: readonly string[];
  readonly dates: readonly PageDate[];
  readonly hours: readonly PageHours[];
  /** A place the index does not know stands at the noun. */
  readonly isElsewhere: boolean;
  /** A name of a place nobody has a list of stands in its sentence ("in Leeds"). */
  readonly isUnlocated: boolean;
  /** "another", "next", "possible" before the noun. */
  readonly isOther: boolean;
  /** The sentence speaks of what may or will be. */
  readonly isOpen: boolean;
  readonly isIndefinite: boolean;
  /** "of the two presidents" follows. */
  readonly namesLeaders: boolean;
  /** The sentence names a country the index does not know. */
  readonly isForeign: boolean;
};

const COUNTRY_LETTERS = new Map(Object.entries(words.countryLetters));
const CHAIN_GAP = 28;
const POSSESSIVE = /^(?:['’]s?\s|\s|[-‐‑]|的|の|의\s)$/;
/** Country letters before a Chinese noun ("美俄会谈"), as codes. */
const letterCodes = (text: string, start: number): string[] => {
  const codes: string[] = [];
  for (let at = start - 1; at >= 0; at--) {
    const code = COUNTRY_LETTERS.get(text[at]!);
    if (code === undefined) break;
    codes.push(code);
  }
  return codes.length > 1 ? codes : [];
};

const namesBefore = (block: BlockView, start: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = start;
  for (const name of [...block.names].reverse()) {
    if (name.end > edge) continue;
    const gap = block.text.slice(name.end, edge);
    const joined = gap === '' || POSSESSIVE.test(gap);
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

const LINK = /^\s?(?:-|–|\/|,|&|、|·)?\s?$/;
/** Words between a joining word and a name: "with the US envoy Steve Witkoff". */
const MAX_TITLE_WORDS = 5;
/** Words; a longer next sentence is about something else. */
const MAX_SHORT_SENTENCE = 12;

/** True when the words between two ends lead from a noun, or from a name already joined to it, to the next name. */
const leadsTo = (block: BlockView, from: number, to: number, isFirst: boolean): boolean => {
  const gap = block.text.slice(from, to);
  if (gap.length > CHAIN_GAP * 2 || CHAIN_END.test(gap)) return false;
  if (LINK.test(gap)) return !(isFirst && gap.includes(','));
  const words = block.tokens.filter((token) => token.start >= from && token.end <= to);
  if (words.length === 0 || words.length > MAX_TITLE_WORDS || (gap.includes(',') && isFirst)) return false;
  if (/^['’]s?\s/.test(gap)) return true;
  return words.some(({ lower }) => CONNECTING.has(lower) || LOCATIVE.has(lower));
};

const namesAfter = (block: BlockView, end: number): FoundName[] => {
  const found: FoundName[] = [];
  let edge = end;
  for (const name of block.names) {
    if (name.start < edge) continue;
    if (!leadsTo(block, edge, name.start, found.length === 0)) break;
    found.push(name);
    edge = name.end;
  }
  return found;
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

/** Countries and peoples joined before the noun; empty unless there are two. */
const pairBefore = (view: PageView, block: BlockView, start: number): string[] => {
  const letters = letterCodes(block.text, start).flatMap((code) => view.countries.get(code) ?? []);
  if (letters.length > 1) return letters;
  const before = block.tokens.filter((token) => token.end <= start).slice(-2);
  const [first, second] = before;
  if (
    first === undefined ||
    second === undefined ||
    start - second.end > 1 ||
    !/^[-–\/]$/.test(block.text.slice(first.end, second.start))
  )
    return [];
  const ids = [countryIds(view, first), countryIds(view, second)];
  return ids.every((list) => list.length > 0) ? ids.flat() : [];
};

/** Hours said of the same thing in the next sentence ("It lasted three hours"), for want of any in its own. */
const hoursNearby = (
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
  return next.tokens.length === 0 || next.tokens.length > MAX_SHORT_SENTENCE
    ? []
    : block.hours.filter(next.holds);
};

/** What stands around an event noun. */
export const readCandidate = (view: PageView, at: number, noun: Noun): EventCandidate => {
  const block = view.blocks[at]!;
  const sentence = block.tokens.find((token) => token.end > noun.start)?.sentence ?? 0;
  const { tokens, holds } = inSentence(block, sentence);
  const attached = [...namesBefore(block, noun.start), ...namesAfter(block, noun.end)];
  const hours = block.hours.filter(holds);
  const before = block.tokens.filter((token) => token.end <= noun.start).slice(-3);
  const verb = isVerbAt(block, noun);
  return {
    block: at,
    start: verb ? noun.start : phraseStart(block, noun, attached, hours),
    end: verb ? noun.end : phraseEnd(noun, attached),
    sentence,
    isVerb: verb,
    kinds: noun.kinds,
    attached,
    near: block.names.filter((name) => holds(name) && !attached.includes(name)),
    sides: new Set(tokens.flatMap((token) => countryIds(view, token))),
    pair: pairBefore(view, block, noun.start),
    dates: block.dates.filter(holds),
    hours: hoursNearby(view, at, sentence, hours),
    isElsewhere: standsElsewhere(block, noun),
    isUnlocated: view.language !== 'de' && isUnlocated(block, tokens),
    isOther: before.some((token) => OPPOSITES.has(token.lower)),
    isOpen: isOpenSentence(tokens),
    isIndefinite: before.length > 0 && before.slice(-2).some((token) => INDEFINITE.has(token.lower)),
    namesLeaders: block.tokens
      .filter(({ start }) => start >= noun.end && start < noun.end + CHAIN_GAP)
      .some(({ lower }) => LEADERS.has(lower)),
    isForeign: tokens.some((token) => isForeign(view, token)),
  };
};
