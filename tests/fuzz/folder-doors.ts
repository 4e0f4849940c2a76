/** The doors of the command line: a folder's list of sources, its corrections, its texts. */
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEditorial } from '../../src/build/read-editorial';
import { readHtmlPage } from '../../src/build/read-html-page';
import { readSources } from '../../src/build/read-sources';
import { SeedErrors } from '../../src/build/seed-errors';
import { applyEditorial } from '../../src/core/editorial/apply-editorial';
import { compileIndex } from '../../src/core/compile';
import { EditorialError, type Editorial } from '../../src/core/editorial/editorial';
import { makeBundled, numberSources } from '../support/make/make-library';
import { door, expectThat, throwsOnly, type Door } from './door';
import { anyJson, anyPage, anyString, anyTree, mutate, newsText, writeTree } from './inputs';

const index = compileIndex(numberSources([makeBundled('ferry'), makeBundled('bridge')]));
const [claim = '', other = ''] = index.claims.map(({ quote }) => quote);
const entity = index.entities[0]?.id ?? '';
const named = { file: '000_ferry.txt', quote: claim };
const EDITORIAL = {
  merge: [{ claims: [named, { file: '000_bridge.txt', quote: other }], why: 'the same' }],
  split: [{ claim: named }],
  rename: [{ entity, name: 'Ada' }],
  alias: [{ entity, text: 'Adda' }],
  pin: [{ claim: named }],
  suppress: [{ claim: named }],
};
const LIST = [
  {
    file: 'a.txt',
    publisher: 'The Harbour Courier',
    url: 'https://courier.example/a',
    published: '2025-06-02',
    publishedBasis: 'stated',
    language: 'en',
    sha256: null,
  },
  { file: 'b.txt' },
];

const written = (value: unknown): string => JSON.stringify(value) ?? '';
const list = fc.oneof(mutate(LIST).map(written), anyJson.map(written), anyString);
const bytes = fc.oneof(
  newsText.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 40 }),
);

const room = mkdtempSync(join(tmpdir(), 'whosaid-fuzz-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

/** Runs with a folder of these files. */
function inFolder(files: Readonly<Record<string, string | Uint8Array>>, run: (folder: string) => void): void {
  const folder = join(room, 'seeds');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  run(folder);
}

export const FOLDER_DOORS: readonly Door[] = [
  door('folders of seeds', 0.2, fc.tuple(list, bytes, bytes), ([sources, a, b]) => {
    inFolder({ 'sources.json': sources, 'a.txt': a, 'b.txt': b }, (folder) => {
      throwsOnly(SeedErrors, () => expectThat(readSources(folder).length === 2, 'all texts or none'));
    });
  }),
  door(
    'corrections in a folder',
    0.2,
    fc.oneof(mutate(EDITORIAL).map(written), anyJson.map(written)),
    (text) => {
      inFolder({ 'editorial.json': text }, (folder) => {
        throwsOnly(SeedErrors, () => {
          const editorial = readEditorial(folder);
          if (editorial !== undefined) throwsOnly(EditorialError, () => applyEditorial(index, editorial));
        });
      });
    },
  ),
  door('corrections of names', 0.2, fc.tuple(anyString, anyString), ([name, text]) => {
    const editorial: Editorial = { rename: [{ entity, name }], alias: [{ entity, text }] };
    throwsOnly(EditorialError, () => applyEditorial(index, editorial));
  }),
  door('pages on the command line', 0.1, fc.oneof(anyPage, anyTree.map(writeTree), anyString), (html) => {
    const { page, text } = readHtmlPage(html);
    expectThat(typeof text === 'string' && Array.isArray(page.blocks), 'a page or an empty one');
  }),
];
