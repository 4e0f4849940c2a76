/** How much a source and a library may hold: what packs, messages and stored records are checked against. */

/** UTF-16 code units. The longest reportages have 150,000; what is longer is a book or an attack. */
export const MAX_TEXT_LENGTH = 500_000;
/** Added sources in one library, and sources in one pack. The index is compiled from all of them. */
export const MAX_SOURCES = 2_000;
/** Longer addresses are cut by servers and browsers alike (https://www.rfc-editor.org/rfc/rfc9110#section-4.1 asks for 8,000). */
const MAX_ADDRESS_LENGTH = 8_000;
/** Publishers, how a date is known, file names. */
export const MAX_WORDS_LENGTH = 300;
/** RFC 5646, section 4.4.1: no language tag needs more than 35 characters. */
export const MAX_LANGUAGE_LENGTH = 35;

/** True for an http(s) address with a host and without a user name: `https://known.example@evil.example/` shows one and leads to another. */
export function isWebAddress(text: string): boolean {
  return (
    text.length <= MAX_ADDRESS_LENGTH &&
    /^https?:\/\/(?![^/?#]*@)[^\s/?#\\"<>^`{|}\u0000-\u001f]+([/?#][^\s\\"<>^`{|}\u0000-\u001f]*)?$/i.test(
      text,
    )
  );
}

/** True for a day that is in the calendar, written 2025-12-03. */
export function isRealDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** True when a text has halves of surrogate pairs standing alone: no UTF-8 file can hold them. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

/** True for a name that is a text file in a folder, on every system: no path, no hidden file. */
export function isPlainFile(name: string): boolean {
  return /^[^./\\:*?"<>|\p{Cc}\p{Cs}][^/\\:*?"<>|\p{Cc}\p{Cs}]*\.txt$/u.test(name);
}
