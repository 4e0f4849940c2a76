/** Kana as a foreign name's letters: "ウシャコフ" → "ushakof". The vowels Japanese must add after a consonant are left out at the end. */

const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['アイウエオ', ''],
  ['カキクケコ', 'k'],
  ['ガギグゲゴ', 'g'],
  ['サシスセソ', 's'],
  ['ザジズゼゾ', 'z'],
  ['タチツテト', 't'],
  ['ダヂヅデド', 'd'],
  ['ナニヌネノ', 'n'],
  ['ハヒフヘホ', 'h'],
  ['バビブベボ', 'b'],
  ['パピプペポ', 'p'],
  ['マミムメモ', 'm'],
  ['ラリルレロ', 'r'],
];
const SYLLABLES = new Map<string, string>(
  ROWS.flatMap(([kana, consonant]) =>
    [...kana].map((char, at): [string, string] => [char, consonant + 'aiueo'[at]!]),
  ),
);
for (const [kana, latin] of Object.entries({
  ヤ: 'ya',
  ユ: 'yu',
  ヨ: 'yo',
  ワ: 'wa',
  ヲ: 'o',
  ン: 'n',
  ヴ: 'vu',
}))
  SYLLABLES.set(kana, latin);
for (const [kana, latin] of Object.entries({ シ: 'shi', チ: 'chi', ツ: 'tsu', フ: 'fu', ジ: 'ji' }))
  SYLLABLES.set(kana, latin);

const SMALL = new Map<string, string>(
  Object.entries({ ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'a', ュ: 'u', ョ: 'o' }),
);
const HIRAGANA_TO_KATAKANA = 0x60;
const LONG = 'ー';
const DOUBLED = 'ッ';

const toKatakana = (char: string): string => {
  const unit = char.charCodeAt(0);
  return unit >= 0x3041 && unit <= 0x3096 ? String.fromCharCode(unit + HIRAGANA_TO_KATAKANA) : char;
};

/** The word in a-z, or null when it is not wholly kana. Never throws. */
export const readKana = (word: string): string | null => {
  let latin = '';
  for (const char of word.normalize('NFKC')) {
    const kana = toKatakana(char);
    if (kana === LONG || kana === DOUBLED) continue;
    const small = SMALL.get(kana);
    const syllable = SYLLABLES.get(kana);
    if (small !== undefined) latin = latin.replace(/(^|[aiueo])u$/, '$1w').replace(/[aiueo]$/, '') + small;
    else if (syllable !== undefined) latin += syllable;
    else return null;
  }
  // "ウイットコフ" stands for "ウィットコフ".
  latin = latin.replace(/^u(?=[aeio])/, 'w');
  return latin === '' ? null : latin.replace(/(?<=[bcdfghjkmpstvz])[uo]$/, '');
};
