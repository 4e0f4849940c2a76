/**
 * Words of neighbouring text nodes joined to one text: runs of white space become one space. In: nodes in document order. Out: a block,
 * whose way back to its nodes is worked out when somebody asks for it: most blocks of a page hold no name.
 *
 * A page is read once, by code that never ran before: there a function costs about 25 µs when it is first called, a loop over characters
 * 40 ns for each, and a regular expression 200 µs. So these are few functions, which leave the looking to the engine's own searches.
 */
import type { Piece, ReadBlock } from './read-blocks';

/** Text nodes as they stand in the page: what they hold, one after the other, and where each one's text begins in that. */
export type RawRun = {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
};

const SPACE = 0x20;
const TAB = 0x9;
const LINE_TAB = 0xb;
const RETURN = 0xd;
/** What is more than one space between words. HTML collapses these characters; a no-break space is one like others. */
const ROUGH = ['\n', '  ', '\t', '\r', '\f'] as const;

/** The offset of the first character at or after `from` that is no white space; the text's length where none is. */
function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    // NaN, beyond the end, is neither.
    if (code !== SPACE && !(code >= TAB && code <= RETURN && code !== LINE_TAB)) return at;
    at++;
  }
}

/** A block of a run of text nodes; its text is empty where there are no words. No private names: they cost double in new code. */
export class JoinedBlock implements ReadBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where words begin and end in the run's text, by turns; one space of the block stands for all between two. */
  private readonly bounds: readonly number[];
  private found: readonly Piece[] | null;

  constructor(
    /** As it was read: the nodes may hold something else by the time the way back is asked for. */
    private readonly raw: RawRun,
    readonly kind: ReadBlock['kind'],
    readonly container: Element,
  ) {
    const lead = raw.text.charCodeAt(0) > SPACE ? 0 : skipSpace(raw.text, 0);
    const text = raw.text.slice(lead).trimEnd();
    const isPlain =
      !text.includes('\n') &&
      !text.includes('  ') &&
      !text.includes('\t') &&
      !text.includes('\r') &&
      !text.includes('\f');
    this.bounds = isPlain ? [lead, lead + text.length] : findBounds(raw.text, lead, lead + text.length);
    this.text = isPlain ? text : joinWords(raw.text, this.bounds);
    this.nodes = raw.nodes;
    this.found = null;
  }

  get pieces(): readonly Piece[] {
    return (this.found ??= findPieces(this.raw, this.bounds));
  }
}

/** Where words with single spaces between them begin and end, by turns, in the text from `begin` to `end`, where words stand. */
function findBounds(text: string, begin: number, end: number): number[] {
  const bounds = [begin];
  const sought = ROUGH.filter((rough) => text.includes(rough));
  // Each search goes on from its last find, so that each goes over the text once.
  const finds = sought.map(() => -1);
  for (let from = begin; from < end;) {
    let at = end;
    for (let nth = 0; nth < sought.length; nth++) {
      if ((finds[nth] as number) < from) finds[nth] = findFrom(text, sought[nth] as string, from);
      at = Math.min(at, finds[nth] as number);
    }
    // One space may stand before a line's end.
    const space = at < end && text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
    from = at < end ? skipSpace(text, at) : end;
    bounds.push(space);
    if (at < end) bounds.push(from);
  }
  return bounds;
}

function findFrom(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at < 0 ? text.length : at;
}

function joinWords(text: string, bounds: readonly number[]): string {
  let words = '';
  for (let nth = 0; nth < bounds.length; nth += 2)
    words += (nth === 0 ? '' : ' ') + text.slice(bounds[nth], bounds[nth + 1]);
  return words;
}

/** The nodes' parts in the block, in order, the spaces between words included. */
function findPieces({ nodes, starts }: RawRun, bounds: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let nth = 0;
  let at = 0;
  for (let bound = 0; bound < bounds.length - 1; bound++) {
    let from = bounds[bound] as number;
    const end = bound % 2 === 0 ? (bounds[bound + 1] as number) : from + 1;
    while (from < end) {
      // The last node's text ends behind all bounds.
      while ((starts[nth + 1] ?? end) <= from) nth++;
      const behind = starts[nth + 1] ?? end;
      const length = (behind < end ? behind : end) - from;
      pieces.push({ node: nodes[nth] as Text, from: from - (starts[nth] as number), at, length });
      at += length;
      from += length;
    }
  }
  return pieces;
}
