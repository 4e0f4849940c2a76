/** Events and statements on an axis of dates, with their grain, and the same as a list. */
import { useMemo, useState } from 'preact/hooks';
import { makeTimeline, type TimelineEntry } from '../../../core/library/timeline';
import { Check } from '../../lists/Check';
import { Notice } from '../../lists/Notice';
import { t } from '../../text/translate';
import type { ViewProps } from '../facts-context';
import { centreOnNearest, changeWindow, fitWindow, type TimeWindow } from './time-axis';
import { TimelineChart } from './TimelineChart';
import { TimelineList } from './TimelineList';

/** What a key does to the window: zoom factor, and move as a part of its length. */
const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  '+': [0.5, 0],
  '=': [0.5, 0],
  '-': [2, 0],
  ArrowLeft: [1, -0.25],
  ArrowRight: [1, 0.25],
  Home: [1, -1000],
  End: [1, 1000],
  '0': [1e9, 0],
};

/** The view; what the axis shows is what the list holds. */
export function TimelineView({ lookup }: ViewProps) {
  const [statements, setStatements] = useState(false);
  const entries = useMemo(() => makeTimeline(lookup), [lookup]);
  const shown = useMemo(
    () => entries.filter((entry) => statements || entry.kind === 'event'),
    [entries, statements],
  );
  const all = useMemo(() => fitWindow(shown), [shown]);
  const [chosen, setChosen] = useState<TimeWindow | null>(null);
  const withStatements = (
    <Check on={statements} onChange={setStatements}>
      {t('timelineStatements')}
    </Check>
  );
  if (all === null)
    return (
      <section aria-label={t('viewTimeline')}>
        {withStatements}
        <Notice title={t('timelineEmptyTitle')} help={t('timelineEmptyHelp')} />
      </section>
    );
  const window = changeWindow(chosen ?? all, all, 1, 0);
  const change = (factor: number, move: number): void => {
    const before = factor < 1 ? centreOnNearest(window, shown) : window;
    setChosen(changeWindow(before, all, factor, move));
  };
  return (
    <section aria-label={t('viewTimeline')}>
      <div class="view-tools">
        <Zoom change={change} />
        {withStatements}
      </div>
      <TimelineChart
        entries={shown}
        window={window}
        onKey={(key) => {
          const act = KEYS[key];
          if (act !== undefined) change(act[0], act[1]);
          return act !== undefined;
        }}
      />
      <TimelineList lookup={lookup} entries={inside(shown, window)} />
    </section>
  );
}

function inside(entries: readonly TimelineEntry[], window: TimeWindow): TimelineEntry[] {
  const from = new Date(window.from).toISOString();
  const to = new Date(window.to).toISOString();
  return entries.filter((entry) => `${entry.to}T24` >= from && entry.from <= to);
}

function Zoom({ change }: { readonly change: (factor: number, move: number) => void }) {
  const button = (label: string, sign: string, factor: number, move: number) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => {
        change(factor, move);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div role="group" aria-label={t('timelineZoom')} class="zoom">
      {button(t('zoomEarlier'), '‹', 1, -0.25)}
      {button(t('zoomOut'), '−', 2, 0)}
      {button(t('zoomAll'), '⤢', 1e9, 0)}
      {button(t('zoomIn'), '+', 0.5, 0)}
      {button(t('zoomLater'), '›', 1, 0.25)}
    </div>
  );
}
