import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { AttributedDocument } from '../../../../src/core/document';
import { makeAttributedDocument } from '../../../support/make/make-document';

const NAMES = { Blom: 'person/blom', 'Ada Blom': 'person/blom', Strelsau: 'place/strelsau' };
const PIECES = [
  'Blom',
  'Ada Blom',
  'Strelsau',
  'he',
  'she',
  'the official',
  'who',
  'said',
  'told',
  'added',
  'calling',
  'according to',
  'that',
  'as',
  'with',
  'and',
  'but',
  ',',
  '.',
  ':',
  ';',
  '"',
  '“',
  '”',
  '‘',
  '’',
  '(',
  ')',
  '—',
  '\n',
  '\r\n',
  '28',
  'five',
  '-',
  '%',
  '$',
  'points',
  'hours',
  'later',
  'Monday',
  'May',
  '2025',
  'Dec 3',
  'last week',
  'not',
  'to',
  "'s",
  '\u0000',
  '\ud800',
  '\u202e',
  'שלום',
  '😀',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function expectSound(doc: AttributedDocument): void {
  const { length } = doc.source.text;
  const spans = [
    ...doc.dates,
    ...doc.quantities,
    ...doc.attributions,
    ...doc.attributions.map(({ speakerSpan }) => speakerSpan),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(length);
  }
  for (const list of [doc.dates, doc.quantities, doc.attributions]) {
    expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
  }
  for (const { confidence, speaker, described } of doc.attributions) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(speaker === null).toBe(described !== null);
  }
  for (const { when } of doc.dates) expect(when.from <= when.to).toBe(true);
}

test('takes any text without throwing, and every span lies in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expectSound(makeAttributedDocument(text, NAMES));
    }),
    { numRuns: 400 },
  );
});

test('attributes a quotation once and leaves the text as it was', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const doc = makeAttributedDocument(text, NAMES);
      const quotes = doc.attributions
        .filter(({ what }) => what === 'quotation')
        .map(({ start, end }) => `${String(start)}-${String(end)}`);
      expect(new Set(quotes).size).toBe(quotes.length);
      const inner = new Set(
        doc.quotations.map((quotation) => `${String(quotation.inner.start)}-${String(quotation.inner.end)}`),
      );
      expect(quotes.every((quote) => inner.has(quote))).toBe(true);
      expect(doc.source.text).toBe(text);
    }),
  );
});

test('gives the same for the same text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(makeAttributedDocument(text, NAMES)).toEqual(makeAttributedDocument(text, NAMES));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['nothing', ''],
  ['one word', 'word'],
  ['only quotation marks', '"""""“”‘’'],
  ['a date glued to the first sentence', ' date 2025-12-04 Officials said that talks ended.'],
  ['a megabyte in one line', 'He said "no" on Monday, '.repeat(45_000)],
])('takes %s', (_, text) => {
  expectSound(makeAttributedDocument(text.slice(0, 1_000_000), NAMES));
});
