/** An HTML file as a page, for the command line. The browser has its own reader (src/dom); this one reads files in Node. */
import { parseHTML } from 'linkedom';
import type { Page, PageBlock } from '../core/page/page';
import type { PageFile } from './page-file';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO HEAD TITLE NAV RT RP'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;
/** Elements, and the document around them. */
const HOLDERS = new Set([1, 9]);
const SEPARATOR = '\n';

/** The few parts of a DOM node read here; linkedom's types lean on the browser's. */
type NodeLike = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<NodeLike>;
};
type DocumentLike = NodeLike & {
  readonly documentElement: (NodeLike & { getAttribute(name: string): string | null }) | null;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
};

const readBlocks = (root: NodeLike): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let run = '';
  const cut = (kind: PageBlock['kind']): void => {
    const text = run.replace(/[ \t\r\n\f]+/g, ' ').trim();
    run = '';
    if (text !== '') blocks.push({ text, kind });
  };
  const visit = (node: NodeLike, kind: PageBlock['kind']): void => {
    if (node.nodeType === TEXT_NODE) run += node.textContent ?? '';
    if (!HOLDERS.has(node.nodeType)) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) return;
    const isBlock = !INLINE.has(name);
    const inner = /^H[1-6]$/.test(name) ? 'heading' : isBlock ? 'body' : kind;
    if (isBlock) cut(kind);
    for (const child of node.childNodes) visit(child, inner);
    if (isBlock) cut(inner);
  };
  visit(root, 'body');
  cut('body');
  return blocks;
};

const DATE = /^\s*(\d{4}-\d{2}-\d{2})/;
const DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
] as const;

const readPublished = (document: DocumentLike, html: string): string | null => {
  const linked = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(html)?.[1];
  if (linked !== undefined) return linked;
  for (const [selector, attribute] of DATES) {
    const found = DATE.exec(document.querySelector(selector)?.getAttribute(attribute) ?? '')?.[1];
    if (found !== undefined) return found;
  }
  return null;
};

/** The page of an HTML file; `text` is its blocks, one a line. Never throws on markup. */
export const readHtmlPage = (html: string): PageFile => {
  const { document } = parseHTML(html) as unknown as { document: DocumentLike };
  // Not its body: HTML lets authors leave the tags out, and linkedom then has no body.
  const blocks = readBlocks(document);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + SEPARATOR.length;
  }
  const page: Page = {
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    language: document.documentElement?.getAttribute('lang') ?? null,
    published: readPublished(document, html),
    blocks,
  };
  return { text: blocks.map(({ text }) => text).join(SEPARATOR), page, starts };
};
