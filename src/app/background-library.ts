/** The one index and what is derived from it, made when first asked for and kept while the background lives. */
import bundled from 'virtual:fact-index';
import { makeLibrary, type Library } from '../core/library';
import { compileMatcher } from '../core/match/compile-matcher';
import type { Matcher } from '../core/match/matcher';
import type { FactIndex } from '../core/model';

let matcher: Matcher | null = null;

/** The index everything is answered from. */
export function readIndex(): Promise<FactIndex> {
  return Promise.resolve(bundled);
}

/** The matcher compiled from that index; compiled once. */
export async function readMatcher(): Promise<Matcher> {
  matcher ??= compileMatcher(await readIndex());
  return matcher;
}

/** The index as lists show it. */
export async function readLibrary(): Promise<Library> {
  return makeLibrary(await readIndex());
}
