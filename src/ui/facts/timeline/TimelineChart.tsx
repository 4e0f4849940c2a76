/** The axis as a drawing. Everything in it stands in the list below as well, so screen readers skip it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { writePlace } from '../../../core/library/library-place';
import type { TimelineEntry } from '../../../core/library/timeline';
import { t, writeDate } from '../../text/translate';
import { placeOf } from '../facts-context';
import { endOf, placeIn, startOf, ticksIn, type TimeWindow } from './time-axis';
import { layLanes, type Bar } from './time-lanes';
import { writeStretch } from '../write-when';

type Props = {
  readonly entries: readonly TimelineEntry[];
  readonly window: TimeWindow;
  /** True when the key was for the timeline. */
  readonly onKey: (key: string) => boolean;
};

/** Heights in px: of a lane, of the axis with its dates, of a bar. */
const LANE = 26;
const AXIS = 28;
const BAR = 12;
/** Room for a date's words, px. */
const TICK_GAP = 96;
/** Width until it is measured. */
const FIRST_WIDTH = 960;

/** Bars as long as what they stand for: a month is a month. Zoomed by + and −, moved by the arrows. */
export function TimelineChart({ entries, window, onKey }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const watch = new ResizeObserver(([seen]) => {
      setWidth(Math.max(240, Math.floor(seen?.contentRect.width ?? FIRST_WIDTH)));
    });
    watch.observe(frame.current);
    return () => {
      watch.disconnect();
    };
  }, []);
  const x = placeIn(window, width);
  const bars = layLanes(
    entries,
    (entry) => ({ start: x(startOf(entry.from)), end: x(endOf(entry.to)), title: entry.title }),
    width,
  );
  const height = AXIS + LANE * (1 + Math.max(0, ...bars.map((bar) => bar.lane)));
  return (
    <div
      class="timeline"
      ref={frame}
      role="group"
      tabIndex={0}
      aria-label={t('timelineKeys')}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && onKey(event.key)) event.preventDefault();
      }}
    >
      <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} direction="ltr">
        {ticksIn(window, width, TICK_GAP).map((tick) => (
          <g key={tick.iso} class="tick" transform={`translate(${String(tick.at)},0)`}>
            <line y1={AXIS - 8} y2={height} />
            <text x={4} y={14}>
              {writeDate(tick.iso, tick.form)}
            </text>
          </g>
        ))}
        {bars.map((bar) => (
          <TimelineBar key={`${bar.item.kind} ${bar.item.item}`} bar={bar} />
        ))}
      </svg>
    </div>
  );
}

function TimelineBar({ bar }: { readonly bar: Bar<TimelineEntry> }) {
  const { item, lane, start, width, label, words, before } = bar;
  const y = AXIS + lane * LANE;
  const place = placeOf(item.kind === 'event' ? 'people' : 'facts', item.item);
  const isSure = item.kind !== 'event' || item.holding === 'held';
  return (
    <a
      href={writePlace(place)}
      class={`bar bar-${item.kind}`}
      data-unsure={!isSure || undefined}
      tabIndex={-1}
    >
      <title>{`${item.title} · ${writeStretch(item)}`}</title>
      <rect x={start} y={y + 6} width={width} height={BAR} rx={BAR / 2} />
      <text x={label} y={y + 16} text-anchor={before ? 'end' : 'start'}>
        {words}
      </text>
    </a>
  );
}
