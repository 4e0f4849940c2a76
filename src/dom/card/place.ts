/**
 * Where the card stands: under the line that is read, above it where there is no room, inside the viewport in any case.
 * It never covers the line: where neither side has room for the whole card, the roomier one is taken and the card scrolls.
 *
 *        line ▁▁▁▁▁▁▁▁▁        ┌──────────┐
 *        ┌──────────┐          │   card   │  no room below
 *        │   card   │          └──────────┘
 *        └──────────┘     line ▁▁▁▁▁▁▁▁▁
 */

/** Between line and card: less than a line, so that the pointer crosses it well within the grace. */
export const GAP_PX = 6;
/** Kept free to the edge of the viewport. */
export const EDGE_PX = 8;
/** A card lower than this shows nothing; in frames that small it may stand over the line. */
export const LEAST_ROOM_PX = 140;

/** A rectangle's edges, viewport pixels. */
type Edges = Pick<DOMRectReadOnly, 'top' | 'right' | 'bottom' | 'left'>;
/** A mark's range, which knows its lines. */
type Lines = { readonly getClientRects: () => Iterable<Edges> };
/** Width and height in pixels: of the card as high as it would like to be, of the viewport without its scroll bars. */
export type Size = { readonly width: number; readonly height: number };

/** True while any of the line can be seen. */
export function isInView(line: Edges, page: Document): boolean {
  const view = page.defaultView;
  if (view === null) return false;
  const { innerWidth, innerHeight } = view;
  return line.bottom > 0 && line.top < innerHeight && line.right > 0 && line.left < innerWidth;
}

/** How far from a line others of the same mark are kept free too, in heights of the line: a mark may go on in the next column, far off. */
const NEAR_LINES = 2;

/** What a mark's card keeps off: the line that is read with those around it, as wide as it is; that line alone where they leave no room. */
export function linesToKeepOff(line: Edges, mark: Lines, viewport: Size): Edges {
  let { top, bottom } = line;
  const far = NEAR_LINES * (bottom - top);
  for (const each of mark.getClientRects()) {
    if (each.top > line.bottom + far || each.bottom < line.top - far) continue;
    top = Math.min(top, each.top);
    bottom = Math.max(bottom, each.bottom);
  }
  const room = Math.max(top, viewport.height - bottom) - GAP_PX - EDGE_PX;
  return room < LEAST_ROOM_PX ? line : { top, bottom, left: line.left, right: line.right };
}

/** On which side of the line the card goes, and how high it may be there. */
export function chooseSide(line: Edges, card: Size, viewport: Size): { isBelow: boolean; room: number } {
  const below = viewport.height - line.bottom - GAP_PX - EDGE_PX;
  const above = line.top - GAP_PX - EDGE_PX;
  const isBelow = below >= Math.min(card.height, above);
  const most = Math.max(0, viewport.height - 2 * EDGE_PX);
  return { isBelow, room: Math.floor(Math.min(most, Math.max(LEAST_ROOM_PX, isBelow ? below : above))) };
}

/** Share of the window's height that makes a sheet at its foot worth reading; a thumb reaches no further up. */
const LEAST_SHEET = 0.4;

/** On which edge of the window a sheet lies, and how high it may be: at the foot, or at the head where it would cover the line there. */
export function chooseSheetSide(line: Edges, viewport: Size): { isBelow: boolean; room: number } {
  const below = viewport.height - line.bottom - GAP_PX;
  const above = line.top - GAP_PX;
  const isBelow = below >= Math.min(above, viewport.height * LEAST_SHEET);
  return { isBelow, room: Math.floor(Math.max(LEAST_ROOM_PX, isBelow ? below : above)) };
}

/** Where the card is held, distances in viewport pixels: by its upper edge under a line, by its lower edge over one, so that it grows away from the line. */
export type Place = { readonly x: number } & ({ readonly top: number } | { readonly bottom: number });

/** The card's place, once it is no higher than its room; whole pixels keep letters sharp. */
export function placeCard(
  line: Edges,
  card: Size,
  viewport: Size,
  { isBelow, isRtl }: { readonly isBelow: boolean; readonly isRtl: boolean },
): Place {
  const x = keepInside(isRtl ? line.right - card.width : line.left, viewport.width - card.width);
  const free = viewport.height - card.height;
  if (isBelow) return { x, top: keepInside(line.bottom + GAP_PX, free) };
  return { x, bottom: keepInside(viewport.height - line.top + GAP_PX, free) };
}

/** Not past the far edge; what does not fit at all begins at the near one. */
function keepInside(value: number, most: number): number {
  return Math.round(Math.max(EDGE_PX, Math.min(value, most - EDGE_PX)));
}

/** The part of the window that pages are drawn in, scroll bars left out. */
export function viewportOf(page: Document): Size {
  // The root element in standards mode, the body in quirks mode; a frame set has neither.
  const box = page.scrollingElement;
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  return { width: box?.clientWidth ?? innerWidth, height: box?.clientHeight ?? innerHeight };
}
