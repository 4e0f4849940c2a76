/** The shape of a status: ring with tick, two arrows, arrow to a bar, dot. Never shown without its words. */
import type { Status } from '../../core/model';

const SHAPES: Readonly<Record<Status, string>> = {
  agreed: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M5.2 8.2l2 2 3.7-4.2',
  disputed: 'M2 5.25h11M10.25 2.5 13 5.25 10.25 8M14 10.75H3M5.75 8 3 10.75 5.75 13.5',
  updated: 'M1.75 8h9M7.5 4.5 11 8l-3.5 3.5M13.75 3.5v9',
  single: 'M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
};

/** Attributes of an svg as large as the text beside it, hidden from screen readers. */
export const ICON_FRAME = {
  viewBox: '0 0 16 16',
  width: '1em',
  height: '1em',
  'aria-hidden': 'true',
} as const;

/** Attributes of a line drawn in it, in the text's colour. */
export const ICON_LINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.6,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Attributes of a status's svg and of the one path in it. */
export function statusShape(status: Status) {
  const fill = status === 'single' ? 'currentColor' : 'none';
  return {
    frame: { class: 'status-icon', ...ICON_FRAME },
    path: { d: SHAPES[status], ...ICON_LINE, fill },
  };
}
