import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('document', '12-point harbour plan', '12-point plan'),
    ],
  }),
);

const documents = (...texts: readonly string[]): string[] =>
  wordsFor('document', matcher, ['Bogdan Tereshkov spoke.', ...texts]);

describe('a plan of points', () => {
  test.each([
    ['Het 12-puntenplan is aangepast.', '12-puntenplan'],
    ['12-punktsplanen ändrades.', '12-punktsplanen'],
    ['Der 12-Punkte-Plan wurde geändert.', '12-Punkte-Plan'],
    ['他支持12點和平計畫。', '計畫'],
  ])('is found by its number in one word too: %s', (text, surface) =>
    expect(documents(text).some((found) => found.includes(surface))).toBe(true),
  );

  test('is another with another number, also in one word and after the first', () => {
    expect(documents('Het 5-puntenplan van de stad is klaar.')).toEqual([]);
    expect(documents('Het 12-puntenplan is aangepast.', 'Het vijfpuntenplan van de stad is klaar.')).toEqual([
      '12-puntenplan',
    ]);
  });
});

test('a paper of its number of points is the plan, and "the plan" is it for a dozen blocks', () => {
  expect(documents('They read the 12-point document.')).toEqual(['12-point document']);
  expect(documents('They read the document.')).toEqual([]);
  const rain = (count: number) => Array.from({ length: count }, () => 'Rain fell on the lake.');
  expect(documents('They read the 12-point plan.', ...rain(9), 'The plan was long.')).toHaveLength(2);
  expect(documents('They read the 12-point plan.', ...rain(15), 'The plan was long.')).toHaveLength(1);
});

describe('a peace plan', () => {
  const peace = compileMatcher(
    makeIndex({
      entities: [
        makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
        makeEntity('document', '12-point peace plan', 'US peace plan'),
      ],
    }),
  );
  const plans = (...texts: readonly string[]): string[] =>
    wordsFor('document', peace, ['Bogdan Tereshkov spoke.', ...texts]);

  test('is meant by its owner', () => {
    expect(plans('The US peace plan was read.')).toEqual(['US peace plan']);
  });

  test.each([
    ['for a place', 'Tereshkov’s Gaza plan was read.'],
    ['of other points', 'The 20-point plan was read.'],
  ])('is another on a page that first tells of a plan %s', (_, text) => {
    expect(plans(text, 'The US peace plan was read.')).toEqual([]);
    expect(plans(text, 'The 12-point peace plan was read.', 'The US peace plan too.')).toEqual([
      '12-point peace plan',
      'US peace plan',
    ]);
  });
});
