/** Rows and columns of the matrix. In: the library, the words in the search, whether lone statements count. Out: what is found, sorted. */
import { useMemo, useState } from 'preact/hooks';
import { makeAgreement, type AgreementRow } from '../../../core/library/agreement';
import type { LibraryLookup } from '../../../core/library/library-lookup';
import { useFactSearch } from '../../lists/use-fact-search';
import { columnsOf, cutToColumns, type MatrixColumn } from './matrix-columns';
import { sortAgreement, type MatrixSort } from './matrix-sort';

/** What most sources speak of comes first. */
const WIDEST: MatrixSort = { by: 'voices', down: true };

/** What the table holds, and how it is sorted. */
export type Agreement = {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly AgreementRow[];
  readonly sort: MatrixSort;
  readonly setSort: (sort: MatrixSort) => void;
  /** False where no fact has the words at all, also none that the table leaves out. */
  readonly isFound: boolean;
};

/** With `single` also what only one source says. Sources that say nothing of what is found have no column. */
export function useAgreement(lookup: LibraryLookup, query: string, single: boolean): Agreement {
  const [sort, setSort] = useState<MatrixSort>(WIDEST);
  const search = useFactSearch(lookup.rows);
  const { sources } = lookup.library;
  const all = useMemo(() => sortAgreement(makeAgreement(lookup, single ? 1 : 2), WIDEST), [lookup, single]);
  const found = useMemo(() => new Set(search(query).map((hit) => hit.row.id)), [search, query]);
  const { columns, rows } = useMemo(() => {
    const kept = all.filter((row) => found.has(row.fact));
    const own = columnsOf(kept, sources);
    return { columns: own, rows: cutToColumns(kept, own) };
  }, [all, found, sources]);
  const sorted = useMemo(() => (sort === WIDEST ? rows : sortAgreement(rows, sort)), [rows, sort]);
  return { columns, rows: sorted, sort, setSort, isFound: found.size > 0 };
}
