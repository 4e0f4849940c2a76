import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import type { Fact } from '../../../src/core/model';
import { makeSource } from '../../support/make/make-source';

/** Two articles of one topic, each with a sentence of its own; the rest of them says the same. */
const STORY =
  'A ferry sank off Marlow in Norland, the coast guard of Norland said. Captain Anna Brisk spoke in Port Velm. ';
const compile = (...sentences: readonly string[]): readonly Fact[] =>
  compileIndex(sentences.map((sentence, at) => makeSource(`${STORY}${sentence}`, at + 1))).facts;
const count = (facts: readonly Fact[]): readonly string[] =>
  facts.filter(({ id }) => id.startsWith('fact/count/')).map(({ title, status }) => `${title} [${status}]`);

test('families are not counted against people', () => {
  const [families, people] = ['Some 400 families left their homes.', 'At least 2,000 people were displaced.'];
  expect(count(compile(families, people))).toEqual([]);
  expect(count(compile('1,900 people left their homes.', people))).toHaveLength(1);
});

test('the first day of a visit is not how long it was', () => {
  const numbers = (text: string): number =>
    compile(text, 'The three-day visit ended.').filter(({ id }) => id.startsWith('fact/number/')).length;
  expect(numbers('On the first day of the visit she laid a wreath.')).toBe(0);
  expect(numbers('On a five-day visit she laid a wreath.')).toBe(1);
});

test.each([
  ['The plan now has 26 points.', ['Points in the plan: 26 / 28']],
  ['The council now has 26 points.', []],
])('“%s” answers for documents what “the 28-point plan” answers', (text, wanted) => {
  const found = compile('The 28-point plan was read out.', text).map(({ title }) => title);
  expect(found.filter((title) => title.startsWith('Points in'))).toEqual(wanted);
});

test('what a party had before does not answer how many seats a parliament has', () => {
  const facts = compile('It sat in the 175-seat parliament.', 'The Alliance won 26 seats, up from 17.');
  expect(facts.filter(({ title }) => title.startsWith('Seats in'))).toEqual([]);
});

describe('counts of one matter', () => {
  test.each([
    [
      'The 2024 wreck killed four people.',
      'The wreck of November 2024 killed six people.',
      'People killed: 4 / 6 [disputed]',
    ],
    ['The wreck killed four people.', 'Six people died in the wreck.', 'People killed: 4 / 6 [disputed]'],
    ['The wreck killed four people.', 'At least four people were killed.', 'People killed: 4 [agreed]'],
    [
      'The wreck killed four people.',
      'The number of people killed in the wreck of a ferry in the north of Norland rose to seven on Thursday.',
      'People killed: 4, later 7 [updated]',
    ],
    [
      'At least five people died.',
      'The wreck killed four people.',
      'People killed: 4 / at least 5 [disputed]',
    ],
    [
      'The wreck killed at least 41 people.',
      'At least 44 people died.',
      'People killed: at least 41 / at least 44 [disputed]',
    ],
    ['The wreck killed at least 40 people.', '44 people died.', 'People killed: 44 [agreed]'],
    ['Twelve sailors were killed.', 'The death toll rose to 14.', 'People killed: 12, later 14 [updated]'],
    ['The wreck killed 31 civilians.', 'The wreck killed 27 people.', 'People killed: 27 / 31 [disputed]'],
    ['Police put the toll at 12.', 'The wreck claimed 14 lives.', 'People killed: 12 / 14 [disputed]'],
    ['A dozen are still missing.', 'Seventeen people remain missing.', 'People missing: 12 / 17 [disputed]'],
    ['Police made 19 arrests.', 'Officers arrested 27 people.', 'People arrested: 19 / 27 [disputed]'],
    [
      'About 3,000 people marched.',
      'A crowd of 9,000 gathered.',
      'Size of the crowd: about 3000 / 9000 [disputed]',
    ],
    [
      'Nineteen people were arrested.',
      'Officers said that 27 people, among them four women, were arrested.',
      'People arrested: 19 / 27 [disputed]',
    ],
    ['Turnout was 61.3 percent.', 'He gave the turnout as 61.8%.', 'Turnout: 61.3% / 61.8% [disputed]'],
    [
      'Turnout was 61 percent, the highest since 1998.',
      'He gave the turnout as 64%.',
      'Turnout: 61% / 64% [disputed]',
    ],
    [
      'The wreck killed four people. It was the worst since 1988, when more than 900 people died.',
      'The wreck killed six people.',
      'People killed: 4 / 6 [disputed]',
    ],
    ['Turnout was 61.3 percent.', 'Some 64% of voters turned out.', 'Turnout: 61.3% / about 64% [disputed]'],
    [
      'Some 300 people were injured.',
      'It left 420 people injured.',
      'People injured: about 300 / 420 [disputed]',
    ],
  ])('“%s” and “%s” are %s', (a, b, title) => expect(count(compile(a, b))).toEqual([title]));

  test.each([
    ['The wreck killed four people.', 'It sank 60 metres from the pier, killed by the storm.'],
    ['The wreck killed four people.', 'Six people were hurt.'],
    ['At least 31 civilians were killed in the port.', 'More than 70 people died.'],
    ['The wreck injured more than 40 people.', 'Nine of the injured are in critical condition.'],
    ['About 3,000 people marched.', 'Four allies of the mayor marched out of the hall.'],
    ['The wreck killed four people.', 'In 1991 another wreck killed 40 people.'],
    ['The wreck killed four people in Oslo.', 'Another killed nine people in Lisbon.'],
    ['The wreck injured 60 people.', 'At least 12 dockers and three guards were injured.'],
    ['Four people were killed and nine injured.', 'Five people were arrested.'],
    ['The wreck killed four people.', 'It killed five people on the deck. It killed two people on the pier.'],
  ])('“%s” and “%s” are not one question', (a, b) => expect(count(compile(a, b))).toEqual([]));

  test('of two numbers in a sentence each answers its own question', () => {
    const facts = compile('Seven people died and 19 were injured.', 'Nine people died and 30 were injured.');
    expect(count(facts)).toEqual(['People killed: 7 / 9 [disputed]', 'People injured: 19 / 30 [disputed]']);
  });

  test('leave no second fact that says the number alone', () => {
    const facts = compile('Police made 19 arrests.', 'Officers arrested 27 people.');
    expect(facts.filter(({ title }) => /arrest/iu.test(title))).toHaveLength(1);
  });

  test('leave no second fact where more is said in the same words', () => {
    const facts = compile(
      'A storm struck a pier of Marlow on Tuesday, killing at least 17 people, two medics of the hospital said.',
      'The doctors of the hospital condemned the storm on the pier of Marlow, which killed at least 23 people, two medics said.',
    );
    expect(facts.filter(({ differs }) => differs === 'number')).toHaveLength(1);
  });
});
