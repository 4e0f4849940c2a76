/**
 * After a page told how many marks it shows: has it list them, for a popup that may be opened over it. A live page tells again and again,
 * and to list all its marks each time would be work for nobody, so it is asked the first time at once and from then on now and then.
 */
import { askPage } from '../../ext/messages/rpc';
import { keepPageReport } from '../../ext/page-reports';

/** How long a page that answered is left alone, ms. A popup draws what is kept and asks the page besides, so that it may be a little old. */
export const REST_MS = 3000;

/** A page that is being asked or was a short while ago, and whether it told of marks since. */
type Rest = { readonly url: string; hasTold: boolean };
/** By tab. Lost where the background is stopped meanwhile: nothing is told once more then. */
const resting = new Map<number, Rest>();

/** Keeps what the page in a tab says of itself, or forgets the tab where it shows nothing. Never rejects. */
export async function keepPage(tab: number, url: string, marks: number): Promise<void> {
  const rest = resting.get(tab);
  if (marks === 0) {
    resting.delete(tab);
    return keepPageReport(tab, url, null);
  }
  if (rest?.url === url) rest.hasTold = true;
  else await askAndRest(tab, url);
}

async function askAndRest(tab: number, url: string): Promise<void> {
  const rest: Rest = { url, hasTold: false };
  resting.set(tab, rest);
  const reply = await askPage(tab, 'listPageHints', null);
  // Another page is there by now, or none of the marks.
  if (resting.get(tab) !== rest) return;
  setTimeout(() => {
    if (resting.get(tab) !== rest) return;
    resting.delete(tab);
    if (rest.hasTold) void askAndRest(tab, url);
  }, REST_MS);
  // Painted, but for its own account of it: the first report comes a moment before that.
  if (reply.ok && reply.value.items.length > 0)
    await keepPageReport(tab, url, { ...reply.value, state: 'marked' });
}
