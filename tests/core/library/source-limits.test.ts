import { describe, expect, test } from 'vitest';
import { isPlainFile, isRealDay, isWebAddress } from '../../../src/core/library/source-limits';

describe('an address', () => {
  test.each([
    'https://courier.example',
    'http://courier.example:8080/a/b?c=d&e=%20#f',
    'HTTPS://Courier.Example/Ünïcode',
    'https://[2001:db8::1]/',
    'https://courier.example/a@b',
  ])('%j is one of the web', (text) => expect(isWebAddress(text)).toBe(true));

  test.each([
    '',
    'courier.example',
    '//courier.example/',
    'javascript:alert(1)//https://courier.example',
    'data:text/html,hello',
    'file:///etc/passwd',
    'https:courier.example',
    'https://',
    'https:///path',
    'https://known.example@evil.example/',
    'https://user:pass@evil.example/',
    ' https://courier.example',
    'https://courier.example/ a',
    'https://courier.example/\n',
    'https://courier.example/"onclick=',
    'https://courier.example\\@evil.example',
    `https://courier.example/${'a'.repeat(8_000)}`,
  ])('%.50j is none', (text) => expect(isWebAddress(text)).toBe(false));
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-12-31', true],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['2025-01-01T00:00', false],
  ['٢٠٢٥-٠١-٠١', false],
])('%s is a day: %s', (text, real) => expect(isRealDay(text)).toBe(real));

test.each([
  ['000_a.txt', true],
  ['Ünï code (2).txt', true],
  ['.txt', false],
  ['../a.txt', false],
  ['a/b.txt', false],
  ['a\\b.txt', false],
  ['C:a.txt', false],
  ['a.html', false],
  ['a\u0000.txt', false],
  ['a\ud800.txt', false],
])('%j is a plain file: %s', (name, plain) => expect(isPlainFile(name)).toBe(plain));
