/** The language a page is written in, and whether names carry case endings there. */
import endings from '../../../assets/name-endings.json';
import type { Page } from '../page/page';
import { detectLanguage } from '../text/detect-language';

/** Characters of the page looked at. */
const SAMPLE = 6000;

const sampleOf = (page: Page): string => {
  let sample = '';
  for (const { text } of page.blocks) {
    if (sample.length > SAMPLE) break;
    sample += `${text.slice(0, SAMPLE)}\n`;
  }
  return sample;
};

const primary = (page: Page): string | null => page.language?.toLowerCase().split('-')[0] ?? null;

/** Asked for every mention of a page. */
const languages = new WeakMap<Page, string | null>();

/** Primary tag ("de"): what the text itself shows, else what the page says, else null. Pages often carry a wrong tag. */
export const languageOf = (page: Page): string | null => {
  const known = languages.get(page);
  if (known !== undefined) return known;
  const language = detectLanguage(sampleOf(page)) ?? primary(page);
  languages.set(page, language);
  return language;
};

/** Languages that write names without case endings, or with a genitive in -s alone, which has a group of its own. */
const UNINFLECTED = new Set([
  ...['en', 'fr', 'es', 'it', 'pt', 'ro', 'ca'],
  ...['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn'],
]);
const MARKERS = Object.entries(endings.markers).map(
  ([group, words]) => [group, new Set(words.split(' '))] as const,
);
/** Different words of a language from which a page may be in it: one may be a name or a quotation. */
const MIN_MARKERS = 2;

const hasMarkers = (words: ReadonlySet<string>, markers: ReadonlySet<string>): boolean => {
  let found = 0;
  for (const marker of markers) if (words.has(marker) && ++found >= MIN_MARKERS) return true;
  return false;
};

/** Which case endings names in Latin letters may carry on a page; asked with `Candidate.inflected`. */
export const startInflection = (page: Page): ((languages: string) => boolean) => {
  const language = languageOf(page);
  const mayAny = language === null || !UNINFLECTED.has(language);
  let groups: ReadonlySet<string> | null = null;
  const findGroups = (): ReadonlySet<string> => {
    const words = new Set(
      sampleOf(page)
        .toLowerCase()
        .match(/\p{L}+/gu),
    );
    return new Set(
      MARKERS.flatMap(([group, markers]) =>
        group.split(' ').includes(language ?? '') || (mayAny && hasMarkers(words, markers)) ? [group] : [],
      ),
    );
  };
  return (wanted) =>
    wanted.split('|').some((group) => (group === '' ? mayAny : (groups ??= findGroups()).has(group)));
};
