/** A word without its case ending, for languages that inflect names: "Путина" → "Путин", "Witkoffa" → "Witkoff", "Putyinnal" → "Putyin". */
import endings from '../../../../assets/name-endings.json';

type Ending = { readonly ending: string; readonly instead: string; readonly languages: string | null };

/** A base form a word may have, and the languages (primary tags, parted by spaces) whose ending was taken off; null for any. */
export type Stem = { readonly stem: string; readonly languages: string | null };

const toEndings = (list: readonly (readonly string[])[], languages: string | null = null): Ending[] =>
  list.map(([ending, instead]) => ({ ending: ending!, instead: instead!, languages }));
const LATIN: readonly Ending[] = [
  ...toEndings(endings.latin),
  ...Object.entries(endings.byLanguage).flatMap(([languages, list]) => toEndings(list, languages)),
];
const CYRILLIC = toEndings(endings.cyrillic);
const GREEK = toEndings(endings.greek);
const GEORGIAN = toEndings(endings.georgian);
const ARMENIAN = toEndings(endings.armenian);
const INDIC = toEndings(endings.indic.map((ending) => [ending, '']));
const MIN_STEM = 4;
/** Letters that the ending leaves ("Böhmmel" ends in a doubled m). */
const MIN_LEFT = 3;
/** By their last letter: there are three hundred. */
const BY_LAST = new Map<string, Ending[]>();
for (const one of LATIN) {
  const last = one.ending.slice(-1);
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), one]);
}
const NONE: readonly Ending[] = [];

/** By the code unit a word begins with. */
const ALPHABETS: readonly { readonly from: number; readonly to: number; readonly list: readonly Ending[] }[] =
  [
    { from: 0x370, to: 0x3ff, list: GREEK },
    { from: 0x400, to: 0x52f, list: CYRILLIC },
    { from: 0x530, to: 0x58f, list: ARMENIAN },
    { from: 0x900, to: 0xd7f, list: INDIC },
    { from: 0x10a0, to: 0x10ff, list: GEORGIAN },
  ];

const listFor = (word: string): readonly Ending[] => {
  const unit = word.charCodeAt(0);
  if (unit < 0x250) return BY_LAST.get(word.slice(-1)) ?? NONE;
  return ALPHABETS.find(({ from, to }) => unit >= from && unit <= to)?.list ?? NONE;
};

/** Possible base forms, likeliest first; empty when none. Never throws. */
export const stripEndings = (word: string): Stem[] => {
  const lower = word.toLowerCase();
  return listFor(lower)
    .filter(({ ending, instead }) => {
      const left = lower.length - ending.length;
      return left >= MIN_LEFT && left + instead.length >= MIN_STEM && lower.endsWith(ending);
    })
    .map(({ ending, instead, languages }) => ({
      stem: lower.slice(0, lower.length - ending.length) + instead,
      languages,
    }));
};

/** True for a surname with the ending that Czech and Slovak give a woman's ("Leavittová"): alone it is his wife's or daughter's. */
export const isFeminine = (word: string): boolean => {
  const lower = word.toLowerCase();
  return endings.feminine.some((ending) => lower.endsWith(ending));
};

/** Slavic surnames in -ov and -ev make villages in -ovo and -evo: "в Дмитриево", "Velmarovo". */
const VILLAGE = /(?:[oe]v|[оеіё]в)[oо]$/u;
/** True for a word with the ending of a village called after somebody. */
export const isVillage = (word: string): boolean => VILLAGE.test(word.toLowerCase());

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
