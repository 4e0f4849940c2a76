/** Facts under a heading, each to be opened. */
import { useState } from 'preact/hooks';
import type { LibraryLookup } from '../../core/library/library-lookup';
import type { Fact } from '../../core/model';
import { MoreOnScroll } from '../lists/MoreOnScroll';
import { FactItem } from './FactItem';

type Props = { readonly title: string; readonly facts: readonly Fact[]; readonly lookup: LibraryLookup };

/** Facts drawn at a time. */
const STEP = 20;

/** The heading stands also over an empty list: that nothing is said is worth knowing. */
export function FactGroup({ title, facts, lookup }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <section class="fact-group">
      <h3>{title}</h3>
      <MoreOnScroll
        items={facts.flatMap((fact) => lookup.rowOf.get(fact.id) ?? [])}
        step={STEP}
        least={0}
        keyOf={(row) => row.id}
        render={(row) => (
          <FactItem
            lookup={lookup}
            row={row}
            open={open.has(row.id)}
            onToggle={(isOpen) => {
              const next = new Set(open);
              if (isOpen) next.add(row.id);
              else next.delete(row.id);
              setOpen(next);
            }}
          />
        )}
      />
    </section>
  );
}
