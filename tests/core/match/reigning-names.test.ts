/** Monarchs and popes whom the sources call by name and number. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const roles = (text: string) => ({
  roles: [{ text, start: 0, end: text.length, source: 'source/1' as const }],
});
const matcher = compileMatcher(
  makeIndex({
    entities: [
      { ...makeEntity('person', 'Osmund IV', 'Osmund IV'), ...roles('King') },
      { ...makeEntity('person', 'Crispin VI', 'Crispin VI'), ...roles('Pope') },
    ],
  }),
);
const marks = (text: string): string[] =>
  findMentions(matcher, makePage([text])).flatMap(({ surface, shown }) => (shown ? [surface] : []));

describe('a reigning name without its number', () => {
  test.each([
    ['King Osmund met the pope.', ['Osmund']],
    ['POPE CRISPIN PRAYS FOR PEACE', ['CRISPIN']],
    ['Am Montag hat König Osmund gesprochen.', ['Osmund']],
    ['Le pape Crispin a prié.', ['Crispin']],
    ['King Osmund came. Later Osmund spoke.', ['Osmund', 'Osmund']],
    ['Osmund IV came. Osmund spoke.', ['Osmund IV', 'Osmund']],
  ])('is the person’s: %s', (text, surfaces) => expect(marks(text)).toEqual(surfaces));

  test.each([
    'Osmund spoke.',
    'Prince Crispin spoke.',
    'Pope Osmund spoke.',
    'King Osmund II spoke.',
    'King Osmund Street was shut.',
    'A King Osmund spaniel barked.',
    'King Osmund the Bald fell.',
    'Osmund Larsen spoke.',
  ])('is not: %s', (text) => expect(marks(text)).toEqual([]));

  test('is the other’s where another of the name was told of last', () =>
    expect(marks('King Osmund came. Osmund Larsen sang. Osmund spoke.')).toEqual(['Osmund']));
});
