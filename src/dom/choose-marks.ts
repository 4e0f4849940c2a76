/**
 * Which marks to show, so that a page never looks like a crossword. In: all marks in document order and a density.
 * Out: the ones to paint, in the same order. Pure.
 */
import type { Mark } from './mark';
import type { ReadBlock } from './read-blocks';

/** all; first: each target's first mention in each section; disputed: where sources differ; none: nothing until asked for. */
export type Density = 'all' | 'first' | 'disputed' | 'none';

/** In one paragraph at most: LOOK's paragraph of 45 words carries four and still reads as text. */
export const MAX_PER_BLOCK = 4;
/** Above this the next quieter density is taken: about one mark a printed line of twelve words. */
export const MAX_PER_100_WORDS = 8;
/** Shorter pages are not stepped down: a brief of two sentences may well hold five names. */
const MIN_WORDS = 150;

const QUIETER: Readonly<Record<Density, Density | null>> = {
  all: 'first',
  first: 'disputed',
  disputed: null,
  none: null,
};

/** The marks to paint at this density, stepped down while they stand too close. `blocks` are the page's, in document order. */
export function chooseMarks<Kind extends Mark>(
  marks: readonly Kind[],
  blocks: readonly ReadBlock[],
  density: Density,
): Kind[] {
  const chosen = capBlocks(pick(marks, blocks, density));
  const quieter = QUIETER[density];
  const words = countWords(blocks);
  if (quieter === null || words < MIN_WORDS) return chosen;
  if ((chosen.length / words) * 100 <= MAX_PER_100_WORDS) return chosen;
  return chooseMarks(marks, blocks, quieter);
}

function pick<Kind extends Mark>(
  marks: readonly Kind[],
  blocks: readonly ReadBlock[],
  density: Density,
): Kind[] {
  if (density === 'none') return [];
  if (density === 'disputed') return marks.filter((mark) => mark.status === 'disputed');
  if (density === 'all') return [...marks];
  const sections = numberSections(blocks);
  const seen = new Set<string>();
  return marks.filter((mark) => {
    const key = `${sections.get(mark.block) ?? 0} ${mark.target}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Block → section; a heading begins one. */
function numberSections(blocks: readonly ReadBlock[]): Map<ReadBlock, number> {
  let section = 0;
  return new Map(
    blocks.map((block, at) => {
      if (block.kind === 'heading' && blocks[at - 1]?.kind !== 'heading') section += 1;
      return [block, section];
    }),
  );
}

/** At most MAX_PER_BLOCK a block; disputed ones stay before others, and the order is kept. */
function capBlocks<Kind extends Mark>(marks: readonly Kind[]): Kind[] {
  const byBlock = new Map<ReadBlock, Kind[]>();
  for (const mark of marks) {
    const list = byBlock.get(mark.block);
    if (list === undefined) byBlock.set(mark.block, [mark]);
    else list.push(mark);
  }
  const kept = new Set<Kind>();
  for (const list of byBlock.values()) {
    const ranked = [...list].sort(
      (a, b) => Number(b.status === 'disputed') - Number(a.status === 'disputed'),
    );
    for (const mark of ranked.slice(0, MAX_PER_BLOCK)) kept.add(mark);
  }
  return marks.filter((mark) => kept.has(mark));
}

function countWords(blocks: readonly ReadBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
}
