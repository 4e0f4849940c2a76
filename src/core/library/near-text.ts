/**
 * Whether two texts are nearly the same, and the word runs by which to look for such texts among many.
 * Sampled shingles: A. Broder, "On the resemblance and containment of documents", 1997.
 */
import { asPageText, isSameText } from '../page/same-article';
import { hashWord } from '../text/hash-word';

/** Words in a run: eight in a row are hardly ever common to two texts by chance, but for quotations, which the full test rules out. */
const RUN = 8;
/** One run in so many is kept: about sixty of a thousand words, so that texts with 60% in common surely share one. */
const KEEP_ONE_IN = 16;

/**
 * Gives a test of texts against one: true when each carries most of the other's longer lines, for a page that quotes an article, or holds
 * it among others, is not that article.
 */
export function startNearTest(one: string): (other: string) => boolean {
  const page = asPageText(one);
  return (other) => isSameText(page, other) && isSameText(asPageText(other), one);
}

/** Hashes of a text's runs of words: a fixed share of them and always the lowest, so that a short text has one too. Unique, unsorted. */
export function sampleRuns(text: string): readonly number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashWord);
  const kept = new Set<number>();
  let lowest = Infinity;
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let run = 0;
    for (let next = 0; next < RUN; next += 1) run = (Math.imul(run, 31) + (words[at + next] ?? 0)) >>> 0;
    // The factor stirs the low bits, which decide what is kept (Knuth, The Art of Computer Programming 3, 6.4).
    const stirred = Math.imul(run, 2654435761) >>> 0;
    lowest = Math.min(lowest, stirred);
    if ((stirred >>> 16) % KEEP_ONE_IN === 0) kept.add(stirred);
  }
  if (lowest !== Infinity) kept.add(lowest);
  return [...kept];
}
