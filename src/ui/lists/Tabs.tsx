/** Tabs after the WAI-ARIA pattern: one tab stop, arrows move and select. */
import { useRef } from 'preact/hooks';

/** `count` is shown behind the label; null while it is not known, so that nothing jumps. */
type Tab<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly count: string | null;
};

type Props<Name extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The row of tabs; each controls the element with the id `panel`. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: Props<Name>) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const right = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const step = (STEPS[event.key] ?? 0) * right;
    const next = tabs[(tabs.findIndex((tab) => tab.name === chosen) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    row.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`tab-${tab.name}`}
          aria-selected={tab.name === chosen}
          aria-controls="panel"
          tabIndex={tab.name === chosen ? 0 : -1}
          onClick={() => {
            onChoose(tab.name);
          }}
        >
          <span class="bold-room" data-words={tab.label}>
            {tab.label}
          </span>{' '}
          <span class="tab-count">{tab.count ?? ''}</span>
        </button>
      ))}
    </div>
  );
}
