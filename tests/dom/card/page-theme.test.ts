import { expect, test } from 'vitest';
import { isRtl, themeBehind, themeOf } from '../../../src/dom/card/page-theme';
import { writePage } from '../../support/make/make-reader';

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(18, 20, 24)', 'dark'],
  ['rgba(0, 0, 0, 0.9)', 'dark'],
  ['color(srgb 0.1 0.1 0.12)', 'dark'],
  ['color(display-p3 0.9 0.9 1)', 'light'],
  ['oklch(0.2 0.02 250)', 'dark'],
  ['oklch(0.97 0.01 250 / 0.2)', null],
  ['oklab(0.0999994 0.00000455678 -1e-7)', 'dark'],
  ['oklab(0.98 -0.001 0.002)', 'light'],
  ['lab(12 -1.5 2)', 'dark'],
  ['lch(98 2 3)', 'light'],
  ['rgba(0, 0, 0, 0)', null],
  ['rgba(0, 0, 0, 0.2)', null],
  ['transparent', null],
] as const)('takes %s for %s', (colour, theme) => {
  expect(themeOf(colour)).toBe(theme);
});

test.each([
  ['<p id="a">x</p>', 'light'],
  ['<div style="background: rgb(20, 20, 20)"><p id="a">x</p></div>', 'dark'],
  [
    '<div style="background: rgb(20, 20, 20)"><p id="a" style="background: rgb(250, 250, 250)">x</p></div>',
    'light',
  ],
])('finds the nearest background: %s', (markup, theme) => {
  expect(themeBehind(writePage(markup).querySelector('#a') as Element)).toBe(theme);
});

test('knows right-to-left text', () => {
  const page = writePage('<p id="a" style="direction: rtl">x</p><p id="b">y</p>');
  expect(isRtl(page.querySelector('#a') as Element)).toBe(true);
  expect(isRtl(page.querySelector('#b') as Element)).toBe(false);
});
