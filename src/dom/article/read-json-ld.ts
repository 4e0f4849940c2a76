/** What a page says about itself in JSON-LD. In: a document. Out: flat items, nested ones of `@graph` and `mainEntity` included. */

/** One item: its types as written, and its date of publication as written. */
export type LinkedItem = { readonly types: readonly string[]; readonly published: string | null };

/** Longer blocks are shop catalogues; parsing them costs more than they tell. */
const MAX_BLOCK = 500_000;
/** Deeper nesting than `@graph` in a list in `mainEntity` says nothing about the page itself. */
const MAX_DEPTH = 3;

/** The items, in order. Never throws. */
export function readJsonLd(page: Document): LinkedItem[] {
  return parseJsonLd(page).flatMap((value) => collect(value, 0));
}

/** The value of each block, in order, of whatever shape; broken and very long ones are left out. Never throws. */
export function parseJsonLd(page: Document): unknown[] {
  const blocks = page.querySelectorAll('script[type="application/ld+json"]');
  return [...blocks].flatMap((block) => {
    const text = block.textContent ?? '';
    if (text.length > MAX_BLOCK) return [];
    try {
      // Some publishers wrap the block as if it were XHTML.
      return [JSON.parse(text.replace(/^\s*(?:<!--|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')) as unknown];
    } catch {
      return [];
    }
  });
}

function collect(value: unknown, depth: number): LinkedItem[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth + 1));
  const item = value as Record<string, unknown>;
  const types = [item['@type']].flat().filter((type) => typeof type === 'string');
  const published = typeof item['datePublished'] === 'string' ? item['datePublished'] : null;
  return [
    { types, published },
    ...collect(item['@graph'], depth + 1),
    ...collect(item['mainEntity'], depth + 1),
  ];
}
