import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { kindOfUnit, unitOf } from '../../../src/core/group/numbers/counted-units';
import { makeSource } from '../../support/make/make-source';

const STORY = 'Mayor Anna Brisk of Marlow spoke to Carl Holm in Port Velm about the harbour of Norland. ';

/** What the sources say of how long something took. */
const compileLengths = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(`${STORY}${text}`, at + 1)))
    .facts.filter(({ id }) => id.startsWith('fact/number/'))
    .map(({ answers, status }) => `${answers.map(({ label }) => label).join(' / ')} [${status}]`);

test.each([
  [
    'The teams negotiated for 90 minutes.',
    'The teams negotiated for five hours.',
    ['5 hours / 90 minutes [disputed]'],
  ],
  ['The teams negotiated for 60 minutes.', 'The teams negotiated for one hour.', ['60 minutes [agreed]']],
  ['The teams will negotiate in 90 minutes.', 'The teams negotiated for five hours.', []],
])('%j and %j', (first, second, lengths) => expect(compileLengths(first, second)).toEqual(lengths));

test.each([
  ['tractor', 'thing'],
  ['minister', 'people'],
  ['state', 'vague'],
  ['week', 'time'],
  ['euro', 'sum'],
])('%s is a unit of the kind %s', (unit, kind) => expect(kindOfUnit(unitOf(unit))).toBe(kind));

test.each([
  [
    'Brisk spoke by phone with Carl Holm in Port Velm on Tuesday for about 20 minutes.',
    'Brisk and Carl Holm spoke by phone on Tuesday. The call lasted almost an hour.',
    ['nearly 1 hour / about 20 minutes [disputed]'],
  ],
  [
    'Brisk met Carl Holm in Port Velm on Tuesday for 90 minutes.',
    'Brisk met Carl Holm in Port Velm on Tuesday. The meeting lasted an hour and a half.',
    ['90 minutes [agreed]'],
  ],
  [
    'Brisk and Carl Holm held talks in Port Velm on Tuesday. The teams negotiated for more than 11 hours.',
    'The talks of Brisk and Carl Holm in Port Velm on Tuesday lasted nine hours.',
    ['9 hours / more than 11 hours [disputed]'],
  ],
  [
    'Brisk and Carl Holm held talks in Port Velm on Tuesday. It ended after roughly 11 hours of haggling in Port Velm.',
    'The talks of Brisk and Carl Holm in Port Velm on Tuesday lasted nearly 12 hours.',
    ['about 11 hours [agreed]'],
  ],
])('%j and %j tell how long an event took', (first, second, lengths) =>
  expect(compileLengths(first, second)).toEqual(lengths),
);

test('a length is of no event where its article told of two before', () => {
  const two = 'Brisk and Carl Holm met in Port Velm on Tuesday. They met in Marlow on 3 November.';
  const one = 'Brisk and Carl Holm met in Port Velm on Tuesday. The meeting lasted two hours.';
  expect(compileLengths(`${two} The teams negotiated for nine hours.`, one)).toEqual([]);
});
