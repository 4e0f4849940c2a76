/** Tells single quotation marks from apostrophes: they are the same characters ("‘Putin’s peace’", "officials’ demands", "’90s"). */

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['‘’](?:\d|(?:em|tis|twas|til|cause|bout|round|n)\b)/iu;
/** How far a quotation in single marks may reach. */
const REACH = 600;

/** A paragraph with the places of its single marks that may end or begin a quotation, sorted; found once, so that looking ahead is cheap. */
export type SingleMarks = {
  readonly words: string;
  readonly closers: readonly number[];
  readonly openers: readonly number[];
};

/** The single marks of a paragraph. Linear in its length. */
export function readSingleMarks(words: string): SingleMarks {
  const closers: number[] = [];
  const openers: number[] = [];
  for (const { index, 0: mark } of words.matchAll(/['‘’]/gu)) {
    if (mark !== '‘' && couldClose(words, index)) closers.push(index);
    if (mark === '‘' || (mark === "'" && opensHere(words, index))) openers.push(index);
  }
  return { words, closers, openers };
}

/** Whether the mark at `at` opens a quotation: no letter before it, a letter after it, and an end further on. */
export function opensSingle({ words, closers }: SingleMarks, at: number): boolean {
  const before = words.charAt(at - 1);
  if (before !== '' && !/[\s([{"“„—–:/-]/u.test(before)) return false;
  if (!LETTER.test(words.charAt(at + 1)) && !/["“([]/u.test(words.charAt(at + 1))) return false;
  if (ELISION.test(words.slice(at, at + 8))) return false;
  return findNext(closers, at + 2) < at + REACH;
}

/** Whether the mark at `at`, with a single quotation open, ends it. After a plural's s it does only when no better end follows. */
export function closesSingle({ words, closers, openers }: SingleMarks, at: number): boolean {
  if (!couldClose(words, at)) return false;
  if (!/s/iu.test(words.charAt(at - 1)) || !/\s/u.test(words.charAt(at + 1))) return true;
  const end = findNext(closers, at + 1);
  return end >= at + REACH || findNext(openers, at + 1) <= end;
}

/** The first place in `places` at or after `from`, or infinity. */
function findNext(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}

function couldClose(words: string, at: number): boolean {
  const before = words.charAt(at - 1);
  return before !== '' && !/\s/u.test(before) && !LETTER.test(words.charAt(at + 1));
}

function opensHere(words: string, at: number): boolean {
  return /\s/u.test(words.charAt(at - 1)) && LETTER.test(words.charAt(at + 1));
}
