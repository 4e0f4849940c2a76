/** Folding of names: what makes two spellings equal whatever their case, accents and typographic marks. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The text without soft hyphens and zero-width characters; spans are lost, so only for comparing and showing. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Lower case without accents; curly apostrophes straight, every dash a hyphen. "Türkiye’s" → "turkiye's". */
export function fold(text: string): string {
  return stripInvisible(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[‐‑–—]/gu, '-');
}

/** The folded text as words joined by hyphens, for ids: "U.S. State Department" → "us-state-department"; never empty. */
export function slug(text: string): string {
  const words = fold(text)
    .replace(/[.']/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'x';
}
