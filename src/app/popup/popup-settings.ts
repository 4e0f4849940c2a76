/** The settings the popup draws by. */
import { readPageSettings, watchPageSettings } from '../../ext/settings/page-settings';
import type { Settings } from '../../core/settings/settings';

/**
 * Gives the settings as they were stored last, and calls `changed` after each change. Nothing may be drawn by settings read earlier: a switch
 * that the reader turned meanwhile would turn back.
 */
export function followSettings(changed: () => void): () => Promise<Settings> {
  let stored = readPageSettings();
  watchPageSettings((settings) => {
    stored = Promise.resolve(settings);
    changed();
  });
  return () => stored;
}
