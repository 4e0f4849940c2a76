/** Whether a page looks like an article: it says so, or its paragraphs do. Only there does Whosaid act unasked. */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { readJsonLd } from './read-json-ld';

/** schema.org's article kinds: https://schema.org/Article and below. */
const ARTICLE =
  /(^|[/:])(Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|OpinionNewsArticle|SatiricalArticle|TechArticle|ScholarlyArticle)$/;

/** True when JSON-LD, Open Graph or microdata names an article, or Readability's probe finds enough prose. Never throws. */
export function isArticle(page: Document): boolean {
  if (page.body === null) return false;
  if (readJsonLd(page).some((item) => item.types.some((type) => ARTICLE.test(type)))) return true;
  const kind = page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
  if (kind === 'article' || kind === 'news') return true;
  const item = page
    .querySelector('main[itemtype], article[itemtype], body[itemtype]')
    ?.getAttribute('itemtype');
  if (ARTICLE.test(item?.trim() ?? '')) return true;
  try {
    return isProbablyReaderable(page);
  } catch {
    return false;
  }
}
