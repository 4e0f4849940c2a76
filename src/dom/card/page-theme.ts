/** Whether the page is light or dark where the reader reads: a card on a dark page is dark, whatever the system says. */

import { parentOf } from '../text/read-blocks';

/** What the card's colours follow. */
export type Theme = 'light' | 'dark';

/** The theme of what stands behind an element; asks computed styles from it upwards. Light where nothing says otherwise. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    // A picture's brightness is unknown; its text was chosen to be read on it.
    if (style.backgroundImage.includes('url(')) return opposite(themeOf(style.color) ?? 'dark');
    const behind = themeOf(style.backgroundColor);
    if (behind !== null) return behind;
  }
  return isDarkCanvas(getComputedStyle(element.ownerDocument.documentElement).colorScheme) ? 'dark' : 'light';
}

/** True when text runs from right to left where the element stands. */
export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** What a grey halfway between black and white has, by the first letters of a way to write colours. */
const GREYS: Readonly<Record<string, number>> = { rg: 128, co: 0.5, ok: 0.6, la: 54, lc: 54 };

/** The theme of a colour; null for one that is mostly transparent, or none at all. */
export function themeOf(colour: string): Theme | null {
  // As the browser writes a computed colour: by red, green and blue, or by lightness first. The name of a space may hold digits.
  const parts = colour.match(/(?<![\w-])-?[\d.]+(e-\d+)?/g)?.map(Number) ?? [];
  const way = colour.slice(0, 2);
  const grey = GREYS[way];
  if (grey === undefined || (parts[3] ?? 1) < 0.5) return null;
  return lightOf(way, parts) < grey ? 'dark' : 'light';
}

function lightOf(way: string, [first = 0, second = 0, third = 0]: readonly number[]): number {
  // Luma by ITU-R BT.601.
  return 'rgco'.includes(way) ? 0.299 * first + 0.587 * second + 0.114 * third : first;
}

function opposite(theme: Theme): Theme {
  return theme === 'dark' ? 'light' : 'dark';
}

function isDarkCanvas(scheme: string): boolean {
  return (
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}
