/** What a page says about itself that matching needs: its address, its language, when it was published. */
import { readJsonLd } from './read-json-ld';
import type { Page } from '../../core/page/page';

/** The surest first. Pages write them as name, property or itemprop, whichever it should be. */
const DATES =
  'article:published_time datePublished parsely-pub-date date dc.date dcterms.created publish-date'.split(
    ' ',
  );

/** Address, language and date; null where the page does not say. Never throws. */
export function readMetadata(page: Document): Omit<Page, 'blocks'> {
  return { url: readAddress(page), language: readLanguage(page), published: readPublished(page) };
}

/** The canonical address where it is on the same host: a page may not pass for another publisher's. */
function readAddress(page: Document): string | null {
  const here = page.location?.href ?? null;
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  if (here === null || canonical === null) return here;
  try {
    const there = new URL(canonical, here);
    return there.hostname === new URL(here).hostname ? there.href : here;
  } catch {
    return here;
  }
}

function readLanguage(page: Document): string | null {
  const tag = page.documentElement.getAttribute('lang')?.trim() ?? '';
  if (/^[a-z]{2,3}(-[a-z\d]+)*$/i.test(tag)) return tag;
  const locale = page.querySelector('meta[property="og:locale"]')?.getAttribute('content') ?? '';
  return /^[a-z]{2}_[a-z]{2}$/i.test(locale) ? locale.replace('_', '-') : null;
}

function readPublished(page: Document): string | null {
  const linked = readJsonLd(page)
    .map((item) => isoDate(item.published))
    .find((date) => date !== null);
  if (linked !== undefined) return linked;
  for (const name of DATES) {
    const meta = page.querySelector(`meta:is([property="${name}"], [name="${name}"], [itemprop="${name}"])`);
    const date = isoDate(meta?.getAttribute('content') ?? null);
    if (date !== null) return date;
  }
  const time = page.querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime]');
  return isoDate(time?.getAttribute('datetime') ?? null);
}

/** "2025-12-03…" or "20251203T…". */
const ISO_DAY = /^\s*(\d{4})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day as the publisher's own clock has it; other notations are left alone, since guessing would move events by months. */
function isoDate(text: string | null): string | null {
  const found = ISO_DAY.exec(text ?? '');
  return found === null ? null : found.slice(1, 4).join('-');
}
