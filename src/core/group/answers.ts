/** What claims answer, side by side. In: claims with what each gives. Out: answers, one for each value that others do not agree with. */
import type { Claim, Fact } from '../model';

/** A claim and what it gives as an answer. */
export type Given<Value> = { readonly claim: Claim; readonly value: Value };

/** Gives the answer that claims share. */
export function makeAnswer(label: string, claims: readonly Claim[]): Fact['answers'][number] {
  return { label, value: label, claims: claims.map(({ id }) => id) };
}

/** Gives the values with the claims that agree with the first of them, in order; `show` words the first. */
export function groupAnswers<Value>(
  given: readonly Given<Value>[],
  agree: (a: Value, b: Value) => boolean,
  show: (value: Value) => string,
): Fact['answers'] {
  const groups: { readonly value: Value; readonly claims: Claim[] }[] = [];
  for (const { claim, value } of given) {
    const group = groups.find((one) => agree(one.value, value));
    if (group === undefined) groups.push({ value, claims: [claim] });
    else group.claims.push(claim);
  }
  return groups.map(({ value, claims }) => makeAnswer(show(value), claims));
}

/** Gives those of sources that give one value only: a source that gives two places, days or hours tells of two happenings, and contradicts nobody. */
export function keepOfOneMind<Value>(
  given: readonly Given<Value>[],
  agree: (a: Value, b: Value) => boolean,
): readonly Given<Value>[] {
  return given.filter((one) =>
    given.every(({ claim, value }) => claim.source !== one.claim.source || agree(value, one.value)),
  );
}
