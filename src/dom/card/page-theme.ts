/** Whether the page is light or dark where the reader reads: a card on a dark page is dark, whatever the system says. */

import { parentOf } from '../text/read-blocks';

/** What the card's colours follow. */
export type Theme = 'light' | 'dark';

/** The theme of what stands behind an element; asks computed styles from it upwards. Light where nothing says otherwise. */
export function themeBehind(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    // A picture's brightness is unknown; its text was chosen to be read on it.
    if (style.backgroundImage.includes('url(')) return opposite(themeOf(style.color) ?? 'dark');
    const behind = themeOf(style.backgroundColor);
    if (behind !== null) return behind;
  }
  const root = view.getComputedStyle(element.ownerDocument.documentElement);
  const isDarkCanvas = root.colorScheme.includes('dark') && prefersDark(view, root.colorScheme);
  return isDarkCanvas ? 'dark' : 'light';
}

/** True when text runs from right to left where the element stands. */
export function isRtl(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/** The theme of a colour; null for one that is mostly transparent, or none at all. */
export function themeOf(colour: string): Theme | null {
  // As the browser writes a computed colour, whatever the page wrote.
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!colour.startsWith('rgb') || alpha < 0.5) return null;
  // Luma by ITU-R BT.601, halfway between black and white.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

function opposite(theme: Theme): Theme {
  return theme === 'dark' ? 'light' : 'dark';
}

function prefersDark(view: Window, scheme: string): boolean {
  return !scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
}
