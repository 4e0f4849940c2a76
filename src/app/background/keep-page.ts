/** After a page told how many marks it shows: has it list them, for a popup that may be opened over it. */
import { askPage } from '../../ext/messages/rpc';
import { keepPageReport } from '../../ext/page-reports';

/** Tabs that are being asked; of a page that tells again and again, one asking at a time is enough. */
const asked = new Set<number>();

/** Keeps what the page in a tab says of itself, or forgets the tab where it shows nothing. Never rejects. */
export async function keepPage(tab: number, url: string, marks: number): Promise<void> {
  if (marks === 0) return keepPageReport(tab, url, null);
  if (asked.has(tab)) return;
  asked.add(tab);
  const reply = await askPage(tab, 'listPageHints', null);
  asked.delete(tab);
  // Painted, but for its own account of it: the first report comes a moment before that.
  if (reply.ok && reply.value.items.length > 0)
    await keepPageReport(tab, url, { ...reply.value, state: 'marked' });
}
