/** In: one line of an article. Out: what it is. It looks at the line alone and at the bullet before it. */
import type { SentenceKind } from '../document';

/** Links to other articles, calls to the reader, captions, credits, times of publication. */
const BOILERPLATE: readonly RegExp[] = [
  /^(?:also read|read (?:more|also|next|the full story)|see also|more on this|more stories|related(?: (?:articles?|stories|topics?|content))?|recommended|watch|listen|don't miss|editor['’]s picks?)\s*[:|–—-]/iu,
  /^(?:ALSO READ|READ MORE|READ ALSO|SEE ALSO|RELATED|WATCH|LISTEN|MORE FROM)\b/u,
  /^(?:advertisement|sponsored|share this|share|hide caption|change caption|toggle caption|skip to|sign up|log in|subscribe|follow (?:us|live)|support (?:us|the)|click here|all rights reserved|copyright|comments?|loading)\b.{0,80}$/iu,
  /^(?:photo(?:graph)?|image|picture|video|file photo|credit|source|caption|foto|bild|quelle)(?: credit| by)?\s*[:/]/iu,
  /^(?:published|updated|posted|last (?:updated|modified)|publication time|first published|stand|date)\s*:?\s.{0,40}\d{4}/iu,
  /(?:Getty Images|REUTERS|Reuters|AFP|EPA|AP Photo|Associated Press|Keystone|Shutterstock|iStock|Sputnik|TASS|Anadolu)(?:\/[\p{L} .'-]+)?\)?$/u,
  /^\(?[\p{L} .'-]+\/[\p{L} .'/-]+(?:via [\p{L} ]+)?\)?$/u,
  /©|\(c\) ?\d{4}|^By \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:,? .{0,60})?$/u,
];

const LIST_ITEM = /^(?:[-–—•*·▪‣◦●■□→]\s|\(?\d{1,2}[.)]\s|[a-z][.)]\s)/u;
const CLOSED = /[.!?…:;,。！？](?:["'”’»)\]]*)$/u;
/** Longest headline seen on the 16 news pages measured: 17 words. */
const MAX_HEADING_WORDS = 18;
/** From this share of capitalised words on, a line with "?" or "!" is a headline rather than a sentence. */
const TITLE_CASE = 0.6;

/**
 * What kind of line this is.
 * @param line its text, trimmed
 * @param bullet true when it follows a line with nothing but a bullet
 */
export function classifyLine(line: string, bullet: boolean): SentenceKind {
  if (bullet || LIST_ITEM.test(line.slice(0, 6))) return 'list';
  if (line.length < 400 && BOILERPLATE.some((rule) => rule.test(line))) return 'boilerplate';
  return isHeading(line) ? 'heading' : 'body';
}

function isHeading(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.split(/\s+/u);
  if (words.length > MAX_HEADING_WORDS) return false;
  if (!CLOSED.test(line)) return true;
  return /[!?]["'”’)]*$/u.test(line) && titleCaseShare(words) >= TITLE_CASE && words.length > 2;
}

/** Share of words that begin with a capital, 0..1; the first word does not count. */
function titleCaseShare(words: readonly string[]): number {
  const rest = words.slice(1).filter((word) => /\p{L}/u.test(word));
  if (rest.length === 0) return 0;
  return rest.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / rest.length;
}
