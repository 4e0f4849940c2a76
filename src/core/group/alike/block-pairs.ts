/**
 * Which pairs of claims are worth comparing. In: vectors. Out: pairs that share a rare term, two of their weightiest, or one and the
 * speaker. Never all pairs: each list of claims under a key is bounded, so the number of pairs grows with the number of claims.
 */
import { TIME, type ClaimVector, type TermSpace } from './claim-vectors';
import { numberKeys } from './number-keys';

/** A term in more claims than this is no key of its own. */
const MAX_SINGLE = 12;
/** Two terms together may be in this many; a phrase in more is a refrain. */
const MAX_DOUBLE = 24;
/** Weightiest terms of a claim that make keys: 5 give 5 single and 10 double ones. */
const KEY_TERMS = 10;

/** Two terms make one number: terms are counted from 0, and an index has fewer than two million. */
const PAIR_BASE = 2 ** 21;

/** Numbers for speakers and phrases, in the order they are met, behind those of the terms. */
function makeNumbering(first: number): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, first + numbers.size);
    return first + numbers.size - 1;
  };
}

/** The weightiest terms of a claim, equal ones in order of their letters; kept sorted while they are found, for a claim has few. */
function findHeavy({ from, to }: ClaimVector, { ids, kinds, weights, names }: TermSpace): readonly number[] {
  const heavy: number[] = [];
  for (let place = from; place < to; place++) {
    const term = ids[place]!;
    if (kinds[term]! >= TIME) continue;
    const weight = weights[term]!;
    let at = heavy.length;
    for (; at > 0; at--) {
      const known = weights[heavy[at - 1]!]!;
      if (weight === known ? names[term]! >= names[heavy[at - 1]!]! : weight < known) break;
    }
    if (at >= KEY_TERMS) continue;
    for (let next = Math.min(heavy.length, KEY_TERMS - 1); next > at; next--) heavy[next] = heavy[next - 1]!;
    heavy[at] = term;
  }
  return heavy;
}

/** Words of a quotation that make keys two by two: its beginning is enough. */
const PHRASE_WORDS = 8;

/** Neighbouring words of a quotation. */
function listPhrases({ wording }: ClaimVector): readonly string[] {
  const words = [...wording].slice(0, PHRASE_WORDS);
  return words.slice(1).map((word, at) => `\u0002${words[at]} ${word}`);
}

/** Keys of a claim: below 0 for one term, else for two, or for a term and the speaker. Numbers, because there are twenty for each claim. */
function keysOf(
  vector: ClaimVector,
  speaker: string | null,
  { space, numberOf }: { readonly space: TermSpace; readonly numberOf: (name: string) => number },
): number[] {
  const heavy = findHeavy(vector, space);
  const keys = heavy.map((term) => -1 - term);
  // What one speaker says is compared by any of its weighty words.
  const voice = speaker === null ? -1 : numberOf(`\u0001${speaker}`);
  heavy.forEach((first, at) => {
    for (let next = at + 1; next < heavy.length; next++) {
      const second = heavy[next]!;
      keys.push(Math.min(first, second) * PAIR_BASE + Math.max(first, second));
    }
    if (voice >= 0) keys.push(voice * PAIR_BASE + first);
  });
  for (const phrase of listPhrases(vector)) keys.push(-1 - numberOf(phrase));
  return keys;
}

/** The claims of each key: those of key `keys[i]` stand in `claims` from `starts[keys[i]]` on; none where a key has too many or but one. */
type KeyLists = {
  /** The number of each key of each claim, claim after claim; those of a claim begin at its place in `offsets`. */
  readonly keys: Int32Array;
  readonly offsets: Int32Array;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly claims: Int32Array;
};

function listByKey(keysByClaim: readonly (readonly number[])[]): KeyLists {
  const offsets = new Int32Array(keysByClaim.length + 1);
  keysByClaim.forEach((keys, at) => (offsets[at + 1] = offsets[at]! + keys.length));
  const size = offsets[keysByClaim.length]!;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const limits = new Uint8Array(size);
  const numberOf = numberKeys();
  let next = 0;
  for (const own of keysByClaim) {
    for (const key of own) {
      const number = numberOf(key);
      keys[next++] = number;
      counts[number]! += 1;
      limits[number] = key < 0 ? MAX_SINGLE : MAX_DOUBLE;
    }
  }
  return { keys, offsets, ...fillLists(keys, offsets, { counts, limits }) };
}

function fillLists(
  keys: Int32Array,
  offsets: Int32Array,
  { counts, limits }: { readonly counts: Int32Array; readonly limits: Uint8Array },
): Pick<KeyLists, 'starts' | 'lengths' | 'claims'> {
  const starts = new Int32Array(counts.length);
  let used = 0;
  counts.forEach((count, key) => {
    starts[key] = used;
    if (count > 1 && count <= limits[key]!) used += count;
    else counts[key] = 0;
  });
  const claims = new Int32Array(used);
  const lengths = new Int32Array(counts.length);
  for (let claim = 0; claim + 1 < offsets.length; claim++) {
    for (let at = offsets[claim]!; at < offsets[claim + 1]!; at++) {
      const key = keys[at]!;
      if (counts[key]! > 0) claims[starts[key]! + lengths[key]!++] = claim;
    }
  }
  return { starts, lengths, claims };
}

/** The claims behind `first` that share a key with it, each once, in order; `seenBy` says for each claim which asked for it last. */
function findPartners(lists: KeyLists, first: number, seenBy: Int32Array): readonly number[] {
  const { keys, offsets, starts, lengths, claims } = lists;
  const partners: number[] = [];
  for (let at = offsets[first]!; at < offsets[first + 1]!; at++) {
    const key = keys[at]!;
    const end = starts[key]! + lengths[key]!;
    for (let next = starts[key]!; next < end; next++) {
      const second = claims[next]!;
      if (second <= first || seenBy[second] === first) continue;
      seenBy[second] = first;
      partners.push(second);
    }
  }
  return partners.sort((a, b) => a - b);
}

/** Calls `visit` with each pair as places in `vectors`, first below second, each once, in order. Linear in claims times `MAX_DOUBLE`. */
export function visitCandidatePairs(
  { space, vectors }: { readonly space: TermSpace; readonly vectors: readonly ClaimVector[] },
  speakerOf: (at: number) => string | null,
  visit: (first: number, second: number) => void,
): void {
  const numbering = { space, numberOf: makeNumbering(space.names.length) };
  const lists = listByKey(vectors.map((vector, at) => keysOf(vector, speakerOf(at), numbering)));
  const seenBy = new Int32Array(vectors.length).fill(-1);
  for (let first = 0; first < vectors.length; first++)
    for (const second of findPartners(lists, first, seenBy)) visit(first, second);
}
