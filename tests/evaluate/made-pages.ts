/**
 * Pages written for this project, marked up by hand: `[words|entity]` must be found, `[words|entity?]` may be, `{words|name}` must not.
 * Marks do not nest, so a place or person inside an event's words counts as wrong here though it is right.
 */
import { readFileSync } from 'node:fs';
import type { GoldMention, GoldPage, GoldTrap } from './score-matching';

const GOLD = new URL('./gold/', import.meta.url);
const HEADING = /^=== (\S+) (\S+) (\S+)$/;
const MARK = /\[([^|\]]+)\|([^\]?]+)(\??)\]|\{([^|}]+)\|(name|event)\}/g;

/** The files in gold/ with pages marked up by hand. */
export type MadeFile =
  | 'made-news.txt'
  | 'made-news-2.txt'
  | 'made-news-3.txt'
  | 'made-news-4.txt'
  | 'made-news-5.txt'
  | 'made-news-6.txt'
  | 'made-pages.txt';

/** A page's answers and its text without the marks. */
export type MadePage = { readonly gold: GoldPage; readonly text: string };

const readMarks = (marked: string, file: string, lang: string, topic: string): MadePage => {
  const mentions: GoldMention[] = [];
  const traps: GoldTrap[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(from, found.index);
    from = found.index + found[0].length;
    const surface = found[1] ?? found[4] ?? '';
    const span = { surface, start: text.length, end: text.length + surface.length };
    text += surface;
    if (found[2] !== undefined) mentions.push({ ...span, entity: found[2], ambiguous: found[3] === '?' });
    else traps.push({ ...span, kind: found[5] === 'event' ? 'event' : 'name' });
  }
  return { gold: { file, lang, topic, mentions, traps }, text: text + marked.slice(from) };
};

/**
 * All pages of a file in gold/, in its order: made-pages.txt holds spellings in many languages, the made-news files news as
 * newsrooms write it, written before the matcher met it. Throws for text before the first heading.
 */
export const readMadePages = (file: MadeFile = 'made-pages.txt'): MadePage[] => {
  const pages: { heading: RegExpExecArray; lines: string[] }[] = [];
  for (const line of readFileSync(new URL(file, GOLD), 'utf8').split('\n')) {
    const heading = HEADING.exec(line);
    if (heading !== null) pages.push({ heading, lines: [] });
    else if (pages.length > 0) pages[pages.length - 1]!.lines.push(line);
    else throw new Error(`${file}: text before the first heading: ${line}`);
  }
  return pages.map(({ heading, lines }) =>
    readMarks(lines.join('\n'), heading[1]!, heading[2]!, heading[3]!),
  );
};
