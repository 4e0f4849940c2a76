/** Hangul by arithmetic: every syllable is initial, vowel, final (Unicode standard, section 3.12). */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const INITIALS = [
  'g',
  'k',
  'n',
  'd',
  't',
  'r',
  'm',
  'b',
  'p',
  's',
  's',
  '',
  'j',
  'j',
  'ch',
  'k',
  't',
  'p',
  'h',
];
/** "eu" (index 18) is the vowel Korean puts where the foreign word has none: it is left out. */
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu  ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l l l m p p t t ng t t k t p h'.split(' ');
const VOWEL_COUNT = 21;
const FINAL_COUNT = 28;

/** The word in a-z, or null when it is not wholly Hangul. Never throws. */
export const readHangul = (word: string): string | null => {
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < FIRST || unit > LAST) return null;
    const offset = unit - FIRST;
    const initial = Math.floor(offset / (VOWEL_COUNT * FINAL_COUNT));
    const vowel = Math.floor(offset / FINAL_COUNT) % VOWEL_COUNT;
    latin += INITIALS[initial]! + VOWELS[vowel]! + FINALS[offset % FINAL_COUNT]!;
  }
  return latin === '' ? null : latin;
};
