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
