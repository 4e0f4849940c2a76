import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesInSpan, rangeInBlock } from '../../../src/dom/text/block-range';
import { readBlocks } from '../../../src/dom/text/read-blocks';
import { makeReader, writePage } from '../../support/make/make-reader';

const read = (markup: string) => readBlocks(writePage(markup), makeReader());

describe('rangeInBlock', () => {
  test('covers exactly the span, over nodes and collapsed spaces', () => {
    const [block] = read('<p>The  mayor,\n <b>Edda</b>\n   <i>Li</i>nd, spoke</p>');
    if (block === undefined) throw new Error('no block');
    const start = block.text.indexOf('Edda Lind');
    const span = { start, end: start + 'Edda Lind'.length };
    expect(rangeInBlock(block, span)?.toString().replace(/\s+/g, ' ')).toBe('Edda Lind');
    expect(nodesInSpan(block, span)).toHaveLength(4);
  });

  test('is null for text that left the page, and outside the block', () => {
    const [block] = read('<p>Edda Lind</p>');
    if (block === undefined) throw new Error('no block');
    expect(rangeInBlock(block, { start: 5, end: 99 })).toBeNull();
    expect(rangeInBlock(block, { start: 3, end: 3 })).toBeNull();
    writePage('');
    expect(rangeInBlock(block, { start: 0, end: 4 })).toBeNull();
  });

  test('is null for words the page has written over since', () => {
    const page = writePage('<p>Edda <b>Lind</b> spoke</p>');
    const [block] = readBlocks(page, makeReader());
    if (block === undefined) throw new Error('no block');
    (page.querySelector('b')?.firstChild as Text).data = 'Berg and others';
    expect(rangeInBlock(block, { start: 0, end: 9 })).toBeNull();
    expect(rangeInBlock(block, { start: 0, end: 4 })?.toString()).toBe('Edda');
  });

  test('is null where a node between the ends was taken out, though its words are kept', () => {
    const page = writePage('<p>Edda <b>van der</b> Lind</p>');
    const [block] = readBlocks(page, makeReader());
    if (block === undefined) throw new Error('no block');
    page.querySelector('b')?.remove();
    expect(rangeInBlock(block, { start: 0, end: block.text.length })).toBeNull();
  });

  test('gives back the block’s words for every span of every page', () => {
    const inline = fc.constantFrom('b', 'i', 'span', 'a');
    const piece = fc.record({
      tag: inline,
      text: fc.constantFrom('Edda', ' Lind', ' \n of ', 'Ox', 'bow ', ' '),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const markup = pieces.map(({ tag, text }) => `<${tag}>${text}</${tag}>`).join('');
        for (const block of read(`<p>${markup}</p>`)) {
          const span = {
            start: Math.min(a, b) % block.text.length,
            end: (Math.max(a, b) % block.text.length) + 1,
          };
          const words = rangeInBlock(block, span)?.toString() ?? null;
          if (span.start < span.end)
            expect(words?.replace(/\s+/g, ' ')).toBe(block.text.slice(span.start, span.end));
          else expect(words).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});
