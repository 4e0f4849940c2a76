/**
 * Blocks of any length as blocks of a length that what stands around a mention can be looked up in. In: a page. Out: the page with its long blocks cut
 * at the ends of sentences, and the way back. What events are judged by is looked for within a block, which for a whole book in one would take hours.
 */
import type { Page, PageBlock } from '../page/page';

/** UTF-16 code units; the longest paragraphs of newspapers have a quarter of it. */
const MAX_LENGTH = 8000;
/** Where sentences end is looked for over so much before that. */
const REACH = 2000;

/** The place in a page of what is found in the cut one. */
export type CutPage = {
  readonly page: Page;
  readonly placeOf: (block: number, offset: number) => { readonly block: number; readonly offset: number };
};

const SENTENCE_END = /[.!?…]["”’»)]*\s|[。！？]/gu;

/** Where the piece that begins at `from` ends: behind a sentence, else behind a space, else between two letters. */
const endOfPiece = (text: string, from: number): number => {
  const end = from + MAX_LENGTH;
  if (end >= text.length) return text.length;
  const tail = text.slice(end - REACH, end);
  const stop = [...tail.matchAll(SENTENCE_END)].at(-1);
  if (stop !== undefined) return end - REACH + stop.index + stop[0].length;
  const space = tail.search(/\s\S*$/u);
  if (space >= 0) return end - REACH + space + 1;
  return /[\ud800-\udbff]/.test(text[end - 1]!) ? end - 1 : end;
};

/** Pieces as [start, end), at least one. */
const cutText = (text: string): readonly (readonly [start: number, end: number])[] => {
  const pieces: [number, number][] = [];
  let start = 0;
  do {
    const end = endOfPiece(text, start);
    pieces.push([start, end]);
    start = end;
  } while (start < text.length);
  return pieces;
};

/** Gives a page whose blocks are no longer than `MAX_LENGTH`; most pages have no longer ones and are given as they are. Linear. */
export const cutBlocks = (page: Page): CutPage => {
  if (page.blocks.every(({ text }) => text.length <= MAX_LENGTH))
    return { page, placeOf: (block, offset) => ({ block, offset }) };
  const blocks: PageBlock[] = [];
  const places: { readonly block: number; readonly start: number }[] = [];
  page.blocks.forEach(({ text, kind }, block) => {
    for (const [start, end] of cutText(text)) {
      blocks.push({ text: text.slice(start, end), kind });
      places.push({ block, start });
    }
  });
  return {
    page: { ...page, blocks },
    placeOf: (block, offset) => ({ block: places[block]!.block, offset: places[block]!.start + offset }),
  };
};
