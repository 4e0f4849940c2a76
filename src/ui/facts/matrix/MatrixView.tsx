/** Who says what: facts in rows, sources in columns; a cell says "said", "said otherwise" or nothing, and opens to the words. */
import { useMemo, useState } from 'preact/hooks';
import { makeAgreement, type AgreementRow, type Cell } from '../../../core/library/agreement';
import { Check } from '../../lists/Check';
import { NoMatch } from '../../lists/NoMatch';
import { Notice } from '../../lists/Notice';
import { useFactSearch } from '../../lists/use-fact-search';
import { t } from '../../text/translate';
import type { ViewProps } from '../facts-context';
import { SearchField } from '../SearchField';
import { columnsOf, cutToColumns, type MatrixColumn } from './matrix-columns';
import { MatrixRow, WORDS_SIGN } from './MatrixRow';
import { sortAgreement, type MatrixSort } from './matrix-sort';
import { SortHeader } from './SortHeader';

/** Rows drawn at a time: a table of thousands of rows lays out slowly. */
const STEP = 100;

/** What most sources speak of comes first. */
const WIDEST: MatrixSort = { by: 'voices', down: true };

/** A real table with header cells; sorted by pressing a header, and again for the other way round. */
export function MatrixView({ lookup, place, go }: ViewProps) {
  const [single, setSingle] = useState(false);
  const [sort, setSort] = useState<MatrixSort>(WIDEST);
  const [open, setOpen] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(STEP);
  const search = useFactSearch(lookup.rows);
  const { sources } = lookup.library;
  const all = useMemo(() => sortAgreement(makeAgreement(lookup, single ? 1 : 2), WIDEST), [lookup, single]);
  const found = useMemo(() => new Set(search(place.query).map((hit) => hit.row.id)), [search, place.query]);
  const { columns, rows } = useMemo(() => {
    const kept = all.filter((row) => found.has(row.fact));
    const own = columnsOf(kept, sources);
    return { columns: own, rows: cutToColumns(kept, own) };
  }, [all, found, sources]);
  const sorted = useMemo(() => (sort === WIDEST ? rows : sortAgreement(rows, sort)), [rows, sort]);
  if (sources.length === 0)
    return (
      <section aria-label={t('viewMatrix')}>
        <Notice title={t('noSourcesTitle')} help={t('noSourcesHelp')} />
      </section>
    );
  return (
    <section aria-label={t('viewMatrix')}>
      <SearchField
        label={t('searchFacts')}
        query={place.query}
        onQuery={(query) => {
          go({ view: 'matrix', item: null, query });
        }}
      />
      <div class="view-tools">
        <Legend />
        <Check on={single} onChange={setSingle}>
          {t('matrixSingle')}
        </Check>
      </div>
      {rows.length === 0 ? (
        <EmptyMatrix query={found.size === 0 ? place.query : ''} />
      ) : (
        <div class="matrix-scroll" tabIndex={0} role="group" aria-label={t('viewMatrix')}>
          <table class="matrix">
            <Head columns={columns} sort={sort} onSort={setSort} />
            <tbody>
              {sorted.slice(0, drawn).map((row) => (
                <MatrixRow
                  key={row.fact}
                  row={row}
                  lookup={lookup}
                  open={openCell(row, open)}
                  onOpen={(cell) => {
                    setOpen(cell === null ? null : cellKey(row, cell));
                  }}
                  go={go}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {drawn < sorted.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setDrawn(drawn + STEP);
          }}
        >
          {t('matrixMore')}
        </button>
      )}
    </section>
  );
}

type HeadProps = {
  readonly columns: readonly MatrixColumn[];
  readonly sort: MatrixSort;
  readonly onSort: (sort: MatrixSort) => void;
};

function Head({ columns, sort, onSort }: HeadProps) {
  const own = { sort, onSort };
  return (
    <thead>
      <tr>
        <SortHeader by="title" label={t('matrixFact')} {...own} />
        <SortHeader by="voices" label={t('matrixVoices')} {...own} />
        {columns.map(({ source: { id, name, headline }, note }) => (
          <SortHeader key={id} by={id} label={name} note={note} title={headline} {...own} />
        ))}
      </tr>
    </thead>
  );
}

function EmptyMatrix({ query }: { readonly query: string }) {
  if (query !== '') return <NoMatch query={query} />;
  return <Notice title={t('matrixEmptyTitle')} help={t('matrixEmptyHelp')} />;
}

const cellKey = (row: AgreementRow, cell: Cell): string => `${row.fact} ${cell.source}`;

function openCell(row: AgreementRow, open: string | null): Cell | null {
  return row.cells.find((cell) => cellKey(row, cell) === open) ?? null;
}

function Legend() {
  return (
    <p class="matrix-legend">
      <span class="cell cell-said">{t('cellSaid')}</span>
      <span class="cell cell-otherwise">{t('cellOtherwise')}</span>
      <span class="matrix-sign">
        <span class="cell cell-words" aria-hidden="true">
          {WORDS_SIGN}
        </span>
        {t('cellWords')}
      </span>
      <span class="matrix-sign">
        <span aria-hidden="true">·</span> {t('cellSilent')}
      </span>
    </p>
  );
}
