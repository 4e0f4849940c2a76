/** Which elements hold running text, which cut it, and which are left alone: decided by tag, so that reading forces no layout. */

/** Never read: code, media, fields a reader types in or picks from. SVG and MathML text cannot carry marks that look right. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE CODE KBD SAMP TEXTAREA INPUT SELECT OPTION DATALIST BUTTON SVG MATH IFRAME FRAME OBJECT EMBED CANVAS ' +
    'VIDEO AUDIO PICTURE METER PROGRESS HEAD NAV DIALOG-POLYFILL'
  ).split(' '),
);

/** Inline by the HTML specification's rendering section: their text joins what stands around them. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RUBY S SLOT SMALL SPAN STRIKE ' +
    'STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

const NAVIGATION = new Set(['navigation', 'menu', 'menubar', 'search', 'contentinfo']);

const HEADING = /^H[1-6]$/;

/** Ruby readings and footnote marks stand inside a sentence but are not part of its words. */
const SILENT = new Set(['RT', 'RP']);

/** True for elements whose text is never read or marked. Reads attributes only. */
export function isSkipped(element: Element): boolean {
  const tag = tagOf(element);
  if (SKIPPED.has(tag) || SILENT.has(tag)) return true;
  if (tag === 'FOOTER' && element.closest('article, main') === null) return true;
  return element.hasAttributes() && (isEditable(element) || isNavigation(element));
}

/** Upper case, as HTML's own is already; only SVG, MathML and XHTML need the conversion. */
function tagOf(element: Element): string {
  const tag = element.tagName;
  return tag < 'a' ? tag : tag.toUpperCase();
}

/** True where a reader can type: an attribute check, since `isContentEditable` can force style. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

/** Menus and what stands at a page's foot: names there are not news. */
function isNavigation(element: Element): boolean {
  const role = element.getAttribute('role');
  return role !== null && NAVIGATION.has(role);
}

/** True when the element's text joins its neighbours'. Unknown and custom elements are asked for their computed display. */
export function isInline(element: Element): boolean {
  const tag = tagOf(element);
  if (INLINE.has(tag)) return true;
  if (!tag.includes('-')) return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display.startsWith('inline') || display === 'contents';
}

/** True for h1 to h6: they begin sections. */
export function isHeading(element: Element): boolean {
  return HEADING.test(element.tagName) || element.getAttribute('role') === 'heading';
}
