/** Which names stand for which by brackets: "the Russian Direct Investment Fund (RDIF)". */
import type { TokenDocument } from '../../extract/names/token-document';
import { isAbbreviated, isInBrackets } from '../../extract/names/abbreviations';
import type { Token } from '../../text/name-tokens';
import type { FoundName } from '../../extract/names/find-names';
import { findKnown } from '../../lexicon/gazetteer';

/**
 * The name that each abbreviation of the corpus stands for, or each full name the abbreviation under which it is known ("ECOWAS"). An
 * abbreviation that stands for two names is left out.
 */
export function collectAbbreviations(
  documents: readonly TokenDocument[],
  found: readonly (readonly FoundName[])[],
): Map<string, string> {
  const fulls = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const [short, full] of pairs(documents, found)) {
    if (fulls.has(short) && fulls.get(short) !== full) doubtful.add(short);
    fulls.set(short, full);
  }
  for (const short of doubtful) fulls.delete(short);
  return new Map(
    [...fulls].map(([short, full]) => (isKnownAs(short) && !findKnown(full) ? [full, short] : [short, full])),
  );
}

/** Whether the gazetteer has the body under the abbreviation itself. */
function isKnownAs(short: string): boolean {
  return findKnown(short)?.name === short;
}

function* pairs(
  documents: readonly TokenDocument[],
  found: readonly (readonly FoundName[])[],
): Generator<[string, string]> {
  for (const [place, list] of found.entries()) {
    for (const [at, short] of list.entries()) {
      const full = list[at - 1];
      if (!full || !areNeighbours(full, short)) continue;
      const tokens = documents[place]?.sentences[short.sentence]?.tokens ?? [];
      if (isAbbreviated(tokens, full) || isForeign(tokens, full, short)) yield [short.key, full.key];
    }
  }
}

/** "Workers’ Party (PT)": letters of another language’s name, alone in brackets behind a name of several words. */
function isForeign(tokens: readonly Token[], full: FoundName, short: FoundName): boolean {
  if (full.to - full.from < 2 || !isInBrackets(tokens, short.from)) return false;
  const known = findKnown(short.key)?.name;
  return known === undefined || known === findKnown(full.key)?.name;
}

/** Two bodies, the second right behind the first. */
function areNeighbours(full: FoundName, short: FoundName): boolean {
  const areBodies = full.kind === 'organization' && short.kind === 'organization';
  return areBodies && full.sentence === short.sentence && full.to === short.from;
}
