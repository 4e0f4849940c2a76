/**
 * Which marks to show, so that a page never looks like a crossword. In: all marks in document order and a density.
 * Out: the ones to paint, in the same order. Pure.
 */
import type { Density } from '../../core/settings/settings';
import type { Mark } from './mark';
import type { ReadBlock } from '../text/reading';

/** A paragraph may carry this many, however short: four in three lines still read as text. */
export const MAX_PER_SHORT_BLOCK = 4;
/** And longer ones a mark for this many words, about a printed line. */
const WORDS_PER_MARK = 12;
/** Above this the next quieter density is taken: about one mark a printed line of twelve words. */
export const MAX_PER_100_WORDS = 8;
/** Shorter pages are not stepped down: a brief of two sentences may well hold five names. */
const MIN_WORDS = 150;

/** once: each target's first mention on the whole page. On a quiet page (`none`) nothing is painted, whatever is chosen. */
type Step = Exclude<Density, 'none'> | 'once';
const QUIETER: Readonly<Partial<Record<Step, Step>>> = { all: 'first', first: 'once', once: 'disputed' };

/** The marks to paint at this density, stepped down while they stand too close. `blocks` are the page's, in document order. */
export function chooseMarks<Kind extends Mark>(
  marks: readonly Kind[],
  blocks: readonly ReadBlock[],
  density: Step,
): Kind[] {
  const chosen = capBlocks(dropOverlaps(pick(marks, blocks, density)));
  const quieter = QUIETER[density];
  if (quieter === undefined) return chosen;
  // A page of a thousand blocks is chosen from again after each change: only as many words are counted as the question needs.
  const enough = Math.max(MIN_WORDS, (chosen.length * 100) / MAX_PER_100_WORDS);
  const words = countWords(blocks, enough);
  return words < MIN_WORDS || words >= enough ? chosen : chooseMarks(marks, blocks, quieter);
}

function pick<Kind extends Mark>(
  marks: readonly Kind[],
  blocks: readonly ReadBlock[],
  density: Step,
): readonly Kind[] {
  if (density === 'disputed') return marks.filter((mark) => mark.status === 'disputed');
  return density === 'all' ? marks : firsts(marks, blocks, density);
}

/** The first mark of each target in each section, where a heading begins one, or once on the page. */
function firsts<Kind extends Mark>(
  marks: readonly Kind[],
  blocks: readonly ReadBlock[],
  density: Step,
): Kind[] {
  const found: Kind[] = [];
  const seen = new Set<string>();
  let nth = 0;
  let before: ReadBlock['kind'] = 'body';
  for (const block of blocks) {
    if (density === 'first' && block.kind === 'heading' && before === 'body') seen.clear();
    before = block.kind;
    for (let mark = marks[nth]; mark?.block === block; mark = marks[++nth]) {
      // "talks" that may or may not be the ones the sources tell of: an ordinary word, better left alone.
      if (seen.has(mark.target) || (mark.kind === 'event' && mark.status === 'doubtful')) continue;
      seen.add(mark.target);
      found.push(mark);
    }
  }
  return found;
}

/** Where two marks share letters the longer stays: "the walk across Red Square" says more than "Red Square". */
function dropOverlaps<Kind extends Mark>(marks: readonly Kind[]): Kind[] {
  const kept: Kind[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    const isApart = last?.block !== mark.block || last.end <= mark.start;
    if (isApart) kept.push(mark);
    else if (mark.end - mark.start > last.end - last.start) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** Who stays where there are too many: people and events before places, disputed before agreed, doubtful ones go first. */
function rankOf(mark: Mark): number {
  if (mark.status === 'doubtful') return 4;
  return (mark.kind === 'place' ? 2 : 0) + (mark.status === 'disputed' ? 0 : 1);
}

/** Not too many in a block; the order is kept. */
function capBlocks<Kind extends Mark>(marks: readonly Kind[]): Kind[] {
  const byBlock = new Map<ReadBlock, Kind[]>();
  for (const mark of marks) {
    const list = byBlock.get(mark.block);
    if (list === undefined) byBlock.set(mark.block, [mark]);
    else list.push(mark);
  }
  const kept = new Set<Kind>();
  for (const [block, list] of byBlock) {
    const words = list.length > MAX_PER_SHORT_BLOCK ? countWords([block], Infinity) : 0;
    const most = Math.max(MAX_PER_SHORT_BLOCK, words / WORDS_PER_MARK);
    const ranked = [...list].sort((a, b) => rankOf(a) - rankOf(b));
    for (const mark of ranked.slice(0, most)) kept.add(mark);
  }
  return marks.filter((mark) => kept.has(mark));
}

/** How many words the blocks have, counted until there are `enough`: a block has one space between two. */
function countWords(blocks: readonly ReadBlock[], enough: number): number {
  let words = 0;
  for (const { text } of blocks) {
    if (words >= enough) break;
    words += 1;
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  }
  return words;
}
