/** The toolbar button's badge: how many marks a tab's page shows. */
import { browser } from 'wxt/browser';

/** Grey of the interface, amber once the sources differ; both carry white digits at 4.5:1. */
const QUIET = '#565e69';
const DISPUTED = '#a04a08';

/** Shows a count on one tab's button; nothing at zero. A tab that is gone meanwhile is no error. */
export async function showBadge(tab: number, marks: number, disputed: number): Promise<void> {
  const text = marks === 0 ? '' : marks > 999 ? '999+' : String(marks);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: disputed > 0 ? DISPUTED : QUIET });
    await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab closed or navigated; its badge went with it.
  }
}
