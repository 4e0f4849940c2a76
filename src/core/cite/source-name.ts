/** What a source is called. In: a source. Out: words to show; a quotation never stands without them. */
import type { Source } from '../model';
import { hostOf } from '../site';
import { stampLength } from '../text/date-stamp';

/** A file that the library named for an article the reader added (plan-change.ts): nothing a reader could know it by. */
const MADE_FILE = /^added-[0-9a-f]{16}(-\d+)?\.txt$/;
/** Characters of an article's first line that stand for it: most headlines, and no more than a column of the matrix can take. */
const MAX_WORDS = 60;
/** As many stand below a name in a list: all of a headline, and of an article without one enough to know it by. */
const MAX_HEADLINE = 120;

/** The publisher, else the site it is from, else the file's name; a pasted text without any of these is called by its own first line, in quotation marks. */
export function nameSource({
  publisher,
  url,
  file,
  text,
}: Pick<Source, 'publisher' | 'url' | 'file' | 'text'>): string {
  const known = publisher ?? (url === null ? null : hostOf(url));
  if (known !== null || !MADE_FILE.test(file)) return known ?? file;
  const line = firstLine(text);
  return line === '' ? file : `“${shorten(line, MAX_WORDS)}”`;
}

/** The first line, as a rule the headline: it tells two articles of one publisher apart. Empty where the name says the same. */
export function headlineOf(source: Pick<Source, 'publisher' | 'url' | 'file' | 'text'>): string {
  const line = firstLine(source.text);
  return nameSource(source) === `“${shorten(line, MAX_WORDS)}”` ? '' : shorten(line, MAX_HEADLINE);
}

function firstLine(text: string): string {
  const line = /\S.*/.exec(text)?.[0] ?? '';
  return line.slice(stampLength(line)).trim();
}

/** Cut behind a word, where there is one. */
function shorten(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : most)}…`;
}
