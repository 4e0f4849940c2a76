/** What stands in the popup's current list. In: state, tab, query, filter. Out: entries in order, and the hits before the filters. */
import { useMemo } from 'preact/hooks';
import { filterWords } from '../../core/search/filter-words';
import type { LibrarySource } from '../../core/library/library';
import type { Span } from '../../core/model';
import type { FactHit } from '../../core/search/search';
import { keeps, type FactFilter } from '../lists/fact-filter';
import { newestFirst } from '../lists/source-date';
import { usePrepared } from '../lists/use-prepared';
import { groupByTarget, type PageGroup } from './page-groups';
import type { PopupState } from './popup-state';

/** The popup's lists. */
export type PopupTab = 'page' | 'facts' | 'sources';

/** A line of a list; `ranges` are the characters of its title that matched. */
export type Entry =
  | {
      readonly kind: 'page';
      readonly group: PageGroup;
      readonly ranges: readonly Span[];
    }
  | { readonly kind: 'fact'; readonly hit: FactHit }
  | {
      readonly kind: 'source';
      readonly source: LibrarySource;
      readonly facts: number;
      readonly ranges: readonly Span[];
    };

type Wanted = { readonly query: string; readonly filter: FactFilter };

const NO_HITS: readonly FactHit[] = [];
const NO_SOURCES: readonly LibrarySource[] = [];

/** The entries of a tab; `hits` are the facts that match before the filters. Computed only for the tab that is open. */
export function usePopupEntries(
  { page, library }: PopupState,
  tab: PopupTab,
  { query, filter }: Wanted,
): { readonly entries: readonly Entry[]; readonly hits: readonly FactHit[] } {
  const ready = library.kind === 'ready' ? library : null;
  const items = page.kind === 'marked' ? page.items : null;
  const groups = useMemo(() => groupByTarget(items ?? []), [items]);
  const search = ready?.search ?? null;
  usePrepared(search);
  const hits = useMemo(
    () => (tab === 'facts' ? (search?.find(query) ?? NO_HITS) : NO_HITS),
    [tab, search, query],
  );
  const entries = useMemo((): Entry[] => {
    if (tab === 'page') return pageEntries(groups, query);
    if (tab === 'facts')
      return hits.filter((hit) => keeps(filter, hit.row)).map((hit) => ({ kind: 'fact', hit }));
    return sourceEntries(ready?.sources ?? NO_SOURCES, ready?.factCounts ?? new Map(), query);
  }, [tab, groups, query, hits, filter, ready]);
  return { entries, hits };
}

function pageEntries(groups: readonly PageGroup[], query: string): Entry[] {
  return groups.flatMap((group): Entry[] => {
    const ranges = filterWords(query, [group.name, ...group.spelt, group.fact?.title ?? '']);
    if (ranges === null) return [];
    // Of a list that is searched, the entry that tells the fact may be left out.
    return [{ kind: 'page', group: query === '' ? group : { ...group, sameAs: null }, ranges }];
  });
}

function sourceEntries(
  sources: readonly LibrarySource[],
  counts: ReadonlyMap<string, number>,
  query: string,
): Entry[] {
  return newestFirst(sources).flatMap((source): Entry[] => {
    const ranges = filterWords(query, [source.name, source.headline, source.url ?? '']);
    return ranges === null ? [] : [{ kind: 'source', source, ranges, facts: counts.get(source.id) ?? 0 }];
  });
}
