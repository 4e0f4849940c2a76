import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkToWords, textDirective } from '../../../src/core/cite/text-fragment';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('textDirective', () => {
  test('gives the words alone where they stand once', () => {
    const text = 'The mill closed in May. Nobody was told.';
    expect(textDirective(text, spanOf(text, 'closed in May'))).toBe('text=closed%20in%20May');
  });

  test.each([
    ['a well-known, old mill', 'text=a%20well%2Dknown%2C%20old%20mill'],
    ['salt & rope', 'text=salt%20%26%20rope'],
    ['100% “rope”', 'text=100%25%20%E2%80%9Crope%E2%80%9D'],
  ])('escapes what is syntax in %s', (words, expected) => {
    expect(textDirective(words, { start: 0, end: words.length })).toBe(expected);
  });

  test('adds the words before where the words stand twice', () => {
    const text = 'The baker saw no way out. The miller saw no way out.';
    const second = spanOf(text, 'no way out', 30);
    expect(textDirective(text, second)).toBe('text=miller%20saw-,no%20way%20out');
  });

  test('adds the words after where only they tell two places apart', () => {
    const text = 'It failed twice\nIt failed badly';
    expect(textDirective(text, spanOf(text, 'It failed', 10))).toBe('text=twice-,It%20failed');
    expect(textDirective(text, spanOf(text, 'It failed'))).toBe('text=It%20failed,-twice');
  });

  test('gives a long passage, or one over several lines, as its first and last words', () => {
    const text = `One two three four five six.\n${'seven '.repeat(80)}\nThen eight nine ten eleven twelve.`;
    expect(textDirective(text, { start: 0, end: text.length })).toBe(
      'text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.',
    );
  });

  test('is null for a span without words', () => {
    expect(textDirective('a  b', { start: 1, end: 3 })).toBeNull();
  });

  test('decodes to the words of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.nat(120), fc.nat(120), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const directive = textDirective(text, span);
        // A span that cuts a character in two is nobody's quotation.
        fc.pre(!/\p{Surrogate}/u.test(text.slice(span.start, span.end)));
        if (directive === null) return;
        expect(directive).toMatch(/^text=[^&\s]+$/);
        const terms = directive.slice(5).split(',');
        const spaced = text.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
        for (const term of terms) expect(spaced).toContain(decodeURIComponent(term.replace(/^-|-$/g, '')));
      }),
    );
  });
});

describe('linkToWords', () => {
  const text = 'The mill closed.';
  const words = spanOf(text, 'mill');

  test.each([
    ['https://a.example/x', 'https://a.example/x#:~:text=mill'],
    ['https://a.example/x?p=1', 'https://a.example/x?p=1#:~:text=mill'],
    ['https://a.example/x#part', 'https://a.example/x#part:~:text=mill'],
    ['https://a.example/x#:~:text=old', 'https://a.example/x#:~:text=mill'],
  ])('puts the directive behind %s', (url, expected) => {
    expect(linkToWords({ url, text }, words)).toBe(expected);
  });

  test.each([null, 'ftp://a.example/x', 'javascript:alert(1)', ''])('is null for the address %s', (url) => {
    expect(linkToWords({ url, text }, words)).toBeNull();
  });

  test('is the plain address where the span has no words', () => {
    expect(linkToWords({ url: 'https://a.example/x', text }, { start: 3, end: 4 })).toBe(
      'https://a.example/x',
    );
  });
});
