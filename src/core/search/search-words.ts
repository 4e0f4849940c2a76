/**
 * Which words a list of texts is made of, and which rows hold them. In: folded texts, row by row. Out: for a word as typed, the words
 * meant and how near they are. An inverted index with the whole vocabulary beside it: a word as typed is looked for among a few
 * thousand words, not among the characters of all texts.
 */

/** A word of the vocabulary by its place, and how near it is to the word typed: 1 is the very word. */
export type NearWord = { readonly word: number; readonly nearness: number };

/** Letters from which a word as typed may stand in the middle of another ("port" in "airport"). */
const INSIDE_FROM = 3;
/** Of a word's letters, how many may be wrong: "Wikof" finds Witkoff; of three letters none may. */
export const WRONG_LETTERS = 0.3;
/** Words given as alike; the right one shares more letter pairs than nearly all others. */
const ALIKE = 60;

/** The vocabulary of a list and where each word stands. */
export class WordIndex {
  /** The words, in order of arrival. */
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();
  /** Of each word, row and weight in turns; rows ascend, each once with its highest weight. */
  readonly #rows: number[][] = [];
  readonly #pairs = new Map<number, number[]>();

  /** Notes the words of a row's text. Rows come in ascending order, the texts of a row with falling weight. */
  add(row: number, text: string, weight: number): void {
    eachWord(text, (start, end) => {
      const place = this.#place(text.slice(start, end));
      const rows = this.#rows[place] ?? [];
      if (rows.at(-2) !== row) rows.push(row, weight);
    });
  }

  /** Row and weight in turns of a word of the vocabulary. */
  rowsOf(word: number): readonly number[] {
    return this.#rows[word] ?? [];
  }

  /** Words that begin with the letters typed, or hold them. */
  holding(typed: string): NearWord[] {
    const near: NearWord[] = [];
    this.words.forEach((each, word) => {
      const at = each.indexOf(typed);
      if (at < 0 || (at > 0 && typed.length < INSIDE_FROM)) return;
      const share = typed.length / each.length;
      near.push({ word, nearness: at === 0 ? 0.6 + 0.4 * share : 0.4 + 0.2 * share });
    });
    return near;
  }

  /** Words of about the typed one's length that share most of its letters and pairs of letters, most first: what a slip may have meant. */
  alike(typed: string): number[] {
    const wanted = pairsOf(typed);
    const shared = new Map<number, number>();
    for (const pair of wanted)
      for (const place of this.#pairs.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    const span = Math.max(2, typed.length * WRONG_LETTERS);
    return [...shared]
      .filter(([place, count]) => {
        const length = this.words[place]?.length ?? 0;
        return count >= wanted.size * LEAST_SHARED && Math.abs(length - typed.length) <= span;
      })
      .sort(([a, most], [b, more]) => more - most || a - b)
      .slice(0, ALIKE)
      .map(([place]) => place);
  }

  #place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.words.push(text) - 1;
    this.#places.set(text, place);
    this.#rows.push([]);
    for (const pair of pairsOf(text)) {
      const list = this.#pairs.get(pair);
      if (list === undefined) this.#pairs.set(pair, [place]);
      else list.push(place);
    }
    return place;
  }
}

/** One wrong letter in five takes two pairs of four, but never the single letters. */
const LEAST_SHARED = 0.4;

/** The letters of a word and its pairs of letters, each as one number. */
function pairsOf(word: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at < word.length; at += 1) {
    pairs.add(word.charCodeAt(at));
    if (at > 0) pairs.add(word.charCodeAt(at - 1) * 65536 + word.charCodeAt(at));
  }
  return pairs;
}

/** Calls back with start and end of each word: letters and digits of any script, an apostrophe between two of them included. */
export function eachWord(text: string, tell: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isIn = at < text.length && (isLetter(text.charCodeAt(at)) || (start >= 0 && isJoined(text, at)));
    if (isIn && start < 0) start = at;
    if (!isIn && start >= 0) {
      tell(start, at);
      start = -1;
    }
  }
}

/** Signs among the letters: ASCII, Latin-1, general punctuation to arrows and symbols, CJK signs, full-width signs. */
const SIGNS = /[\0-/:-@[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u2000-\u2bff\u3000-\u303f\uff00-\uff0f]/;
/** Whether a unit is a letter, asked of the expression once for each: texts are read unit by unit. */
const known = new Int8Array(65536);

function isLetter(unit: number): boolean {
  known[unit] ||= SIGNS.test(String.fromCharCode(unit)) ? -1 : 1;
  return known[unit] === 1;
}

const APOSTROPHES = "'\u2019";

const isJoined = (text: string, at: number): boolean =>
  APOSTROPHES.includes(text.charAt(at)) && at + 1 < text.length && isLetter(text.charCodeAt(at + 1));
