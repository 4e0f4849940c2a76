/** The words between quotations in the reader's language, for what is copied from the card. */
import type { CitationWords } from '../../core/cite/citation';
import { t, writeDate } from '../text/translate';

/** What a copied citation says around the quotations. */
export function citationWords(): CitationWords {
  return {
    inPlace: (who, where) => t('citeIn', who, where),
    toldBy: (name) => t('asToldBy', name),
    day: (iso) => writeDate(iso),
    inferred: t('dateIsInferred'),
    othersDiffer: (values) => t('citeOthersDiffer', values),
    otherValues: (values) => t('citeOtherValues', values),
    differ: (values) => t('citeDiffer', values),
    thisPage: t('thisPage'),
  };
}
