/** What the extension is. */
import { browser } from 'wxt/browser';

/** The version in the manifest. */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}
