/** What kind of frame a page is in: whether it is worth reading, and whose site it belongs to. */
import { hostOf } from '../../core/site';

/** Smaller frames are ads and widgets: the widest common ad is 970 × 250, the tallest 300 × 600. CSS pixels. */
const MIN_WIDTH = 320;
const MIN_HEIGHT = 260;

/** True for top pages and for frames large enough to read in. */
export function isReadable(view: Window): boolean {
  return view === view.top || (view.innerWidth >= MIN_WIDTH && view.innerHeight >= MIN_HEIGHT);
}

/** The host the reader sees in the address bar, as far as a frame can know it: switches are set for that one. Empty when unknown. */
export function siteHost(view: Window): string {
  const { location, document } = view;
  if (view === view.top) return hostOf(location.href) ?? '';
  const outermost = location.ancestorOrigins?.[location.ancestorOrigins.length - 1];
  const known = [topAddress(view), outermost, document.referrer, location.href, document.baseURI];
  return known.map((address) => hostOf(address ?? '')).find((host) => host !== null) ?? '';
}

/** The top page's address where it is of the same origin, else null. */
function topAddress(view: Window): string | null {
  try {
    return view.top?.location.href ?? null;
  } catch {
    return null;
  }
}
