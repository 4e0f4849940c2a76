/**
 * What the pages in the tabs last said of themselves, kept in the browser's memory: the popup draws it at once, while a busy page takes
 * its time to answer and, in Firefox, while asking it wakes the background. Gone with the browser, and never on a disk.
 */
import { browser } from 'wxt/browser';
import type { PageReport } from '../core/page/page-report';

/** A report and the address of the page it is of. */
type Kept = { readonly url: string; readonly report: PageReport };

/** Tabs whose reports are kept, the last ones told; what a reader goes back to is seldom older. */
const MAX_TABS = 12;
/** The tabs' numbers, oldest first. */
const ORDER = 'pageOrder';
/** Within a page the address's end changes without another page being there. */
const pageOf = (url: string): string => url.replace(/#.*$/, '');
const keyOf = (tab: number): string => `page/${String(tab)}`;

/** Keeps a page's report, or with null forgets it. For the background alone. Never rejects: without it the popup waits for the page. */
export async function keepPageReport(tab: number, url: string, report: PageReport | null): Promise<void> {
  try {
    const order = readOrder((await browser.storage.session.get(ORDER))[ORDER]);
    const others = order.filter((each) => each !== tab);
    const next = report === null ? others : [...others, tab];
    const gone = [
      ...next.slice(0, -MAX_TABS),
      ...(report === null && others.length < order.length ? [tab] : []),
    ];
    if (gone.length > 0) await browser.storage.session.remove(gone.map(keyOf));
    if (report === null && gone.length === 0) return;
    const kept = report === null ? {} : { [keyOf(tab)]: { url: pageOf(url), report } satisfies Kept };
    await browser.storage.session.set({ ...kept, [ORDER]: next.slice(-MAX_TABS) });
  } catch {
    // Full, or a browser without it.
  }
}

/** The report kept of a tab, if its page has this address; else null. Never rejects. */
export async function readPageReport(tab: number, url: string): Promise<PageReport | null> {
  try {
    const kept = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Kept | undefined;
    return kept?.url === pageOf(url) ? kept.report : null;
  } catch {
    return null;
  }
}

const readOrder = (stored: unknown): number[] =>
  Array.isArray(stored) ? stored.filter((each) => typeof each === 'number') : [];
