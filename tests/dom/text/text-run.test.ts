import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JoinedBlock } from '../../../src/dom/text/text-run';

/** A block of text nodes that hold these strings. */
const join = (...texts: readonly string[]): JoinedBlock => {
  const nodes = texts.map((text) => document.createTextNode(text));
  const starts = texts.map((_, at) => texts.slice(0, at).join('').length);
  return new JoinedBlock({ text: texts.join(''), nodes, starts }, 'body', document.body);
};

/** What HTML does to white space, one character after the other. */
const collapse = (text: string): string => {
  let out = '';
  for (const character of text) {
    const isSpace = ' \t\n\r\f'.includes(character);
    if (!isSpace) out += character;
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
};

const character = fc.constantFrom('a', 'É', '0', ' ', ' ', '\t', '\n', '\r', '\f', '\v', '\u00a0', '\u3000');
const strings = fc.array(fc.string({ unit: character, maxLength: 12 }), { minLength: 1, maxLength: 6 });

describe('a block of text nodes', () => {
  test('has one space for each run of white space, over all nodes, and none at its ends', () => {
    fc.assert(
      fc.property(strings, (texts) => {
        expect(join(...texts).text).toBe(collapse(texts.join('')));
      }),
      { numRuns: 2_000 },
    );
  });

  test('has pieces, one behind the other, that hold its words, a space of it being any white space of the page', () => {
    fc.assert(
      fc.property(strings, (texts) => {
        const { text, pieces, nodes } = join(...texts);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.at).toBe(at);
          expect(piece.length).toBeGreaterThan(0);
          const raw = piece.node.data.slice(piece.from, piece.from + piece.length);
          const words = text.slice(at, at + piece.length);
          if (words === ' ') expect(' \t\n\r\f').toContain(raw);
          else expect(raw).toBe(words);
          at += piece.length;
        }
        expect(at).toBe(text.length);
        const order = pieces.map(({ node }) => nodes.indexOf(node));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is joined in time that grows with its length, whatever white space is in it', () => {
    const rough = 'word \n'.repeat(200_000);
    const block = join(`x\t\r\f${rough}`);
    expect(block.text.length).toBe(1 + 200_000 * 5);
    expect(block.pieces.length).toBe(2 * 200_001 - 1);
  });
});
