/**
 * Which pairs of claims are worth comparing. In: vectors. Out: pairs that share a rare term, two of their weightiest, or one and the
 * speaker. Never all pairs: each list of claims under a key is bounded, so the number of pairs grows with the number of claims.
 */
import { TIME, type ClaimVector, type TermSpace } from './claim-vectors';
import { numberKeys } from './number-keys';
import { widen } from './widen';

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

/** Calls `visit` with neighbouring words of a quotation, two by two. */
function visitPhrases({ wording }: ClaimVector, visit: (phrase: string) => void): void {
  let before: string | null = null;
  let place = 0;
  for (const word of wording) {
    if (++place > PHRASE_WORDS) return;
    if (before !== null) visit(`\u0002${before} ${word}`);
    before = word;
  }
}

type Numbering = { readonly space: TermSpace; readonly numberOf: (name: string) => number };

/** Calls `visit` with the keys of a claim: below 0 for one term, else for two, or for a term and the speaker. Numbers: each has twenty and more. */
function visitKeys(
  vector: ClaimVector,
  speaker: string | null,
  { space, numberOf }: Numbering,
  visit: (key: number) => void,
): void {
  const heavy = findHeavy(vector, space);
  for (const term of heavy) visit(-1 - term);
  // What one speaker says is compared by any of its weighty words.
  const voice = speaker === null ? -1 : numberOf(`\u0001${speaker}`);
  for (let at = 0; at < heavy.length; at++) {
    const first = heavy[at]!;
    for (let next = at + 1; next < heavy.length; next++) {
      const second = heavy[next]!;
      visit(Math.min(first, second) * PAIR_BASE + Math.max(first, second));
    }
    if (voice >= 0) visit(voice * PAIR_BASE + first);
  }
  if (vector.wording.size > 1) visitPhrases(vector, (phrase) => visit(-1 - numberOf(phrase)));
}

/** Keys of all claims, claim after claim, by numbers from 0 on; those of a claim begin at its place in `offsets`. */
type KeyNumbers = {
  readonly keys: Int32Array;
  readonly offsets: Int32Array;
  /** By the number of a key: 1 for one term or phrase, else 0. */
  readonly isSingle: Uint8Array;
};

/** Room at first: keys of a claim, and those of them that no claim before it has. News has some 22 and 14, repeated sentences fewer. */
const [KEYS, NEW_KEYS] = [24, 4];

function numberAll(
  vectors: readonly ClaimVector[],
  speakerOf: (at: number) => string | null,
  space: TermSpace,
): KeyNumbers {
  const numbering = { space, numberOf: makeNumbering(space.names.length) };
  const numberOfKey = numberKeys(vectors.length * NEW_KEYS);
  const offsets = new Int32Array(vectors.length + 1);
  let keys: Int32Array = new Int32Array(1 + vectors.length * KEYS);
  let used = 0;
  let most = -1;
  const put = (key: number): void => {
    if (used === keys.length) keys = widen(keys, new Int32Array(2 * used));
    const number = numberOfKey(key);
    if (number > most) most = number;
    // Below 0 where the key is, until all are known.
    keys[used++] = key < 0 ? -1 - number : number;
  };
  vectors.forEach((vector, at) => {
    visitKeys(vector, speakerOf(at), numbering, put);
    offsets[at + 1] = used;
  });
  keys = keys.subarray(0, used);
  const isSingle = new Uint8Array(most + 1);
  for (let at = 0; at < used; at++) {
    const number = keys[at]!;
    if (number >= 0) continue;
    keys[at] = -1 - number;
    isSingle[-1 - number] = 1;
  }
  return { keys, offsets, isSingle };
}

/** The claims of each key: those of key `k` stand in `claims` from `starts[k]` to `ends[k]`; none where a key has too many or but one. */
type KeyLists = KeyNumbers & {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly claims: Int32Array;
};

function listByKey(numbers: KeyNumbers): KeyLists {
  const { keys, offsets, isSingle } = numbers;
  const counts = new Int32Array(isSingle.length);
  for (let at = 0; at < keys.length; at++) counts[keys[at]!]! += 1;
  const starts = new Int32Array(isSingle.length);
  let used = 0;
  counts.forEach((count, key) => {
    starts[key] = used;
    if (count > 1 && count <= (isSingle[key] === 1 ? MAX_SINGLE : MAX_DOUBLE)) used += count;
    else counts[key] = 0;
  });
  const claims = new Int32Array(used);
  const ends = starts.slice();
  for (let claim = 0; claim + 1 < offsets.length; claim++) {
    for (let at = offsets[claim]!; at < offsets[claim + 1]!; at++) {
      const key = keys[at]!;
      if (counts[key]! > 0) claims[ends[key]!++] = claim;
    }
  }
  return { ...numbers, starts, ends, claims };
}

/** Calls `visit` with each claim behind `first` that shares a key with it, once; `seenBy` says for each claim which asked for it last. */
function visitPartners(
  { keys, offsets, starts, ends, claims }: KeyLists,
  first: number,
  seenBy: Int32Array,
  visit: (first: number, second: number) => void,
): void {
  for (let at = offsets[first]!; at < offsets[first + 1]!; at++) {
    const key = keys[at]!;
    for (let next = starts[key]!; next < ends[key]!; next++) {
      const second = claims[next]!;
      if (second <= first || seenBy[second] === first) continue;
      seenBy[second] = first;
      visit(first, second);
    }
  }
}

/** Calls `visit` with each pair as places in `vectors`, first below second, each once, in order of their first. Linear in claims times `MAX_DOUBLE`. */
export function visitCandidatePairs(
  { space, vectors }: { readonly space: TermSpace; readonly vectors: readonly ClaimVector[] },
  speakerOf: (at: number) => string | null,
  visit: (first: number, second: number) => void,
): void {
  const lists = listByKey(numberAll(vectors, speakerOf, space));
  const seenBy = new Int32Array(vectors.length).fill(-1);
  for (let first = 0; first < vectors.length; first++) visitPartners(lists, first, seenBy, visit);
}
