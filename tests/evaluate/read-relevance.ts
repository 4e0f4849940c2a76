/** Reads the sentences of gold/relevance*.json: what a page's sentence is about, and the passages of the seeds worth showing there. */
import { readFileSync } from 'node:fs';
import type { MadePage } from './made-pages';
import type { GoldRelevance } from './score-relevance';

const GOLD = new URL('./gold/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);

/** A sentence as relevance-2.json has it: offsets may be left out, the words then say where. */
type Row = Omit<GoldRelevance, 'start' | 'end' | 'seedQuotes'> & {
  readonly start?: number;
  readonly end?: number;
  readonly seedQuotes: readonly { readonly seed: string; readonly quote: string; readonly start?: number }[];
};

const startOf = (words: string, text: string, where: string): number => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${where} has no “${words}”`);
  return start;
};

/**
 * The answers for those of the given pages that have any, in file order. Offsets are UTF-16 code units into the page and the seed.
 * Throws for words that a page or a seed does not have.
 */
export const readRelevance = (pages: readonly MadePage[]): GoldRelevance[] => {
  const texts = new Map(pages.map(({ gold, text }) => [gold.file, text]));
  const seeds = new Map<string, string>();
  const seedText = (seed: string): string => {
    if (!seeds.has(seed)) seeds.set(seed, readFileSync(new URL(seed, SEEDS), 'utf8'));
    return seeds.get(seed)!;
  };
  return ['relevance.json', 'relevance-2.json', 'relevance-3.json'].flatMap((file) => {
    const { items } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as { items: readonly Row[] };
    return items.flatMap((item) => {
      const text = texts.get(item.file);
      if (text === undefined) return [];
      const start = item.start ?? startOf(item.text, text, item.file);
      const seedQuotes = item.seedQuotes.map((quoted) => ({
        ...quoted,
        start: quoted.start ?? startOf(quoted.quote, seedText(quoted.seed), quoted.seed),
      }));
      return [{ ...item, start, end: item.end ?? start + item.text.length, seedQuotes }];
    });
  });
};
