/**
 * The article in an HTML text: its words by Readability, what it says about itself by its metadata. The text is parsed into a
 * document of its own that runs no script and loads nothing, so the page it came from is never touched.
 */
import { Readability } from '@mozilla/readability';
import type { ArticleReading } from '../core/library/added-source';
import { readPlainArticle } from '../core/library/read-plain-article';
import { hostOf } from '../core/site';
import { readMetadata } from './read-metadata';

/** Elements above which a document is no article but an archive; Readability's time grows with them. */
const MAX_ELEMENTS = 60_000;
/** Letters below which Readability tries again with laxer rules; its own default of 500 loses short agency reports. */
const SHORT_ARTICLE = 250;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const LEFT_OUT = new Set(['FIGCAPTION', 'FIGURE', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** The draft of the article at `address` (null: not known), or why there is none. Never throws. */
export function readHtmlArticle(html: string, address: string | null): ArticleReading {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { language, published } = readMetadata(page);
  const url = readAddress(page, address);
  const publisher = readPublisher(page) ?? (url === null ? null : hostOf(url));
  const text = readText(page);
  if (text === null) return { ok: false, refusal: { why: 'not-article' } };
  const publishedBasis = published === null ? null : 'stated by the page';
  return readPlainArticle(text, { publisher, url, published, publishedBasis, language });
}

/** Headline and running text, a line a block. Readability takes the document apart, so everything else is read before. */
function readText(page: Document): string | null {
  try {
    const article = new Readability<Node>(page, {
      charThreshold: SHORT_ARTICLE,
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node,
    }).parse();
    const content = article?.content ?? null;
    if (article === null || content === null) return null;
    const lines = linesOf(content);
    const title = article.title?.trim() ?? '';
    return (title === '' || lines.includes(title) ? lines : [title, ...lines]).join('\n\n');
  } catch {
    return null;
  }
}

function linesOf(root: Node): string[] {
  const lines = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      lines.push((lines.pop() ?? '') + (node.nodeValue ?? ''));
      return;
    }
    if (LEFT_OUT.has(node.nodeName)) return;
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) lines.push('');
    node.childNodes.forEach(walk);
    if (isBlock) lines.push('');
  };
  walk(root);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** The canonical address where it is on the page's own host: a page may not pass for another publisher's. */
function readAddress(page: Document, address: string | null): string | null {
  const stated =
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  if (stated === null) return address;
  const isOwn = address === null || hostOf(stated) === hostOf(address);
  return isOwn && hostOf(stated) !== null ? stated : address;
}

function readPublisher(page: Document): string | null {
  const linked = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => publisherIn(parse(script.textContent ?? '')))
    .find((name) => name !== null);
  const meta = page.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  return linked ?? (meta?.getAttribute('content')?.trim() || null);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

/** `publisher.name` anywhere in JSON-LD, which nests its graph as it likes; four levels are what publishers use. */
function publisherIn(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  const { publisher } = value as { publisher?: { name?: unknown } };
  if (typeof publisher?.name === 'string' && publisher.name.trim() !== '') return publisher.name.trim();
  for (const inner of Object.values(value)) {
    const found = publisherIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
