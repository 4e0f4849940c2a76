/** What is said right beside an event noun or verb of a block. */
import type { Span } from '../../model';
import { pairBefore } from './attached-names';
import type { PageDate } from './page-dates';
import type { PageHours } from './page-hours';
import { countryIds, type BlockView, type FoundName, type PageView } from './page-view';
import { attachedTo, phraseEnd, phraseStart } from './noun-phrase';
import { datesFor, hasDayBehind, monthsFor } from './dates-beside';
import { hasIndefinite, isOfLeaders, isVerdict, mayBeDefinite } from './definite';
import { isVerbAt, type Noun } from './event-nouns';
import { countriesOf, isInOtherPlace, standsElsewhere } from './other-places';
import { isOfInlineStrangers } from './inline-strangers';
import type { Token } from './page-tokens';
import {
  foreignAround,
  isApart,
  isOneClause,
  isPassed,
  hoursNearby,
  inSentence,
  namesAround,
  pointedAt,
} from './around-noun';
import { isOpenSentence, isToCome, isUnlocated } from './sentence-signs';
import { isCalendarWord } from '../tables/ordinary-words';
import { isOfBody, isOffTopic, isOfStrangers, isWithForeign, namesBody } from './other-meetings';
import { OPPOSITES } from './word-classes';

/** An event noun in its sentence. `start`/`end` span the phrase that is marked. */
export type EventCandidate = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The noun or verb alone. */
  readonly noun: Span;
  /** A verb ("met"): without enough detail it is nobody's. */
  readonly isVerb: boolean;
  /** Kinds the word may stand for. */
  readonly kinds: readonly string[];
  /** Said of this very noun ("the Geneva talks", "meeting with Putin"). */
  readonly attached: readonly FoundName[];
  /** Elsewhere in its sentence. */
  readonly near: readonly FoundName[];
  /** In the sentences before and behind it. */
  readonly around: readonly FoundName[];
  /** Countries and peoples in the sentence, as entity ids. */
  readonly sides: ReadonlySet<string>;
  /** Countries written onto the noun ("US-Russia summit", "美俄会谈"), as entity ids. */
  readonly pair: readonly string[];
  readonly dates: readonly PageDate[];
  /** It is told only as what something else followed ("a week after the talks"), and no date stands in its own clause. */
  readonly isPassed: boolean;
  /** Months said by themselves anywhere in its sentence. */
  readonly months: readonly PageDate[];
  readonly hours: readonly PageHours[];
  /** A place the index does not know stands at the noun. */
  readonly isElsewhere: boolean;
  /** A name of a place nobody has a list of stands in its sentence ("in Leeds"). */
  readonly isUnlocated: boolean;
  /** "another", "next", "possible" before the noun. */
  readonly isOther: boolean;
  /** It is said right behind that it may or will be. */
  readonly isAhead: boolean;
  /** The sentence speaks of what may or will be. */
  readonly isOpen: boolean;
  readonly isIndefinite: boolean;
  /** A day is said right beside it: "the meeting on Tuesday". */
  readonly isDated: boolean;
  /** False where its language would show that it is the one spoken of before, and does not. */
  readonly mayBeDefinite: boolean;
  /** "of the two presidents" follows. */
  readonly namesLeaders: boolean;
  /** Its clause names a country the index does not know, or only its sentence does. */
  readonly foreign: 'clause' | 'sentence' | null;
  /** Said to be a council's or a board's own. */
  readonly isOfBody: boolean;
  /** A council or a board stands in its sentence. */
  readonly namesBody: boolean;
  /** Its subject is said, and is none that talks between states have. */
  readonly isOffTopic: boolean;
  /** Said to be of or with people of whom none is known. */
  readonly isOfStrangers: boolean;
  /** Who takes part is said right behind it to be of a country that the index does not know. */
  readonly isWithForeign: boolean;
  /** Entity ids of the countries in which places of its sentence lie that the index does not name ("in Paris"). */
  readonly countries: ReadonlySet<string>;
  /** Its sentence is set in a known place that the index does not name ("in London"). */
  readonly isInPlace: boolean;
};

