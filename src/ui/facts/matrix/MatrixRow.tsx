/** One fact across all sources; an opened cell shows the source's words in a row below. */
import type { AgreementRow, Cell } from '../../../core/library/agreement';
import { StatusIcon } from '../../status/StatusIcon';
import { statusName } from '../../status/fact-words';
import { t, writeNumber } from '../../text/translate';
import { placeOf, type ViewProps } from '../facts-context';
import { PlaceLink } from '../PlaceLink';
import { QuoteList } from '../fact/QuoteList';

type Props = Pick<ViewProps, 'lookup' | 'go'> & {
  readonly row: AgreementRow;
  readonly open: Cell | null;
  readonly onOpen: (cell: Cell | null) => void;
};

/** The row, and a second one while a cell is open. */
export function MatrixRow({ row, lookup, open, onOpen }: Props) {
  return (
    <>
      <tr>
        <th scope="row">
          <span class={`status-${row.status} matrix-status`} title={statusName(row.status)}>
            <StatusIcon status={row.status} />
            <span class="hidden-words">{statusName(row.status)}: </span>
          </span>
          <PlaceLink to={placeOf('facts', row.fact)}>{row.title}</PlaceLink>
        </th>
        <td class="matrix-number">{writeNumber(row.voices)}</td>
        {row.cells.map((cell) => (
          <td key={cell.source}>
            <CellButton
              cell={cell}
              label={lookup.names.get(cell.source) ?? ''}
              open={open === cell}
              onOpen={() => {
                onOpen(open === cell ? null : cell);
              }}
            />
          </td>
        ))}
      </tr>
      {open !== null && (
        <tr class="matrix-words">
          <td colSpan={row.cells.length + 2}>
            <QuoteList lookup={lookup} claims={open.claims} />
          </td>
        </tr>
      )}
    </>
  );
}

type CellProps = {
  readonly cell: Cell;
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: () => void;
};

function CellButton({ cell, label, open, onOpen }: CellProps) {
  if (cell.stand === 'silent')
    return (
      <span class="cell cell-silent">
        <span aria-hidden="true">·</span>
        <span class="hidden-words">{t('cellSilent')}</span>
      </span>
    );
  const stand = t(cell.stand === 'said' ? 'cellSaid' : 'cellOtherwise');
  return (
    <button
      type="button"
      class={`cell cell-${cell.stand}`}
      aria-expanded={open}
      aria-label={[label, stand, cell.value].filter(Boolean).join(': ')}
      title={cell.value ?? stand}
      onClick={onOpen}
    >
      {cell.value ?? (cell.stand === 'said' ? '✓' : '≠')}
    </button>
  );
}
