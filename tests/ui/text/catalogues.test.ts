import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Texts = Readonly<Record<string, { readonly message: string }>>;
const FOLDER = 'assets/public/_locales';
const LANGUAGES = readdirSync(FOLDER);
const FORM = /_(zero|one|two|few|many|other)$/;
const readTexts = (language: string): Texts =>
  JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Texts;
const ENGLISH = readTexts('en');
const isPlural = (key: string): boolean => FORM.test(key) && `${key.replace(FORM, '')}_other` in ENGLISH;
const stemOf = (key: string): string => (isPlural(key) ? key.replace(FORM, '') : key);
const stemsOf = (texts: Texts): string[] => [...new Set(Object.keys(texts).map(stemOf))].sort();
const valuesIn = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** Numbers that meet every plural form a language has for whole numbers below a thousand. */
const formsOf = (language: string): string[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))];
};

const readCode = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
const CODE = `${readCode('src')}\n${readFileSync('wxt.config.ts', 'utf8')}`;

test('there are English, German, Spanish, French and Ukrainian', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'de', 'es', 'fr', 'uk']));
});

test('no text is left that nothing shows', () => {
  const stale = stemsOf(ENGLISH).filter((stem) => !new RegExp(`['_]${stem}(__|')`).test(CODE));
  expect(stale).toEqual([]);
});

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  const texts = readTexts(language);

  test('has every text and no other', () => {
    expect(stemsOf(texts)).toEqual(stemsOf(ENGLISH));
  });

  test('has every plural form of its language', () => {
    const forms = formsOf(texts['catalogueLanguage']?.message ?? '');
    const missing = Object.keys(ENGLISH)
      .filter((key) => isPlural(key) && key.endsWith('_other'))
      .flatMap((key) => forms.map((form) => key.replace(FORM, `_${form}`)))
      .filter((key) => !(key in texts));
    expect(missing).toEqual([]);
  });

  test('puts in the same values as the English one', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      const english = isPlural(key) ? ENGLISH[`${stemOf(key)}_other`] : ENGLISH[key];
      // A form for one thing may spell the number out.
      const isWordy = key.endsWith('_one');
      const wanted = valuesIn(english?.message ?? '').filter(
        (value) => !isWordy || valuesIn(message).includes(value),
      );
      expect([key, valuesIn(message)]).toEqual([key, wanted]);
    }
  });

  test('has no empty text and no mark-up', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      expect([key, message.trim()]).not.toEqual([key, '']);
      expect(message).not.toMatch(/[<>]/);
    }
  });
});
