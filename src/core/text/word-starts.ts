/**
 * Patterns looked for only where they can begin. In: a text and, for each pattern, the words and digits it begins with. Out: its matches, the
 * same as of a search through the whole text. A pattern with Unicode classes costs much at every letter, and most words begin none.
 */

/**
 * A pattern with the flags g and y, and what its matches begin with, parted by spaces: whole words in small letters, # for a digit, other signs
 * as they are. A word of A to Z begins where no such letter is before it.
 */
export type PlacedPattern = { readonly pattern: RegExp; readonly begins: string };

/** Gives where matches of each pattern may begin, ascending; null for a text that must be searched everywhere. */
export type StartFinder = (text: string) => readonly (readonly number[])[] | null;

/** Letters that a pattern without case takes for "s" and "k". */
const [LONG_S, KELVIN] = [0x17f, 0x212a];
const [ZERO, NINE] = [48, 57];

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;
const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

function addTo<Key>(table: Map<Key, number[]>, key: Key, nth: number): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [nth]);
  else if (!known.includes(nth)) known.push(nth);
}

/** Which patterns begin with a word, and which with a sign; of each first letter, the lengths of its words as bits. */
type Tables = {
  readonly byWord: Map<string, number[]>;
  readonly bySign: Map<number, number[]>;
  readonly lengths: Int32Array;
};

/** The place of a letter's small form in the alphabet. */
const letterOf = (unit: number): number => (unit | 32) - 97;

function addBeginning({ byWord, bySign, lengths }: Tables, word: string, nth: number): void {
  const first = word.charCodeAt(0);
  if (isLatin(first)) {
    addTo(byWord, word, nth);
    lengths[letterOf(first)]! |= 1 << word.length;
  } else for (const sign of word === '#' ? '0123456789' : word) addTo(bySign, sign.charCodeAt(0), nth);
}

function makeTables(beginnings: readonly string[]): Tables {
  const tables: Tables = { byWord: new Map(), bySign: new Map(), lengths: new Int32Array(26) };
  for (const [nth, begins] of beginnings.entries()) {
    for (const word of begins.split(' ')) addBeginning(tables, word, nth);
  }
  return tables;
}

/** The place after the word, number or sign that begins at `at`. */
function findEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (isLatin(unit)) while (isLatin(text.charCodeAt(end))) end++;
  else if (isDigit(unit)) while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Letters in the longest word that can be asked for. */
const MAX_WORD = 31;
const NONE: readonly number[] = [];

/** Reads the tables of what begins which pattern once, so that a text is gone through once for all of them. */
export function makeStartFinder(beginnings: readonly string[]): StartFinder {
  const { byWord, bySign, lengths } = makeTables(beginnings);
  return (text) => {
    const places = beginnings.map((): number[] => []);
    let end = 0;
    for (let at = 0; at < text.length; at = end) {
      const unit = text.charCodeAt(at);
      if (unit === LONG_S || unit === KELVIN) return null;
      end = findEnd(text, at);
      const isWord = isLatin(unit);
      if (isWord && (end - at > MAX_WORD || ((lengths[letterOf(unit)]! >> (end - at)) & 1) === 0)) continue;
      const begun = isWord ? byWord.get(text.slice(at, end).toLowerCase()) : bySign.get(unit);
      for (const nth of begun ?? NONE) places[nth]!.push(at);
    }
    return places;
  };
}

/** Gives the matches of `pattern`, in order and apart from each other; `places` null looks everywhere. Never throws. */
export function matchAt(
  pattern: RegExp,
  text: string,
  places: readonly number[] | null,
): readonly RegExpExecArray[] {
  if (places === null)
    return Array.from(text.matchAll(new RegExp(pattern.source, pattern.flags.replace('y', ''))));
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    from = place + match[0].length;
  }
  return matches;
}

/** Gives a function that gives the matches of one pattern in a text. */
export function makeSearch({ pattern, begins }: PlacedPattern): (text: string) => readonly RegExpExecArray[] {
  const findStarts = makeStartFinder([begins]);
  return (text) => matchAt(pattern, text, findStarts(text)?.[0] ?? null);
}
