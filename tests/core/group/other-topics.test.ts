/** What an article about something else does to the facts of the others: nothing. */
import { expect, test } from 'vitest';
import { compileFolder } from '../../../src/build/compile-folder';
import { compileIndex } from '../../../src/core/compile';
import type { FactIndex } from '../../../src/core/model';
import { makeSource } from '../../support/make/make-source';

const NOUNS = 'lantern ferry orchard violin kettle meadow harness pillow quarry saddle tunnel walnut'.split(
  ' ',
);
const VERBS = 'painted carried polished borrowed measured repaired counted sketched'.split(' ');

/** Ninety-six sentences of a village fair, of which no word is political news. */
const FAIR = NOUNS.flatMap((noun, at) =>
  VERBS.map(
    (verb, nth) =>
      `Tilda Marwen ${verb} the ${noun} of Osterby beside a ${NOUNS[(at + nth + 1) % NOUNS.length]!}.`,
  ),
).join(' ');

const seeds = compileFolder('seeds').sources;

/** The facts as their quotations. */
const factsOf = ({ facts, claims }: FactIndex, sources: ReadonlySet<string>): readonly string[] => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return facts
    .map((fact) => fact.claims.map((id) => byId.get(id)!))
    .filter(([first]) => sources.has(first!.source))
    .map((own) => own.map(({ quote }) => quote).join(' | '))
    .sort();
};

test('leaves them as they are', () => {
  const ids = new Set(seeds.map(({ id }) => id));
  const alone = compileIndex(seeds);
  const beside = compileIndex([...seeds, makeSource(FAIR, seeds.length + 1)]);
  expect(beside.claims.length).toBeGreaterThan(alone.claims.length + 90);
  expect(factsOf(beside, ids)).toEqual(factsOf(alone, ids));
});
