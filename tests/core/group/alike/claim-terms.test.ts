import { expect, test } from 'vitest';
import { extractClaims } from '../../../../src/core/claim/extract-claims';
import { FORGET_ALL } from '../../../../src/core/document-memory';
import { readClaimTerms, type ClaimTerms } from '../../../../src/core/group/alike/claim-terms';
import { linkEvents } from '../../../../src/core/link/link-events';
import type { Claim } from '../../../../src/core/model';
import { makeSpoken } from '../../../support/make/make-spoken';

/** The claims of one article, with the terms of each. */
const read = (text: string): { readonly claims: readonly Claim[]; readonly terms: readonly ClaimTerms[] } => {
  const spoken = makeSpoken([text], '2026-03-04');
  const { documents } = linkEvents(spoken.documents, spoken.entities);
  const claims = documents.flatMap(extractClaims);
  const setting = {
    documents: new Map(documents.map((doc) => [doc.source.id, doc])),
    recallOf: FORGET_ALL,
  };
  return { claims, terms: readClaimTerms(claims, setting, spoken.entities) };
};

test('the name of who speaks says who it is, not what is told, also within the claim', () => {
  const { claims, terms } = read('The mill, Mayor Ines Varga said, was “cautiously run”. Varga left.');
  const told = claims.findIndex(({ quote }) => quote.startsWith('The mill, Mayor'));
  expect(terms[told]?.by).toEqual(['@person/ines-varga']);
});

/** The numbers among the terms of the only claim of an article. */
const numbersOf = (text: string): readonly string[] =>
  read(text).terms[0]!.terms.filter((term) => term.startsWith('#'));

test('lengths of time are one in whatever unit they are told', () => {
  const [pause, days] = ['three weeks', '21 days'].map((length) =>
    numbersOf(`The mill was idle for ${length}.`),
  );
  expect(pause).toHaveLength(1);
  expect(pause).toEqual(days);
  expect(numbersOf('The mill was idle for three days.')).not.toEqual(pause);
});

test.each([
  ['A 72-hour pause began at the mill.', 'The mill paused for 72 hours.'],
  ['A 20-million-euro contract was awarded.', 'The mill received a contract for 20 million euros.'],
])('a length or a sum in front of a noun is one behind it: %s', (before, behind) => {
  expect(numbersOf(before)).toHaveLength(1);
  expect(numbersOf(before)).toEqual(numbersOf(behind));
});

test('what only describes a thing is no number of a claim', () => {
  expect(numbersOf('A five-storey mill was sold.')).toEqual([]);
});

test.each([
  ['The mill was idle without a licence.', false],
  ['A deal without Norland was signed at the mill.', true],
  ['The mill was not idle.', true],
])('only “without” somebody denies: %s', (text, isNegated) => {
  expect(read(text).terms[0]!.isNegated).toBe(isNegated);
});

test.each([
  ['The council demands the release of the barge.', 1],
  ['Lena Orlic called for all ballots to be counted again.', 1],
  ['Lena Orlic demanded access to the sailors who were aboard.', 0],
  ['The council wants the barge back.', 0],
  ['Rain at the mill delayed the start for which the town demanded a roof.', 0],
  ['The barge was released.', -1],
])('what is demanded is not what came of it: %s', (text, mood) => {
  expect(read(text).terms.at(-1)!.mood).toBe(mood);
});

test('of opposites a claim stands on one side, or on none where it names both or denies', () => {
  const polesOf = (text: string): readonly number[] => read(text).terms[0]!.poles;
  const [side = 0, ...others] = polesOf('The mill won the contract.');
  expect([Math.abs(side) > 0, others]).toEqual([true, []]);
  expect(polesOf('The mill lost the contract.')).toEqual([-side]);
  expect(polesOf('The mill won one contract, lost another.')).toEqual([]);
  expect(polesOf('The mill never won the contract.')).toEqual([]);
});
