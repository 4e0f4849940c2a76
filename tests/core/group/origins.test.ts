import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import type { Fact } from '../../../src/core/model';
import { makeSource } from '../../support/make/make-source';

const LEAD = 'Norwegian mayoral aide Anna Brisk met Governor Carl Dunmore in Oslo, Norway, on Tuesday. ';
const factWith = (words: string, ...texts: readonly string[]): Fact => {
  const index = compileIndex(texts.map((text, at) => makeSource(`${LEAD}${text}`, at + 1)));
  const ids = new Set(index.claims.filter(({ quote }) => quote.includes(words)).map(({ id }) => id));
  return index.facts.find(({ claims }) => claims.length > 1 && claims.some((id) => ids.has(id)))!;
};

describe('the origin of what sources agree on', () => {
  test('is who is quoted, also where a source tells of the quotation in its own voice', () => {
    const fact = factWith(
      'no further away',
      'Brisk said the mill was “no further away” from closing.',
      'Asked whether the mill was closer to closing or further away, Brisk answered: “No further away, believe me.”',
    );
    expect(fact.origins).toEqual(['person/anna-brisk']);
  });

  test('is an official alone, also where a source names the country that the official speaks for', () => {
    const fact = factWith(
      'no compromise',
      '“We have found no compromise on the harbour,” Brisk said.',
      'Norway said that no compromise was found on the harbour.',
    );
    expect(fact.origins).toEqual(['person/anna-brisk']);
  });

  test('is two where a country speaks beside somebody else’s official', () => {
    const fact = factWith(
      'no compromise',
      '“We have found no compromise on the harbour,” Dunmore said.',
      'Norway said that no compromise was found on the harbour.',
    );
    expect([...fact.origins].sort()).toEqual(['person/carl-dunmore', 'place/norway']);
  });

  test('is each source that says it in its own voice', () => {
    const fact = factWith(
      'closed early',
      'The mill at the pier closed early.',
      'The pier mill closed early.',
    );
    expect(fact.origins).toEqual(['s1', 's2']);
  });
});
