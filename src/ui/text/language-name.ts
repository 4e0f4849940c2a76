/** Languages by their names. */
import { t } from './translate';

/** The name of a language in the reader's own ("German"); the tag itself where the browser knows none. Never throws. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([t('catalogueLanguage')], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
