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
  readonly side: Side;
};

/** Where a bar's words stand: behind it, before it (ending at `label`), or below one that leaves no room beside it. */
type Side = 'behind' | 'before' | 'below';

/** A day seen from far away is still a dot one can point at, as wide as a bar is high; px. */
const LEAST_WIDTH = 12;
/** Between a bar and its words, px. */
const PAD = 6;
/** Room between one bar's words and the next bar, px. */
const GAP = 12;
/** Width of a letter of the label's type, px: an estimate on the safe side, so that no layout is read. */
const LETTER = 7.5;
/** Letters of a label that are drawn: most events' names with their day. */
const LABEL_LETTERS = 60;
/** Fewer letters than these say nothing. */
const FEWEST_LETTERS = 12;

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
    const { side, label, words } = placeWords(title, left, bar, width);
    const first = side === 'before' ? label - words.length * LETTER : left;
    const last = Math.max(left + bar, side === 'before' ? 0 : label + words.length * LETTER) + GAP;
    const found = free.findIndex((until) => until <= first);
    const lane = found < 0 ? free.length : found;
    free[lane] = last;
    return [{ item, lane, start: left, width: bar, label, words, side }];
  });
}

/** Behind the bar; before it where that side has more room and they do not fit behind; below it where neither side has any to speak of. */
function placeWords(
  title: string,
  left: number,
  bar: number,
  width: number,
): Pick<Bar<never>, 'side' | 'label' | 'words'> {
  const behind = {
    side: 'behind',
    label: left + bar + PAD,
    words: shortenTo(title, width - left - bar - PAD),
  } as const;
  const before = { side: 'before', label: left - PAD, words: shortenTo(title, left - PAD) } as const;
  const isCut = behind.words.length < shortenTo(title, Infinity).length;
  const beside = isCut && before.words.length > behind.words.length ? before : behind;
  if (beside.words.length >= Math.min(title.length, FEWEST_LETTERS)) return beside;
  const below = { side: 'below', label: left, words: shortenTo(title, bar) } as const;
  return below.words.length > beside.words.length ? below : beside;
}

/** The title with as many letters as are drawn in `room` px, the last an ellipsis where some are left out; empty below two. */
function shortenTo(title: string, room: number): string {
  const letters = Math.min(LABEL_LETTERS, Math.floor(room / LETTER));
  if (title.length <= letters) return title;
  return letters < 2 ? '' : `${title.slice(0, letters - 1).trimEnd()}…`;
}
