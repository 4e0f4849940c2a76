/** Who says what: facts in rows, sources in columns; a cell says "said", "said otherwise" or nothing, and opens to the words. */
import { useMemo, useState } from 'preact/hooks';
import { makeAgreement, type AgreementRow, type Cell } from '../../../core/library/agreement';
import { Check } from '../../lists/Check';
import { Notice } from '../../lists/Notice';
import { t } from '../../text/translate';
import type { ViewProps } from '../facts-context';
import { MatrixRow } from './MatrixRow';
import { sortAgreement, type MatrixSort } from './matrix-sort';
import { SortHeader } from './SortHeader';

/** Rows drawn at a time: a table of thousands of rows lays out slowly. */
const STEP = 100;

/** A real table with header cells; sorted by pressing a header, and again for the other way round. */
export function MatrixView({ lookup, go }: ViewProps) {
  const [single, setSingle] = useState(false);
  const [sort, setSort] = useState<MatrixSort>({ by: 'voices', down: true });
  const [open, setOpen] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(STEP);
  const rows = useMemo(() => makeAgreement(lookup, single ? 1 : 2), [lookup, single]);
  const sorted = useMemo(() => sortAgreement(rows, sort), [rows, sort]);
  const { sources } = lookup.library;
  if (sources.length === 0)
    return (
      <section aria-label={t('viewMatrix')}>
        <Notice title={t('noSourcesTitle')} help={t('noSourcesHelp')} />
      </section>
    );
  const header = (by: string, label: string) => (
    <SortHeader key={by} by={by} label={label} sort={sort} onSort={setSort} />
  );
  return (
    <section aria-label={t('viewMatrix')}>
      <div class="view-tools">
        <Legend />
        <Check on={single} onChange={setSingle}>
          {t('matrixSingle')}
        </Check>
      </div>
      {rows.length === 0 ? (
        <Notice title={t('matrixEmptyTitle')} help={t('matrixEmptyHelp')} />
      ) : (
        <div class="matrix-scroll" tabIndex={0} role="group" aria-label={t('viewMatrix')}>
          <table class="matrix">
            <thead>
              <tr>
                {header('title', t('matrixFact'))}
                {header('voices', t('matrixVoices'))}
                {sources.map((source) => header(source.id, lookup.names.get(source.id) ?? source.file))}
              </tr>
            </thead>
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

const cellKey = (row: AgreementRow, cell: Cell): string => `${row.fact} ${cell.source}`;

function openCell(row: AgreementRow, open: string | null): Cell | null {
  return row.cells.find((cell) => cellKey(row, cell) === open) ?? null;
}

function Legend() {
  return (
    <p class="matrix-legend">
      <span class="cell cell-said">{t('cellSaid')}</span>
      <span class="cell cell-otherwise">{t('cellOtherwise')}</span>
      <span class="cell cell-silent">
        <span aria-hidden="true">·</span> {t('cellSilent')}
      </span>
    </p>
  );
}
