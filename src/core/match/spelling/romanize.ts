/** A word of any alphabet in the letters a-z, as the key needs it. In: one word. Out: a-z only; empty when no letter is known. */
import tables from '../../../../assets/romanization.json';
import { readKana } from './read-kana';
import { readHangul } from './read-hangul';

type Table = ReadonlyMap<string, string>;

const toTable = (...parts: readonly Readonly<Record<string, string>>[]): Table => {
  const table = new Map<string, string>();
  for (const part of parts)
    for (const [from, to] of Object.entries(part)) table.set(from.normalize('NFC'), to);
  return table;
};

const LETTERS = toTable(
  tables.latin,
  tables.cyrillic,
  tables.greek,
  tables.devanagari,
  tables.arabic,
  tables.hebrew,
  tables.armenian,
  tables.georgian,
);
const NUKTA_LETTERS = Object.entries(tables.devanagari).filter(
  ([letter]) => letter.normalize('NFC').length > 1,
);
const CLUSTERS = toTable(
  tables.cyrillicClusters,
  tables.greekClusters,
  tables.armenianClusters,
  Object.fromEntries(NUKTA_LETTERS),
);
const LONGEST_CLUSTER = Math.max(...[...CLUSTERS.keys()].map((cluster) => cluster.length));
const VIRAMA = '\u094d';
const CONSONANT = /[\u0915-\u0939\u0958-\u095f]/u;
const PLAIN = /^[a-z]+$/;

/** Cyrillic letters that readers cannot tell from Latin ones, for words that mix both ("Putіn"). */
const LOOK_ALIKES: Table = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsкkмmтtвbнh']
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);
const HAS_LATIN = /[a-z]/;
const HAS_CYRILLIC = /[\u0400-\u04ff]/;
const HAS_GREEK = /[\u0370-\u03ff]/;
const GREEK_LOOK_ALIKES: Table = new Map(
  [...'αaοoνvρpιiκkτtυuεe']
    .join('')
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);

const unmix = (word: string): string => {
  if (!HAS_LATIN.test(word)) return word;
  if (HAS_CYRILLIC.test(word)) return [...word].map((char) => LOOK_ALIKES.get(char) ?? char).join('');
  if (HAS_GREEK.test(word)) return [...word].map((char) => GREEK_LOOK_ALIKES.get(char) ?? char).join('');
  return word;
};

const clusterAt = (word: string, at: number): string | null => {
  for (let length = LONGEST_CLUSTER; length > 1; length--) {
    const cluster = word.slice(at, at + length);
    if (cluster.length === length && CLUSTERS.has(cluster)) return cluster;
  }
  return null;
};

const letterOf = (char: string): string => {
  const known = LETTERS.get(char);
  if (known !== undefined) return known;
  const base = char.normalize('NFKD').replace(/\p{M}/gu, '');
  if (PLAIN.test(base)) return base;
  return LETTERS.get(base) ?? '';
};

/** An Indic consonant carries an "a" unless a vowel sign, a virama or the word's end follows. */
const inherentVowel = (word: string, at: number): string => {
  if (!CONSONANT.test(word[at]!)) return '';
  const next = word[at + 1];
  return next !== undefined && CONSONANT.test(next) ? 'a' : '';
};

/** Turkish begins and ends names with it as with "ch"; the ç of France and Portugal stands inside. */
const OUTER_CEDILLA = /^ç|ç$/gu;
/** Between vowels it is "nt" or "nd" more often than "d". */
const GREEK_NT = /(?<=[αεηιουω])ντ(?=[αεηιουω])/gu;

const romanizeLetters = (word: string): string => {
  let latin = '';
  for (let at = 0; at < word.length;) {
    const cluster = clusterAt(word, at);
    if (cluster !== null) {
      latin += CLUSTERS.get(cluster)!;
      at += cluster.length;
      continue;
    }
    if (word[at] !== VIRAMA) latin += letterOf(word[at]!) + inherentVowel(word, at);
    at++;
  }
  return latin;
};

const IS_INDIC = /[\u0900-\u0d7f]/;
const OTHER_INDIC = /[\u0980-\u0d7f]/g;
const INDIC_SIGNS: Table = new Map(Object.entries(tables.indicSigns));
const INDIC_BLOCK = 0x80;
const DEVANAGARI = 0x900;

/** The sign for "n" is an "m" before lips: "ट्रंप". */
const NASAL_BEFORE_LIPS = /[\u0901\u0902](?=[\u092a-\u092e])/g;

/** Scripts of India have their letters at the same places of their blocks (ISCII): a word of one is read as one of Devanagari. */
const toDevanagari = (word: string): string =>
  word
    .replace(/\u200c|\u200d/g, '')
    .replace(
      OTHER_INDIC,
      (sign) => INDIC_SIGNS.get(sign) ?? String.fromCharCode(DEVANAGARI + (sign.charCodeAt(0) % INDIC_BLOCK)),
    );

/** The word's letters in a-z. Never throws; linear. */
export const romanize = (word: string): string => {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const hangul = readHangul(lower);
  if (hangul !== null) return hangul;
  const kana = readKana(lower);
  if (kana !== null) return kana;
  if (IS_INDIC.test(lower))
    return romanizeLetters(toDevanagari(lower.normalize('NFC')).replace(NASAL_BEFORE_LIPS, 'म्'));
  const plain = HAS_GREEK.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(GREEK_NT, 'ν’τ')
    : lower.normalize('NFC').replace(OUTER_CEDILLA, 'ch');
  return romanizeLetters(unmix(plain));
};
