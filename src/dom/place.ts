/**
 * Where the card stands: under the line that is read, above it where there is no room, inside the viewport in any case. The only
 * file that knows Floating UI. It never covers the line: where neither side has room for the whole card, the card scrolls.
 */
import { computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';

/** Between line and card: less than a line, so that the pointer crosses it well within the grace. */
const GAP_PX = 6;
/** Kept free to the edge of the viewport. */
const EDGE_PX = 8;
/** A card lower than this shows nothing; in frames that small it may stand over the line. */
const LEAST_ROOM_PX = 140;

type Placing = {
  /** The line of the mark, viewport pixels. */
  readonly line: DOMRect;
  readonly card: HTMLElement;
  readonly isRtl: boolean;
  /** Told how high the card may be, before it is measured again. */
  readonly setRoom: (px: number) => void;
};

/** True while any of the line can be seen. */
export function isInView(line: DOMRect, page: Document): boolean {
  const view = page.defaultView;
  if (view === null) return false;
  const { innerWidth, innerHeight } = view;
  return line.bottom > 0 && line.top < innerHeight && line.right > 0 && line.left < innerWidth;
}

/** The card's place in viewport pixels. */
export async function placeCard({ line, card, isRtl, setRoom }: Placing): Promise<{ x: number; y: number }> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, card, {
    strategy: 'fixed',
    // The host is fixed too, and wherever it last stood: without this the place would be counted from there.
    platform: { ...platform, getOffsetParent: () => card.ownerDocument.defaultView ?? window },
    placement: isRtl ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, crossAxis: false }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          setRoom(Math.max(LEAST_ROOM_PX, Math.floor(availableHeight)));
        },
      }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y) };
}
