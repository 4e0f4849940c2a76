/** Lays stretches into lanes so that neither bars nor their labels cover each other. */

/** A bar in px from the axis' start; `label` is where its words begin and `end` where bar and words are over. */
export type Bar<Item> = {
  readonly item: Item;
  readonly lane: number;
  readonly start: number;
  readonly width: number;
  readonly label: number;
  /** The title as far as there is room for it. */
  readonly words: string;
  /** Words stand before their bar, ending at `label`. */
  readonly before: boolean;
};

/** A day seen from far away is still a dot one can point at, as wide as a bar is high; px. */
const LEAST_WIDTH = 12;
/** Between a bar and its words, px. */
const PAD = 6;
/** Room between one bar's words and the next bar, px. */
const GAP = 12;
/** Width of a letter of the label's type, px: an estimate on the safe side, so that no layout is read. */
const LETTER = 7.5;
/** Letters of a label that are drawn. */
const LABEL_LETTERS = 42;

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
    const left = Math.min(Math.max(0, start), width - LEAST_WIDTH);
    const bar = Math.max(LEAST_WIDTH, Math.min(end, width) - left);
    // Words stand behind their bar, or before it where that side has more room and they do not fit behind.
    const [behind, before] = [width - (left + bar + PAD), left - PAD];
    const isBefore = shortenTo(title, behind).length < shortenTo(title, Infinity).length && before > behind;
    const words = shortenTo(title, isBefore ? before : behind);
    const label = isBefore ? left - PAD : left + bar + PAD;
    const first = isBefore ? label - words.length * LETTER : left;
    const last = (isBefore ? left + bar : label + words.length * LETTER) + GAP;
    const found = free.findIndex((until) => until <= first);
    const lane = found < 0 ? free.length : found;
    free[lane] = last;
    return [{ item, lane, start: left, width: bar, label, words, before: isBefore }];
  });
}

/** The title with as many letters as are drawn in `room` px, the last an ellipsis where some are left out; empty below two. */
function shortenTo(title: string, room: number): string {
  const letters = Math.min(LABEL_LETTERS, Math.floor(room / LETTER));
  if (title.length <= letters) return title;
  return letters < 2 ? '' : `${title.slice(0, letters - 1).trimEnd()}…`;
}
