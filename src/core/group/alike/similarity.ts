/**
 * How much two claims say the same, from their terms and voices. The mix and its weights come from a comparison on 96 labelled pairs: half cosine, half
 * containment, both over inverse document frequency, and the speaker, was better than any lexical resource alone.
 */
import type { ClaimVector, TermSpace } from './claim-vectors';
import type { Count } from './vocabulary';
import { findOverlap, type Overlap } from './find-overlap';
import { areQuoted, isOneUtterance } from './same-utterance';
import type { Accord } from './voice';

/** Added for the voices. Measured on 214 labelled pairs that do not say the same: one speaker at .18 joins none of them, at .20 one. */
const ACCORD: Readonly<Record<Accord, number>> = { same: 0.18, open: 0, doubtful: -0.25, apart: -1 };
/** Added when both state the same number of the same thing (measured). */
const SAME_NUMBER = 0.06;
/** Added when both give the same time: with the same words at the same time it is the same happening. */
const SAME_TIME = 0.1;
/** Added when both are about one event that is not what everything is about. */
const SAME_EVENT = 0.1;
/** Added when both count the same thing: 14 complaints and 17 complaints answer one question. Taken off when 14 stand against 40, and twice where against 1,200. */
const SAME_UNIT = 0.12;
/** Sources that count one thing differ at most by this factor. */
const MAX_FACTOR = 2;
/** From here on they count two things: 34 people killed this week, 900 in another year. */
const FAR_FACTOR = 10;
/** Taken off when one denies and the other does not, and when one says what was and the other what would be. */
const OPPOSITE = 0.16;
/** Taken off when two words are all that two claims share, and neither a name nor a speaker: "left", "closed" (measured). */
const TWO_WORDS = 0.06;
/** Two claims about the same names need a word in common as well, one that not every other claim has. */
const MIN_SHARED_WORDS = 1.2;
/**
 * Added when so many things that tell claims apart are in both, of whatever kind, and together are so seldom met: one claim in e^6.5 = 665 would have
 * them all by chance. A word, a place and a day are three coincidences; claims that add other things around them are no less about them.
 */
const BROAD = { added: 0.15, telling: 3, shared: 6.5 };
/**
 * What a time in common scores beside a name in common, or a rare number alone, where they weigh so much: each time and name in one claim of twenty at
 * most, the number in one of fifteen.
 */
const MOMENT = { score: 0.5, time: 3, name: 3.2, count: 4 };
/** Letters of a date that tell the month: a year is no moment. */
const MONTH = 7;
/** Taken off when one source says it twice: it must repeat itself nearly word for word to be one claim. */
const SAME_SOURCE = 0.2;

/** What one utterance scores: enough to join where the speakers are one or one is not named. */
const SAME_WORDING = 0.6;

/** How alike two claims are that two people say. */
export const APART = -1;

/** How two claims stand to each other, besides their words. */
export type Relation = {
  readonly accord: Accord;
  readonly isSameSource: boolean;
  /** Both are about one event that few claims are about. */
  readonly isSameEvent: boolean;
};

/** One word in common is enough beside one speaker or a name in common. */
function isBacked({ shared, words }: Overlap, { accord }: Relation): boolean {
  return accord === 'same' || shared > words;
}

/** Whether both give a time, and not one day in common. */
function areDaysApart({ days: a }: ClaimVector, { days: b }: ClaimVector): boolean {
  return a !== null && b !== null && (a[0] > b[1] || b[0] > a[1]);
}

/**
 * In how many ways one says what the other does not: one denies, one says what would be, one demands what the other tells of. "Demanded access to the four
 * sailors" tells of four sailors all the same.
 */
function countOpposites({ numbers, time }: Overlap, a: ClaimVector, b: ClaimVector): number {
  return (
    Number(a.isNegated !== b.isNegated) +
    Number(a.isConditional !== b.isConditional) +
    Number(a.mood * b.mood < 0 && numbers <= time) +
    Number(a.poles.length > 0 && a.poles.some((pole) => b.poles.includes(-pole)))
  );
}

/** "The talks failed" beside "the talks were constructive": the same matter, and no word on whether they say the same of it. */
function areOpposite(overlap: Overlap, a: ClaimVector, b: ClaimVector): boolean {
  return countOpposites(overlap, a, b) > 0;
}

/** Whether claims that tell neither of two days nor the opposite have so much in common that chance does not explain it. */
function isBroad(overlap: Overlap, a: ClaimVector, b: ClaimVector): boolean {
  const { telling, shared } = overlap;
  return (
    telling >= BROAD.telling && shared >= BROAD.shared && !areDaysApart(a, b) && !areOpposite(overlap, a, b)
  );
}

/** What is added or taken off for what the words stand beside. */
function weighAround(overlap: Overlap, relation: Relation, a: ClaimVector, b: ClaimVector): number {
  const counts = compareCounts(a, b);
  const broad = isBroad(overlap, a, b) ? BROAD.added : 0;
  const isDoubtful = overlap.count < 3 && counts <= 0 && !isBacked(overlap, relation);
  const same = (overlap.time > 0 ? SAME_TIME : 0) + counts * SAME_UNIT;
  return weighRelation(relation) + same + broad - (isDoubtful ? TWO_WORDS : 0);
}

