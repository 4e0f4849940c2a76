/** "Add this page as a source": asks the page for its HTML, reads the article here, and offers it to the library. */
import { readHtmlArticle } from '../../dom/article/read-html-article';
import { MAX_HTML, type PageMessages, type Result } from '../../ext/messages/messages';
import { askPage } from '../../ext/messages/rpc';
import { isStillThere, watchLoading, type FrontTab } from '../../ext/tabs';
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
/** How long a page may take to answer, ms: the largest that is taken answers within a second. */
const PATIENCE_MS = 10_000;

/**
 * Firefox keeps a page that was left, and what is asked of it waits until the reader goes back. So its leaving is
 * an answer too, and so is a long silence: it may have been left before anyone watched.
 */
async function readPage(tab: FrontTab): Promise<Result<PageMessages['readHtml']['reply']>> {
  let end = (): void => undefined;
  const left = new Promise<typeof GONE>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS, GONE);
    const stop = watchLoading(tab.id, (isLoading) => {
      if (isLoading) resolve(GONE);
    });
    end = () => {
      clearTimeout(timer);
      stop();
    };
  });
  const asked = isStillThere(tab).then((isThere) => (isThere ? askPage(tab.id, 'readHtml', null) : GONE));
  return Promise.race([asked, left]).finally(end);
}
