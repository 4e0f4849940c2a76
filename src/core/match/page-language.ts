/** The language a page is written in. */
import type { Page } from '../page';
import { detectLanguage } from '../text/detect-language';

/** Characters of the page looked at. */
const SAMPLE = 6000;

const readLanguage = (page: Page): string | null => {
  let sample = '';
  for (const { text } of page.blocks) {
    if (sample.length > SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)}\n`;
  }
  return detectLanguage(sample) ?? page.language?.toLowerCase().split('-')[0] ?? null;
};

/** Asked for every mention of a page. */
const languages = new WeakMap<Page, string | null>();

/** Primary tag ("de"): what the text itself shows, else what the page says, else null. Pages often carry a wrong tag. */
export const languageOf = (page: Page): string | null => {
  const known = languages.get(page);
  if (known !== undefined) return known;
  const language = readLanguage(page);
  languages.set(page, language);
  return language;
};

/** Languages that write names without case endings. */
const UNINFLECTED = new Set(['en', 'fr', 'es', 'it', 'pt', 'ro', 'ca']);

/** True when a name in Latin letters may carry a case ending here. */
export const inflectsNames = (language: string | null): boolean =>
  language === null || !UNINFLECTED.has(language);
