/** What is said right beside an event noun or verb of a block. */
import { CHAIN_GAP, namesAfter, namesBefore, namesInFront, pairBefore } from './attached-names';
import { foldWord } from '../spelling/letters';
import { isPlaceWord } from './country-words';
import type { PageDate } from './page-dates';
import type { PageHours } from './page-hours';
import { countryIds, isForeign, type BlockView, type FoundName, type PageView } from './page-view';
import { CHAIN_END, isVerbAt, type Noun } from './event-nouns';
import type { Token } from './page-tokens';
import { isOpenSentence, isUnlocated } from './sentence-signs';
import { isCalendarWord } from '../tables/ordinary-words';
import { isOfBody, isOffTopic, namesBody } from './other-meetings';
import { DEFINITE, INDEFINITE, LEADERS, LOCATIVE, OPPOSITES } from './word-classes';

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
  /** Said to be a council's or a board's own. */
  readonly isOfBody: boolean;
  /** A council or a board stands in its sentence. */
  readonly namesBody: boolean;
  /** Its subject is said, and is none that talks between states have. */
  readonly isOffTopic: boolean;
  /** Its sentence is set in a known place that the index does not name ("in London"). */
  readonly isInPlace: boolean;
};

/** Words; a longer next sentence is about something else. */
const MAX_SHORT_SENTENCE = 12;

/** A place the index does not name. "La" at a sentence's start is an article, not Los Angeles. */
const isUnknownPlace = (block: BlockView, token: Token | undefined): boolean =>
  token !== undefined &&
  token.isCapital &&
  !DEFINITE.has(token.lower) &&
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
  const beside = [...namesBefore(block, noun.start), ...namesAfter(block, noun.end)];
  const attached = beside.length > 0 ? beside : namesInFront(block, noun.start);
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
    isOther: before.some(({ lower }) => OPPOSITES.has(lower) && !isCalendarWord(lower)),
    isOpen: isOpenSentence(tokens),
    isIndefinite: before.length > 0 && before.slice(-2).some((token) => INDEFINITE.has(token.lower)),
    namesLeaders: block.tokens
      .filter(({ start }) => start >= noun.end && start < noun.end + CHAIN_GAP)
      .some(({ lower }) => LEADERS.has(lower)),
    isForeign: tokens.some((token) => isForeign(view, token)),
    isOfBody: isOfBody(block, noun),
    namesBody: namesBody(tokens),
    isOffTopic: isOffTopic(block, noun),
    isInPlace: tokens.some(({ lower }, nth) => LOCATIVE.has(lower) && isUnknownPlace(block, tokens[nth + 1])),
  };
};
