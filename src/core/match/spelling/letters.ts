/**
 * Letters as the scanner sees them: one table entry per UTF-16 code unit (those from `TABLE_SIZE` on are empty), so that folding a word
 * costs one look-up a letter. Folding here is 1:1 (lower case, marks dropped, look-alikes kept); `romanize` does the rest on the slow path.
 */

/** Letters at or above this are Han, kana or Hangul, which the scanner reads another way. Covers Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Georgian. */
export const TABLE_SIZE = 0x2100;

/** Bits of `LETTER_CLASS`. */
export const LETTER = 1;
export const UPPER = 2;
/** Dropped inside a word: combining marks, soft hyphen, zero-width characters. */
export const IGNORED = 4;
/** Letter of a script without case whose words are parted by spaces: every such word may be a name. */
export const CASELESS = 8;
/** Han, kana, Hangul or Thai: names there are found by `scanCharacters`. */
export const WIDE = 16;

const IGNORED_UNITS = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0x640]);
const MARK = /^\p{M}$/u;
const ALPHABETIC = /^[\p{L}\p{M}]$/u;
/** Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam: nine blocks of 128 in one order. */
const INDIC = /^[\u0900-\u0d7f]$/u;
const WITHOUT_CASE = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\u0900-\u0d7f]$/u;

const classify = (unit: number): number => {
  if (IGNORED_UNITS.has(unit)) return IGNORED;
  const char = String.fromCharCode(unit);
  if (!ALPHABETIC.test(char)) return 0;
  // Vowel signs carry meaning in Indic scripts; elsewhere marks are decoration.
  if (MARK.test(char) && !INDIC.test(char)) return IGNORED;
  const lower = char.toLowerCase();
  const upper = lower !== char ? UPPER : 0;
  return LETTER | upper | (WITHOUT_CASE.test(char) ? CASELESS : 0);
};

const foldUnit = (unit: number): number => {
  const char = String.fromCharCode(unit);
  if (INDIC.test(char)) return unit;
  const base = char.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return base.length > 0 ? base.charCodeAt(0) : unit;
};

/** One entry for every code unit, so that the scanner asks no bounds: a quarter faster than a comparison for each letter. */
const CLASSES = new Uint8Array(0x10000);
const FOLDED = new Uint16Array(0x10000);
for (let unit = 0; unit < TABLE_SIZE; unit++) {
  CLASSES[unit] = classify(unit);
  FOLDED[unit] = CLASSES[unit]! & LETTER ? foldUnit(unit) : 0;
}

for (const [first, last] of [
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7af],
] as const)
  CLASSES.fill(WIDE, first, last + 1);
/** Thai is below the table's end: its letters stay letters. */
for (let unit = 0x0e01; unit <= 0x0e4e; unit++) CLASSES[unit]! |= WIDE;

/** Class bits per code unit. */
export const LETTER_CLASS: Readonly<Uint8Array> = CLASSES;
/** Folded code unit per code unit; 0 where it is no letter. */
export const LETTER_FOLD: Readonly<Uint16Array> = FOLDED;

/** True for a letter of any alphabet in the table. */
export const isLetter = (unit: number): boolean => (CLASSES[unit]! & LETTER) !== 0;

/** True for a capital letter. */
export const isUpper = (unit: number): boolean => (CLASSES[unit]! & UPPER) !== 0;

/** The word in lower case without marks; letters outside the table are kept, other characters dropped. Never throws. */
export const foldWord = (word: string): string => {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= TABLE_SIZE) folded += word[at];
    else if (CLASSES[unit]! & LETTER) folded += String.fromCharCode(FOLDED[unit]!);
  }
  return folded;
};
