/** What a source is called. In: a source. Out: words to show; a quotation never stands without them. */
import type { Source } from '../model';
import { hostOf } from '../site';

/** A file that the library named for an article the reader added (plan-change.ts): nothing a reader could know it by. */
const MADE_FILE = /^added-[0-9a-f]{16}(-\d+)?\.txt$/;
/** Characters of an article's first line that stand for it: most headlines, and no more than a column of the matrix can take. */
const MAX_WORDS = 60;

/** The publisher, else the site it is from, else the file's name; a pasted text without any of these is called by its own first line, in quotation marks. */
export function nameSource({
  publisher,
  url,
  file,
  text,
}: Pick<Source, 'publisher' | 'url' | 'file' | 'text'>): string {
  const known = publisher ?? (url === null ? null : hostOf(url));
  if (known !== null || !MADE_FILE.test(file)) return known ?? file;
  const line = /\S.*/.exec(text)?.[0].trim() ?? '';
  return line === '' ? file : `“${shorten(line)}”`;
}

/** Cut behind a word, where there is one. */
function shorten(line: string): string {
  if (line.length <= MAX_WORDS) return line;
  const cut = line.slice(0, MAX_WORDS);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : MAX_WORDS)}…`;
}
