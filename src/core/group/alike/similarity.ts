/**
 * How much two claims say the same, from their terms and voices. The mix and its weights come from a comparison on 96 labelled pairs: half cosine, half
 * containment, both over inverse document frequency, and the speaker, was better than any lexical resource alone.
 */
import type { ClaimVector, TermSpace } from './claim-vectors';
import { findOverlap, type Overlap } from './find-overlap';
import type { Accord } from './voice';

/** Added for the voices. Measured on 214 labelled pairs that do not say the same: one speaker at .18 joins none of them, at .20 one. */
const ACCORD: Readonly<Record<Accord, number>> = { same: 0.18, open: 0, doubtful: -0.25, apart: -1 };
/** Added when both state the same number of the same thing (measured). */
const SAME_NUMBER = 0.06;
/** Added when both give the same time: with the same words at the same time it is the same happening. */
const SAME_TIME = 0.1;
/** Added when both are about one event that is not what everything is about. */
const SAME_EVENT = 0.1;
/** Added when both count the same thing: 14 complaints and 17 complaints answer one question. Taken off when 14 stand against 1,200. */
const SAME_UNIT = 0.12;
/** Sources that count one thing differ at most by this factor. */
const MAX_FACTOR = 2;
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
/** Taken off when one source says it twice: it must repeat itself nearly word for word to be one claim. */
const SAME_SOURCE = 0.2;

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

/** "The talks failed" beside "the talks were constructive": the same matter, and no word on whether they say the same of it. */
function areOpposite(a: ClaimVector, b: ClaimVector): boolean {
  return a.isNegated !== b.isNegated || a.isConditional !== b.isConditional;
}

/** Whether claims that tell neither of two days nor the opposite have so much in common that chance does not explain it. */
function isBroad({ telling, shared }: Overlap, a: ClaimVector, b: ClaimVector): boolean {
  return telling >= BROAD.telling && shared >= BROAD.shared && !areDaysApart(a, b) && !areOpposite(a, b);
}

/** What is added or taken off for what the words stand beside. */
function weighAround(overlap: Overlap, relation: Relation, a: ClaimVector, b: ClaimVector): number {
  const counts = compareCounts(a, b);
  const broad = isBroad(overlap, a, b) ? BROAD.added : 0;
  const isDoubtful = overlap.count < 3 && counts <= 0 && !isBacked(overlap, relation);
  const same = (overlap.isSameTime ? SAME_TIME : 0) + counts * SAME_UNIT;
  return weighRelation(relation) + same + broad - (isDoubtful ? TWO_WORDS : 0);
}

/** 1 where both count one thing and some numbers are near each other, -1 where none is, 0 where they count nothing in common. */
function compareCounts(a: ClaimVector, b: ClaimVector): number {
  let found = 0;
  if (a.counts.length === 0 || b.counts.length === 0) return found;
  for (const { value, unit } of a.counts) {
    for (const other of b.counts) {
      if (other.unit !== unit) continue;
      if (Math.max(value, other.value) <= MAX_FACTOR * Math.min(value, other.value)) return 1;
      found = -1;
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
  if (isOneUtterance(a, b, relation)) return SAME_WORDING + weighRelation(relation);
  const overlap = findOverlap(space, a, b);
  if (isTooLittle(overlap, relation, a, b)) return 0;
  return compareWords(a, b, overlap) + weighAround(overlap, relation, a, b);
}

/** Whether what both have in common tells nothing, whatever share of them it is. */
function isTooLittle(overlap: Overlap, relation: Relation, a: ClaimVector, b: ClaimVector): boolean {
  if (overlap.words < MIN_SHARED_WORDS) return true;
  return overlap.count < 2 && (!isBacked(overlap, relation) || (areQuoted(a, b) && areOpposite(a, b)));
}

/** Whether two quotations are one by their wording alone, that of one speaker also in part or translated anew. */
function isOneUtterance(a: ClaimVector, b: ClaimVector, { accord }: Relation): boolean {
  return isOneWording(a, b) || (accord === 'same' && (isPartOf(a, b) || isTranslatedAnew(a, b)));
}

/** Words that two quotations share at least, and the share of all their words, to be one utterance whatever the words are. */
const MIN_WORDING = 3;
const WORDING_SHARE = 0.75;
/** What one utterance scores: enough to join where the speakers are one or one is not named. */
const SAME_WORDING = 0.6;

/** Two translations of one speaker's words share so many of them at least, small ones too, and this share of all. */
const MIN_ANEW = 5;
const ANEW_SHARE = 0.65;

function shareWording(a: ClaimVector, b: ClaimVector, least: number, share: number): boolean {
  const few = a.wording.size < b.wording.size ? a.wording : b.wording;
  const many = few === a.wording ? b.wording : a.wording;
  // Even if all of the fewer words stood in the other.
  if (few.size < least || 2 * few.size < share * (few.size + many.size)) return false;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared >= least && 2 * shared >= share * (few.size + many.size);
}

/** Tells whether two quotations are word for word the same but for a few small words (Dice, 1945). */
export function isOneWording(a: ClaimVector, b: ClaimVector): boolean {
  return shareWording(a, b, MIN_WORDING, WORDING_SHARE);
}

/** "I was asked to open the gate and I said no" and "I was told to open the door, and I refused": one speaker's words, translated twice. */
function isTranslatedAnew(a: ClaimVector, b: ClaimVector): boolean {
  return shareWording(a, b, MIN_ANEW, ANEW_SHARE);
}

/** "This was no garden" beside "a garden without a gate": one word of two quotations, of which one denies it. */
function areQuoted(a: ClaimVector, b: ClaimVector): boolean {
  return a.wording.size >= MIN_WORDING && b.wording.size >= MIN_WORDING;
}

/** Tells whether all the words of one quotation stand in a row in the other: "in days, not weeks". */
export function isPartOf(a: ClaimVector, b: ClaimVector): boolean {
  if (a.wording.size < MIN_WORDING || b.wording.size < MIN_WORDING) return false;
  const [short, long] = a.phrase.length < b.phrase.length ? [a, b] : [b, a];
  return short.wording.size >= MIN_WORDING && long.phrase.includes(short.phrase);
}

function lengthWith({ length }: ClaimVector, numbers: number): number {
  return numbers === 0 ? length : Math.sqrt(length ** 2 + numbers ** 2);
}

/** Cosine from which one word in common is enough: it is most of what both say. */
const ONE_WORD = 0.3;

/** "The plan has 26 points" beside "the plan does not suit us": where one of them counts, one word and neither name nor day is not most of it. */
function isOneCounting(a: ClaimVector, b: ClaimVector, { shared, words, isSameTime }: Overlap): boolean {
  return a.counts.length > 0 !== b.counts.length > 0 && shared <= words && !isSameTime;
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
  const denial =
    (a.isNegated === b.isNegated ? 0 : OPPOSITE) + (a.isConditional === b.isConditional ? 0 : OPPOSITE);
  return cosine / 2 + containment / 2 + (numbers > 0 ? SAME_NUMBER : 0) - denial;
}

function weighRelation({ accord, isSameSource, isSameEvent }: Relation): number {
  return ACCORD[accord] + (isSameEvent ? SAME_EVENT : 0) - (isSameSource ? SAME_SOURCE : 0);
}
