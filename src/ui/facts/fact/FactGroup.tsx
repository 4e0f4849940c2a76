/** Facts under a heading, each to be opened. */
import { useCallback, useMemo } from 'preact/hooks';
import type { FactRow } from '../../../core/library/fact-row';
import type { LibraryLookup } from '../../../core/library/library-lookup';
import type { Fact } from '../../../core/model';
import { MoreOnScroll } from '../../lists/MoreOnScroll';
import { FACT_REM, FactItem, TITLE_REM } from './FactItem';

type Props = {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly lookup: LibraryLookup;
  /** True where the heading says that one source alone tells them. */
  readonly isAlone?: boolean;
};

/** Facts drawn at a time. */
const STEP = 20;

const idOf = (row: FactRow): string => row.id;

/** The heading stands also over an empty list: that nothing is said is worth knowing. */
export function FactGroup({ title, facts, lookup, isAlone = false }: Props) {
  const rows = useMemo(() => facts.flatMap((fact) => lookup.rowOf.get(fact.id) ?? []), [facts, lookup]);
  const render = useCallback(
    (row: FactRow) => <FactItem lookup={lookup} row={row} isAlone={isAlone} />,
    [lookup, isAlone],
  );
  return (
    <section class="fact-group">
      <h3>{title}</h3>
      <MoreOnScroll
        items={rows}
        step={STEP}
        least={0}
        keyOf={idOf}
        render={render}
        itemRem={isAlone ? TITLE_REM : FACT_REM}
      />
    </section>
  );
}
