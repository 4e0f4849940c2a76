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
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE KBD SAMP TEXTAREA INPUT SELECT OPTION DATALIST BUTTON SVG MATH IFRAME FRAME OBJECT EMBED CANVAS ' +
  'VIDEO AUDIO PICTURE METER PROGRESS HEAD NAV DIALOG-POLYFILL RT RP';
/** Inline by the HTML specification's rendering section. */
const INLINE =
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RUBY S SLOT SMALL SPAN STRIKE ' +
  'STRONG SUB SUP TIME TT U VAR WBR';
const CUT = 'BR HR IMG';
const HEADINGS = 'H1 H2 H3 H4 H5 H6';
const HOSTS = `ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER ${HEADINGS} HEADER MAIN P SECTION SPAN`;

const tagsOf = (list: string): readonly string[] => list.split(' ');

/** Tags as HTML writes them and as XHTML, SVG and MathML do, so that reading converts none. */
const TAGS: ReadonlyMap<string, Tag> = makeTags();
const PLAIN: Tag = { role: 'block', isHost: false, isHeading: false };
const CUSTOM: Tag = { role: 'custom', isHost: true, isHeading: false };

function makeTags(): ReadonlyMap<string, Tag> {
  const roles = new Map<string, TagRole>([
    ...tagsOf(HOSTS).map((tag): [string, TagRole] => [tag, 'block']),
    ...tagsOf(SKIPPED).map((tag): [string, TagRole] => [tag, 'skipped']),
    ...tagsOf(INLINE).map((tag): [string, TagRole] => [tag, 'inline']),
    ...tagsOf(CUT).map((tag): [string, TagRole] => [tag, 'cut']),
  ]);
  const hosts = new Set(tagsOf(HOSTS));
  const headings = new Set(tagsOf(HEADINGS));
  const tags = new Map<string, Tag>();
  for (const [name, role] of roles) {
    const tag = { role, isHost: hosts.has(name), isHeading: headings.has(name) };
    tags.set(name, tag);
    tags.set(name.toLowerCase(), tag);
  }
  return tags;
}

/** What an element's tag means; attributes and style are not asked. */
export function tagOf(name: string): Tag {
  return TAGS.get(name) ?? (name.includes('-') ? CUSTOM : PLAIN);
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
