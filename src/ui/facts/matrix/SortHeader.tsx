/** A column's header that sorts the table. */
import type { MatrixSort } from './matrix-sort';

type Props = {
  readonly by: string;
  readonly label: string;
  /** Below the label, and as its tooltip. */
  readonly note?: string;
  readonly title?: string;
  readonly sort: MatrixSort;
  readonly onSort: (sort: MatrixSort) => void;
};

/** Pressed once it sorts by its column, pressed again the other way round. */
export function SortHeader({ by, label, note = '', title = '', sort, onSort }: Props) {
  const isSorted = sort.by === by;
  const direction = sort.down ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        class="sort"
        title={title === '' ? undefined : title}
        onClick={() => {
          onSort({ by, down: isSorted ? !sort.down : by !== 'title' });
        }}
      >
        <span>
          <span dir="auto">{label}</span>
          {note !== '' && <span class="sort-note"> {note}</span>}
        </span>
        <span class="sort-arrow" aria-hidden="true">
          {isSorted ? (sort.down ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
