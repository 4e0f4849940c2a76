/**
 * Words of neighbouring text nodes joined to one text: runs of white space become one space. In: nodes in document order. Out: a block,
 * whose way back to its nodes is worked out when somebody asks for it: most blocks of a page hold no name.
 *
 * A page is read once, by code that never ran before: there a function costs about 25 µs when it is first called, a loop over characters
 * 40 ns for each, and a regular expression 200 µs. So reading is one function, which leaves the looking to the engine's own searches.
 */
import type { Piece, ReadBlock } from './reading';

/** Text nodes as they stand in the page: what they hold, one after the other, and where each one's text begins in that. */
export type RawRun = {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
};

const SPACE = 0x20;

/** A block of a run of text nodes; its text is empty where there are no words. No private names: they cost double in new code. */
export class JoinedBlock implements ReadBlock {
  // Declared alone: what a class declares and makes is made twice for each block.
  declare readonly text: string;
  declare readonly nodes: readonly Text[];
  declare readonly kind: ReadBlock['kind'];
  declare readonly container: Element;
  /** As it was read: the nodes may hold something else by the time the way back is asked for. */
  declare private readonly raw: RawRun;
  declare private found: readonly Piece[] | null;

  constructor(raw: RawRun, kind: ReadBlock['kind'], container: Element) {
    let text = raw.text.trimEnd();
    // HTML collapses these; a no-break space is a character like others.
    for (const space of ['\n', '\t', '\r', '\f', '        ', '  '])
      while (text.includes(space)) text = text.split(space).join(' ');
    this.text = text.charCodeAt(0) === SPACE ? text.slice(1) : text;
    this.nodes = raw.nodes;
    this.kind = kind;
    this.container = container;
    this.raw = raw;
    this.found = null;
  }

  get pieces(): readonly Piece[] {
    return (this.found ??= findPieces(this.raw, this.text));
  }
}

/** The nodes' parts in the block's text, in order, the spaces between words included. */
function findPieces({ text: raw, nodes, starts }: RawRun, text: string): Piece[] {
  const pieces: Piece[] = [];
  let nth = 0;
  let from = 0;
  let at = 0;
  for (let end = 0; at < text.length;) {
    // One space of the block stands for all between two words.
    if (at === end && text.charCodeAt(at) === SPACE) end++;
    else if (at === end) {
      // Nothing but white space is before a word's first letter.
      from = raw.indexOf(text.charAt(at), from);
      end = endOfSame(raw, from, text, at);
    }
    while ((starts[nth + 1] ?? Infinity) <= from) nth++;
    const length = Math.min(end - at, (starts[nth + 1] ?? Infinity) - from);
    pieces.push({ node: nodes[nth] as Text, from: from - (starts[nth] as number), at, length });
    at += length;
    from += length;
  }
  return pieces;
}

/** Where words end that stand in the block's text as they do in the nodes'. */
function endOfSame(raw: string, from: number, text: string, at: number): number {
  const shift = from - at;
  let end = text.indexOf(' ', at);
  while (end >= 0 && raw[end + shift] === ' ' && raw[end + shift + 1] === text[end + 1])
    end = text.indexOf(' ', end + 1);
  return end < 0 ? text.length : end;
}
