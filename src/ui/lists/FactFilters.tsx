/** Filters over the facts that match the search: status buttons, and a menu each for source, speaker and name. */
import { useMemo, useState } from 'preact/hooks';
import type { FactRow } from '../../core/library/fact-row';
import type { FactHit } from '../../core/search/search';
import { countStatuses, StatusFilter } from './StatusFilter';
import { t, writeNumber, type TextKey } from '../text/translate';
import { countChoices, isNarrowed, keeps, NO_FILTER, type Choice, type FactFilter } from './fact-filter';

type Props = {
  readonly hits: readonly FactHit[];
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  /** With a button that takes all filters away; where there is no room for it each is taken away by itself. */
  readonly canClear?: boolean;
};

type Menu = {
  readonly part: 'source' | 'speaker' | 'entity';
  readonly label: TextKey;
  readonly valuesOf: (row: FactRow) => readonly string[];
};

const MENUS: readonly Menu[] = [
  { part: 'source', label: 'filterSource', valuesOf: (row) => row.publishers },
  { part: 'speaker', label: 'filterSpeaker', valuesOf: (row) => row.speakers },
  { part: 'entity', label: 'filterEntity', valuesOf: (row) => row.entities },
];

/** Each filter's counts are those of the facts that the other filters leave. */
export function FactFilters({ hits, filter, onFilter, canClear = false }: Props) {
  const left = (part: keyof FactFilter): FactRow[] =>
    hits.map((hit) => hit.row).filter((row) => keeps(filter, row, part));
  return (
    <div class="fact-filters">
      <StatusFilter
        counts={countStatuses(left('status'))}
        chosen={filter.status}
        onChoose={(status) => {
          onFilter({ ...filter, status });
        }}
      />
      {MENUS.map(({ part, label, valuesOf }) => (
        <FilterMenu
          key={part}
          label={t(label)}
          rows={left(part)}
          valuesOf={valuesOf}
          chosen={filter[part]}
          onChoose={(value) => {
            onFilter({ ...filter, [part]: value });
          }}
        />
      ))}
      {canClear && isNarrowed(filter) && (
        <ClearButton
          onClear={() => {
            onFilter(NO_FILTER);
          }}
        />
      )}
    </div>
  );
}

function ClearButton({ onClear }: { readonly onClear: () => void }) {
  return (
    <button
      type="button"
      class="quiet-button"
      onClick={(event) => {
        // The button goes with the filters: the keyboard's place is the first of them.
        event.currentTarget.parentElement
          ?.querySelector<HTMLElement>('button:not(:disabled), select')
          ?.focus();
        onClear();
      }}
    >
      {t('filterClear')}
    </button>
  );
}

type MenuProps = {
  readonly label: string;
  readonly rows: readonly FactRow[];
  readonly valuesOf: Menu['valuesOf'];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
};

/** Its choices are counted once the reader reaches for it: of five thousand facts, with every letter in the search, that takes too long. */
function FilterMenu({ label, rows, valuesOf, chosen, onChoose }: MenuProps) {
  const [isReached, setReached] = useState(chosen !== null);
  const counted = useMemo(() => (isReached ? countChoices(rows, valuesOf) : []), [isReached, rows, valuesOf]);
  const known = chosen === null || counted.some((choice) => choice.value === chosen);
  const choices: readonly Choice[] = known ? counted : [{ value: chosen, count: 0 }, ...counted];
  const reach = (): void => {
    setReached(true);
  };
  return (
    <select
      class="select"
      aria-label={label}
      value={chosen ?? ''}
      onPointerDown={reach}
      onFocus={reach}
      onChange={(event) => {
        onChoose(event.currentTarget.value || null);
      }}
    >
      <option value="">{label}</option>
      {choices.map(({ value, count }) => (
        <option key={value} value={value}>
          {`${value} (${writeNumber(count)})`}
        </option>
      ))}
    </select>
  );
}
