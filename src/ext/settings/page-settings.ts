/**
 * The settings as a page needs them, read straight from storage: a page's script is loaded into every tab, so it goes without the
 * full check. The background alone writes them, checked; what is missing or of another type is the default's here too.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../../core/settings/settings';
import { DEFAULTS } from './default-settings';

/** Where `local:settings` of src/ext/settings/settings.ts is kept. */
const KEY = 'settings';

/** The settings as stored. Rejects when the extension is gone. */
export async function readPageSettings(): Promise<Settings> {
  return pickSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with the settings after each change. Returns the function that stops it. */
export function watchPageSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) changed(pickSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** A stored value over the defaults, each part only where it has the default's type. Never throws. */
export function pickSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const parts = Object.entries(DEFAULTS).map(([name, byDefault]) => {
    const part = stored[name];
    const isUsable =
      typeof part === typeof byDefault && part !== null && Array.isArray(part) === Array.isArray(byDefault);
    return [name, isUsable ? part : byDefault];
  });
  return Object.fromEntries(parts) as Settings;
}
