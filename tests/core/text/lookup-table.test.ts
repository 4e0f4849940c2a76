import { expect, test } from 'vitest';
import { makeLookupTable } from '../../../src/core/text/lookup-table';

const table = makeLookupTable({ one: 1, two: 2 });

test.each([
  ['one', 1],
  ['three', undefined],
  ['constructor', undefined],
  ['toString', undefined],
  ['__proto__', undefined],
])('a table of one and two has for %j: %j', (word, value) => expect(table[word]).toBe(value));

test('a table lists its own words', () => expect(Object.keys(table)).toEqual(['one', 'two']));
