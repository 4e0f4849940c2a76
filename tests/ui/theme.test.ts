import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Theme and mark colours as written, so that a change of one is checked against all the others. */
const theme = ['theme', 'theme-pages'].map((name) => readFileSync(`assets/${name}.css`, 'utf8')).join('\n');
const marks = readFileSync('entrypoints/hints.content/style.css', 'utf8');
const colours = new Map(
  [...theme.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

/** WCAG 2.2: relative luminance of an sRGB colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s theme', (which) => {
  const colour = (name: string): string => colours.get(name)?.[which] ?? '';
  const surfaces = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'tint'];

  test.each(['ink', 'ink-soft', 'accent', 'agreed', 'disputed', 'updated', 'single'])(
    'reads as text on every surface: %s',
    (name) => {
      for (const surface of surfaces)
        expect(contrast(colour(name), colour(surface)), surface).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('draws the lines of controls so that they can be seen', () => {
    for (const surface of ['surface', 'surface-raised', 'surface-sunken'])
      expect(contrast(colour('line-strong'), colour(surface)), surface).toBeGreaterThanOrEqual(3);
  });

  test('reads on the accent', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });
});

test('marks can be seen on light and dark pages', () => {
  const lines = new Set([...marks.matchAll(/underline \w+ (#\w{6})/g)].map((found) => found[1] ?? ''));
  expect(lines.size).toBe(3);
  for (const line of lines)
    for (const page of ['#ffffff', '#f5f0e6', '#2b2b2b', '#121212', '#000000'])
      expect(contrast(line, page), `${line} on ${page}`).toBeGreaterThanOrEqual(3);
});
