/** The browser's message catalogue (assets/public/_locales). */
import { browser } from 'wxt/browser';

/** The text of a key with `$1` to `$9` filled in; empty when the catalogue has no such key. Never throws. */
export function readText(key: string, values: readonly string[]): string {
  return browser.i18n.getMessage(key as never, [...values]);
}

/** The language of the catalogue in use. */
export function readLanguage(): string {
  return readText('catalogueLanguage', []) || 'en';
}

/** Which way that language runs. */
export function readDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
