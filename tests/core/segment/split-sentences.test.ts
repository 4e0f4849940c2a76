import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/segment/split-sentences';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['plain', 'It rained. The river rose.', ['It rained.', 'The river rose.']],
    ['titles', 'Mr. Holt met Dr. Sand. They spoke.', ['Mr. Holt met Dr. Sand.', 'They spoke.']],
    ['sums in rupees', 'It asked for Rs. 20,000. Nobody paid.', ['It asked for Rs. 20,000.', 'Nobody paid.']],
    [
      'a dateline',
      'MARLOW, Tarsk. — A town waits. Nobody came.',
      ['MARLOW, Tarsk. — A town waits.', 'Nobody came.'],
    ],
    ['the network X', 'Blom wrote on X. Novak left.', ['Blom wrote on X.', 'Novak left.']],
    ['initials', 'Ada J. Blom spoke. She left.', ['Ada J. Blom spoke.', 'She left.']],
    [
      'dotted acronyms',
      'The U.S. Senate met in the U.S. It voted.',
      ['The U.S. Senate met in the U.S.', 'It voted.'],
    ],
    [
      'month abbreviations',
      'They met on Nov. 23 in Bern. Talks go on.',
      ['They met on Nov. 23 in Bern.', 'Talks go on.'],
    ],
    [
      'companies',
      'Acme Inc. bought Bolt Co. The price is secret.',
      ['Acme Inc. bought Bolt Co.', 'The price is secret.'],
    ],
    [
      'times of day',
      'It began at 8 p.m. Friday and ended late.',
      ['It began at 8 p.m. Friday and ended late.'],
    ],
    [
      'ellipses',
      'What matters is ... that nobody left. Nobody.',
      ['What matters is ... that nobody left.', 'Nobody.'],
    ],
    ['closing marks', '“We left.” Then it rained.', ['“We left.”', 'Then it rained.']],
    [
      'a question quoted',
      '“Why now?” Ada Blom said. Nobody knew.',
      ['“Why now?” Ada Blom said.', 'Nobody knew.'],
    ],
    ['a question quoted with a small verb', '“Why now?” asked Blom.', ['“Why now?” asked Blom.']],
    ['sentences in one quotation', '“I came. I saw.” He left.', ['“I came.', 'I saw.”', 'He left.']],
    ['item numbers', '1. Buy bread', ['1. Buy bread']],
    [
      'decimal numbers',
      'It grew 4.2 percent. Prices fell 0.3.',
      ['It grew 4.2 percent.', 'Prices fell 0.3.'],
    ],
    ['glued sentences', 'The plan was lost.The next one held.', ['The plan was lost.', 'The next one held.']],
    ['addresses', 'See example.Com or Node.js for more.', ['See example.Com or Node.js for more.']],
    ['full-width stops', '他来了。她走了。', ['他来了。', '她走了。']],
    ['no stop at all', 'Council meets tonight', ['Council meets tonight']],
  ])('splits text with %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
