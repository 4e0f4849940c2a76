/** All facts: search, filters with counts, and each fact with everything behind it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FactHit } from '../../../core/search/search';
import { FactFilters } from '../../lists/FactFilters';
import { keeps, NO_FILTER, type FactFilter } from '../../lists/fact-filter';
import { MoreOnScroll } from '../../lists/MoreOnScroll';
import { NoMatch } from '../../lists/NoMatch';
import { Notice } from '../../lists/Notice';
import { useFactSearch } from '../../lists/use-fact-search';
import { t, tn } from '../../text/translate';
import { FACT_REM, FactItem } from '../fact/FactItem';
import type { ViewProps } from '../facts-context';
import { SearchField } from '../SearchField';

/** Facts drawn at a time: a screen, and few enough that drawing them while one scrolls is no long task. */
const STEP = 12;

/** The view; the fact that the address names is open, in sight and, if the search hides it, still listed first. */
export function FactsList({ lookup, place, go }: ViewProps) {
  const [filter, setFilter] = useState<FactFilter>(NO_FILTER);
  const search = useFactSearch(lookup.rows);
  const found = useMemo(() => search(place.query), [search, place.query]);
  const hits = useMemo(() => found.filter((hit) => keeps(filter, hit.row)), [found, filter]);
  // Counting six thousand facts four times over is not for every time that something else on the page changes.
  const filters = useMemo(
    () => <FactFilters hits={found} filter={filter} onFilter={setFilter} canClear />,
    [found, filter],
  );
  return (
    <section aria-label={t('viewFacts')}>
      <SearchField
        label={t('searchFacts')}
        query={place.query}
        onQuery={(query) => {
          go({ ...place, item: null, query });
        }}
      />
      {filters}
      <p class="list-count" role="status">
        {tn('factCount', hits.length)}
      </p>
      {place.item !== null && !lookup.facts.has(place.item) && <Notice title={t('unknownFact')} />}
      {hits.length === 0 ? (
        <EmptyFacts total={lookup.rows.length} query={place.query} />
      ) : (
        <Hits
          key={`${place.query} ${JSON.stringify(filter)}`}
          lookup={lookup}
          hits={hits}
          item={place.item}
        />
      )}
    </section>
  );
}

function EmptyFacts({ total, query }: { readonly total: number; readonly query: string }) {
  if (total === 0) return <Notice title={t('noFactsTitle')} help={t('noFactsHelp')} />;
  return query === '' ? <Notice title={t('noFilterMatch')} /> : <NoMatch query={query} />;
}

type HitsProps = {
  readonly lookup: ViewProps['lookup'];
  readonly hits: readonly FactHit[];
  readonly item: string | null;
};

const idOf = (hit: FactHit): string => hit.row.id;

function Hits({ lookup, hits, item }: HitsProps) {
  const list = useRef<HTMLDivElement>(null);
  const render = useCallback(
    ({ row, ranges }: FactHit) => (
      <FactItem lookup={lookup} row={row} ranges={ranges()} isAsked={row.id === item} />
    ),
    [lookup, item],
  );
  const at = item === null ? -1 : hits.findIndex((hit) => hit.row.id === item);
  useEffect(() => {
    if (item !== null) list.current?.querySelector(`[id="fact-${CSS.escape(item)}"]`)?.scrollIntoView();
  }, [item]);
  return (
    <div ref={list}>
      <MoreOnScroll items={hits} step={STEP} least={at + 1} keyOf={idOf} render={render} itemRem={FACT_REM} />
    </div>
  );
}
