/**
 * The article in an HTML text: its words by Readability, what it says about itself by its metadata. The text is parsed into a
 * document of its own that runs no script and loads nothing, so the page it came from is never touched.
 */
import { Readability } from '@mozilla/readability';
import type { ArticleReading, SourceDraft } from '../../core/library/added-source';
import { readPlainArticle } from '../../core/library/read-plain-article';
import { isRealDay, MAX_TEXT_LENGTH } from '../../core/library/source-limits';
import { hostOf } from '../../core/site';
import { readMetadata } from './read-metadata';
import { readPublisher } from './read-publisher';

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
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS) {
    const length = page.documentElement.textContent?.length ?? html.length;
    return { ok: false, refusal: { why: 'too-long', length, limit: MAX_TEXT_LENGTH } };
  }
  const { language, published } = readMetadata(page);
  const url = readAddress(page, address);
  const publisher = readPublisher(page) ?? (url === null ? null : hostOf(url));
  const text = readText(page, publisher);
  if (text === null) return { ok: false, refusal: { why: 'not-article' } };
  const dated = published === null ? readDayIn(url) : { published, publishedBasis: 'stated by the page' };
  return readPlainArticle(text, { publisher, url, ...dated, language });
}

/** The day in an address like `/2025/12/03/talks`: many publishers' pages say it nowhere else. */
function readDayIn(url: string | null): Pick<SourceDraft, 'published' | 'publishedBasis'> {
  const found = /[/_-](\d{4})[/-](\d{2})[/-](\d{2})(?=[/._-]|$)/.exec(url ?? '');
  const day = found === null ? '' : found.slice(1).join('-');
  return isRealDay(day)
    ? { published: day, publishedBasis: 'in the address' }
    : { published: null, publishedBasis: null };
}

/** Headline and running text, a line a block. Readability takes the document apart, so everything else is read before. */
function readText(page: Document, publisher: string | null): string | null {
  try {
    const article = new Readability<Node>(page, {
      charThreshold: SHORT_ARTICLE,
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node,
    }).parse();
    const content = article?.content ?? null;
    if (article === null || content === null) return null;
    const lines = linesOf(content);
    const title = withoutSite(article.title?.trim() ?? '', publisher);
    return (title === '' || lines.includes(title) ? lines : [title, ...lines]).join('\n\n');
  } catch {
    return null;
  }
}

/** The headline of a page's title: "Ferry to sail again - Harbour News". */
function withoutSite(title: string, publisher: string | null): string {
  const [, headline = title, site = ''] = /^(.*\S)\s+[-|–—·]\s+(.*)$/.exec(title) ?? [];
  return site.toLowerCase() === publisher?.toLowerCase() ? headline : title;
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
  const whole = stated === null ? null : resolveAddress(stated, address);
  if (whole === null) return address;
  return address === null || hostOf(whole) === hostOf(address) ? whole : address;
}

function resolveAddress(stated: string, address: string | null): string | null {
  try {
    const { href } = new URL(stated.trim(), address ?? undefined);
    return hostOf(href) === null ? null : href;
  } catch {
    return null;
  }
}
