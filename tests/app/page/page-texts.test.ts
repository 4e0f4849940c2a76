import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD_PLURALS, CARD_TEXTS, keepTexts } from '../../../src/app/page/page-texts';

const catalogue = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  unknown
>;
const files = [
  ...['src/ui/card', 'src/ui/status'].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  ),
  'src/app/page/page-steps.ts',
];
const quoted = new Set(
  files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(\w+)'/g)].map((found) => found[1] ?? ''),
  ),
);

describe('the texts a page keeps', () => {
  test('are all the card and its announcements use', () => {
    expect([...quoted].filter((key) => key in catalogue).sort()).toEqual([...CARD_TEXTS].sort());
    expect([...quoted].filter((key) => `${key}_other` in catalogue).sort()).toEqual([...CARD_PLURALS].sort());
  });

  test('take values without asking the browser again', () => {
    let isThere = true;
    const kept = keepTexts((key, values) => {
      if (!isThere) throw new Error('Extension context invalidated.');
      return key === 'cardPlace' ? `${values[0] ?? ''} of ${values[1] ?? ''}` : key;
    });
    isThere = false;
    expect(kept('cardPlace', ['2', '9'])).toBe('2 of 9');
    expect(kept('cardAll_other', ['9'])).toBe('cardAll_other');
    expect(kept('unknown', [])).toBe('');
  });
});
