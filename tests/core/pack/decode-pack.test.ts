import { describe, expect, test } from 'vitest';
import { decodeBackup, decodePack, sniffFormat } from '../../../src/core/pack/decode-pack';
import { encodeBackup, encodePack } from '../../../src/core/pack/encode-pack';
import { PackError, type PackSource } from '../../../src/core/pack/pack';
import { hashText } from '../../../src/core/text/sha256';
import { makeAdded } from '../../support/make/make-library';

const whole: PackSource = (({ replaces: _, ...source }) => source)(makeAdded('ferry'));
const withText = (text: string): PackSource => ({ ...whole, text, sha256: hashText(text) });
const write = (value: unknown): string => JSON.stringify(value);
const pack = (...sources: readonly unknown[]): string => write({ format: 'whosaid-pack/1', sources });

/** The message of the refusal. */
function refuse(text: string, decode: (text: string) => unknown = decodePack): string {
  try {
    decode(text);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return (error as PackError).message;
  }
  return 'taken';
}

describe('a pack', () => {
  test('comes back as it was written', () => {
    const sources = [whole, (({ replaces: _, ...source }) => source)(makeAdded('bridge', { url: null }))];
    expect(decodePack(encodePack(sources)).sources).toEqual([...sources].reverse());
  });

  test('is the same bytes whatever the order of its sources', () => {
    const other = { ...withText('Another text'), file: 'b.txt' };
    expect(encodePack([whole, other])).toBe(encodePack([other, whole]));
  });

  test('may begin with a byte order mark, as Windows editors write it', () => {
    expect(decodePack(`\ufeff${pack(whole)}`).sources).toEqual([whole]);
  });

  test.each([
    ['', 'file: is not JSON'],
    ['null', 'pack: is not an object'],
    ['[]', 'pack: is not an object'],
    ['{"format":"whosaid-pack/1","sources":[', 'file: is not JSON'],
    [write({ sources: [] }), 'pack.format: is not "whosaid-pack/1": the file is no pack'],
    [
      write({ format: 'whosaid/1', sources: [] }),
      'pack.format: is not "whosaid-pack/1": the file is no pack',
    ],
    [
      write({ format: 'whosaid-pack/2', sources: [], more: 1 }),
      'pack.format: is version 2; this Whosaid reads version 1. Update Whosaid to open it',
    ],
    [
      write({ format: ['whosaid-pack/1'], sources: [] }),
      'pack.format: is not "whosaid-pack/1": the file is no pack',
    ],
    [write({ format: 'whosaid-pack/1' }), 'pack.sources: is missing'],
    [write({ format: 'whosaid-pack/1', sources: {} }), 'pack.sources: is not a list'],
    [write({ format: 'whosaid-pack/1', sources: [], facts: [] }), 'pack.facts: is an unknown field'],
    [
      '{"format":"whosaid-pack/1","sources":[],"__proto__":{"isAdmin":true}}',
      'pack.__proto__: is an unknown field',
    ],
    [
      '{"__proto__":{"format":"whosaid-pack/1","sources":[]}}',
      'pack.format: is not "whosaid-pack/1": the file is no pack',
    ],
  ])('%.60s is refused: %s', (text, message) => expect(refuse(text)).toBe(message));

  const without = (field: keyof PackSource): object => {
    const { [field]: _, ...rest } = whole;
    return rest;
  };
  test.each<readonly [string, unknown, string]>([
    ['null', null, ': is not an object'],
    ['a list', [], ': is not an object'],
    ['no text', without('text'), '.text: is missing'],
    ['claims', { ...whole, claims: [] }, '.claims: is an unknown field'],
    ['constructor', { ...whole, constructor: 1 }, '.constructor: is an unknown field'],
    ['a number for a publisher', { ...whole, publisher: 7 }, '.publisher: is not a string'],
    ['a list for a text', { ...whole, text: ['a'] }, '.text: is not a string'],
    ['an empty text', withText(''), '.text: is empty'],
    ['a huge text', withText('a'.repeat(500_001)), '.text: is longer than 500000 characters'],
    [
      'a huge publisher',
      { ...whole, publisher: 'a'.repeat(301) },
      '.publisher: is longer than 300 characters',
    ],
    [
      'another text than its hash',
      { ...whole, text: `${whole.text}!` },
      '.sha256: is not the hash of the text: the file was changed or cut',
    ],
    [
      'a hash in capitals',
      { ...whole, sha256: whole.sha256.toUpperCase() },
      '.sha256: is not a SHA-256 in lower-case hex',
    ],
    ['a lone surrogate', withText('abc\ud800def'), '.text: holds half a surrogate pair'],
    [
      'a lone surrogate in a name',
      { ...whole, publisher: '\udc00' },
      '.publisher: holds half a surrogate pair',
    ],
    ['a mark of direction', { ...whole, publisher: 'a\u202eb' }, '.publisher: holds control characters'],
    [
      'a script for an address',
      { ...whole, url: 'javascript:alert(1)' },
      '.url: is not an http or https address',
    ],
    ['a data address', { ...whole, url: 'data:text/html,x' }, '.url: is not an http or https address'],
    [
      'an address with a user',
      { ...whole, url: 'https://known.example@evil.example/' },
      '.url: is not an http or https address',
    ],
    ['no such day', { ...whole, published: '2025-02-30' }, '.published: is not a date like 2025-12-03'],
    ['no language', { ...whole, language: '../en' }, '.language: is not a language tag'],
    [
      'a path for a file',
      { ...whole, file: '../../etc/passwd.txt' },
      '.file: is not a plain file name that ends in .txt',
    ],
  ])('with %s in its second source is refused', (_, source, message) => {
    expect(refuse(pack({ ...whole, file: 'a.txt' }, source))).toBe(`pack.sources[1]${message}`);
  });

  test('with a field named like the prototype is refused, and pollutes nothing', () => {
    const text = pack(whole).replace('"file":', '"__proto__":{"polluted":1},"file":');
    expect(refuse(text)).toBe('pack.sources[0].__proto__: is an unknown field');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('with a file or a text twice is refused', () => {
    expect(refuse(pack(whole, whole))).toBe('pack.sources[1].file: is the same as that of sources[0]');
    expect(refuse(pack(whole, { ...whole, file: 'b.txt' }))).toBe(
      'pack.sources[1].text: is the same as that of sources[0]',
    );
  });

  test('of a million sources is refused by their number alone', () => {
    // Each source would be refused too, with another message: none was looked at.
    const text = `{"format":"whosaid-pack/1","sources":[${'{},'.repeat(999_999)}{}]}`;
    expect(refuse(text)).toBe('pack.sources: has 1000000 sources; at most 2000 fit');
  });

  test('of more than 50 MB is refused before it is parsed', () => {
    expect(refuse('['.repeat(50_000_001))).toBe('file: is larger than 50 MB');
  });

  test('nested as deep as it is long is refused', () => {
    const deep = `{"format":"whosaid-pack/1","sources":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(refuse(deep)).toMatch(/^(file: is not JSON|pack\.sources\[0\]: is not an object)$/);
  });

  test('with markup in every field is text and stays text', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const source = { ...withText(`${markup}\n${whole.text}`), publisher: markup, publishedBasis: markup };
    expect(decodePack(pack(source)).sources).toEqual([source]);
  });
});

describe('a backup', () => {
  test('comes back as it was written', () => {
    const settings = { paused: true, sites: { 'courier.example': { on: false } } };
    expect(decodeBackup(encodeBackup([whole], settings))).toMatchObject({
      settings,
      pack: { sources: [whole] },
    });
  });

  const good = {
    format: 'whosaid-backup/1',
    settings: {},
    pack: { format: 'whosaid-pack/1', sources: [whole] },
  };
  test.each([
    [{ ...good, settings: null }, 'backup.settings: is not an object'],
    [{ ...good, pack: null }, 'backup.pack: is not an object'],
    [
      { ...good, format: 'whosaid-backup/9' },
      'backup.format: is version 9; this Whosaid reads version 1. Update Whosaid to open it',
    ],
    [{ ...good, more: 1 }, 'backup.more: is an unknown field'],
    [
      { ...good, pack: { format: 'whosaid-pack/1', sources: [{}] } },
      'backup.pack.sources[0].file: is missing',
    ],
  ])('that is not one is refused: %#', (value, message) => {
    expect(refuse(write(value), decodeBackup)).toBe(message);
  });

  test.each([
    [pack(), 'pack'],
    [encodePack([]), 'pack'],
    [encodeBackup([], {}), 'backup'],
    ['{"format":"whosaid/1"}', null],
    ['hello', null],
  ])('is told from a pack by its format: %.40j', (text, kind) => expect(sniffFormat(text)).toBe(kind));
});
