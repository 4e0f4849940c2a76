/**
 * A page's whole answer: its mentions as marks, and the hints behind them, packed so that nothing is sent twice.
 * In: the index, the page, ranked mentions. Out: `PageHints`; expand-hint.ts gives the hints back.
 */
import type { Hint, HintFact, HintMention, MarkStatus, PageHints, PooledHint } from './hint';
import type { Claim, FactIndex } from '../model';
import type { Mention, Page } from '../page/page';
import { claimsOf } from './hint-fact';
import { indexLookup, type IndexLookup } from './index-lookup';
import { startHints } from './make-hint';
import { findOwnSources } from '../page/same-article';

/** The marks and hints of a page, mentions in the order given. Equal hints and equal facts are kept once. */
export function makePageHints(index: FactIndex, page: Page, mentions: readonly Mention[]): PageHints {
  const own = findOwnSources(page, index.sources);
  const hintFor = startHints(index, page, own);
  const facts = new Pool<HintFact>();
  const hints = new Pool<PooledHint>();
  const marks = mentions.map((mention): HintMention => {
    const hint = hintFor(mention);
    const { start, end, block, shown } = mention;
    const pooled = { ...hint, facts: hint.facts.map((fact) => facts.place(fact)) };
    const status = markStatus(indexLookup(index), hint);
    return { start, end, block, shown: shown && says(hint), status, hint: hints.place(pooled) };
  });
  return { mentions: marks, hints: hints.items, facts: facts.items, pageIsSource: own.size > 0 };
}

/** A town of which no source says anything is a mark with an empty card; who somebody is may be worth a card by itself. */
const says = ({ kind, facts }: Hint): boolean => kind !== 'place' || facts.length > 0;

/**
 * Doubtful when the match is; disputed when the page states another value than its best fact, or the sources of that fact differ and the
 * fact is about what the mark names, or the page states one of their values; else agreed.
 */
function markStatus(lookup: IndexLookup, { doubt, facts, target }: Hint): MarkStatus {
  if (doubt !== null) return 'doubtful';
  const [best] = facts;
  if (best === undefined) return 'agreed';
  if (best.thisPage?.compares === 'differs') return 'disputed';
  const isMeant = best.thisPage !== null || isAbout(lookup, best, target);
  return best.status === 'disputed' && isMeant ? 'disputed' : 'agreed';
}

/** More than half of a fact's sources name the target, or have it speak. */
function isAbout(lookup: IndexLookup, { id }: HintFact, target: Hint['target']): boolean {
  const claims = claimsOf(lookup, lookup.facts.get(id)!);
  const sourcesOf = (list: readonly Claim[]): number => new Set(list.map(({ source }) => source)).size;
  const naming = claims.filter(({ entities, events, speaker, via }) =>
    [...entities, ...events, speaker, via].includes(target),
  );
  return sourcesOf(naming) * 2 > sourcesOf(claims);
}

/** Values in order of arrival, each kept once however often it is placed. */
class Pool<Item extends object> {
  readonly items: Item[] = [];
  readonly #places = new Map<string, number>();
  /** Asked first: most facts of a page come as the same object again. */
  readonly #known = new Map<Item, number>();

  place(item: Item): number {
    const known = this.#known.get(item) ?? this.#placeEqual(item);
    this.#known.set(item, known);
    return known;
  }

  #placeEqual(item: Item): number {
    const key = JSON.stringify(item);
    const known = this.#places.get(key) ?? this.items.push(item) - 1;
    this.#places.set(key, known);
    return known;
  }
}
