import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/core/compile';
import type { FactIndex } from '../../../../src/core/model';
import { makeSource } from '../../../support/make/make-source';

/** Two articles of one topic, each with a sentence of its own; the rest of them says other things. */
const FIRST =
  'Mayor Anna Brisk and Governor Carl Dunmore met in Oslo on Tuesday. Engineer Lena Farrow waited outside. ';
const SECOND = 'The mayor, Anna Brisk, received Governor Carl Dunmore and engineer Lena Farrow in Oslo. ';
const compile = (first: string, second: string): FactIndex =>
  compileIndex([makeSource(`${FIRST}${first}`, 1), makeSource(`${SECOND}${second}`, 2)]);

/** Whether a fact holds a claim with the words `first` of the one article and a claim with the words `second` of the other. */
const isJoined = ([first, second]: readonly string[], [a, b]: readonly string[]): boolean => {
  const index = compile(first!, second!);
  const holding = (source: string, words: string): ReadonlySet<string> =>
    new Set(
      index.claims
        .filter((claim) => claim.source === source && claim.quote.includes(words))
        .map(({ id }) => id),
    );
  const [inFirst, inSecond] = [holding('s1', a!), holding('s2', b!)];
  expect([inFirst.size > 0, inSecond.size > 0]).toEqual([true, true]);
  return index.facts.some(
    ({ claims }) => claims.some((id) => inFirst.has(id)) && claims.some((id) => inSecond.has(id)),
  );
};

type Pair = {
  readonly first: string;
  readonly second: string;
  /** Words of the claims meant. */
  readonly of: readonly [string, string];
};

const TOGETHER: Readonly<Record<string, readonly Pair[]>> = {
  'say it in other words': [
    {
      first: 'In the capital, judges struck down the harbour decree.',
      second: 'The harbour decree was annulled last week by its judges.',
      of: ['struck down', 'annulled'],
    },
    {
      first: 'Brisk said the islands would swap nine detainees.',
      second: 'Brisk said that the islands would exchange nine prisoners.',
      of: ['swap nine', 'exchange nine'],
    },
  ],
  'say it in words that news uses for one another': [
    {
      first: 'The islands lowered the ceiling on wool in spring.',
      second: 'A cap on wool was reduced by the islands.',
      of: ['lowered the ceiling', 'reduced'],
    },
    {
      first: 'Firemen hosed down the barn with tear gas on board.',
      second: 'The firefighters had teargas when they came to the barn.',
      of: ['tear gas', 'teargas'],
    },
  ],
  'are one quotation, in part and in full': [
    {
      first: 'Brisk has urged the islands to finish the ferry “by spring, not winter”.',
      second: '“The mill must be ready by spring, not winter,” Brisk said in a long speech.',
      of: ['by spring', 'by spring'],
    },
  ],
  'translate one speaker’s words': [
    {
      first: '“The mill gate was locked from outside,” Farrow said.',
      second: '“A padlock hung outside on the door,” Farrow told reporters.',
      of: ['was locked', 'A padlock hung'],
    },
    {
      first: '“We shall not leave this mill before the last lamp is out,” Farrow said.',
      second: '“We will not go from the mill before the last light is out,” Farrow told reporters.',
      of: ['shall not leave', 'will not go'],
    },
  ],
  'count one thing by two names': [
    {
      first: 'Clinics of the valley have postponed 1,130 operations.',
      second: 'Some 1,130 surgeries were put off at the mill.',
      of: ['1,130 operations', '1,130 surgeries'],
    },
  ],
  'say one short thing of one person': [
    {
      first: 'Dunmore was not invited.',
      second: 'Carl Dunmore was never invited to the lunch.',
      of: ['not invited', 'never invited'],
    },
  ],
};

