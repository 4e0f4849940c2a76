import { describe, expect, test } from 'vitest';
import { makeAgreement } from '../../../src/core/library/agreement';
import { makeFactRows } from '../../../src/core/library/fact-row';
import { filterWords } from '../../../src/core/search/filter-words';
import { reportSource } from '../../../src/core/library/source-report';
import { makeTimeline } from '../../../src/core/library/timeline';
import { harbourLibrary, harbourLookup } from '../../support/make/make-harbour';

describe('makeLibrary', () => {
  test('leaves texts out and links each claim to its words', () => {
    const library = harbourLibrary();
    expect(library.sources.filter((source) => 'text' in source)).toEqual([]);
    expect(library.claims[0]?.url).toBe('https://s1.example/quay#:~:text=12%20boats%20came');
    expect(library.sources.map((source) => source.added)).toEqual([false, false, true]);
  });
});

describe('makeFactRows', () => {
  test('names publishers, speakers and who gives which answer', () => {
    const [first] = makeFactRows(harbourLibrary());
    expect(first).toMatchObject({
      publishers: ['Harbour Post', 'Quay Times'],
      speakers: ['Ada Quill'],
      sources: 2,
      origins: ['Ada Quill'],
      answers: [
        { value: '12', publishers: ['Harbour Post'] },
        { value: '14', publishers: ['Quay Times'] },
      ],
    });
  });
});

describe('makeAgreement', () => {
  const standsOf = (fact: string, least = 1) =>
    makeAgreement(harbourLookup(), least)
      .find((row) => row.fact === fact)
      ?.cells.map((cell) => cell.stand);

  test('calls every answer "otherwise" where none leads', () => {
    expect(standsOf('f1')).toEqual(['otherwise', 'otherwise', 'silent']);
  });

  test('says "said" for sources that agree and "silent" for the rest', () => {
    expect(standsOf('f2')).toEqual(['said', 'said', 'said']);
    expect(standsOf('f3')).toEqual(['said', 'silent', 'silent']);
  });

  test('leaves out what too few sources speak of', () => {
    expect(makeAgreement(harbourLookup(), 2).map((row) => row.fact)).toEqual(['f1', 'f2']);
  });
});

describe('reportSource', () => {
  test('tells what only a source says and what it leaves out', () => {
    const ids = (facts: readonly { id: string }[]) => facts.map((fact) => fact.id);
    expect(ids(reportSource(harbourLookup(), 's1').only)).toEqual(['f3']);
    expect(ids(reportSource(harbourLookup(), 's3').leavesOut)).toEqual(['f1']);
    expect(ids(reportSource(harbourLookup(), 's1').claims)).toEqual(['c1', 'c3', 'c6']);
  });

  test('is empty for a source that is not there', () => {
    expect(reportSource(harbourLookup(), 's9')).toMatchObject({ claims: [], facts: [], only: [] });
  });
});

describe('makeTimeline', () => {
  test('orders events by time and keeps a month a month', () => {
    const [first, second] = makeTimeline(harbourLookup());
    expect(first).toMatchObject({
      item: 'event/works',
      from: '2031-03-01',
      to: '2031-03-31',
      inferred: true,
    });
    expect(second).toMatchObject({ item: 'event/opening', grain: 'day', sources: ['s1'] });
  });
});

describe('filterWords', () => {
  test.each([
    ['quay', ['Quay Times'], [{ start: 0, end: 4 }]],
    [
      'times quay',
      ['Quay Times'],
      [
        { start: 0, end: 4 },
        { start: 5, end: 10 },
      ],
    ],
    ['example', ['Quay Times', 'quay.example'], []],
    ['', ['Quay Times'], []],
    ['zebra', ['Quay Times'], null],
    ['i', ['İstanbul'], []],
  ])('marks %j in %j', (query, texts, spans) => {
    expect(filterWords(query, texts)).toEqual(spans);
  });
});
