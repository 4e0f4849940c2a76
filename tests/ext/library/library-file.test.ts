import { describe, expect, test } from 'vitest';
import { encodeBackup, encodePack } from '../../../src/core/pack/encode-pack';
import { readPackFile, readTextFile } from '../../../src/ext/library/library-file';
import { makeAdded, makeDraft, makeText } from '../../support/make/make-library';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

describe('a pack file', () => {
  test('gives drafts, and a backup its settings as well', () => {
    const drafts = [makeDraft('ferry')];
    expect(readPackFile(bytes(encodePack([makeAdded('ferry')])))).toEqual({
      ok: true,
      value: { kind: 'pack', drafts, settings: null },
    });
    expect(readPackFile(bytes(encodeBackup([makeAdded('ferry')], { paused: true })))).toEqual({
      ok: true,
      value: { kind: 'backup', drafts, settings: { paused: true } },
    });
  });

  test.each<readonly [string, Uint8Array, string]>([
    ['is empty', new Uint8Array(), 'file: is not JSON'],
    ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe]), 'file: is not UTF-8 text'],
    ['is cut in the middle of a letter', bytes('{"a":"é').slice(0, -1), 'file: is not UTF-8 text'],
    ['is too large', new Uint8Array(50_000_001), 'file: has 50000001 bytes; a pack has at most 50000000'],
    [
      'is an index',
      bytes('{"format":"whosaid/1"}'),
      'pack.format: is not "whosaid-pack/1": the file is no pack',
    ],
    [
      'is a later backup',
      bytes('{"format":"whosaid-backup/2"}'),
      'backup.format: is version 2; this Whosaid reads version 1. Update Whosaid to open it',
    ],
  ])('that %s says so', (_, file, message) => {
    expect(readPackFile(file)).toEqual({ ok: false, where: message.slice(0, message.indexOf(':')), message });
  });
});

describe('a text file', () => {
  test.each<readonly [string, Uint8Array]>([
    ['UTF-8', bytes(makeText('café'))],
    ['UTF-8 with its mark and Windows line ends', bytes(`\ufeff${makeText('café').replace(/\n/g, '\r\n')}`)],
    ['Windows-1252', new Uint8Array([...makeText('café')].map((letter) => letter.charCodeAt(0)))],
    ['UTF-16', utf16(makeText('café'))],
  ])('in %s is read', (_, file) => {
    expect(readTextFile(file)).toMatchObject({ ok: true, draft: { text: makeText('café') } });
  });

  test.each<readonly [string, Uint8Array, object]>([
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, ...bytes(makeText('ferry'))]),
      { why: 'not-article' },
    ],
    ['20 MB long', new Uint8Array(20_000_001).fill(97), { why: 'too-long', length: 20_000_001 }],
    ['empty', new Uint8Array(), { why: 'empty' }],
  ])('that is %s says so', (_, file, refusal) => {
    expect(readTextFile(file)).toMatchObject({ ok: false, refusal });
  });
});
