import { describe, expect, test } from 'vitest';
import { addressKey, findOwnSources, isSameText } from '../../../src/core/page/same-article';
import type { Source } from '../../../src/core/model';
import { makePage } from '../../support/make/make-index';

describe('addressKey', () => {
  test.each([
    ['https://www.ferry.example/a', 'http://ferry.example/a/'],
    ['https://m.ferry.example/a?utm_source=x&id=7', 'https://ferry.example/a?id=7#part'],
    ['https://ferry.example/a/amp', 'https://ferry.example/a'],
    ['https://ferry.example/a?b=2&a=1', 'https://ferry.example/a?a=1&b=2'],
  ])('sees that %s is %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  test.each([
    ['https://ferry.example/?p=1', 'https://ferry.example/?p=2'],
    ['https://ferry.example/a', 'https://lamp.example/a'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  test('has none for what is no address of a page', () => {
    expect(addressKey('about:blank')).toBeNull();
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

describe('findOwnSources', () => {
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

  test('gives the sources that the page is, by address or by text', () => {
    const other = { ...source, id: 's2', url: 'https://lamp.example/b' };
    const sources = [source, other];
    expect([...findOwnSources(makePage([], { url: 'https://www.ferry.example/a' }), sources)]).toEqual([
      's1',
    ]);
    expect([...findOwnSources(makePage([source.text]), sources)]).toEqual(['s1', 's2']);
    expect([...findOwnSources(makePage(['Something else']), [source])]).toEqual([]);
    const nowhere = { ...source, url: 'about:blank' };
    expect([...findOwnSources(makePage([], { url: 'about:blank' }), [nowhere])]).toEqual([]);
    expect([
      ...findOwnSources(makePage([], { url: 'https://ferry.example/a' }), [{ ...source, url: null }]),
    ]).toEqual([]);
  });

  test('looks through a source once, however many pages are read', () => {
    let reads = 0;
    const counted: Source = Object.defineProperty({ ...source }, 'text', {
      get: () => {
        reads += 1;
        return source.text;
      },
    });
    for (const words of ['Something else', source.text, 'A third page'])
      findOwnSources(makePage([words]), [counted]);
    expect(reads).toBe(1);
  });
});
