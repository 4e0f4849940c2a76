/**
 * Words of neighbouring text nodes joined to one text: runs of white space become one space. In: nodes in document order. Out: a block,
 * whose way back to its nodes is worked out when somebody asks for it: most blocks of a page hold no name.
 */
import type { Piece, ReadBlock } from './read-blocks';

/** Anything but the white space that HTML collapses; a no-break space is a character like others. */
const WORD = /[^ \t\n\r\f]/;
const SPACES = /[ \t\n\r\f]+/g;
/** White space that is more than one space between words. */
const ROUGH = /[\t\n\r\f]| {2}/;
const WORDS_OR_SPACE = /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Text nodes as they stand in the page: what they hold, one after the other, and where each one's text begins in that. */
export type RawRun = {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
};

const SPACE = 0x20;

/** True for text that is nothing but white space. */
export function isBlank(text: string): boolean {
  // Words begin with a letter more often than not: the comparison spares them the search.
  return !(text.charCodeAt(0) > SPACE) && !WORD.test(text);
}

/** The block of a run; null when there are no words in it. */
export function joinRun(raw: RawRun, kind: ReadBlock['kind'], container: Element): ReadBlock | null {
  const plain = ROUGH.test(raw.text) ? raw.text.replace(SPACES, ' ') : raw.text;
  const text = (plain.startsWith(' ') ? plain.slice(1) : plain).trimEnd();
  return text === '' ? null : new JoinedBlock(text, kind, container, raw);
}

class JoinedBlock implements ReadBlock {
  #pieces: readonly Piece[] | null = null;
  /** As it was read: the nodes may hold something else by the time the way back is asked for. */
  readonly #raw: RawRun;

  constructor(
    readonly text: string,
    readonly kind: ReadBlock['kind'],
    readonly container: Element,
    raw: RawRun,
  ) {
    this.#raw = raw;
  }

  get nodes(): readonly Text[] {
    return this.#raw.nodes;
  }

  get pieces(): readonly Piece[] {
    return (this.#pieces ??= findPieces(this.#raw));
  }
}

/** Joins once more, this time keeping where everything went. */
function findPieces({ text, nodes, starts }: RawRun): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let isSpaced = true;
  nodes.forEach((node, nth) => {
    for (const found of text.slice(starts[nth], starts[nth + 1]).matchAll(WORDS_OR_SPACE)) {
      const isSpace = isBlank(found[0]);
      if (isSpace && isSpaced) continue;
      const length = isSpace ? 1 : found[0].length;
      pieces.push({ node, from: found.index, at, length });
      at += length;
      isSpaced = isSpace;
    }
  });
  return pieces;
}
