/** Invented articles on other topics than the seeds, through segmenting and naming as they are, against who says what in them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AttributedDocument, Attribution } from '../../../../src/core/document';
import { attributeSpeech } from '../../../../src/core/extract/attribute-speech';
import { measureDocument } from '../../../../src/core/extract/measure-document';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import type { Entity } from '../../../../src/core/model';
import { segmentArticle } from '../../../../src/core/segment/segment-article';
import { makeSource } from '../../../support/make-document';

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
/** Share of the expected speakers that must be right: the target for news that nobody has seen. */
const LEAST_RIGHT = 0.9;

function readArticle(name: string): { doc: AttributedDocument; entities: readonly Entity[] } {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');
  const source = makeSource({ text, file: `${name}.txt`, published: EXPECTED[name]?.published ?? null });
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

describe.each(Object.keys(EXPECTED))('the article on the %s', (name) => {
  const { doc, entities } = readArticle(name);
  const { text } = doc.source;
  const expected = EXPECTED[name];
  if (expected === undefined) throw new Error(name);

  const wrongOf = (what: Attribution['what'], wanted: Expected['quotes']): string[] =>
    Object.entries(wanted).flatMap(([words, who]) => {
      const at = text.indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      const over = doc.attributions.filter(
        (item) => item.what === what && item.start <= at && item.end >= at + words.length,
      );
      const got = (over.length === 0 ? [undefined] : over).map((item) => nameSpeaker(item, entities));
      return got.some((names) => fits(who, names))
        ? []
        : [`"${words}" wants ${who ?? 'nobody'}, got ${got.map(String).join(' / ')}`];
    });

  test('gives its words to those who say them', () => {
    const wrong = [...wrongOf('quotation', expected.quotes), ...wrongOf('reported', expected.reported)];
    const all = Object.keys(expected.quotes).length + Object.keys(expected.reported).length;
    expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
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
