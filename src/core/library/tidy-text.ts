/** Text as it is kept. In: text from a page, a file or the clipboard. Out: text that every file format and every engine can hold. */

/**
 * The text with plain line ends, without byte order mark and control characters, lone surrogates replaced, no empty first or last
 * lines. Idempotent; a text that is tidy already comes back as it is. Never throws.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/** One line of tidy text of at most `limit` code units without marks of direction, for names and the like; null when nothing is left. */
export function tidyLine(text: string | null, limit: number): string | null {
  if (text === null) return null;
  const line = tidyText(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  // Cutting may leave half a pair at the end.
  return line === '' ? null : line.slice(0, limit).replace(/\p{Cs}/gu, '');
}
