/**
 * The languages in which names are recognised, and which of them a name on a page is written in.
 * In: a name as printed and its page's language. Out: whether the reader wants names so written.
 */

/** Primary tags of the languages that are told apart, and "other" for a page in none of them. */
export const NAME_LANGUAGES = [
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'tr', 'ru', 'uk', 'el'] as const),
  ...(['ar', 'he', 'hi', 'zh', 'ja', 'ko', 'other'] as const),
] as const;

/** One of them. */
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

/** Scripts that tell the language of a name apart from its page's: Chinese characters in an English article are Chinese. */
const SCRIPTS: readonly (readonly [letters: RegExp, languages: readonly NameLanguage[]])[] = [
  [/[\u3040-\u30ff]/, ['ja']],
  [/[\u4e00-\u9fff]/, ['zh', 'ja']],
  [/[\uac00-\ud7af]/, ['ko']],
  [/[\u0400-\u04ff]/, ['ru', 'uk']],
  [/[\u0370-\u03ff]/, ['el']],
  [/[\u0600-\u06ff]/, ['ar']],
  [/[\u0590-\u05ff]/, ['he']],
  [/[\u0900-\u097f]/, ['hi']],
];

const isKnown = (tag: string): tag is NameLanguage => (NAME_LANGUAGES as readonly string[]).includes(tag);

/**
 * Gives a test whether a name so printed is wanted on a page of this language (a primary tag, or null when unknown). Nothing is where
 * the page's language is off; a name in a script of its own is not where every language of that script is off.
 */
export function startLanguageFilter(
  language: string | null,
  off: readonly string[],
): (surface: string) => boolean {
  if (off.length === 0) return () => true;
  const isOff = (tag: string): boolean => off.includes(tag);
  if (isOff(language !== null && isKnown(language) ? language : 'other')) return () => false;
  const unwanted = SCRIPTS.filter(([, languages]) => languages.every(isOff));
  return (surface) => !unwanted.some(([letters]) => letters.test(surface));
}