/** Whether it is said to be somebody else's, and where its sentence is set. */
const othersSigns = (view: PageView, block: BlockView, noun: Noun, tokens: readonly Token[]) => ({
  isElsewhere: standsElsewhere(block, noun),
  isUnlocated: view.language !== 'de' && isUnlocated(block, tokens),
  foreign: foreignAround(view, block, noun, tokens),
  isOfBody: isOfBody(block, noun),
  namesBody: namesBody(tokens),
  isOffTopic: isOffTopic(view, block, noun),
  isOfStrangers: isOfStrangers(block, noun) || isOfInlineStrangers(view, block, noun),
  isWithForeign: isWithForeign(view, block, noun),
  countries: countriesOf(view, block, tokens),
  isInPlace: isInOtherPlace(block, tokens),
});

/** An event noun with what was read of it so far. */
type ReadNoun = Pick<EventCandidate, 'attached' | 'isVerb' | 'sentence'> & {
  readonly at: number;
  readonly noun: Noun;
};

/** Who and when its sentence says besides, and the one it points back at. */
const nearby = (view: PageView, { at, noun, sentence, isVerb, attached }: ReadNoun) => {
  const block = view.blocks[at]!;
  const { holds } = inSentence(block, sentence);
  const back = isVerb ? null : pointedAt(view, at, { start: noun.start, sentence });
  const near = block.names.filter(
    (name) => holds(name) && !attached.includes(name) && !isApart(block, noun, name),
  );
  const dates = datesFor(block, noun, holds);
  const isDateless = dates.length === 0 && back !== null;
  return {
    near: [...near, ...(back?.names ?? [])],
    isPassed: isPassed(block, noun) && !dates.some((date) => isOneClause(block, noun, date)),
    dates: isDateless ? back.dates.filter(({ isMonth }) => isMonth !== true) : dates,
  };
};

/** What stands around an event noun. */
export const readCandidate = (view: PageView, at: number, noun: Noun): EventCandidate => {
  const block = view.blocks[at]!;
  const sentence = block.tokens.find((token) => token.end > noun.start)?.sentence ?? 0;
  const { tokens, holds } = inSentence(block, sentence);
  const verb = isVerbAt(block, noun);
  const attached = attachedTo(view, block, noun, verb);
  const hours = block.hours.filter(holds);
  const before = block.tokens.filter((token) => token.end <= noun.start).slice(-3);
  return {
    block: at,
    start: verb ? noun.start : phraseStart(block, noun, attached, hours),
    end: verb ? noun.end : phraseEnd(noun, attached),
    sentence,
    noun,
    isVerb: verb,
    kinds: noun.kinds,
    attached,
    around: namesAround(view, at, { start: noun.start, sentence }),
    sides: new Set(tokens.flatMap((token) => countryIds(view, token))),
    pair: pairBefore(view, block, noun.start),
    months: monthsFor(block, holds),
    hours: hoursNearby(view, at, sentence, hours),
    isOther: before.some(({ lower }) => OPPOSITES.has(lower) && !isCalendarWord(lower)),
    isAhead: isToCome(tokens.filter(({ start }) => start >= noun.end)),
    isOpen: isOpenSentence(tokens),
    isDated: hasDayBehind(block, noun),
    mayBeDefinite:
      block.isHeading || isVerdict(block, noun, before) || mayBeDefinite(block, noun, view.language),
    isIndefinite: hasIndefinite(view, before) && !isVerdict(block, noun, before),
    namesLeaders: isOfLeaders(block, noun),
    ...nearby(view, { at, noun, sentence, isVerb: verb, attached }),
    ...othersSigns(view, block, noun, tokens),
  };
};
