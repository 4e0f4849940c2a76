/** A source's date in the reader's language, and the order of sources by it. */
import type { LibrarySource } from '../../core/library/library';
import { t, writeDate } from '../text/translate';

/** The date of publication, said to be about right where it was inferred. */
export function sourceDate(source: Pick<LibrarySource, 'published' | 'publishedBasis'>): string {
  if (source.published === null) return t('dateUnknown');
  const day = writeDate(source.published);
  return source.publishedBasis?.startsWith('inferred') ? t('dateInferred', day) : day;
}

/** Those without a date last; of one day as they came. */
export function newestFirst<Item extends Pick<LibrarySource, 'published'>>(sources: readonly Item[]): Item[] {
  const dayOf = ({ published }: Item): string => published ?? '';
  return [...sources].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