const APART: Readonly<Record<string, readonly Pair[]>> = {
  'share only what their speakers are called': [
    {
      first: 'The talk lasted more than an hour, according to the press service of the harbour board.',
      second: 'The press service of the ferry board described the talk as frank.',
      of: ['more than an hour', 'frank'],
    },
  ],
  'share only the stems of other words': [
    {
      first: 'Liberals in the valley oppose the new harbour.',
      second: 'Farrow wants the valley to liberate its harbour.',
      of: ['Liberals', 'liberate'],
    },
  ],
  'share a small number of other things': [
    {
      first: 'Clinics of the valley have postponed 12 operations.',
      second: 'Some 12 surgeries were put off at the mill.',
      of: ['12 operations', '12 surgeries'],
    },
  ],
  'tell of other deeds': [
    {
      first: 'The appeal judges struck down the ferry decree in a short hearing.',
      second: 'A man struck a guard of the appeal judges at the ferry.',
      of: ['struck down', 'struck a guard'],
    },
  ],
  'share only names and a day': [
    {
      first: 'Ministers pledged on Tuesday to dig a tunnel under Norland, Valdoria and Ostmark.',
      second: 'Brisk on Tuesday dismissed a tunnel map that shows Norland, Valdoria and Ostmark.',
      of: ['pledged on Tuesday', 'dismissed a tunnel'],
    },
  ],
  'have lost different subjects': [
    {
      first: 'Farrow read a short statement and left before the closing session.',
      second: 'Some 900 people have left their homes since the closure.',
      of: ['left before', 'left their homes'],
    },
  ],
  'share one word of many': [
    {
      first: 'Farrow said peace between the islands was no further away than in spring.',
      second: 'Farrow did not provide further details of the long talks in the mill.',
      of: ['no further', 'further details'],
    },
  ],
  'say what was, and what would be if something were': [
    {
      first: 'Farrow said long hours at the mill brought no breakthrough on a settlement.',
      second: 'Farrow said the mayor would go if progress on a settlement is made.',
      of: ['no breakthrough', 'if progress'],
    },
  ],
  'quote one word, of which one says that it was none': [
    {
      first: '“That was no wedding. Guests bring flowers,” Farrow said.',
      second: 'Farrow spoke of “a wedding with a price tag”.',
      of: ['no wedding', 'a wedding with'],
    },
  ],
  'share one word, beside which only one of them counts': [
    {
      first: 'The plan has 26 points, Farrow said.',
      second: '“This plan is not for us,” Farrow said.',
      of: ['26 points', 'not for us'],
    },
  ],
  'count one thing, but 20 of it and 2,000': [
    {
      first: 'On Tuesday police held 20 people during a march.',
      second: 'Some 2,000 people joined a march on Tuesday behind a banner.',
      of: ['20 people', '2,000 people'],
    },
  ],
  'count one thing, but 14 of it and 1,200': [
    {
      first: 'Some 14 trucks loaded with flour stood near the valley.',
      second: 'The valley needed 1,200 trucks a month.',
      of: ['14 trucks', '1,200 trucks'],
    },
  ],
  'one source says side by side': [
    {
      first: '“We have been sent blankets and speeches,” Farrow said. “The blankets, at least, are dry.”',
      second: '“We have been sent blankets and speeches,” Farrow said.',
      of: ['are dry', 'sent blankets'],
    },
  ],
};

describe.each(Object.entries(TOGETHER))('claims that %s make one fact', (_, pairs) => {
  test.each(pairs)('“$first” and “$second”', ({ first, second, of }) => {
    expect(isJoined([first, second], of)).toBe(true);
  });
});

describe.each(Object.entries(APART))('claims that %s are kept apart', (_, pairs) => {
  test.each(pairs)('“$first” and “$second”', ({ first, second, of }) => {
    expect(isJoined([first, second], of)).toBe(false);
  });
});

test('a number that only describes a thing makes no two statements about it one', () => {
  const { facts } = compile(
    'The five-storey mill was praised by an auditor in spring.',
    'Rust covered the first floor of the five-storey mill.',
  );
  const joined = facts.filter(({ claims }) => claims.includes('s1.c3') && claims.includes('s2.c2'));
  expect(joined.map(({ question }) => question)).toEqual(['Storeys in the mill']);
});
