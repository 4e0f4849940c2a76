/** A text file as a page: every line with text is a block. */
import type { Mention, Page } from '../../src/core/page/page';

const LINE = /[^\n\r]+/g;

/** The page and where each block begins in the file. */
export const readTextPage = (text: string): { readonly page: Page; readonly starts: readonly number[] } => {
  const lines = [...text.matchAll(LINE)].filter(([line]) => line.trim() !== '');
  return {
    page: {
      url: null,
      language: null,
      published: null,
      blocks: lines.map(([line]) => ({ text: line, kind: 'body' })),
    },
    starts: lines.map((line) => line.index),
  };
};

/** A mention with offsets into the file. */
export const inFile = (mention: Mention, starts: readonly number[]): Mention => {
  const offset = starts[mention.block] ?? 0;
  return { ...mention, start: mention.start + offset, end: mention.end + offset };
};
