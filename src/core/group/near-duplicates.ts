/**
 * The same article twice. In: sources. Out: for each source the first one with nearly its text; a wire text printed by two outlets is one origin.
 * Shingles of five words, a signature of 32 smallest hashes cut into bands (Broder 1997; Leskovec, Rajaraman and Ullman,
 * "Mining of Massive Datasets", chapter 3), so that not all pairs are compared.
 */
import { FORGET_ALL, type RecallOf } from '../document-memory';
import type { Source, SourceId } from '../model';
import { FNV_OFFSET, FNV_PRIME, hashWord } from '../text/hash-word';
import { remember } from '../text/remember';
import { listForms } from '../text/words';

const SHINGLE_WORDS = 5;
const HASHES = 32;
const ROWS = 2;
/** Share of the shorter text's shingles found in the other: an edited wire text keeps .6 and more, two reports of one event below .1. */
const MIN_SHARE = 0.6;
/** A text shorter than this many shingles proves nothing: two items of three lines share their lead. */
const MIN_SHINGLES = 45;
/** Shingles kept of one text: beyond the length of any article. */
const MAX_SHINGLES = 20_000;

const hashOf = remember(hashWord);

/** The hash of the words from `from` on: that of a word, mixed in like a letter. */
function hashShingle(hashes: Uint32Array, from: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < from + SHINGLE_WORDS; at++) {
    hash = Math.imul(hash ^ hashes[at]!, FNV_PRIME);
    hash ^= hash >>> 15;
  }
  // With its sign: larger numbers are objects of their own.
  return hash | 0;
}

/** Gives the hashes of all runs of five words of a text, those of its first 20,000: ascending, each once. */
function readShingles(source: Source): Int32Array {
  const words = listForms(source.text);
  const hashes = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) hashes[at] = hashOf(words[at]!.lower);
  const runs = Math.min(words.length - SHINGLE_WORDS, MAX_SHINGLES) + 1;
  const shingles = new Int32Array(Math.max(0, runs));
  for (let at = 0; at < runs; at++) shingles[at] = hashShingle(hashes, at);
  shingles.sort();
  return shingles.filter((shingle, at) => shingle !== shingles[at - 1]);
}

/** What makes 32 hash functions of one. */
const ODD = Int32Array.from({ length: HASHES }, (_, at) => Math.imul(at + 1, 0x9e3779b1));

/** The smallest value of each of 32 hash functions, each a mix of the shingle's hash with an odd constant. */
function makeSignature(shingles: Int32Array): Uint32Array {
  const smallest = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < HASHES; at++) {
      const mixed = Math.imul(shingle ^ ODD[at]!, 0x85ebca6b);
      const value = (mixed ^ (mixed >>> 15)) >>> 0;
      if (value < smallest[at]!) smallest[at] = value;
    }
  }
  return smallest;
}

function isNearly(a: Int32Array, b: Int32Array): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length < MIN_SHINGLES) return false;
  let missing = small.length - MIN_SHARE * small.length;
  let at = 0;
  for (const shingle of small) {
    while (at < large.length && large[at]! < shingle) at++;
    if (large[at] !== shingle && --missing < 0) return false;
  }
  return true;
}

/** What was found of each list of sources: whoever corrects an index asks for that of its sources many times over. */
const found = new WeakMap<readonly Source[], ReadonlyMap<SourceId, SourceId>>();

/**
 * Gives for each source the id of the first source with nearly the same text, its own where there is none. Linear in the texts, and asked
 * again of the same list it costs nothing. `recallOf` gives what is known of a source from an earlier reading; by default nothing is.
 */
export function findOriginals(
  sources: readonly Source[],
  recallOf: RecallOf = FORGET_ALL,
): ReadonlyMap<SourceId, SourceId> {
  const originals = found.get(sources) ?? readOriginals(sources, recallOf);
  found.set(sources, originals);
  return originals;
}

function readOriginals(sources: readonly Source[], recallOf: RecallOf): ReadonlyMap<SourceId, SourceId> {
  const shingles = sources.map((source) => recallOf(source)('shingles', [], () => readShingles(source)));
  const signatures = sources.map((source, at) =>
    recallOf(source)('signature', [], () => makeSignature(shingles[at]!)),
  );
  const originals = new Map<SourceId, SourceId>();
  const bands = new Map<string, number[]>();
  sources.forEach((source, at) => {
    const signature = signatures[at]!;
    const candidates = new Set<number>();
    for (let row = 0; row < HASHES; row += ROWS) {
      const band = `${row}:${signature[row]}:${signature[row + 1]}`;
      const list = bands.get(band);
      if (list === undefined) bands.set(band, [at]);
      else {
        list.slice(0, 4).forEach((other) => candidates.add(other));
        list.push(at);
      }
    }
    const first = [...candidates]
      .sort((a, b) => a - b)
      .find((other) => isNearly(shingles[at]!, shingles[other]!));
    originals.set(source.id, first === undefined ? source.id : originals.get(sources[first]!.id)!);
  });
  return originals;
}
