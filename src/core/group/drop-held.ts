/** Facts that another holds. In: facts of one event, and facts with the same words, that may be the same claims twice. Out: each claim's widest. */
import type { Fact } from '../model';
import { groupBy } from './group-by';

/** Whether a fact says no more than that its claims agree, or on which day they do not. */
const isPlain = ({ question, differs }: Fact): boolean => question === null && (differs ?? 'time') === 'time';

/** Gives the facts in their order, without agreed ones whose claims all stand in another such fact with more. Linear: a claim stands in few. */
export function dropHeld(facts: readonly Fact[]): readonly Fact[] {
  const plain = facts.filter(isPlain);
  const holding = groupBy(
    plain.flatMap((fact) => fact.claims.map((claim) => ({ fact, claim }))),
    ({ claim }) => claim,
  );
  const isHeld = ({ claims }: Fact): boolean =>
    (holding.get(claims[0]!) ?? []).some(
      ({ fact }) => fact.claims.length > claims.length && claims.every((id) => fact.claims.includes(id)),
    );
  return facts.filter((fact) => fact.status !== 'agreed' || !isPlain(fact) || !isHeld(fact));
}
