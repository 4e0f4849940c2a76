/** Scores the facts shown for a page's sentences against gold/relevance.json. Pure. */
import type { FactIndex, Span } from '../../src/core/model';
import type { Mention } from '../../src/core/page/page';

/** A sentence of a page and the passages of the seeds most worth showing there. */
export type GoldRelevance = {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The whole sentence around the listed words. */
  readonly sentence: Span;
  readonly about: string;
  readonly seedQuotes: readonly { readonly seed: string; readonly quote: string; readonly start: number }[];
};

/** Facts a reader sees without stepping on. */
const FIRST_FACTS = 2;

/** How many mentions in the sentence show a listed passage in their first two facts, of how many that have facts. */
export const scoreRelevance = (
  gold: GoldRelevance,
  found: readonly Pick<Mention, 'start' | 'end' | 'facts'>[],
  index: FactIndex,
): { readonly hits: number; readonly mentions: number } => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const claims = new Map(index.claims.map((claim) => [claim.id, claim]));
  const facts = new Map(index.facts.map((fact) => [fact.id, fact]));
  const isListed = (id: string): boolean =>
    (facts.get(id)?.claims ?? []).some((claimId) => {
      const claim = claims.get(claimId);
      return gold.seedQuotes.some(
        ({ seed, quote, start }) =>
          claim !== undefined &&
          files.get(claim.source) === seed &&
          claim.start < start + quote.length &&
          start < claim.end,
      );
    });
  const inside = found.filter(
    ({ start, end, facts: list }) => start < gold.end && gold.start < end && list.length > 0,
  );
  return {
    hits: inside.filter(({ facts: list }) => list.slice(0, FIRST_FACTS).some(isListed)).length,
    mentions: inside.length,
  };
};
