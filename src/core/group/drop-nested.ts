/** One statement, one claim: a clause and the words quoted in it are two claims of one fact only until the fact is shown. */
import { findFinite } from '../claim/has-verb';
import type { Claim, ClaimId } from '../model';
import { findWords, isWithin } from '../text/words';
import { groupBy } from './group-by';

/** Quoted words stand for their clause when they are a clause themselves, or when it is too long to read. */
const LONG_CLAUSE = 140;
const FEW_WORDS = 4;
/** One quoted word or two say nothing without their clause. */
const MIN_WORDS = 3;

const NONE: ReadonlySet<ClaimId> = new Set();

const isQuote = ({ mode }: Claim): boolean => mode === 'direct' || mode === 'partial';

function standsAlone(inner: Claim, outer: Claim): boolean {
  if (!isQuote(inner)) return outer.mode === 'narrated';
  const words = findWords(inner.quote, { start: 0, end: inner.quote.length });
  const isClause = words.length >= FEW_WORDS && findFinite(inner.quote, words) >= 0;
  return isClause || (outer.quote.length > LONG_CLAUSE && words.length >= MIN_WORDS);
}

/**
 * Gives the claims without those that hold, or stand in, a better one of the same source. `answers` are the claims that say what the sources
 * differ in: they are better than those that do not. `keepsQuotes` keeps all quoted words instead of their clauses.
 */
export function dropNested(
  claims: readonly Claim[],
  keepsQuotes: boolean,
  answers: ReadonlySet<ClaimId> = NONE,
): readonly Claim[] {
  const isBetter = (inner: Claim, outer: Claim): boolean => {
    if (answers.has(inner.id) !== answers.has(outer.id)) return answers.has(inner.id);
    return (keepsQuotes && isQuote(inner)) || standsAlone(inner, outer);
  };
  const gone = new Set<Claim>();
  const compare = (inner: Claim, outer: Claim): void => {
    if (inner !== outer && isWithin(inner, outer)) gone.add(isBetter(inner, outer) ? outer : inner);
  };
  for (const own of groupBy(claims, ({ source }) => source).values())
    for (const outer of own) for (const inner of own) compare(inner, outer);
  if (gone.size === 0) return claims;
  const kept = claims.filter((claim) => !gone.has(claim));
  return kept.length > 0 ? kept : claims.slice(0, 1);
}