function rateFactor(a: number, b: number): number {
  const factor = Math.max(a, b) / Math.min(a, b);
  if (factor <= MAX_FACTOR) return 1;
  return factor < FAR_FACTOR ? -1 : -2;
}

/** 1 where both count one thing and some numbers are near each other, -1 where none is, -2 where all are far, 0 where they count nothing in common. */
function compareCounts(a: ClaimVector, b: ClaimVector): number {
  let found = 0;
  if (a.counts.length === 0 || b.counts.length === 0) return found;
  for (const { value, unit } of a.counts) {
    for (const other of b.counts) {
      // Two shares may be of anything, but for one share.
      if (other.unit !== unit || (unit === 'percent' && other.value !== value)) continue;
      const rate = rateFactor(value, other.value);
      found = found === 0 ? rate : Math.max(found, rate);
    }
  }
  return found;
}

/**
 * Gives how alike two claims are: about 0..1, more is more alike; `APART` where they cannot be one. A single word in common proves little, and then as much as it
 * is of both. Linear in the shorter.
 */
export function compareClaims(space: TermSpace, a: ClaimVector, b: ClaimVector, relation: Relation): number {
  if (relation.accord === 'apart') return APART;
  if (isOneUtterance(a, b, relation.accord === 'same')) return SAME_WORDING + weighRelation(relation);
  const overlap = findOverlap(space, a, b);
  const isMoment = !relation.isSameSource && (isOneMoment(overlap, a, b) || haveOneCount(a, b));
  const words = isTooLittle(overlap, relation, a, b)
    ? 0
    : compareWords(a, b, overlap) + weighAround(overlap, relation, a, b);
  return isMoment ? Math.max(words, MOMENT.score + weighRelation(relation)) : words;
}

/** "Dunmore will be received on May 4", "on Tuesday the council awaits Dunmore": two sources, and whom and when hardly a claim besides tells of. */
function isOneMoment(overlap: Overlap, a: ClaimVector, b: ClaimVector): boolean {
  const { time, rarestName } = overlap;
  if (time < MOMENT.time || rarestName < MOMENT.name || areOpposite(overlap, a, b)) return false;
  return a.days?.[0].slice(0, MONTH) === a.days?.[1].slice(0, MONTH);
}

/** "A plan to cut aid by 214 million euros", "farmers would lose €214m": a number that hardly anything else is, of one unit. */
function haveOneCount({ counts }: ClaimVector, other: ClaimVector): boolean {
  if (counts.length === 0 || other.counts.length === 0) return false;
  const isIn = ({ value, unit }: Count): boolean =>
    other.counts.some((one) => one.value === value && one.unit === unit);
  return counts.some((count) => count.isRare && count.weight >= MOMENT.count && isIn(count));
}

/** Whether what both have in common tells nothing, whatever share of them it is. */
function isTooLittle(overlap: Overlap, relation: Relation, a: ClaimVector, b: ClaimVector): boolean {
  if (overlap.words < MIN_SHARED_WORDS) return true;
  if (overlap.count >= 2) return false;
  // "This was no garden" beside "a garden without a gate": one word of two quotations, of which one denies it, or that one person need not have said.
  const isOneVoice = relation.accord === 'same';
  return !isBacked(overlap, relation) || (areQuoted(a, b) && (!isOneVoice || areOpposite(overlap, a, b)));
}

function lengthWith({ length }: ClaimVector, numbers: number): number {
  return numbers === 0 ? length : Math.sqrt(length ** 2 + numbers ** 2);
}

/** Cosine from which one word in common is enough: it is most of what both say. */
const ONE_WORD = 0.3;

/** "The plan has 26 points" beside "the plan does not suit us": where one of them counts, one word and neither name nor day is not most of it. */
function isOneCounting(a: ClaimVector, b: ClaimVector, { shared, words, time }: Overlap): boolean {
  return a.counts.length > 0 !== b.counts.length > 0 && shared <= words && time === 0;
}

/** One word or number in common, and hardly a name or day besides. */
function isFew({ count, telling }: Overlap): boolean {
  return count < 2 && telling < BROAD.telling;
}

/** Half cosine, half containment; numbers count only where both have them, and denial against no denial counts off. */
function compareWords(a: ClaimVector, b: ClaimVector, overlap: Overlap): number {
  const { dot, shared, numbers } = overlap;
  const cosine = dot / (lengthWith(a, numbers) * lengthWith(b, numbers));
  if (isFew(overlap) && (cosine < ONE_WORD || isOneCounting(a, b, overlap))) return 0;
  const containment = isFew(overlap) ? cosine : shared / (Math.min(a.total, b.total) + numbers);
  return (
    cosine / 2 + containment / 2 + (numbers > 0 ? SAME_NUMBER : 0) - OPPOSITE * countOpposites(overlap, a, b)
  );
}

function weighRelation({ accord, isSameSource, isSameEvent }: Relation): number {
  return ACCORD[accord] + (isSameEvent ? SAME_EVENT : 0) - (isSameSource ? SAME_SOURCE : 0);
}
