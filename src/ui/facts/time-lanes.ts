/** Lays stretches into lanes so that neither bars nor their labels cover each other. */

/** A bar in px from the axis' start; `label` is where its words begin and `end` where bar and words are over. */
export type Bar<Item> = {
  readonly item: Item;
  readonly lane: number;
  readonly start: number;
  readonly width: number;
  readonly label: number;
  /** Words stand before their bar, ending at `label`. */
  readonly before: boolean;
};

/** A day seen from far away is still a dot one can point at, px. */
const LEAST_WIDTH = 8;
/** Room between one bar's words and the next bar, px. */
const GAP = 12;
/** Width of a letter of the label's type, px: an estimate on the safe side, so that no layout is read. */
const LETTER = 7;
/** Letters of a label that are drawn. */
export const LABEL_LETTERS = 42;

/** Bars for items in the order given, each in the first lane with room; those outside the axis are left out. */
export function layLanes<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => { readonly start: number; readonly end: number; readonly title: string },
  width: number,
): Bar<Item>[] {
  const free: number[] = [];
  return items.flatMap((item) => {
    const { start, end, title } = placeOf(item);
    if (end < 0 || start > width || Number.isNaN(start)) return [];
    const left = Math.max(0, start);
    const bar = Math.max(LEAST_WIDTH, Math.min(end, width) - left);
    const words = Math.min(title.length, LABEL_LETTERS) * LETTER;
    // Words stand behind their bar, or before it where the axis ends.
    const behind = left + bar + 6;
    const before = behind + words > width && left - 6 - words >= 0;
    const label = before ? left - 6 : behind;
    const first = before ? label - words : left;
    const last = (before ? left + bar : label + words) + GAP;
    const found = free.findIndex((until) => until <= first);
    const lane = found < 0 ? free.length : found;
    free[lane] = last;
    return [{ item, lane, start: left, width: bar, label, before }];
  });
}
