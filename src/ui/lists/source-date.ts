/** A source's date in the reader's language, and the order of sources by it. */
import type { LibrarySource } from '../../core/library/library';
import { t, writeDate, type TextKey } from '../text/translate';

/** The date of publication, said to be about right where it was inferred. */
export function sourceDate(source: Pick<LibrarySource, 'published' | 'publishedBasis'>): string {
  if (source.published === null) return t('dateUnknown');
  const day = writeDate(source.published);
  return source.publishedBasis?.startsWith('inferred') ? t('dateInferred', day) : day;
}

/** How a date is known, as the pipeline and the reader's own forms say it; what an editor wrote beside an article stays. */
const BASES: Readonly<Record<string, TextKey | undefined>> = {
  'stated in the text': 'basisText',
  'in the address': 'basisAddress',
  'stated by the page': 'basisPage',
  'stated by the reader': 'basisReader',
  'inferred from the file name': 'basisFile',
  'inferred from a date at the head of the text': 'basisHead',
};

/** How the date of publication is known; nothing where nobody says it. */
export function basisWords({ publishedBasis }: Pick<LibrarySource, 'publishedBasis'>): string | undefined {
  if (publishedBasis === null) return undefined;
  const key = Object.hasOwn(BASES, publishedBasis) ? BASES[publishedBasis] : undefined;
  return key === undefined ? publishedBasis : t(key);
}

/** Those without a date last; of one day as they came. */
export function newestFirst<Item extends Pick<LibrarySource, 'published'>>(sources: readonly Item[]): Item[] {
  const dayOf = ({ published }: Item): string => published ?? '';
  return [...sources].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
