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

/** Letters that in Latin script only one language has, or few of which this is the one most printed. */
const LETTERS: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['hu', /[őű]/],
  ['ro', /[țșţ]/],
  ['pl', /[łęąśźń]/],
  ['cs', /[řěů]/],
  ['sk', /[ľĺŕ]/],
  ['tr', /[ığ]/],
  ['lv', /[āēīķļņģ]/],
  ['lt', /[ųėį]/],
  ['da', /[øæ]/],
  ['sv', /å/],
];
/** Letters of several languages, asked for when no such letter is there. */
const UMLAUT = /[äöü]/;
/** Words with such letters: fewer may be names. */
const MIN_LETTERED = 3;
const PERSIAN = /[پچژگ]/g;
const MIN_PERSIAN_SHARE = 0.005;
/** Finnish and Estonian double their letters. */
const FINNISH = /(?:aa|ää|uu|oo|ii|kk)\p{L}/u;

/** The language of a text too short for its common words, by letters only it has; null when there are none. */
const languageByLetters = (sample: string): string | null => {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (letters: RegExp): number => words.filter((word) => letters.test(word)).length;
  let best: string | null = null;
  let most = MIN_LETTERED - 1;
  for (const [tag, letters] of LETTERS) {
    const found = count(letters);
    if (found > most) [best, most] = [tag, found];
  }
  if (best !== null || count(UMLAUT) < MIN_LETTERED) return best;
  return count(FINNISH) > count(UMLAUT) / 2 ? 'fi' : null;
};

const detect = (sample: string): string | null => {
  const language = detectLanguage(sample);
  if (language !== 'ar') return language;
  return (sample.match(PERSIAN)?.length ?? 0) > sample.length * MIN_PERSIAN_SHARE ? 'fa' : 'ar';
};

/** Primary tag ("de"): what the text itself shows, else what the page says, else null. Pages often carry a wrong tag. */
export const languageOf = (page: Page): string | null => {
  const known = languages.get(page);
  if (known !== undefined) return known;
  const sample = sampleOf(page);
  const language = detect(sample) ?? primary(page) ?? languageByLetters(sample);
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
