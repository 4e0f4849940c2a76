/** Whether the reader lets us read web pages. In Firefox this can be taken away after installing, silently. */
import { browser } from 'wxt/browser';

const EVERYWHERE = { origins: ['<all_urls>'] };

/** False only where the browser says for certain that access was taken away. */
export async function hasAccess(): Promise<boolean> {
  // Chromium keeps what content scripts match apart from these permissions and would always say no.
  if (!import.meta.env.FIREFOX) return true;
  try {
    return await browser.permissions.contains(EVERYWHERE);
  } catch {
    return true;
  }
}

/** Asks the reader; must be called straight from a click. True when access was given. */
export async function askAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(EVERYWHERE);
  } catch {
    return false;
  }
}
