/** Who says what: facts in rows, sources in columns; a cell says "said", "said otherwise" or nothing, and opens to the words. */
import { useState } from 'preact/hooks';
import type { AgreementRow, Cell } from '../../../core/library/agreement';
import { Check } from '../../lists/Check';
import { NoMatch } from '../../lists/NoMatch';
import { Notice } from '../../lists/Notice';
import { t } from '../../text/translate';
import type { ViewProps } from '../facts-context';
import { SearchField } from '../SearchField';
import { MatrixRow, WORDS_SIGN } from './MatrixRow';
import { SortHeader } from './SortHeader';
import { useAgreement, type Agreement } from './use-agreement';

/** Rows drawn at a time: a table of thousands of rows lays out slowly. */
const STEP = 100;

/** What is searched and shown stands above the table. */
export function MatrixView({ lookup, place, go }: ViewProps) {
  const [single, setSingle] = useState(false);
  const agreement = useAgreement(lookup, place.query, single);
  if (lookup.library.sources.length === 0)
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
      {agreement.rows.length === 0 ? (
        <EmptyMatrix query={agreement.isFound ? '' : place.query} />
      ) : (
        <Table lookup={lookup} go={go} agreement={agreement} />
      )}
    </section>
  );
}

type TableProps = Pick<ViewProps, 'lookup' | 'go'> & { readonly agreement: Agreement };

/** A real table with header cells; sorted by pressing a header, and again for the other way round. One cell at a time is open. */
function Table({ lookup, go, agreement: { columns, rows, sort, setSort } }: TableProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(STEP);
  return (
    <>
      <div class="matrix-scroll" tabIndex={0} role="group" aria-label={t('viewMatrix')}>
        <table class="matrix">
          <Head columns={columns} sort={sort} onSort={setSort} />
          <tbody>
            {rows.slice(0, drawn).map((row) => (
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
      {drawn < rows.length && (
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
    </>
  );
}

type HeadProps = Pick<Agreement, 'columns' | 'sort'> & { readonly onSort: Agreement['setSort'] };

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
