/**
 * Addresses that open a source at the words themselves (`#:~:text=`), so that a reader can check a quotation with one click.
 * In: a source's address and text, and a span in it. Out: an address. It does not know whether the publisher changed the page since.
 * Rules: https://wicg.github.io/scroll-to-text-fragment/ (terms may not cross a block; `-`, `,` and `&` are syntax).
 */
import type { Source, Span } from '../model';

/** Longer quotations are given as their first and last words: some browsers and mail programs cut addresses near 2,000 characters. */
const MAX_EXACT = 300;
/** Words at each end of a long quotation; grown until they are unique. */
const END_WORDS = 5;
const MAX_END_WORDS = 12;
/** Context words tried on either side of a quotation that stands more than once in its source. */
const MAX_CONTEXT_WORDS = 8;

/** The text directive for `span` without `#:~:`, or null when the span has no words. Never throws. */
export function textDirective(text: string, span: Span): string | null {
  const words = trimSpan(text, span);
  if (words.start >= words.end) return null;
  const haystack = text.toLowerCase();
  const quote = text.slice(words.start, words.end);
  const whole = quote.length <= MAX_EXACT && !quote.includes('\n');
  const term = whole ? encodeTerm(quote) : rangeTerm(haystack, quote);
  const context = contextOf(text, haystack, words);
  const before = context.prefix === '' ? '' : `${encodeTerm(context.prefix)}-,`;
  const after = context.suffix === '' ? '' : `,-${encodeTerm(context.suffix)}`;
  return `text=${before}${term}${after}`;
}

/** The source's address with a text fragment for `span`; the plain address where none can be made; null without an http(s) address. */
export function linkToWords(source: Pick<Source, 'url' | 'text'>, span: Span): string | null {
  const { url } = source;
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const directive = textDirective(source.text, span);
  if (directive === null) return url;
  const bare = url.replace(/:~:.*$/s, '');
  return bare.includes('#') ? `${bare}:~:${directive}` : `${bare}#:~:${directive}`;
}

/** Percent-encodes a term, `-` included; lone surrogates become U+FFFD, since encodeURIComponent throws on them. */
function encodeTerm(term: string): string {
  const spaced = term.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(spaced).replace(/-/g, '%2D');
}

/** `start,end` for a long quotation: enough words of its first and last line that each stands in the text only once, if possible. */
function rangeTerm(haystack: string, quote: string): string {
  const lines = quote.split('\n').filter((line) => line.trim() !== '');
  const first = (lines[0] ?? '').trim().split(/\s+/);
  const last = (lines[lines.length - 1] ?? '').trim().split(/\s+/);
  const grow = (make: (count: number) => string): string => {
    for (let count = END_WORDS; count < MAX_END_WORDS; count += 1)
      if (countOccurrences(haystack, make(count).toLowerCase()) <= 1) return make(count);
    return make(MAX_END_WORDS);
  };
  const start = grow((count) => first.slice(0, count).join(' '));
  const end = grow((count) => last.slice(-count).join(' '));
  return `${encodeTerm(start)},${encodeTerm(end)}`;
}

/** Words around the span that make it unique: before it first, after it where nothing stands before; empty when it is unique already. */
function contextOf(text: string, haystack: string, span: Span): { prefix: string; suffix: string } {
  const isUnique = (start: number, end: number): boolean =>
    countOccurrences(haystack, text.slice(start, end).toLowerCase()) <= 1;
  let prefix = '';
  let suffix = '';
  if (isUnique(span.start, span.end)) return { prefix, suffix };
  for (let count = 1; count <= MAX_CONTEXT_WORDS; count += 1) {
    prefix = lastWords(text.slice(0, span.start), count);
    const start = prefix === '' ? span.start : text.lastIndexOf(prefix, span.start - prefix.length);
    if (prefix !== '' && isUnique(start, span.end)) return { prefix, suffix: '' };
    suffix = firstWords(text.slice(span.end), count);
    const end = suffix === '' ? span.end : text.indexOf(suffix, span.end) + suffix.length;
    if (isUnique(start, end)) return { prefix, suffix };
  }
  return { prefix, suffix };
}

/** Up to `count` words at the end of the last line with words. A term may not cross a block, and lines are blocks. */
function lastWords(before: string, count: number): string {
  const line = before.trimEnd().split('\n').pop() ?? '';
  return new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S+$`).exec(line.trim())?.[0] ?? '';
}

/** Up to `count` words at the start of the first line with words, without the punctuation a quotation may be glued to. */
function firstWords(after: string, count: number): string {
  const line = after.trimStart().split('\n')[0] ?? '';
  return new RegExp(`^\\S+(?:\\s+\\S+){0,${count - 1}}`).exec(line.trim())?.[0] ?? '';
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function countOccurrences(haystack: string, needle: string): number {
  let count = 0;
  for (let at = haystack.indexOf(needle); at >= 0 && count < 2; at = haystack.indexOf(needle, at + 1))
    count += 1;
  return count;
}
