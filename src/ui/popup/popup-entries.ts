/** What stands in the popup's current list. In: state, tab, query, filter. Out: entries in order, and the hits before the filter. */
import { useMemo } from 'preact/hooks';
import type { FactRow } from '../../core/fact-row';
import { filterWords } from '../../core/filter-words';
import { sourceName, type LibrarySource } from '../../core/library/library';
import type { Span, Status } from '../../core/model';
import { startSearch } from '../../core/search';
import { groupByTarget, type PageGroup } from './page-groups';
import type { PopupState } from './popup-state';

/** The popup's lists. */
export type PopupTab = 'page' | 'facts' | 'sources';

/** A line of a list; `ranges` are the characters of its title that matched. */
export type Entry =
  | {
      readonly kind: 'page';
      readonly group: PageGroup;
      readonly row: FactRow | null;
      /** The best fact's row is still on its way: its place is kept. */
      readonly isWaiting: boolean;
      readonly ranges: readonly Span[];
    }
  | { readonly kind: 'fact'; readonly row: FactRow; readonly ranges: readonly Span[] }
  | {
      readonly kind: 'source';
      readonly source: LibrarySource;
      readonly facts: number;
      readonly ranges: readonly Span[];
    };

type Filter = { readonly query: string; readonly status: Status | null };

const NO_ROWS: readonly FactRow[] = [];
const NO_SOURCES: readonly LibrarySource[] = [];

/** The entries of a tab; `hits` are the facts that match before the status filter. Computed only for the tab that is open. */
export function usePopupEntries(
  { page, library }: PopupState,
  tab: PopupTab,
  { query, status }: Filter,
): { readonly entries: readonly Entry[]; readonly hits: readonly FactRow[] } {
  const ready = library.kind === 'ready' ? library : null;
  const rows = ready?.rows ?? NO_ROWS;
  const items = page.kind === 'marked' ? page.items : null;
  const groups = useMemo(() => groupByTarget(items ?? []), [items]);
  const search = useMemo(() => startSearch(rows), [rows]);
  const facts = useMemo(() => (tab === 'facts' ? search(query) : []), [tab, search, query]);
  const hits = useMemo(() => facts.map((hit) => hit.row), [facts]);
  const entries = useMemo((): Entry[] => {
    if (tab === 'page') return pageEntries(groups, library.kind === 'loading' ? null : rows, query);
    if (tab === 'facts')
      return facts
        .filter((hit) => status === null || hit.row.status === status)
        .map((hit) => ({ kind: 'fact', ...hit }));
    return sourceEntries(ready?.sources ?? NO_SOURCES, ready?.factCounts ?? new Map(), query);
  }, [tab, groups, rows, query, facts, status, ready, library.kind]);
  return { entries, hits };
}

/** Null rows are not there yet. */
function pageEntries(groups: readonly PageGroup[], rows: readonly FactRow[] | null, query: string): Entry[] {
  const byId = new Map(rows?.map((row) => [row.id, row]));
  return groups.flatMap((group): Entry[] => {
    const ranges = filterWords(query, [group.name, ...group.spelt, group.fact?.title ?? '']);
    if (ranges === null) return [];
    const row = group.fact === null ? null : (byId.get(group.fact.id) ?? null);
    return [{ kind: 'page', group, ranges, row, isWaiting: rows === null && group.fact !== null }];
  });
}

function sourceEntries(
  sources: readonly LibrarySource[],
  counts: ReadonlyMap<string, number>,
  query: string,
): Entry[] {
  return sources.flatMap((source): Entry[] => {
    const ranges = filterWords(query, [sourceName(source), source.url ?? '']);
    return ranges === null ? [] : [{ kind: 'source', source, ranges, facts: counts.get(source.id) ?? 0 }];
  });
}
