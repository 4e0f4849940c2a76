import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { smallCount } from '../../../src/ui/text/small-counts';
import { tn, useCatalogue, writeNumber } from '../../../src/ui/text/translate';

const LANGUAGES = readdirSync('assets/public/_locales').map((folder) => {
  const file = `assets/public/_locales/${folder}/messages.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { readonly message: string }>;
  return texts['catalogueLanguage']?.message ?? '';
});

describe.each(LANGUAGES)('small whole numbers in %s', (language) => {
  test('are written and counted as the engine does', () => {
    const [numbers, plurals] = [new Intl.NumberFormat(language), new Intl.PluralRules(language)];
    for (let count = 0; count < 1000; count += 1)
      expect([count, smallCount(language, count)]).toEqual([
        count,
        { digits: numbers.format(count), form: plurals.select(count) },
      ]);
  });

  test('need no table of the engine, and greater ones have it', () => {
    const made = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function () {
      return { format: () => 'made' };
    });
    onTestFinished(() => {
      made.mockRestore();
    });
    useCatalogue((key, values) => [key, ...values].join(' '), language);
    expect([tn('popupHints', 3), writeNumber(999)]).toEqual([
      expect.stringMatching(/^popupHints_\w+ 3$/),
      '999',
    ]);
    expect(writeNumber(1000)).toBe('made');
  });
});

test.each([-1, 0.5, 1000, NaN])('%f is left to the engine', (count) => {
  expect(smallCount('en', count)).toBeNull();
});

test('a language without a catalogue of ours is left to the engine', () => {
  expect(smallCount('ar', 3)).toBeNull();
});
