/** "Add this page as a source": asks the page for its HTML, reads the article here, and offers it to the library. */
import { readHtmlArticle } from '../../dom/read-html-article';
import { MAX_HTML, type PageMessages, type Result } from '../../ext/messages/messages';
import { askPage } from '../../ext/messages/rpc';
import { isStillThere, watchLeaving, type FrontTab } from '../../ext/tabs';
import type { LibraryChange } from '../change-library';

/** Previews the page in a tab; where it cannot be read, or is not there any more, says why. */
export async function offerPage(change: LibraryChange, tab: FrontTab): Promise<void> {
  const signal = change.read();
  const reply = await readPage(tab);
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

const GONE = { ok: false, reason: 'unreachable', message: 'the page was left' } as const;

/** Firefox keeps a page that was left, and what is asked of it waits until the reader goes back: so its leaving is an answer too. */
async function readPage(tab: FrontTab): Promise<Result<PageMessages['readHtml']['reply']>> {
  let stop = (): void => undefined;
  const leaving = new Promise<typeof GONE>((resolve) => {
    stop = watchLeaving(tab.id, () => {
      resolve(GONE);
    });
  });
  const asked = isStillThere(tab).then((isThere) => (isThere ? askPage(tab.id, 'readHtml', null) : GONE));
  return Promise.race([asked, leaving]).finally(stop);
}
