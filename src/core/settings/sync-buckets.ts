/**
 * Entries laid into the few items that a browser's sync holds. In: entries. Out: items within the quotas. Each item stands for
 * itself, so a browser that has only some of them has some of the entries and none that is wrong; an entry always lies in the same
 * item, so a change rewrites one.
 */
import { compareText } from '../text/compare-text';
import { hashWord } from '../text/hash-word';
import type { Entries, EntryValue } from './sync-settings';

/** Items in use, of 512 allowed: a thousand sites are 15 entries an item. */
const BUCKETS = 64;
/** Quotas of both browsers, bytes, less a little: an item has 8,192, all have 102,400 (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync). */
const MAX_ITEM_BYTES = 8_000;
const MAX_BYTES = 100_000;
const PREFIX = 'settings-';

/** Items by key, as they are stored. */
export type Buckets = Readonly<Record<string, Entries>>;

/** The entries in items, and how many found no room: plain settings come first, then what was switched off, sites last. */
export function fillBuckets(entries: Entries): { readonly buckets: Buckets; readonly left: number } {
  const buckets = new Map<string, Map<string, EntryValue>>();
  const used = new Map<string, number>();
  let total = 0;
  let left = 0;
  for (const [key, value] of Object.entries(entries).sort(([a], [b]) => byKind(a, b))) {
    const name = bucketOf(key);
    const before = used.get(name) ?? countBytes(name) + 2;
    const more = countBytes(JSON.stringify({ [key]: value })) + (used.has(name) ? 0 : before);
    const after = before + countBytes(JSON.stringify({ [key]: value }));
    if (after > MAX_ITEM_BYTES || total + more > MAX_BYTES) {
      left += 1;
      continue;
    }
    total += more;
    used.set(name, after);
    buckets.set(name, (buckets.get(name) ?? new Map<string, EntryValue>()).set(key, value));
  }
  const filled = [...buckets].map(([name, bucket]) => [name, Object.fromEntries(bucket)]);
  return { buckets: Object.fromEntries(filled) as Buckets, left };
}

/** The entries in whatever is stored; what is not ours or malformed is passed over. Never throws. */
export function readBuckets(items: Readonly<Record<string, unknown>>): Entries {
  const ours = Object.entries(items).filter(([name]) => name.startsWith(PREFIX));
  const entries = ours.flatMap(([, item]) =>
    typeof item === 'object' && item !== null ? Object.entries(item as Record<string, unknown>) : [],
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, EntryValue] => isValue(entry[1])));
}

const isValue = (value: unknown): boolean => /^(string|number|boolean)$/.test(typeof value);

const ORDER = 'plows';
const byKind = (a: string, b: string): number =>
  ORDER.indexOf(a.charAt(0)) - ORDER.indexOf(b.charAt(0)) || compareText(a, b);

/** The same item for a key in every version: the hash spreads names that begin alike. */
function bucketOf(key: string): string {
  return `${PREFIX}${((hashWord(key) >>> 8) % BUCKETS).toString(10)}`;
}

/** Bytes in UTF-8; half a surrogate pair counts three, as its replacement does. `<` counts six: Chromium stores it as an escape. */
function countBytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += letter === '<' ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
