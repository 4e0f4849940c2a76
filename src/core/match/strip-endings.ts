/** A word without its case ending, for languages that inflect names: "Путина" → "Путин", "Witkoffa" → "Witkoff", "Putins" → "Putin". */
import endings from '../../../assets/name-endings.json';

type Ending = { readonly ending: string; readonly instead: string };

const toEndings = (list: readonly (readonly [string, string])[]): readonly Ending[] =>
  list.map(([ending, instead]) => ({ ending, instead }));
const LATIN = toEndings(endings.latin as [string, string][]);
const CYRILLIC = toEndings(endings.cyrillic as [string, string][]);
const GREEK = toEndings(endings.greek as [string, string][]);
const MIN_STEM = 4;

const listFor = (word: string): readonly Ending[] => {
  const unit = word.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return CYRILLIC;
  if (unit >= 0x370 && unit < 0x400) return GREEK;
  return unit < 0x250 ? LATIN : [];
};

/** Possible base forms, likeliest first; empty when none. Never throws. */
export const stripEndings = (word: string): string[] => {
  const lower = word.toLowerCase();
  return listFor(lower)
    .filter(({ ending }) => lower.endsWith(ending) && lower.length - ending.length >= MIN_STEM)
    .map(({ ending, instead }) => lower.slice(0, lower.length - ending.length) + instead);
};

const PREFIXES = { arabic: endings.arabicPrefixes, hebrew: endings.hebrewPrefixes };
const MIN_WITHOUT_PREFIX = 3;

/** Lengths of the prefixes Arabic and Hebrew write onto a word that this word may begin with, longest first; empty for other scripts. */
export const prefixLengths = (word: string): number[] => {
  const unit = word.charCodeAt(0);
  const list =
    unit >= 0x590 && unit < 0x600 ? PREFIXES.hebrew : unit >= 0x600 && unit < 0x700 ? PREFIXES.arabic : [];
  return list
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= MIN_WITHOUT_PREFIX)
    .map((prefix) => prefix.length)
    .sort((a, b) => b - a);
};
