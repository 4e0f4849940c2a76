/** Every door through which something comes in that we did not make, and what must hold of it whatever comes. */
import fc, { type Arbitrary } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
import { expect } from 'vitest';
import { compileIndex } from '../../src/core/compile';
import { decodeIndex } from '../../src/core/index/decode-index';
import { IndexError } from '../../src/core/index/index-error';
import { readPlainArticle } from '../../src/core/library/read-plain-article';
import { compileMatcher } from '../../src/core/match/compile-matcher';
import { findMentions } from '../../src/core/match/find-mentions';
import { decodeBackup, decodePack } from '../../src/core/pack/decode-pack';
import { encodeBackup, encodePack } from '../../src/core/pack/encode-pack';
import { PackError } from '../../src/core/pack/pack';
import { draftSchema } from '../../src/core/pack/pack-schema';
import { readBlocks } from '../../src/dom/read-blocks';
import { readHtmlArticle } from '../../src/dom/read-html-article';
import { readPackFile, readTextFile } from '../../src/ext/library-file';
import { readStoredSource } from '../../src/ext/library-schema';
import { BACKGROUND_SCHEMAS } from '../../src/ext/message-schemas';
import { checkSettings } from '../../src/ext/settings-schema';
import { makeAdded, makeSource, numberSources } from '../support/make-library';
import { makeReader } from '../support/make-reader';
import { anyJson, anyString, anyTree, growTree, mutate, newsText, writeTree } from './inputs';

/** A door; `weight` says how many cases it gets of the runs asked for, since a page costs more than a string. */
export type Door = {
  readonly name: string;
  readonly weight: number;
  readonly property: fc.IProperty<[unknown]>;
};

const door = <Input>(
  name: string,
  weight: number,
  input: Arbitrary<Input>,
  holds: (input: Input) => void,
): Door => ({
  name,
  weight,
  property: fc.property(input, holds),
});

const articles = join(import.meta.dirname, '..', 'fixtures', 'articles');
const sources = numberSources(
  readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => makeSource(file, { file, text: readFileSync(join(articles, file), 'utf8') })),
);
const index = compileIndex(sources);
const smallIndex = compileIndex(sources.slice(0, 1));
const matcher = compileMatcher(index);
const names = index.entities.flatMap(({ variants }) => variants.map(({ text }) => text));

const added = makeAdded('ferry');
const pack = JSON.parse(encodePack([added, makeAdded('bridge')])) as unknown;
const backup = JSON.parse(encodeBackup([added], { paused: true })) as unknown;
const settings = checkSettings(undefined);

/** Throws nothing but errors of that kind. */
function throwsOnly(kind: new (...args: never[]) => Error, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(kind);
  }
}

export const DOORS: readonly Door[] = [
  door(
    'packs',
    1,
    fc.oneof(mutate(pack), anyJson).map((value) => JSON.stringify(value)),
    (text) => {
      throwsOnly(PackError, () => {
        for (const source of decodePack(text).sources) {
          const { file: _file, sha256: _sha256, ...draft } = source;
          expect(safeParse(draftSchema, draft).success).toBe(true);
        }
      });
    },
  ),
  door(
    'backups',
    1,
    fc.oneof(mutate(backup), anyJson).map((value) => JSON.stringify(value)),
    (text) => {
      throwsOnly(PackError, () => decodeBackup(text));
    },
  ),
  door(
    'files',
    1,
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      anyString.map((text) => new TextEncoder().encode(text)),
    ),
    (bytes) => {
      expect(readPackFile(bytes).ok).toBe(false);
      const reading = readTextFile(bytes);
      if (reading.ok) expect(safeParse(draftSchema, reading.draft).success).toBe(true);
    },
  ),
  door(
    'pasted texts',
    0.5,
    fc.record({
      text: newsText,
      publisher: anyString,
      url: anyString,
      published: anyString,
      publishedBasis: anyString,
      language: anyString,
    }),
    ({ text, ...known }) => {
      const reading = readPlainArticle(text, known);
      if (reading.ok) expect(safeParse(draftSchema, reading.draft).issues ?? []).toEqual([]);
    },
  ),
  door('texts of sources', 0.05, fc.array(newsText, { minLength: 1, maxLength: 3 }), (texts) => {
    // Ends in the check that every quotation is the text at its offsets.
    compileIndex(numberSources(texts.map((text, at) => makeSource(`t${at}`, { file: `t${at}.txt`, text }))));
  }),
  door('indexes', 0.2, mutate(smallIndex), (value) => throwsOnly(IndexError, () => decodeIndex(value))),
  door('stored sources', 1, fc.oneof(mutate(added), anyJson), (value) => {
    const read = readStoredSource(value);
    if ('source' in read) expect(read.source.text.length).toBeGreaterThan(0);
  }),
  door('stored settings', 1, fc.oneof(mutate(settings), anyJson), (value) => {
    const checked = checkSettings(value);
    expect(checkSettings(checked)).toEqual(checked);
  }),
  door(
    'messages',
    1,
    fc.tuple(
      fc.constantFrom(...Object.values(BACKGROUND_SCHEMAS)),
      fc.oneof(
        mutate({
          page: { url: null, language: 'en', published: null, blocks: [{ text: 'a', kind: 'body' }] },
        }),
        mutate({ request: { kind: 'add', drafts: [added] }, keep: true }),
        mutate({ change: { kind: 'set', values: { paused: true } } }),
        anyJson,
      ),
    ),
    ([{ request }, value]) => {
      const checked = safeParse<typeof request>(request, value);
      if (checked.success) expect(safeParse<typeof request>(request, checked.output).success).toBe(true);
    },
  ),
  door(
    'page texts, to the matcher',
    0.1,
    fc.array(
      fc
        .array(fc.oneof(newsText, fc.constantFrom(...names)), { maxLength: 6 })
        .map((parts) => parts.join(' ')),
      { maxLength: 4 },
    ),
    (texts) => {
      const blocks = texts.map((text) => ({ text, kind: 'body' as const }));
      for (const { block, start, end, surface } of findMentions(matcher, {
        url: null,
        language: 'en',
        published: null,
        blocks,
      })) {
        expect(texts[block]?.slice(start, end)).toBe(surface);
        expect(end).toBeGreaterThan(start);
      }
    },
  ),
  door('page trees', 0.1, anyTree, (tree) => {
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    growTree(root, tree);
    const before = document.body.innerHTML;
    for (const block of readBlocks(document.body, makeReader())) {
      for (const { node, from, at, length } of block.pieces) {
        const [read, there] = [block.text.slice(at, at + length), node.data.slice(from, from + length)];
        // The last piece may end in a space that the block does without; runs of spaces are read as one.
        expect(there.replace(/\s+/g, ' ').startsWith(read.replace(/\s+/g, ' ').trimEnd())).toBe(true);
      }
    }
    expect(document.body.innerHTML).toBe(before);
  }),
  door(
    'pages as HTML',
    0.05,
    fc.tuple(fc.oneof(anyTree.map(writeTree), newsText, anyString), fc.option(fc.webUrl())),
    ([html, url]) => {
      const reading = readHtmlArticle(html, url);
      if (reading.ok) expect(safeParse(draftSchema, reading.draft).success).toBe(true);
    },
  ),
];
