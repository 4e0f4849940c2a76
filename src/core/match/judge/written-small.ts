/** Whether a page writes a word in small letters too. In: a page and a word as printed. */
import type { Page } from '../../page/page';
import { isLetter } from '../spelling/letters';

/** The page writes the word in small letters too ("trump card"): here it is a word. */
export const isWrittenSmall = (page: Page, surface: string): boolean => {
  const small = surface.toLowerCase();
  if (small === surface) return false;
  return page.blocks.some(({ text }) => {
    for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
      if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + small.length))) return true;
    }
    return false;
  });
};
