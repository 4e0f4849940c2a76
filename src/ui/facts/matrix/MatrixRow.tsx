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

/** Stands in the cell of a source that gives none of the values: it has words. */
export const WORDS_SIGN = '“…”';

/** The row, and a second one while a cell is open. */
export function MatrixRow({ row, lookup, open, onOpen }: Props) {
  const asksValues = row.cells.some((cell) => cell.value !== null);
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
              asksValues={asksValues}
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
  /** True where other sources give values: a tick would say that this one gives what most give. */
  readonly asksValues: boolean;
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: () => void;
};

function CellButton({ cell, asksValues, label, open, onOpen }: CellProps) {
  if (cell.stand === 'silent')
    return (
      <span class="cell cell-silent">
        <span aria-hidden="true">·</span>
        <span class="hidden-words">{t('cellSilent')}</span>
      </span>
    );
  const { look, shown, stand } = faceOf(cell, asksValues);
  return (
    <button
      type="button"
      class={`cell cell-${look}`}
      aria-expanded={open}
      aria-label={[label, stand, cell.value].filter(Boolean).join(': ')}
      title={cell.value ?? stand}
      onClick={onOpen}
    >
      {shown}
    </button>
  );
}

/** How a cell with claims looks, what stands in it, and that in words. */
function faceOf(
  { stand, value, claims }: Cell,
  asksValues: boolean,
): { readonly look: string; readonly shown: string; readonly stand: string } {
  const quote = claims[0]?.quote;
  if (asksValues && value === null && quote !== undefined)
    return { look: 'words', shown: WORDS_SIGN, stand: quote };
  const isSaid = stand === 'said';
  return {
    look: stand,
    shown: value ?? (isSaid ? '✓' : '≠'),
    stand: t(isSaid ? 'cellSaid' : 'cellOtherwise'),
  };
}
