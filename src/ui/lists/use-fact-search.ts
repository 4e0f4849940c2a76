/** A search over a list of facts that is made ready between other work, so that the first letter finds it ready. */
import { useEffect, useMemo } from 'preact/hooks';
import type { FactRow } from '../../core/library/fact-row';
import { startSearch, type FactHit, type FactSearch } from '../../core/search';

/** Rows made ready at a time: about 3 ms, so that no key waits for it. */
const ROWS = 100;

/** The search; the same function as long as the rows are the same. */
export function useFactSearch(rows: readonly FactRow[]): (query: string) => FactHit[] {
  const search = useMemo(() => startSearch(rows), [rows]);
  useEffect(() => prepareSoon(search), [search]);
  return search.find;
}

function prepareSoon(search: FactSearch): () => void {
  let timer = setTimeout(step, 0);
  function step(): void {
    if (search.prepare(ROWS)) timer = setTimeout(step, 0);
  }
  return () => {
    clearTimeout(timer);
  };
}
