/** A plain text as a page. Lines are blocks; a line that breaks off in the middle of a sentence goes on in the next. */
import type { PageBlock } from '../core/page/page';
import type { PageFile } from './page-file';

const LINE = /[^\r\n]+/g;
const SENTENCE_END = /[.!?…:;"”’»)\]。！？]\s*$/u;
const GOES_ON = /^\s*\p{Ll}/u;
/** Text files that are wrapped by hand break lines at 60 to 100 characters; shorter lines are headlines or lists. */
const MIN_WRAPPED = 50;
const MAX_WRAPPED = 110;
const MAX_HEADING = 140;

type Line = { readonly start: number; readonly end: number };

const breaksOff = (text: string, line: Line, next: Line): boolean => {
  const words = text.slice(line.start, line.end);
  if (words.length < MIN_WRAPPED || words.length > MAX_WRAPPED || SENTENCE_END.test(words)) return false;
  const gap = text.slice(line.end, next.start);
  return gap.replace('\r', '').length === 1 && GOES_ON.test(text.slice(next.start, next.end));
};

const linesOf = (text: string): Line[] =>
  [...text.matchAll(LINE)]
    .filter(([line]) => line.trim() !== '')
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));

const joinWrapped = (text: string, lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const above = joined[joined.length - 1];
    if (above !== undefined && last !== undefined && breaksOff(text, last, line))
      joined[joined.length - 1] = { ...above, end: line.end };
    else joined.push(line);
    last = line;
  }
  return joined;
};

const kindOf = (text: string): PageBlock['kind'] =>
  text.length <= MAX_HEADING && !SENTENCE_END.test(text) ? 'heading' : 'body';

/** The page of a text; offsets of its blocks are offsets into the text. Never throws. */
export const readTextPage = (text: string): PageFile => {
  const lines = joinWrapped(text, linesOf(text));
  const blocks = lines.map((line): PageBlock => {
    const words = text.slice(line.start, line.end);
    return { text: words, kind: kindOf(words) };
  });
  return {
    text,
    page: { url: null, language: null, published: null, blocks },
    starts: lines.map((line) => line.start),
  };
};
