import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** https://developer.chrome.com/docs/extensions/reference/manifest/description */
const MAX_SUMMARY = 132;
const listing = readFileSync('docs/store/listing.md', 'utf8');
const summaries = Array.from(
  listing.matchAll(/^\| (en|de|es|fr|uk)\s+\| (.+?)\s+\|$/gm),
  ([, language = '', text = '']) => ({ language, text }),
);
const { permissions } = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as {
  readonly permissions: readonly string[];
};

describe('the texts for the stores', () => {
  test('have a summary in every language', () => {
    expect(summaries.map(({ language }) => language)).toEqual(['en', 'de', 'es', 'fr', 'uk']);
  });

  test.each(summaries)('are short enough in $language', ({ text }) => {
    expect(text.length).toBeLessThanOrEqual(MAX_SUMMARY);
    expect(text.length).toBeGreaterThan(60);
  });

  test.each(summaries)(
    'leave the description in the package of $language within the same limit',
    ({ language }) => {
      const path = `.output/chrome-mv3/_locales/${language}/messages.json`;
      const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly message: string }>;
      const description = messages['extensionDescription']?.message ?? '';
      expect(description).not.toBe('');
      expect(description.length).toBeLessThanOrEqual(MAX_SUMMARY);
    },
  );

  test('justify every permission', () => {
    for (const permission of permissions)
      expect(listing).toMatch(new RegExp(`^\\| \`${permission}\`\\s+\\| \\S`, 'm'));
  });
});
