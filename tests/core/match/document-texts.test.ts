/** "The text", "the plan": words that go on meaning a document, close behind it or before it is described; always in doubt. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('document', '28-point peace plan', 'US peace plan'),
    ],
  }),
);
const found = (...texts: readonly string[]): { surface: string; isDoubtful: boolean }[] =>
  findMentions(matcher, makePage(['Bogdan Tereshkov spoke.', ...texts], { language: 'en' })).flatMap(
    ({ kind, surface, doubt }) => (kind === 'document' ? [{ surface, isDoubtful: doubt !== null }] : []),
  );
const PLAN = 'The 28-point plan leaked.';
const SURE = { surface: '28-point plan', isDoubtful: false };

describe('“the text”', () => {
  test.each(['The text', 'The document'])('means the plan right behind it: %s', (words) =>
    expect(found(PLAN, `${words} was long.`)).toEqual([SURE, { surface: words.slice(4), isDoubtful: true }]),
  );

  test.each([
    ['none before any was told of', 'The text was long.', PLAN],
    ['none long after', PLAN, 'It rained.', 'It snowed.', 'The text was long.'],
    ['none of several', PLAN, 'The papers were long.'],
    ['none that may be a daily', PLAN, 'The paper was long.'],
    ['none that is new', PLAN, 'A text was long.'],
  ])('means %s', (_, ...texts) => expect(found(...texts)).toEqual([SURE]));
});

describe('“the plan” before a page describes it', () => {
  test('means the one described below', () =>
    expect(found('Tereshkov likes the plan.', PLAN)).toEqual([{ surface: 'plan', isDoubtful: true }, SURE]));

  test.each([
    'A plan for trams was shown. The plan cost little.',
    'The five-point plan for trams was shown. The plan cost little.',
    'The French plan was shown. The plan cost little.',
  ])('means another where one was told of first: %s', (other) => expect(found(other, PLAN)).toEqual([SURE]));
});
