/** Which elements hold running text, which cut it, and which are left alone: decided by tag, so that reading forces no layout. */

/**
 * skipped: never read; inline: its text joins what stands around it; cut: ends a run and holds no text; custom: its style decides; block:
 * all else.
 */
type TagRole = 'skipped' | 'inline' | 'cut' | 'custom' | 'block';
/** What a tag means to reading. `isHost`: by the HTML specification such an element may carry a shadow root. */
export type Tag = { readonly role: TagRole; readonly isHost: boolean; readonly isHeading: boolean };

/** Code, media, fields a reader types in or picks from. SVG and MathML text cannot carry marks that look right. Ruby readings (RT, RP) stand inside a sentence but are not part of its words. */
const SKIPPED =
  ' SCRIPT STYLE NOSCRIPT TEMPLATE CODE KBD SAMP TEXTAREA INPUT SELECT OPTION DATALIST BUTTON SVG MATH IFRAME FRAME OBJECT EMBED CANVAS ' +
  'VIDEO AUDIO PICTURE METER PROGRESS HEAD NAV DIALOG-POLYFILL RT RP ';
/** Inline by the HTML specification's rendering section. */
const INLINE =
  ' A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RUBY S SLOT SMALL SPAN STRIKE ' +
  'STRONG SUB SUP TIME TT U VAR WBR ';
const CUT = ' BR HR IMG ';
const HEADINGS = ' H1 H2 H3 H4 H5 H6 ';
const HOSTS = ` ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER${HEADINGS}HEADER MAIN P SECTION SPAN `;

/** By tags as they were met: a page has some twenty, and a table of all would be made anew in each frame that is never read. */
const TAGS = new Map<string, Tag>();
/** A page may make up as many names as it likes. */
const MAX_TAGS = 500;

/** What an element's tag means; attributes and style are not asked. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? learnTag(name);
}

/** As HTML writes it or as XHTML, SVG and MathML do. */
function learnTag(name: string): Tag {
  const word = ` ${name.toUpperCase()} `;
  const role = roleOf(word);
  const tag = {
    role,
    isHost: role === 'custom' || HOSTS.includes(word),
    isHeading: HEADINGS.includes(word),
  };
  if (TAGS.size < MAX_TAGS) TAGS.set(name, tag);
  return tag;
}

function roleOf(word: string): TagRole {
  if (SKIPPED.includes(word)) return 'skipped';
  if (INLINE.includes(word)) return 'inline';
  if (CUT.includes(word)) return 'cut';
  return word.includes('-') ? 'custom' : 'block';
}

const NAVIGATION = new Set(['navigation', 'menu', 'menubar', 'search', 'contentinfo']);

/** The elements that are more or less than what their tags say, by attribute or by place. A CSS selector: the browser finds them at once. */
export const TELLING = '[role], [contenteditable], footer';

/** Of such an element: true where a reader can type, and for menus and what stands at a page's foot, not an article's: names there are
 * not news. */
export function isLeftAlone(element: Element): boolean {
  // An attribute check, since `isContentEditable` can force style.
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role') ?? '';
  if (role === 'textbox' || NAVIGATION.has(role)) return true;
  return element.matches('footer') && element.closest('article, main') === null;
}

/** True when the element's text joins its neighbours'. Custom elements are asked for their computed display. */
export function isInline(element: Element, { role }: Tag = tagOf(element.tagName)): boolean {
  if (role !== 'custom') return role === 'inline';
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display.startsWith('inline') || display === 'contents';
}

/** True for h1 to h6: they begin sections. */
export function isHeading(element: Element): boolean {
  return tagOf(element.tagName).isHeading || element.getAttribute('role') === 'heading';
}
