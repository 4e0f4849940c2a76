/** A page's packed hints made whole again. Apart from the packing (page-hints.ts), which every page would otherwise carry along. */
import type { Hint, PageHints } from './hint';

/** The hint at `at`, with its facts in it; null when there is none. */
export function expandHint(page: Pick<PageHints, 'hints' | 'facts'>, at: number): Hint | null {
  const pooled = page.hints[at];
  if (pooled === undefined) return null;
  return { ...pooled, facts: pooled.facts.flatMap((place) => page.facts[place] ?? []) };
}
