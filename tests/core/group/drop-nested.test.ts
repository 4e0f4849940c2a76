import { expect, test } from 'vitest';
import { dropNested } from '../../../src/core/group/drop-nested';
import { makeSpoken } from '../../support/make/make-spoken';
import { linkEvents } from '../../../src/core/link/link-events';
import { extractClaims } from '../../../src/core/claim/extract-claims';

const TEXT =
  'Mayor Ines Varga said that the release of four sailors held in the old port of Strelsau since the winter was “the fruit of long patience and of plain hard work” on all sides.';

const { documents, entities } = makeSpoken([TEXT], '2026-03-04');
const claims = linkEvents(documents, entities).documents.flatMap(extractClaims);
const clause = claims.find(({ quantities }) => quantities.some(({ value }) => value === 4))!;

test('quoted words stand for a clause too long to read', () => {
  expect(dropNested(claims, false).map(({ quote }) => quote)).toEqual([
    'the fruit of long patience and of plain hard work',
  ]);
});

test('but the clause that gives the number others contradict stays', () => {
  expect(dropNested(claims, false, new Set([clause.id]))).toEqual([clause]);
});
