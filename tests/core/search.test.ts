import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactRow } from '../../src/core/fact-row';
import { startSearch } from '../../src/core/search';

const makeRow = (row: Partial<FactRow> & Pick<FactRow, 'id' | 'title'>): FactRow => ({
  status: 'single',
  differs: null,
  publishers: [],
  sources: 1,
  speakers: [],
  entities: [],
  origins: [],
  answers: [],
  quotes: [],
  ...row,
});

const ROWS = [
  makeRow({ id: 'f1', title: 'The ferry Álvarez sank in the harbour' }),
  makeRow({ id: 'f2', title: 'Harbour closed', speakers: ['Ada Quill'], quotes: ['It stays closed.'] }),
  makeRow({ id: 'f3', title: 'Tickets cost 12 crowns', publishers: ['Quay Times'] }),
];
const found = (query: string): string[] => startSearch(ROWS)(query).map((hit) => hit.row.id);

describe('startSearch', () => {
  test('gives every row in its order for an empty query', () => {
    expect(found('  ')).toEqual(['f1', 'f2', 'f3']);
  });

  test.each([
    ['tickets', ['f3']],
    ['quill', ['f2']],
    ['quay', ['f3']],
    ['ticktes', ['f3']],
    ['alvarez', ['f1']],
    ['harbour sank', ['f1']],
    ['zebra', []],
  ])('finds %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('puts a match in the title before one in a quotation', () => {
    const rows = [
      makeRow({ id: 'a', title: 'Boats', quotes: ['the lighthouse'] }),
      makeRow({ id: 'b', title: 'Lighthouse' }),
    ];
    expect(startSearch(rows)('lighthouse').map((hit) => hit.row.id)).toEqual(['b', 'a']);
  });

  test('says where the title matches, accents and all', () => {
    const [hit] = startSearch(ROWS)('alvarez');
    const span = hit?.ranges[0];
    expect(hit?.row.title.slice(span?.start, span?.end)).toBe('Álvarez');
  });

  test('finds the same first hit among thousands as among few', () => {
    const noise = Array.from({ length: 3000 }, (_, at) =>
      makeRow({ id: `n${at}`, title: `Note ${at} on weather` }),
    );
    for (const query of ['tickets', 'ticktes', 'quill'])
      expect(startSearch([...noise, ...ROWS])(query)[0]?.row.id).toBe(found(query)[0]);
  });

  test('gives sorted, separate ranges within the title for any query', () => {
    const search = startSearch(ROWS);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        for (const { row, ranges } of search(query)) {
          let last = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(row.title.length);
        }
      }),
    );
  });
});
