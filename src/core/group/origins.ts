/** Who the information in a fact comes from. Five outlets that quote one aide are five sources and one origin. */
import type { Claim, SourceId } from '../model';

/** Gives the origin of a claim: who passed the words on, else their speaker, else the words that describe one, else the source itself. */
export function originOf(claim: Claim, originals: ReadonlyMap<SourceId, SourceId>): string {
  return claim.via ?? claim.speaker ?? claim.speakerText ?? originals.get(claim.source) ?? claim.source;
}

/** Gives the origins of claims, each once, in order of the claims. */
export function findOrigins(
  claims: readonly Claim[],
  originals: ReadonlyMap<SourceId, SourceId>,
): readonly string[] {
  return [...new Set(claims.map((claim) => originOf(claim, originals)))];
}

/** Gives how many texts stand behind claims; the same text printed twice counts once. */
export function countTexts(claims: readonly Claim[], originals: ReadonlyMap<SourceId, SourceId>): number {
  return new Set(claims.map(({ source }) => originals.get(source) ?? source)).size;
}
