/**
 * Finds facts by words, tolerant of typing errors. In: rows and a query. Out: hits, best first, with the characters that matched.
 * fuse.js does the scoring; above `PREFILTER_ABOVE` rows it sees only those that share the most letter pairs with the query.
 */
import Fuse, { type FuseResult, type FuseResultMatch } from 'fuse.js';
import type { FactRow } from './fact-row';
import type { Span } from './model';

/** A row that matches; `ranges` are the matching stretches of its title, sorted, apart, possibly empty. */
export type FactHit = { readonly row: FactRow; readonly ranges: readonly Span[] };

/** Scoring costs fuse.js about 14 ms a keystroke at 500 rows and 72 ms at 5,000; a frame is 16 ms. */
const PREFILTER_ABOVE = 150;
/** Rows that fuse.js scores after the prefilter; more than anybody scrolls through for one query. */
const CANDIDATES = 150;
/** Of quotes, what is searched: the opening says what it is about, and the scoring's cost is its length. UTF-16 units. */
const SEARCHED_QUOTE = 400;

const KEYS = [
  { name: 'title', weight: 4 },
  { name: 'answers', weight: 2 },
  { name: 'entities', weight: 2 },
  { name: 'speakers', weight: 2 },
  { name: 'publishers', weight: 1 },
  { name: 'quotes', weight: 1 },
];

type Record = { readonly at: number; readonly title: string } & Readonly<globalThis.Record<string, unknown>>;

/** A search over these rows, built once for a list; an empty query gives all rows in their order. */
export function startSearch(rows: readonly FactRow[]): (query: string) => FactHit[] {
  let fuseFor: ((query: string) => Fuse<Record>) | null = null;
  return (query) => {
    const words = foldWords(query);
    if (words.length === 0) return rows.map((row) => ({ row, ranges: [] }));
    const folded = words.join(' ');
    // Not before the first letter: a list that opens need not wait for a search nobody has asked for yet.
    fuseFor ??= prepare(rows);
    return fuseFor(folded)
      .search(folded)
      .flatMap((result) => makeHit(rows, result, words));
  };
}

function prepare(rows: readonly FactRow[]): (query: string) => Fuse<Record> {
  const records = rows.map(makeRecord);
  if (rows.length <= PREFILTER_ABOVE) {
    const whole = makeFuse(records);
    return () => whole;
  }
  const pairs = new PairTable(records.map(flatten));
  return (query) => makeFuse(pairs.nearest(query, CANDIDATES).flatMap((at) => records[at] ?? []));
}

function makeRecord(row: FactRow, at: number): Record {
  return {
    at,
    title: fold(row.title),
    answers: row.answers.map((answer) => fold(answer.value)),
    entities: row.entities.map(fold),
    speakers: row.speakers.map(fold),
    publishers: row.publishers.map(fold),
    quotes: row.quotes.map((quote) => fold(quote.slice(0, SEARCHED_QUOTE))),
  };
}

const flatten = (record: Record): string =>
  KEYS.map(({ name }) => record[name])
    .flat()
    .join(' ');

function makeFuse(records: readonly Record[]): Fuse<Record> {
  return new Fuse(records, {
    keys: KEYS,
    includeMatches: true,
    useTokenSearch: true,
    tokenMatch: 'all',
    // A third of a word's letters may be wrong: "Wikof" finds Witkoff, "peace" does not find "place".
    threshold: 0.3,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
}

function makeHit(rows: readonly FactRow[], result: FuseResult<Record>, words: readonly string[]): FactHit[] {
  const row = rows[result.item.at];
  if (row === undefined) return [];
  const exact = findExact(result.item.title, words);
  return [{ row, ranges: exact.length > 0 ? exact : findFuzzy(result.matches ?? [], words) }];
}

/** Where the words stand in the title as typed; folding keeps every character's place. */
function findExact(title: string, words: readonly string[]): Span[] {
  const found = words.flatMap((word) => {
    const places: Span[] = [];
    for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + word.length))
      places.push({ start: at, end: at + word.length });
    return places;
  });
  return joinSpans(found);
}

/** What fuse.js matched in the title, without the crumbs that fuzzy matching leaves: at least half the shortest word. */
function findFuzzy(matches: readonly FuseResultMatch[], words: readonly string[]): Span[] {
  const least = Math.max(2, Math.min(...words.map((word) => word.length)) / 2);
  const spans = matches
    .filter((match) => match.key === 'title')
    .flatMap((match) => match.indices.map(([first, last]) => ({ start: first, end: last + 1 })));
  return joinSpans(spans.filter((span) => span.end - span.start >= least));
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

const ASCII = /^[ -~]*$/;

/** Lower case without accents, every UTF-16 unit in its place, so that a match's offsets hold for the text as printed. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD').charAt(0).toLowerCase();
    folded += plain.length === 1 ? plain : unit;
  }
  return folded;
}

const foldWords = (query: string): string[] =>
  fold(query)
    .split(/[\s"“”«»„]+/)
    .filter((word) => word !== '');

/** Letter pairs → rows that have them: a word with one wrong letter still shares most of its pairs. */
class PairTable {
  readonly #rows = new Map<number, number[]>();
  readonly #size: number;

  constructor(texts: readonly string[]) {
    this.#size = texts.length;
    texts.forEach((text, row) => {
      for (const pair of pairsOf(text)) {
        const list = this.#rows.get(pair);
        if (list === undefined) this.#rows.set(pair, [row]);
        else list.push(row);
      }
    });
  }

  /** The rows that share most pairs with the query, most first, at most `limit`; those with less than half are left out. */
  nearest(query: string, limit: number): number[] {
    const wanted = pairsOf(query);
    const shared = new Uint16Array(this.#size);
    for (const pair of wanted)
      for (const row of this.#rows.get(pair) ?? []) shared[row] = (shared[row] ?? 0) + 1;
    const least = Math.max(1, wanted.size / 2);
    const near: number[] = [];
    shared.forEach((count, row) => {
      if (count >= least) near.push(row);
    });
    return near.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, limit);
  }
}

/** Pairs within words, each as one number; a one-letter query gives its letter. */
function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (first > 32) pairs.add(first);
    if (first > 32 && second > 32) pairs.add(first * 65536 + second);
  }
  return pairs;
}
