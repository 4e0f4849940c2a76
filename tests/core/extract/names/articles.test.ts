import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import { makeSegmented } from '../../../support/make/make-segmented';
import { readMarkedArticle } from './marked-article';

const folder = new URL('../../../fixtures/names/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const read = (file: string): ReturnType<typeof readMarkedArticle> =>
  readMarkedArticle(readFileSync(new URL(file, folder), 'utf8'));

/** Strict F1, kind and span, that new articles must reach. */
const MIN_F1 = 0.9;

function score(texts: readonly ReturnType<typeof readMarkedArticle>[]): number {
  const { documents } = nameDocuments(makeSegmented(texts.map(({ text }) => text)));
  let [right, found, wanted] = [0, 0, 0];
  documents.forEach(({ names }, at) => {
    const own = names.filter(({ kind }) => kind !== 'document');
    const marked = texts[at]?.names ?? [];
    found += own.length;
    wanted += marked.length;
    right += own.filter((name) =>
      marked.some(({ start, end, kind }) => start === name.start && end === name.end && kind === name.kind),
    ).length;
  });
  return (2 * right) / (found + wanted);
}

describe('names in articles on any topic', () => {
  test.each(files)('are found in %s by itself', (file) => {
    expect(score([read(file)])).toBeGreaterThanOrEqual(MIN_F1);
  });

  test('are found as well when all articles are read together', () => {
    expect(score(files.map(read))).toBeGreaterThanOrEqual(MIN_F1);
  });
});
