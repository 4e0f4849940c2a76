/** Tells single quotation marks from apostrophes: they are the same characters ("‘Putin’s peace’", "officials’ demands", "’90s"). */

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['‘’](?:\d|(?:em|tis|twas|til|cause|bout|round|n)\b)/iu;
/** How far a quotation in single marks may reach; bounds the look ahead. */
const REACH = 600;

/**
 * Whether the mark at `at` opens a quotation: no letter before it, a letter after it, and an end further on.
 * @param words the paragraph
 */
export function opensSingle(words: string, at: number): boolean {
  const before = words.charAt(at - 1);
  if (before !== '' && !/[\s([{"“„—–:/-]/u.test(before)) return false;
  if (!LETTER.test(words.charAt(at + 1)) && !/["“([]/u.test(words.charAt(at + 1))) return false;
  if (ELISION.test(words.slice(at, at + 8))) return false;
  const end = Math.min(words.length, at + REACH);
  for (let i = at + 2; i < end; i++) {
    if ("'’".includes(words.charAt(i)) && couldClose(words, i)) return true;
  }
  return false;
}

/**
 * Whether the mark at `at`, with a single quotation open, ends it. After a plural's s it does only when no better end follows.
 * @param words the paragraph
 */
export function closesSingle(words: string, at: number): boolean {
  if (!couldClose(words, at)) return false;
  if (!/s/iu.test(words.charAt(at - 1)) || !/\s/u.test(words.charAt(at + 1))) return true;
  const end = Math.min(words.length, at + REACH);
  for (let i = at + 1; i < end; i++) {
    const mark = words.charAt(i);
    if (mark === '‘' || (mark === "'" && opensHere(words, i))) return true;
    if ("'’".includes(mark) && couldClose(words, i)) return false;
  }
  return true;
}

function couldClose(words: string, at: number): boolean {
  const before = words.charAt(at - 1);
  return before !== '' && !/\s/u.test(before) && !LETTER.test(words.charAt(at + 1));
}

function opensHere(words: string, at: number): boolean {
  return /\s/u.test(words.charAt(at - 1)) && LETTER.test(words.charAt(at + 1));
}
