import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactRow } from '../../../src/core/library/fact-row';
import { startSearch } from '../../../src/core/search/search';

const makeRow = (row: Partial<FactRow> & Pick<FactRow, 'id' | 'title'>): FactRow => ({
  question: null,
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
const idsOf = (rows: readonly FactRow[], query: string): string[] =>
  startSearch(rows)
    .find(query)
    .map((hit) => hit.row.id);
const found = (query: string): string[] => idsOf(ROWS, query);

/** The stretches of the first hit's title. */
const markedBy = (query: string): string[] => {
  const [hit] = startSearch(ROWS).find(query);
  return (hit?.ranges() ?? []).map(({ start, end }) => hit?.row.title.slice(start, end) ?? '');
};

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
    ['t', ['f1', 'f3']],
    ['quai times', ['f3']],
    ['erry', ['f1']],
    ['rry', ['f1']],
    ['er', []],
    ['closed harbour', ['f2']],
    ['tickets harbour', []],
    ['“12”', ['f3']],
    ['…', ['f1', 'f2', 'f3']],
    ['zebra', []],
  ])('finds %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('puts a match in the title before one in a quotation', () => {
    const rows = [
      makeRow({ id: 'a', title: 'Boats', quotes: ['the lighthouse'] }),
      makeRow({ id: 'b', title: 'Lighthouse' }),
    ];
    expect(idsOf(rows, 'lighthouse')).toEqual(['b', 'a']);
  });

  test('says where the title matches, accents and all', () => {
    expect(markedBy('alvarez')).toEqual(['Álvarez']);
  });

  test.each([
    ['harb', ['harb']],
    ['arbo', ['arbo']],
    ['ferrry', ['ferry']],
    ['the in', ['The', 'in', 'the']],
  ])('marks of the title what %s means', (query, marked) => {
    expect(markedBy(query)).toEqual(marked);
  });

  test('finds a word that is there and the longer one it may be a slip of, the first before the second', () => {
    const rows = [
      makeRow({ id: 'a', title: 'Witkoff flew' }),
      makeRow({ id: 'b', title: 'A quotation', quotes: ['Wikoff said so'] }),
      makeRow({ id: 'c', title: 'A place of peace' }),
      makeRow({ id: 'd', title: 'Another place' }),
    ];
    expect(idsOf(rows, 'wikoff')).toEqual(['b', 'a']);
    expect(idsOf(rows, 'peace')).toEqual(['c']);
  });

  test('finds every row that holds a word beginning with each word typed, also among thousands', () => {
    const word = fc.constantFrom('boat', 'boatyard', 'harbour', 'hard', 'card', 'cargo', 'quay', 'quarter');
    const texts = fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(word, { minLength: 1, maxLength: 2 }), fc.nat(6), (titles, typed, cut) => {
        const words = typed.map((each) => each.slice(0, 1 + cut));
        const rows = titles.map((title, at) => makeRow({ id: `r${String(at)}`, title: title.join(' ') }));
        const naive = titles.flatMap((title, at) =>
          words.every((each) => title.some((other) => other.startsWith(each))) ? [`r${String(at)}`] : [],
        );
        const ids = idsOf(rows, words.join(' '));
        expect(naive.filter((id) => !ids.includes(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('finds the same whether or not it was made ready before', () => {
    const search = startSearch(ROWS);
    expect([search.prepare(2), search.prepare(2), search.prepare(2)]).toEqual([true, false, false]);
    expect(search.find('tickets').map((hit) => hit.row.id)).toEqual(['f3']);
    const half = startSearch(ROWS);
    half.prepare(1);
    expect(half.find('tickets').map((hit) => hit.row.id)).toEqual(['f3']);
  });

  test('finds the same first hit among thousands as among few', () => {
    const noise = Array.from({ length: 3000 }, (_, at) =>
      makeRow({ id: `n${at}`, title: `Note ${at} on weather` }),
    );
    for (const query of ['tickets', 'ticktes', 'quill'])
      expect(idsOf([...noise, ...ROWS], query)[0]).toBe(found(query)[0]);
  });

  test('gives sorted, separate ranges within the title for any query', () => {
    const search = startSearch(ROWS);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        for (const { row, ranges } of search.find(query)) {
          let last = 0;
          for (const { start, end } of ranges()) {
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
