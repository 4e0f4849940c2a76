import { expect, test } from 'vitest';
import { makeEntity, makeIndex } from '../support/make/make-index';
import { describeWords, evaluateWords, pickWords } from './evaluate-words';

const index = makeIndex({
  entities: [
    makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
    makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  ],
});

test('words are picked from the whole of a list, names and doubles left out', () => {
  const list = ['Aaron', "aardvark's", 'apple', 'apple', 'bread', 'crumb', 'dough'].join('\n');
  expect(pickWords(list, 2)).toEqual(['apple', 'crumb']);
  expect(pickWords(list, 9)).toEqual(['apple', 'bread', 'crumb', 'dough']);
});

test('a word taken for a name is told with what it was taken for', () => {
  const figures = evaluateWords(index, ['bread', 'tereshkov']);
  expect(figures).toEqual({ words: 2, marked: [], beside: ['Tereshkov → person/bogdan-tereshkov'] });
  expect(describeWords(figures)).toContain('  each alone on a page: 0 marked');
});
