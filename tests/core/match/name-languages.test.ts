import { expect, test } from 'vitest';
import { NAME_LANGUAGES, startLanguageFilter } from '../../../src/core/match/name-languages';

test.each([
  ['a page in a language that is off', 'de', ['de'], 'Quill', false],
  ['a page in another language', 'en', ['de'], 'Quill', true],
  ['a page in a language we do not tell apart', 'fi', ['other'], 'Quill', false],
  ['a page of unknown language', null, ['other'], 'Quill', false],
  ['a page of unknown language while others are off', null, ['de'], 'Quill', true],
  ['Chinese characters in an English article', 'en', ['zh', 'ja'], '奎尔', false],
  ['Chinese characters that may be Japanese', 'en', ['zh'], '奎尔', true],
  ['Cyrillic letters while Russian alone is off', 'en', ['ru'], 'Квилл', true],
  ['Cyrillic letters while both languages are off', 'en', ['ru', 'uk'], 'Квилл', false],
  ['Hangul on a Japanese page', 'ja', ['ko'], '퀼', false],
] as const)('%s', (...[, language, off, surface, wanted]) => {
  expect(startLanguageFilter(language, off)(surface)).toBe(wanted);
});

test('nothing is kept back while nothing is off', () => {
  for (const language of [...NAME_LANGUAGES, null])
    expect(startLanguageFilter(language, [])('奎尔')).toBe(true);
});
