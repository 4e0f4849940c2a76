/**
 * Patterns that are cheap to make. In: a pattern for small letters. Out: it without Unicode classes and without the flags i and u: with them an
 * engine spends 5 to 20 ms on each long pattern when it meets its first text, and a reader waits for some thirty.
 */

/** Letters of alphabets, written small: Latin with its marks, Greek, Cyrillic and what follows, up to the signs; CJK and Hangul. */
const LETTERS =
  'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u02af\\u0300-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufdff';

/** Gives a pattern to be asked about small letters; `\p{L}` is the only Unicode class it may hold. */
export function plainPattern(source: string, flags = ''): RegExp {
  const inClasses = source.replace(/\[(?:[^\]\\]|\\.(?:\{\w+\})?)*\]/g, (set) =>
    set.replaceAll('\\p{L}', LETTERS),
  );
  return new RegExp(inClasses.replaceAll('\\p{L}', `[${LETTERS}]`), flags);
}

/** Gives a text in small letters, each in the place it had; the few whose small form is longer stay. */
export function toSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : Array.from(text, (letter) =>
        letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
      ).join('');
}
