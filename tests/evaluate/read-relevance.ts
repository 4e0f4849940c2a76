/** Reads the sentences of gold/relevance*.json: what a page's sentence is about, and the passages of the seeds worth showing there. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/core/model';
import { sentenceSpans } from '../../src/core/match/events/page-tokens';
import type { MadePage } from './made-pages';
import type { GoldRelevance } from './score-relevance';

const GOLD = new URL('./gold/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);

/** A sentence as relevance-2.json has it: offsets may be left out, the words then say where. */
type Row = Omit<GoldRelevance, 'start' | 'end' | 'sentence' | 'seedQuotes'> & {
  readonly start?: number;
  readonly end?: number;
  readonly seedQuotes: readonly { readonly seed: string; readonly quote: string; readonly start?: number }[];
};

const startOf = (words: string, text: string, where: string): number => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${where} has no “${words}”`);
  return start;
};

/** The sentence or sentences of a line that some words of it stand in. */
const sentenceAround = (text: string, { start, end }: Span): Span => {
  const from = text.lastIndexOf('\n', start) + 1;
  const [line = ''] = text.slice(from).split('\n', 1);
  const own = sentenceSpans(line).filter((span) => from + span.start < end && start < from + span.end);
  return { start: from + (own[0]?.start ?? 0), end: from + (own.at(-1)?.end ?? line.length) };
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
  return [
    'relevance.json',
    'relevance-2.json',
    'relevance-3.json',
    'relevance-4.json',
    'relevance-5.json',
    'relevance-6.json',
  ].flatMap((file) => {
    const { items } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as { items: readonly Row[] };
    return items.flatMap((item) => {
      const text = texts.get(item.file);
      if (text === undefined) return [];
      const start = item.start ?? startOf(item.text, text, item.file);
      const seedQuotes = item.seedQuotes.map((quoted) => ({
        ...quoted,
        start: quoted.start ?? startOf(quoted.quote, seedText(quoted.seed), quoted.seed),
      }));
      const span = { start, end: item.end ?? start + item.text.length };
      return [{ ...item, ...span, sentence: sentenceAround(text, span), seedQuotes }];
    });
  });
};
