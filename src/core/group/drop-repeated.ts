/** Facts that repeat what others show. In: what claims say in the same words, and the facts of numbers. Out: both, without those that add nothing. */
import type { Claim, Fact } from '../model';
import { isWithin } from '../text/words';
import type { DraftFact } from './draft-fact';
import { groupBy } from './group-by';
import type { JudgedFact } from './numbers/number-facts';

/** A clause of so many words that counts says nothing else: "Nineteen people were arrested." */
const COUNT_WORDS = 9;

/**
 * Leaves out what only gives a number that the facts of counts give: groups of it, short clauses alone, and clauses alone that a fact without a question
 * has word for word.
 */
export function dropCounted(
  same: readonly DraftFact[],
  counted: readonly JudgedFact[],
): readonly DraftFact[] {
  const known = new Set(counted.flatMap(({ claims }) => claims));
  const shown = new Set(counted.flatMap(({ claims, question }) => (question === null ? claims : [])));
  const tellsMore = ({ claims: [claim, second] }: DraftFact): boolean =>
    second === undefined && !shown.has(claim!) && claim!.quote.split(' ').length > COUNT_WORDS;
  return same.filter((draft) => !draft.claims.every((claim) => known.has(claim)) || tellsMore(draft));
}

/** Leaves out numbers that differ where the facts of counts have the same numbers side by side, in these claims or in parts of them. */
export function dropRepeated(
  same: readonly Fact[],
  counted: readonly JudgedFact[],
  claimOf: (id: string) => Claim,
): readonly Fact[] {
  const known = groupBy(
    counted.flatMap(({ claims }) => claims),
    ({ source }) => source,
  );
  const isKnown = (claim: Claim): boolean =>
    known.get(claim.source)?.some((one) => isWithin(one, claim) || isWithin(claim, one)) === true;
  return same.filter(
    ({ differs, answers }) =>
      differs !== 'number' || !answers.every((answer) => answer.claims.every((id) => isKnown(claimOf(id)))),
  );
}

/** Leaves out numbers without a question of which a fact of the same words has all the claims side by side, and more. */
export function dropShown(judged: readonly JudgedFact[], same: readonly Fact[]): readonly JudgedFact[] {
  const shown = same.filter(({ differs }) => differs === 'number').map(({ claims }) => new Set(claims));
  return judged.filter(
    ({ question, claims }) =>
      question !== null || !shown.some((own) => claims.every(({ id }) => own.has(id))),
  );
}
