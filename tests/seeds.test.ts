import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = {
  readonly file: string;
  readonly sha256: string;
  readonly url: string;
  readonly published: string;
};

const folder = new URL('../seeds/', import.meta.url);
const entries = JSON.parse(readFileSync(new URL('sources.json', folder), 'utf8')) as Entry[];
const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'));

// Written down here as well: sources.json could be changed together with a text.
const SHA256: Readonly<Record<string, string>> = {
  '000_69a75677d75c3ce8.txt': 'b56256381d69c5069999b7da4bff1e8ad89fd776f5ef5715dba50bfde9ec163b',
  '001_e2fca3449a1d7e5e.txt': 'ad1c590dc1efe54561849dab19963953d03aeb7785d5784a3e007f7c2084255b',
  '002_7e505e72308bf6ca.txt': '6ff5315816d952dde721d5fc28c6aeca95e5031155669d0b12ab6d5e7460f8a5',
  '003_e54c4e970a4453a1.txt': 'a1d7a30df2ea32d76ecce68054718b9350178a8275ccf0a8dc71af1e6ee38377',
  '004_8784556a7a22c77d.txt': '4fad82462566ed573fe68d2660bc795ebe283a84b795703cf9b77e2b8fa9b2ba',
};

test('the seeds are the five articles, byte for byte', () => {
  const found = texts.map((file) => [file, sha256(readFileSync(new URL(file, folder)))]);
  expect(Object.fromEntries(found)).toEqual(SHA256);
});

test('sources.json describes each seed once, with its hash, address and day', () => {
  expect(Object.fromEntries(entries.map(({ file, sha256 }) => [file, sha256]))).toEqual(SHA256);
  expect(entries).toHaveLength(texts.length);
  for (const { url, published } of entries) {
    expect(new URL(url).protocol).toBe('https:');
    expect(published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
