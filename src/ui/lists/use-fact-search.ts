/** A search over a list of facts that is made ready between other work. */
import { useMemo } from 'preact/hooks';
import type { FactRow } from '../../core/library/fact-row';
import { startSearch, type FactHit } from '../../core/search/search';
import { usePrepared } from './use-prepared';

/** The search; the same function as long as the rows are the same. */
export function useFactSearch(rows: readonly FactRow[]): (query: string) => FactHit[] {
  const search = useMemo(() => startSearch(rows), [rows]);
  usePrepared(search);
  return search.find;
}
