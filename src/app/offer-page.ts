/** "Add this page as a source": asks the page for its HTML, reads the article here, and offers it to the library. */
import { readHtmlArticle } from '../dom/read-html-article';
import { MAX_HTML } from '../ext/messages';
import { askPage } from '../ext/rpc';
import type { LibraryChange } from './library-change';

/** Previews the page in a tab; where it cannot be read, says why. */
export async function offerPage(change: LibraryChange, tab: number): Promise<void> {
  const signal = change.read();
  const reply = await askPage(tab, 'readHtml', null);
  if (signal.aborted) return;
  if (!reply.ok) {
    change.refuse({ why: 'gone' });
    return;
  }
  const { url, html, length } = reply.value;
  if (html === null) {
    change.refuse({ why: 'too-long', length, limit: MAX_HTML });
    return;
  }
  const reading = readHtmlArticle(html, url);
  if (reading.ok) change.offer({ kind: 'add', drafts: [reading.draft] });
  else change.refuse(reading.refusal);
}
