/** Whether two quotations are one utterance. In: claims with every word that is quoted in them. Out: yes or no, by the wording alone. */
import type { ClaimVector } from './claim-vectors';

/** Words that two quotations share at least, and the share of all their words, to be one utterance whatever the words are. */
const MIN_WORDING = 3;
const WORDING_SHARE = 0.75;
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

/** Tells whether both are quoted at some length. */
export function areQuoted(a: ClaimVector, b: ClaimVector): boolean {
  return a.wording.size >= MIN_WORDING && b.wording.size >= MIN_WORDING;
}

/** Tells whether all the words of one quotation stand in a row in the other: "in days, not weeks". */
export function isPartOf(a: ClaimVector, b: ClaimVector): boolean {
  if (a.wording.size < MIN_WORDING || b.wording.size < MIN_WORDING) return false;
  const [short, long] = a.phrase.length < b.phrase.length ? [a, b] : [b, a];
  return short.wording.size >= MIN_WORDING && long.phrase.includes(short.phrase);
}

/** Tells whether two quotations are one by their wording alone, that of one speaker also in part or translated anew. */
export function isOneUtterance(a: ClaimVector, b: ClaimVector, isOneSpeaker: boolean): boolean {
  return isOneWording(a, b) || (isOneSpeaker && (isPartOf(a, b) || isTranslatedAnew(a, b)));
}
