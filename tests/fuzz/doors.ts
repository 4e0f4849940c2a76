/** Every door through which something comes in that we did not make, and what must hold of it whatever comes. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from 'valibot';
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
import { linkToWords } from '../../src/core/cite/text-fragment';
import { readPackFile, readTextFile } from '../../src/ext/library/library-file';
import { makeAdded, makeBundled, numberSources } from '../support/make/make-library';
import { door, expectThat, throwsOnly, type Door } from './door';
import { FOLDER_DOORS } from './folder-doors';
import { anyJson, anyString, mutate, newsText } from './inputs';
import { MESSAGE_DOORS } from './message-doors';
import { PAGE_DOORS } from './page-doors';
import { STORAGE_DOORS } from './storage-doors';

const articles = join(import.meta.dirname, '..', 'fixtures', 'articles');
const sources = numberSources(
  readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => makeBundled(file, { file, text: readFileSync(join(articles, file), 'utf8') })),
);
const index = compileIndex(sources);
const smallIndex = compileIndex(sources.slice(0, 1));
const matcher = compileMatcher(index);
const names = index.entities.flatMap(({ variants }) => variants.map(({ text }) => text));

const added = makeAdded('ferry');
const pack = JSON.parse(encodePack([added, makeAdded('bridge')])) as unknown;
const backup = JSON.parse(encodeBackup([added], { paused: true })) as unknown;

export const DOORS: readonly Door[] = [
  door(
    'packs',
    1,
    fc.oneof(mutate(pack), anyJson).map((value) => JSON.stringify(value)),
    (text) => {
      throwsOnly(PackError, () => {
        for (const source of decodePack(text).sources) {
          const { file: _file, sha256: _sha256, ...draft } = source;
          expectThat(safeParse(draftSchema, draft).success, 'drafts that the library takes', draft);
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
      expectThat(!readPackFile(bytes).ok, 'random bytes are no pack');
      const reading = readTextFile(bytes);
      if (reading.ok)
        expectThat(
          safeParse(draftSchema, reading.draft).success,
          'a draft that the library takes',
          reading.draft,
        );
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
      if (reading.ok)
        expectThat(
          safeParse(draftSchema, reading.draft).success,
          'a draft that the library takes',
          reading.draft,
        );
    },
  ),
  door('texts of sources', 0.05, fc.array(newsText, { minLength: 1, maxLength: 3 }), (texts) => {
    // Ends in the check that every quotation is the text at its offsets.
    compileIndex(numberSources(texts.map((text, at) => makeBundled(`t${at}`, { file: `t${at}.txt`, text }))));
  }),
  door('indexes', 0.2, mutate(smallIndex), (value) => throwsOnly(IndexError, () => decodeIndex(value))),
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
        expectThat(
          texts[block]?.slice(start, end) === surface && end > start,
          'a mention is its words',
          surface,
        );
      }
    },
  ),
  door(
    'addresses that open at the words',
    1,
    fc.record({ url: anyString, text: fc.oneof(newsText, anyString), start: fc.nat(80), end: fc.nat(80) }),
    ({ url, text, start, end }) => {
      const link = linkToWords({ url, text }, { start: Math.min(start, end), end: Math.max(start, end) });
      expectThat(link === null || /^https?:/i.test(link), 'http or none', link);
    },
  ),
  ...MESSAGE_DOORS,
  ...STORAGE_DOORS,
  ...FOLDER_DOORS,
  ...PAGE_DOORS,
];
