import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { judgeClaims } from '../../../src/core/group/judge-claims';
import { unitOf } from '../../../src/core/group/numbers/counted-units';
import { makeSource } from '../../support/make/make-source';

const LEAD = 'Engineer Lena Farrow spoke to Mayor Anna Brisk in Oslo about the mill of Tarsk. ';

/** What the numbers make of two sentences that say the same. */
const judge = (first: string, second: string): string => {
  const { claims } = compileIndex([first, second].map((text, at) => makeSource(`${LEAD}${text}`, at + 1)));
  const own = claims.filter(({ quote }) => !LEAD.includes(quote));
  const originals = new Map(['s1', 's2'].map((id) => [id, id]));
  const { status, answers } = judgeClaims(own, originals);
  return [status, ...answers.map(({ label }) => label)].join(' ');
};

describe('numbers of claims that say the same', () => {
  test.each([
    [
      'The ward has 22 patients in a critical state.',
      'The ward has 19 people in a critical state.',
      'disputed 19 22',
    ],
    [
      'The sides settled 11 of 16 points.',
      'The sides settled twelve of the sixteen points.',
      'disputed 11 12',
    ],
    ['The sides settled 11 of 16 points.', 'The sides settled eleven of the sixteen points.', 'agreed'],
    ['Four of the six people seized in Tarsk came home.', 'The six people were seized in Tarsk.', 'agreed'],
    [
      'Police held more than 20 people at a march against the mill.',
      'Some 2,000 people held a march against the mill.',
      'agreed',
    ],
    ['Waves of up to four metres hit Tarsk.', 'Waves of three metres hit Tarsk.', 'disputed 3 up to 4'],
    ['The mill may use up to 40 metres of rope.', 'The mill may use 38 metres of rope.', 'agreed'],
    ['The ferry was licensed to carry 90 people.', 'The ferry had to carry 130 people.', 'agreed'],
    ['Two more dams must close.', 'Three more dams must close.', 'disputed 2 3'],
    [
      'The fee is 40 million euros.',
      'The mill gets a sum of 45 million euros.',
      'disputed 40 million 45 million',
    ],
    [
      'The strike worried 17 people.',
      'The strike worried twenty-three people, among them four women.',
      'disputed 17 people 23 people',
    ],
    [
      'The price is 3.4 billion euros.',
      'The price is 3.6 billion euros, up from 1.9 billion euros.',
      'disputed 3.4 billion euros 3.6 billion euros',
    ],
    ['It was the second vote in Tarsk.', 'It lost by 125 votes in Tarsk.', 'agreed'],
    [
      'The mayor declared two days of mourning.',
      'The mayor declared a week of mourning.',
      'disputed 1 week 2 days',
    ],
    ['The two sides agreed.', 'One of two sides agreed.', 'agreed'],
    ['The strike hit 17 people, two guards said.', 'The strike hit 23 people.', 'disputed 17 23'],
    [
      'The price has climbed to 3.4 billion euros.',
      'The price is 3.6 billion euros.',
      'disputed 3.4 billion 3.6 billion',
    ],
    [
      'The price has climbed to 3.6 billion euros.',
      'The price is 3.4 billion euros.',
      'updated 3.4 billion 3.6 billion',
    ],
  ])('“%s” and “%s” are %s', (first, second, verdict) => expect(judge(first, second)).toBe(verdict));
});

test.each([
  ['patient', 'worker', true],
  ['detainee', 'person', true],
  ['truck', 'person', false],
  ['prisoner', 'prison', false],
])('%s and %s count one thing: %j', (a, b, isOne) => expect(unitOf(a) === unitOf(b)).toBe(isOne));
