/** Order of texts in the reader's language, for lists. The card has none, and every page would carry this along. */
import { remember } from '../../core/text/remember';
import { textLanguage } from './translate';

const collatorFor = remember((language: string) => new Intl.Collator(language));

/** Order of two texts in the reader's language. */
export function compareTexts(a: string, b: string): number {
  return collatorFor(textLanguage()).compare(a, b);
}
