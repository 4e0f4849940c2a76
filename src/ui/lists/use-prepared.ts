/** Makes a search ready between other work, so that the first letter finds it ready. */
import { useEffect } from 'preact/hooks';
import type { FactSearch } from '../../core/search/search';

/** Rows made ready at a time: about 3 ms, so that no key waits for it. */
const ROWS = 100;

/** Prepares a search as long as it is the one given; null is none yet. */
export function usePrepared(search: FactSearch | null): void {
  useEffect(() => (search === null ? undefined : prepareSoon(search)), [search]);
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
