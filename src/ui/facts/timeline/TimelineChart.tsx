/** The axis as a drawing. Everything in it stands in the list below as well, so screen readers skip it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { writePlace } from '../../../core/library/library-place';
import type { TimelineEntry } from '../../../core/library/timeline';
import { t, writeDate } from '../../text/translate';
import { placeOf } from '../facts-context';
import {
  endOf,
  keepApart,
  placeIn,
  startOf,
  TICK_PAD,
  ticksIn,
  type Tick,
  type TimeWindow,
} from './time-axis';
import { layLanes, type Bar } from './time-lanes';
import { writeStretch } from '../write-when';

type Props = {
  readonly entries: readonly TimelineEntry[];
  readonly window: TimeWindow;
  /** True when the key was for the timeline. */
  readonly onKey: (key: string) => boolean;
};

/** Heights in px: of a lane, of the axis with its dates, of a bar, of one that has its words below it. */
const LANE = 26;
const AXIS = 22;
const BAR = 12;
const THIN_BAR = 5;
/** Room for a date's words, px. */
const TICK_GAP = 96;
/** Below the last lane, px. */
const PAD = 4;
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
  const height = LANE * (1 + Math.max(0, ...bars.map((bar) => bar.lane))) + PAD;
  const ticks = ticksIn(window, width, TICK_GAP);
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
      <Axis ticks={ticks} width={width} />
      <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} direction="ltr">
        {ticks.map((tick) => (
          <line key={tick.iso} class="tick" x1={tick.at} x2={tick.at} y2={height} />
        ))}
        {bars.map((bar) => (
          <TimelineBar key={`${bar.item.kind} ${bar.item.item}`} bar={bar} />
        ))}
      </svg>
    </div>
  );
}

type AxisProps = { readonly ticks: readonly Tick[]; readonly width: number };

/** The dates, which stay in sight however far down the bars are scrolled. */
function Axis({ ticks, width }: AxisProps) {
  const shown = ticks.map((tick) => ({ ...tick, words: writeDate(tick.iso, tick.form) }));
  return (
    <svg
      class="timeline-axis"
      width={width}
      height={AXIS}
      viewBox={`0 0 ${String(width)} ${String(AXIS)}`}
      direction="ltr"
    >
      {keepApart(shown, width).map((tick) => (
        <text key={tick.iso} class="tick" x={tick.at + TICK_PAD} y={15}>
          {tick.words}
        </text>
      ))}
    </svg>
  );
}

function TimelineBar({ bar }: { readonly bar: Bar<TimelineEntry> }) {
  const { item, lane, start, width, label, words, side } = bar;
  const y = lane * LANE;
  const isBelow = side === 'below';
  const height = isBelow ? THIN_BAR : BAR;
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
      <rect x={start} y={y + (isBelow ? 4 : 6)} width={width} height={height} rx={height / 2} />
      <text x={label} y={y + (isBelow ? 21 : 16)} text-anchor={side === 'before' ? 'end' : 'start'}>
        {words}
      </text>
    </a>
  );
}
