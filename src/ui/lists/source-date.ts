/** A source's date in the reader's language. */
import type { LibrarySource } from '../../core/library/library';
import { t, writeDate } from '../text/translate';

/** The date of publication, said to be about right where it was inferred. */
export function sourceDate(source: Pick<LibrarySource, 'published' | 'publishedBasis'>): string {
  if (source.published === null) return t('dateUnknown');
  const day = writeDate(source.published);
  return source.publishedBasis?.startsWith('inferred') ? t('dateInferred', day) : day;
}
