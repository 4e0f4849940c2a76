/** Invented articles on other topics than the seeds, through segmenting and naming as they are, against who says what in them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AttributedDocument, Attribution } from '../../../../src/core/document';
import { attributeSpeech } from '../../../../src/core/extract/attribute-speech';
import { measureDocument } from '../../../../src/core/extract/measure-document';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import type { Entity } from '../../../../src/core/model';
import { segmentArticle } from '../../../../src/core/segment/segment-article';
import { makeSource } from '../../../support/make/make-source';

/** Words of the article → a name, "<" and the first words of a description, or null for nobody. */
type Expected = {
  readonly published: string;
  readonly quotes: Readonly<Record<string, string | null>>;
  readonly reported: Readonly<Record<string, string | null>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly quantities: Readonly<Record<string, readonly [number, string, string | null] | null>>;
};

const FOLDER = new URL('../../../fixtures/articles/', import.meta.url);
const EXPECTED = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Record<
  string,
  Expected
>;
/** Shares of the expected speakers that must be right: the target for unseen news over all articles, and a floor for each. */
const LEAST_RIGHT = 0.9;
const LEAST_RIGHT_EACH = 0.75;

function readArticle(name: string): { doc: AttributedDocument; entities: readonly Entity[] } {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  const source = makeSource(text, 1, { file: `${name}.txt`, published: EXPECTED[name]?.published ?? null });
  const { documents, entities } = nameDocuments([{ source, ...segmentArticle(text) }]);
  const [doc] = documents;
  if (doc === undefined) throw new Error(`${name}: no document`);
  return { doc: attributeSpeech(measureDocument(doc), entities), entities };
}

function nameSpeaker(found: Attribution | undefined, entities: readonly Entity[]): readonly string[] {
  if (found === undefined) return ['nobody'];
  if (found.speaker === null) return [`<${found.described ?? ''}`];
  const entity = entities.find(({ id }) => id === found.speaker);
  return [entity?.name ?? '', ...(entity?.variants ?? []).map(({ text }) => text)];
}

const fits = (wanted: string | null, got: readonly string[]): boolean =>
  wanted === null
    ? got[0] === 'nobody'
    : got.some((name) => (wanted.startsWith('<') ? name.startsWith(wanted) : name === wanted));

/** What is wrong in an article, in words, and how much was looked at. */
function check(name: string): { wrong: readonly string[]; all: number } {
  const { doc, entities } = readArticle(name);
  const { quotes, reported } = EXPECTED[name] ?? { quotes: {}, reported: {} };
  const wrongOf = (what: Attribution['what'], wanted: Expected['quotes']): string[] =>
    Object.entries(wanted).flatMap(([words, who]) => {
      const at = doc.source.text.indexOf(words);
      expect(at, words).toBeGreaterThanOrEqual(0);
      const end = at + words.length;
      const over = doc.attributions.filter(
        (item) => item.what === what && item.start <= at && item.end >= end,
      );
      const got = (over.length === 0 ? [undefined] : over).map((item) => nameSpeaker(item, entities));
      const right = got.some((names) => fits(who, names));
      return right ? [] : [`"${words}" wants ${who ?? 'nobody'}, got ${got.map(String).join(' / ')}`];
    });
  const wrong = [...wrongOf('quotation', quotes), ...wrongOf('reported', reported)];
  return { wrong, all: Object.keys(quotes).length + Object.keys(reported).length };
}

test('the words of all articles go to those who say them', () => {
  const checked = Object.keys(EXPECTED).map(check);
  const wrong = checked.flatMap((article) => article.wrong);
  const all = checked.reduce((sum, article) => sum + article.all, 0);
  expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
});

describe.each(Object.keys(EXPECTED))('the article on the %s', (name) => {
  const { doc } = readArticle(name);
  const { text } = doc.source;
  const expected = EXPECTED[name];
  if (expected === undefined) throw new Error(name);

  test('gives its words to those who say them', () => {
    const { wrong, all } = check(name);
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT_EACH);
  });

  test.each(Object.entries(expected.dates))('resolves "%s" to %s', (words, from) => {
    const at = text.indexOf(words);
    const found = doc.dates.find(({ start, end }) => start < at + words.length && end > at);
    expect(found?.when.from).toBe(from);
  });

  test.each(Object.entries(expected.quantities))('measures "%s"', (words, wanted) => {
    const at = text.indexOf(words);
    const found = doc.quantities.find(({ start, end }) => start < at + words.length && end > at);
    expect(found === undefined ? null : [found.value, found.unit, found.qualifier]).toEqual(wanted);
  });
});
