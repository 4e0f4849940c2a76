/** The page's HTML as it stands, for "Add this page": it is read elsewhere, so that nothing is parsed or cloned in the page. */
import { MAX_HTML, type PageMessages } from '../../ext/messages/messages';

/** The document as text; too long a one is given by its length alone. */
export function readHtml(view: Window): PageMessages['readHtml']['reply'] {
  const html = view.document.documentElement.outerHTML;
  const { length } = html;
  return { url: view.location.href, html: length > MAX_HTML ? null : html, length };
}
