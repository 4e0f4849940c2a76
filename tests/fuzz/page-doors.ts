/** The doors of the page: its tree, its text as HTML, what it says about itself. They run in happy-dom and in real browsers. */
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { draftSchema } from '../../src/core/pack/pack-schema';
import { isArticle } from '../../src/dom/article/is-article';
import { readBlocks } from '../../src/dom/text/read-blocks';
import type { ReadBlock } from '../../src/dom/text/reading';
import { readHtmlArticle } from '../../src/dom/article/read-html-article';
import { readMetadata } from '../../src/dom/article/read-metadata';
import { makeReader } from '../support/make/make-reader';
import { door, expectThat, type Door } from './door';
import { anyPage, anyString, anyTree, growTree, newsText, writeTree } from './inputs';

/** Each piece is the text that stands in its node, in order, without a gap but for spaces. */
function expectMapped(block: ReadBlock): void {
  let end = 0;
  for (const { node, from, at, length } of block.pieces) {
    expectThat(at >= end && length > 0, 'pieces are in order', { at, end, length });
    end = at + length;
    const [read, there] = [block.text.slice(at, end), node.data.slice(from, from + length)];
    // The last piece may end in a space that the block does without; runs of spaces are read as one.
    const isSame = there.replace(/\s+/g, ' ').startsWith(read.replace(/\s+/g, ' ').trimEnd());
    expectThat(isSame, 'a piece is the text of its node', [read, there]);
  }
  expectThat(!/^ | $|^$/.test(block.text), 'a block neither begins nor ends in a space', block.text);
}

export const PAGE_DOORS: readonly Door[] = [
  door('page trees', 0.1, anyTree, (tree) => {
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    const closed = growTree(root, tree);
    const before = document.body.innerHTML;
    const nodes = root.getElementsByTagName('*').length;
    const reader = makeReader({ shadowRootOf: (host) => closed.get(host) ?? host.shadowRoot });
    for (const block of readBlocks(document.body, reader)) expectMapped(block);
    expectThat(document.body.innerHTML === before, 'reading changes nothing', before);
    expectThat(root.getElementsByTagName('*').length === nodes, 'reading adds nothing', nodes);
    document.body.replaceChildren();
  }),
  door(
    'pages as HTML',
    0.05,
    fc.tuple(fc.oneof(anyPage, anyTree.map(writeTree), newsText, anyString), fc.option(fc.webUrl())),
    ([html, url]) => {
      const reading = readHtmlArticle(html, url);
      if (!reading.ok) return;
      const { success, issues } = safeParse(draftSchema, reading.draft);
      expectThat(success, 'a draft is one that the library takes', issues?.[0]?.message);
    },
  ),
  door('what pages say about themselves', 0.2, anyPage, (html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { url, language, published } = readMetadata(page);
    const isText = (value: unknown): boolean => value === null || typeof value === 'string';
    expectThat([url, language, published].every(isText), 'text or nothing', [url, language, published]);
    expectThat(typeof isArticle(page) === 'boolean', 'an article or none');
  }),
];
