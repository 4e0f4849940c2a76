/** Who publishes a page, as it says itself. In: a document. Out: a name. */
import { hostOf } from '../../core/site';
import { parseJsonLd } from './read-json-ld';

/** Its JSON-LD's word before its site's name; null where it says neither. Never throws. */
export function readPublisher(page: Document): string | null {
  const linked = parseJsonLd(page)
    .map((value) => publisherIn(value))
    .find((name) => name !== null);
  const meta = page.querySelector('meta[property="og:site_name"], meta[name="application-name"]');
  return linked ?? siteName(meta?.getAttribute('content')?.trim() ?? '');
}

/** Some sites put their address in place of their name, or a motto behind it: "Harbour News - All the latest". */
function siteName(stated: string): string | null {
  const name = /^\S+:\/\/\S+$/.test(stated) ? hostOf(stated) : stated.replace(/\s[-|–—·]\s.*$/, '');
  return name === '' ? null : name;
}

/** `publisher.name` anywhere in JSON-LD, which nests its graph as it likes; four levels are what publishers use. */
function publisherIn(value: unknown, depth = 0): string | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  const name = nameOf((value as { publisher?: unknown }).publisher);
  if (name !== null) return name;
  for (const inner of Object.values(value)) {
    const found = publisherIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** A publisher is an object with a name or, in sloppy markup, the name itself. */
function nameOf(publisher: unknown): string | null {
  const name = typeof publisher === 'string' ? publisher : (publisher as { name?: unknown } | null)?.name;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}
