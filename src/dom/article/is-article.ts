/** Whether a page looks like an article: it says so, or its paragraphs do. Only there does Whosaid act unasked. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { readJsonLd } from './read-json-ld';

/** schema.org's article kinds: https://schema.org/Article and below. */
const ARTICLE = /(^|[/:])(\w*Article|\w*BlogPosting|SocialMediaPosting|Report)$/;

/** True when JSON-LD, Open Graph or microdata names an article, or Readability's probe finds enough prose. Never throws. */
export function isArticle(page: Document): boolean {
  return page.body !== null && (saysSo(page) || looksSo(page));
}

function saysSo(page: Document): boolean {
  if (readJsonLd(page).some((item) => item.types.some((type) => ARTICLE.test(type)))) return true;
  const kind = attribute(page, 'meta[property="og:type"]', 'content').toLowerCase();
  if (kind === 'article' || kind === 'news') return true;
  return ARTICLE.test(attribute(page, 'main[itemtype], article[itemtype], body[itemtype]', 'itemtype'));
}

function attribute(page: Document, selector: string, name: string): string {
  return page.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
}

/** The probe asks for styles, and may meet a page that clobbers what it reads. */
function looksSo(page: Document): boolean {
  try {
    return isProbablyReaderable(page);
  } catch {
    return false;
  }
}
