import { describe, expect, test } from 'vitest';
import * as nameWords from '../../../src/core/lexicon/name-words';

const { isCalendarWord, isOrdinaryCapital, isOrdinaryWord } = nameWords;

describe('a calendar word', () => {
  test.each(['monday', 'january', 'sept', 'fri'])('is %s', (word) => expect(isCalendarWord(word)).toBe(true));
  test.each(['day', 'holiday', 'Monday', ''])('is not %j', (word) =>
    expect(isCalendarWord(word)).toBe(false),
  );
});

describe('an ordinary word', () => {
  test.each(['the', 'hope', 'house', 'houses', 'housing', 'talked', 'making', 'quickly'])('is %s', (word) =>
    expect(isOrdinaryWord(word)).toBe(true),
  );
  test.each(['zorblat', 'oslo', 'james', 'erik', 's', 'ed', ''])('is not %j', (word) =>
    expect(isOrdinaryWord(word)).toBe(false),
  );
});

test.each([
  ['Hope', true],
  ['House', true],
  ['US', false],
  ['WHO', false],
  ['A', true],
  ['Zorblat', false],
])('%s may be an ordinary word with a capital: %s', (text, ordinary) =>
  expect(isOrdinaryCapital(text)).toBe(ordinary),
);

describe('the lists', () => {
  const lists = Object.entries(nameWords).filter(
    (entry): entry is [string, Set<string>] => entry[1] instanceof Set,
  );

  test.each(lists)('of %s has words, none of them empty or with a space at an end', (_, list) => {
    expect(list.size).toBeGreaterThan(0);
    expect([...list].filter((word) => word === '' || word !== word.trim())).toEqual([]);
  });

  test('have honorifics among titles', () => {
    expect([...nameWords.HONORIFICS].filter((word) => !nameWords.TITLES.has(word))).toEqual([]);
  });

  test('of prepositions know their own words only', () => {
    expect(nameWords.PLACE_PREPOSITIONS['in']).toBeGreaterThan(0);
    expect(nameWords.PLACE_PREPOSITIONS['constructor']).toBeUndefined();
  });
});
