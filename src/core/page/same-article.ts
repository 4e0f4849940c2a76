/**
 * Whether the page being read is itself one of the sources, so that it is never counted as confirming itself.
 * In: a page and a source. Out: yes or no, by address, else by text: wire copy and mirrors keep the words and change the address.
 */
import type { Page } from './page';
import type { Source } from '../model';
import { evenOut } from '../text/white-space';

/** Lines shorter than this (headlines, "READ MORE") stand on pages that do not carry the article. */
const MIN_LINE = 60;
/** Lines looked for, spread over the source: enough to tell an article from a quotation of it. */
const MAX_PROBES = 12;
/** Publishers cut and edit; a page that quotes an article at length still has less than this share of its lines. */
const MIN_SHARE = 0.6;

/** Query parameters that name a campaign, not a page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid|ns_\w+|at_\w+|output)$/i;

/** A text as `isSameText` takes a page's: on one line, with straight marks. */
export const asPageText = (text: string): string => normalise(text, false);

/** True when the page, given by `asPageText`, carries most of the source's longer lines, word for word but for spaces and the shape of marks. */
export const isSameText = (pageText: string, sourceText: string): boolean =>
  carries(pageText, probesOf(sourceText));

/** What a source is known by again. */
type SourceMarks = { readonly address: string | null; readonly probes: readonly string[] };

/** Sources never change and an index keeps its own, while every page read asks about all of them. */
const known = new WeakMap<Source, SourceMarks>();

/** The ids of the sources that the page is. Each source's text is looked through once, each page's put together once. */
export function findOwnSources(page: Page, sources: readonly Source[]): ReadonlySet<string> {
  const text = asPageText(page.blocks.map((block) => block.text).join(' '));
  const address = page.url === null ? null : addressKey(page.url);
  const own = sources.filter((source) => {
    const marks = marksOf(source);
    return (address !== null && address === marks.address) || carries(text, marks.probes);
  });
  return new Set(own.map((source) => source.id));
}

function marksOf(source: Source): SourceMarks {
  const found = known.get(source);
  if (found !== undefined) return found;
  const address = source.url === null ? null : addressKey(source.url);
  const made = { address, probes: probesOf(source.text) };
  known.set(source, made);
  return made;
}

/** Lines from all over a source, as `asPageText` has them; none where all its lines are short. */
function probesOf(sourceText: string): string[] {
  const lines = normalise(sourceText, true)
    .split('\n')
    .filter((line) => line.length >= MIN_LINE);
  const step = Math.max(1, lines.length / MAX_PROBES);
  return Array.from(
    { length: Math.min(lines.length, MAX_PROBES) },
    (_, at) => lines[Math.floor(at * step)] ?? '',
  );
}

function carries(pageText: string, probes: readonly string[]): boolean {
  const found = probes.filter((line) => pageText.includes(line)).length;
  return probes.length > 0 && found / probes.length >= MIN_SHARE;
}

/** What two addresses of one article have in common: scheme, "www.", "m.", "amp", fragment, trailing slash and campaign marks are left out. Null for what is no http address. */
export function addressKey(url: string): string | null {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (parts === null) return null;
  const host = (parts[1] ?? '')
    .toLowerCase()
    .replace(/:(80|443)$/, '')
    .replace(/^(www|m|mobile|amp)\./, '');
  const path = (parts[2] ?? '').replace(/\/(index\.html?)?$/, '').replace(/(\/amp|\.amp)$/, '');
  const query = (parts[3] ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
    .sort();
  return `${host}${path}?${query.join('&')}`;
}

/** Same words, same text: spaces collapse (line breaks stay when asked), curly marks become straight. */
function normalise(text: string, keepLines: boolean): string {
  const straight = text.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");
  if (!keepLines) return evenOut(straight);
  return straight
    .split('\n')
    .map((line) => evenOut(line).trim())
    .join('\n');
}
