import { describe, expect, test } from 'vitest';
import { findOwnSources, isSameAddress, isSameText } from '../../../src/core/page/same-article';
import { makePage } from '../../support/make-index';

describe('isSameAddress', () => {
  test.each([
    ['https://www.ferry.example/a', 'http://ferry.example/a/'],
    ['https://m.ferry.example/a?utm_source=x&id=7', 'https://ferry.example/a?id=7#part'],
    ['https://ferry.example/a/amp', 'https://ferry.example/a'],
    ['https://ferry.example/a?b=2&a=1', 'https://ferry.example/a?a=1&b=2'],
  ])('sees that %s is %s', (one, other) => {
    expect(isSameAddress(one, other)).toBe(true);
  });

  test.each([
    ['https://ferry.example/?p=1', 'https://ferry.example/?p=2'],
    ['https://ferry.example/a', 'https://lamp.example/a'],
    ['https://ferry.example/a', null],
    ['about:blank', 'about:blank'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(isSameAddress(one, other)).toBe(false);
  });
});

describe('isSameText', () => {
  const lines = Array.from(
    { length: 10 },
    (_, nth) =>
      `Line ${nth} of a long report about the mill, the looms and “the river” that drives them all.`,
  );
  const source = lines.join('\n');

  test('knows the text again under other spaces and quotation marks', () => {
    expect(isSameText(lines.join('  ').replace(/[“”]/g, '"').replace(/\s+/g, ' '), source)).toBe(true);
  });

  test('does not take a page for the article because it quotes two lines of it', () => {
    expect(isSameText(`Somebody wrote: ${lines[0]} ${lines[1]}`.replace(/[“”]/g, '"'), source)).toBe(false);
  });

  test('says nothing of a source that has only short lines', () => {
    expect(isSameText('READ MORE', 'READ MORE')).toBe(false);
  });
});

test('findOwnSources gives the sources that the page is, by address or by text', () => {
  const source = {
    id: 's1',
    file: 'a.txt',
    publisher: 'The Morning Ferry',
    url: 'https://ferry.example/a',
    published: null,
    publishedBasis: null,
    language: 'en',
    sha256: '',
    text: 'The mill on the river Oxbow closed in May, and the last of the looms were sold in June.',
  };
  const other = { ...source, id: 's2', url: 'https://lamp.example/b' };
  expect([...findOwnSources(makePage([], { url: 'https://www.ferry.example/a' }), [source, other])]).toEqual([
    's1',
  ]);
  expect([...findOwnSources(makePage([source.text]), [source, other])]).toEqual(['s1', 's2']);
  expect([...findOwnSources(makePage(['Something else']), [source])]).toEqual([]);
});
