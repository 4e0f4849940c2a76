import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileFolder } from '../../src/build/compile-folder';
import { inferPublished } from '../../src/core/library/infer-published';
import { readSources } from '../../src/build/read-sources';
import { SeedErrors } from '../../src/build/seed-errors';
import { writeWhole } from '../../src/build/write-whole';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, content: string | Uint8Array): void => writeFileSync(join(folder, file), content);
const list = (...entries: object[]): void => put('sources.json', JSON.stringify(entries));
const faults = (): readonly string[] => {
  try {
    compileFolder(folder);
    return [];
  } catch (error) {
    if (!(error instanceof SeedErrors)) throw error;
    return error.problems.map(({ file, what }) => `${file}: ${what}`);
  }
};

describe('a folder of sources', () => {
  test('is read in order of file name, numbered from s1', () => {
    put('b.txt', 'Second.');
    put('a.txt', 'First.');
    expect(readSources(folder).map(({ id, file }) => [id, file])).toEqual([
      ['s1', 'a.txt'],
      ['s2', 'b.txt'],
    ]);
  });

  test('needs no sources.json: what it would say is null, or inferred and marked so', () => {
    put('plain.txt', 'Nothing dated here.');
    put('stamped.txt', 'date 2025-12-04 The council met.');
    const [plain, stamped] = readSources(folder);
    expect(plain).toMatchObject({ publisher: null, url: null, published: null, publishedBasis: null });
    expect(stamped?.published).toBe('2025-12-04');
    expect(stamped?.publishedBasis).toMatch(/^inferred/);
  });

  test('keeps a byte order mark, so that offsets are of the file as it is', () => {
    put('a.txt', '\uFEFFThe council met.');
    expect(readSources(folder)[0]?.text.startsWith('\uFEFF')).toBe(true);
  });

  test('is refused when it is empty or missing', () => {
    expect(faults()).toEqual([expect.stringContaining('holds no .txt file')]);
    put('a.txt', 'A text.');
    expect(() => readSources(join(folder, 'a.txt'))).toThrow('is a file, not a folder');
    rmSync(folder, { recursive: true });
    expect(faults()).toEqual([`${folder}: cannot be read: there is no such file or folder`]);
  });

  test('names every fault at once, with its file', () => {
    put('broken.txt', Uint8Array.of(0x41, 0xff, 0xfe));
    put('unlisted.txt', 'A text.');
    put('changed.txt', 'A text.');
    put('dated.txt', 'A text.');
    put('editorial.json', '{"pin": [{}], "shout": []}');
    list(
      { file: 'broken.txt' },
      { file: 'gone.txt' },
      { file: 'changed.txt', sha256: '0'.repeat(64) },
      { file: 'dated.txt', published: '2025-02-30', url: 'ftp://paper.example' },
    );
    const found = faults().join('\n');
    for (const part of [
      'broken.txt: is not UTF-8',
      'unlisted.txt: has no entry',
      'gone.txt: is named in sources.json, but there is no such file',
      'changed.txt: sha256 is',
      'dated.txt: published is not a date',
      'dated.txt: url is not an http address: "ftp://paper.example"',
      'editorial.json: pin[0] lacks a field',
      'editorial.json: "shout" is not one of',
    ]) {
      expect(found).toContain(part);
    }
  });

  test('is refused when sources.json is not JSON, without a second complaint about missing entries', () => {
    put('a.txt', 'A text.');
    put('sources.json', '[{');
    expect(faults()).toEqual([expect.stringMatching(/^sources.json: is not JSON/)]);
  });
});

test.each([
  ['2025-11-03-story.txt', 'No date.', '2025-11-03'],
  ['a.txt', 'Published December 3, 2025. The council met.', '2025-12-03'],
  ['a.txt', 'Oslo, 3 Dec 2025 - The council met.', '2025-12-03'],
  ['a.txt', 'The council met on 31 February 2025.', null],
  ['a.txt', 'The strike had begun on 5 May 2026. Cranes moved again.', null],
  ['a.txt', 'The bridge will open on 3 June 2026.\nUpdated 4 May 2026', '2026-05-04'],
  ['a.txt', `${'The council met. '.repeat(30)}It was founded on 3 May 1921.`, null],
])('infers the date of %s', (file, text, published) => {
  expect(inferPublished(file, text).published).toBe(published);
});

test('writes a file whole or not at all, and leaves no part behind', () => {
  put('out.json', 'old');
  writeWhole(join(folder, 'out.json'), 'new');
  expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('new');
  expect(() => writeWhole(join(folder, 'out.json', 'below.json'), 'never')).toThrow();
  expect(readdirSync(folder)).toEqual(['out.json']);
});
