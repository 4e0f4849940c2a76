/** The page in front, as the popup shows it: what it says of itself, or why it says nothing. */
import { findSwitch, hostOf, siteOf } from '../../core/site';
import { hasAccess } from '../../ext/access';
import type { PageReport } from '../../core/page/page-report';
import { askPage } from '../../ext/messages/rpc';
import { readPageReport } from '../../ext/page-reports';
import { isWanted } from '../../ext/settings/is-wanted';
import type { Settings } from '../../core/settings/settings';
import { isClosed, isLoading, type FrontTab } from '../../ext/tabs';
import type { PagePart, SitePart } from '../../ui/popup/popup-state';

/** What is known of the page in front. `host` is null for pages that are no site. */
export type FrontPage = { readonly host: string | null; readonly page: PagePart };

/**
 * How long until a page that was still working is asked again, ms: it answers in a few once it has painted. A page nobody answered for may
 * just have loaded, with our script still to come; the browser tells of the first and not of the second.
 */
const ASK_AGAIN_MS: Partial<Record<PagePart['kind'], number>> = { loading: 150, reload: 300 };

/**
 * Asks as often as it is called, and calls `again` when it is time to ask once more. Gives null for an answer that came after one to a
 * later question: it is of a page that was left.
 */
export function askInTurn(ask: () => Promise<FrontPage>, again: () => void): () => Promise<FrontPage | null> {
  let asked = 0;
  let answered = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return async () => {
    const turn = ++asked;
    const found = await ask();
    if (turn < answered) return null;
    answered = turn;
    clearTimeout(timer);
    const wait = ASK_AGAIN_MS[found.page.kind];
    if (wait !== undefined) timer = setTimeout(again, wait);
    return found;
  };
}

/** After how long a silent page counts as none, ms; pages answer in a few. */
const SILENCE_MS = 1000;

/**
 * Asks the page; where it does not answer, finds out why. A null tab (none found yet) is loading. Firefox keeps a
 * page that was left, and what is asked of it then waits until the reader goes back: `answered` is called where an
 * answer comes after all.
 */
export async function readPagePart(tab: FrontTab | null, answered: () => void): Promise<FrontPage> {
  if (tab === null) return { host: null, page: { kind: 'loading' } };
  const asked = askPage(tab.id, 'listPageHints', null);
  const reply = await Promise.race([asked, silence()]);
  if (reply === null) {
    void asked.then(answered);
    const isBusy = tab.url !== null && !isClosed(tab.url);
    return isBusy ? { host: hostOf(tab.url), page: { kind: 'loading' } } : explain(tab);
  }
  if (!reply.ok) return explain(tab);
  return partOf(reply.value);
}

/** What the page said of itself last, as far as it is known without asking it; null where it is not. */
export async function readKeptPart({ id, url }: FrontTab): Promise<FrontPage | null> {
  const report = url === null ? null : await readPageReport(id, url);
  return report === null ? null : partOf(report);
}

function partOf({ state, host, items, pageIsSource }: PageReport): FrontPage {
  if (state === 'marked') return { host, page: { kind: 'marked', items, isSource: pageIsSource } };
  return { host, page: { kind: state === 'working' ? 'loading' : state } };
}

const silence = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, SILENCE_MS, null));

async function explain(tab: FrontTab): Promise<FrontPage> {
  const isAllowed = await hasAccess();
  // Without access the browser does not tell the address either: what was taken away is the likelier reason.
  if (tab.url === null) return { host: null, page: { kind: isAllowed ? 'blocked' : 'revoked' } };
  if (isClosed(tab.url)) return { host: null, page: { kind: 'blocked' } };
  const host = hostOf(tab.url);
  if (!isAllowed) return { host, page: { kind: 'revoked' } };
  // A page on its way has no script of ours yet, and would have none sooner for being loaded anew.
  return { host, page: { kind: (await isLoading(tab.id)) ? 'loading' : 'reload' } };
}

/** The site of a host and the switch that holds there; null without a host. */
export function siteOfTab(settings: Settings, host: string | null): SitePart {
  if (host === null) return null;
  const own = findSwitch(settings.sites, host);
  const onlyHere = own !== null && !own.subdomains;
  const site = siteOf(host);
  return {
    host,
    site,
    name: onlyHere ? host : site,
    // Pause is shown apart from the switch, which keeps its place.
    on: isWanted({ ...settings, paused: false }, host),
    onlyHere,
  };
}
