/**
 * One utterance, quoted in words that differ in degree. In: the claims of a fact. Out: whether two sources print the same person's words
 * with a strong and a weak degree ("extremely useful", "rather useful"): a translation, or somebody, is wrong.
 */
import degrees from '../../../../assets/degree-words.json';
import type { Claim } from '../../model';
import { listForms } from '../../text/words';
import { termOf } from './term-of';

const STRONG: ReadonlySet<string> = new Set(degrees.strong.split(' '));
const WEAK: ReadonlySet<string> = new Set(degrees.weak.split(' '));

type Degree = 'strong' | 'weak';

/** The terms of a quotation that a degree word stands before, with that degree. */
function readDegrees(quote: string): ReadonlyMap<string, Degree> {
  const words = listForms(quote);
  const found = new Map<string, Degree>();
  words.forEach(({ lower }, at) => {
    const degree = STRONG.has(lower) ? 'strong' : WEAK.has(lower) ? 'weak' : null;
    const term = termOf(words[at + 1]?.lower ?? '');
    if (degree !== null && term !== null) found.set(term, degree);
  });
  return found;
}

/** Gives whether quoted words of one speaker differ in degree between sources. Claims without quotation marks prove nothing. */
export function hasWordingDispute(claims: readonly Claim[]): boolean {
  const quoted = claims
    .filter(({ mode, speaker }) => (mode === 'direct' || mode === 'partial') && speaker !== null)
    .map((claim) => ({ claim, degrees: readDegrees(claim.quote) }));
  return quoted.some((a) =>
    quoted.some(
      (b) =>
        a.claim.source !== b.claim.source &&
        a.claim.speaker === b.claim.speaker &&
        [...a.degrees].some(([term, degree]) => (b.degrees.get(term) ?? degree) !== degree),
    ),
  );
}
