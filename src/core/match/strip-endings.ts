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
