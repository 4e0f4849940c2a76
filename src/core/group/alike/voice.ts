/** Who stands behind a claim, and whether two claims can be one statement. Two people who say the same words make two facts. */
import type { EventDocument } from '../../document';
import type { Claim, Entity, EntityId } from '../../model';
import { isWithin } from '../../text/words';

/**
 * The people behind a claim. `speaker` says it; `actor` is the first person a narrated clause is about, and stands for a speaker in
 * "Rubio called the talks productive".
 */
export type Voice = {
  readonly speaker: EntityId | null;
  readonly isPerson: boolean;
  readonly described: string | null;
  readonly actor: EntityId | null;
};

/** Gives who stands behind `claim`. */
export function readVoice(
  claim: Claim,
  doc: EventDocument,
  kinds: ReadonlyMap<EntityId, Entity['kind']>,
): Voice {
  const { speaker } = claim;
  const isPerson = speaker !== null && kinds.get(speaker) === 'person';
  if (claim.mode !== 'narrated')
    return { speaker, isPerson, described: speaker ? null : claim.speakerText, actor: null };
  const actor = findSpeaker(doc, claim) ?? findPerson(claim, kinds);
  return { speaker: null, isPerson: false, described: null, actor };
}

/** The first who is named inside a claim as the speaker of anything, or null. */
function findSpeaker({ attributions }: EventDocument, claim: Claim): EntityId | null {
  for (const { speaker, speakerSpan } of attributions)
    if (speaker !== null && isWithin(speakerSpan, claim)) return speaker;
  return null;
}

function findPerson({ entities }: Claim, kinds: ReadonlyMap<EntityId, Entity['kind']>): EntityId | null {
  for (const id of entities) if (kinds.get(id) === 'person') return id;
  return null;
}

/** How two voices go together: `apart` forbids joining, `doubtful` speaks against it. */
export type Accord = 'same' | 'open' | 'doubtful' | 'apart';

/** Gives how the voices of two claims go together. Places and institutions speak through people, so only two people are apart. */
export function compareVoices(a: Voice, b: Voice, claimA: Claim, claimB: Claim): Accord {
  if (a.speaker !== null && b.speaker !== null) return compareSpeakers(a, b);
  const whoA = whoOf(a);
  const whoB = whoOf(b);
  if (whoA === null || whoB === null) return 'open';
  if (whoA === whoB) return (a.speaker ?? b.speaker) === null ? 'open' : 'same';
  return areMutual(whoA, whoB, claimA, claimB) ? 'open' : 'doubtful';
}

const whoOf = ({ speaker, actor }: Voice): EntityId | null => speaker ?? actor;

/** "Putin met Witkoff" and "Witkoff met Putin" begin with different people and say the same. */
function areMutual(whoA: EntityId, whoB: EntityId, claimA: Claim, claimB: Claim): boolean {
  return claimA.entities.includes(whoB) && claimB.entities.includes(whoA);
}

function compareSpeakers(a: Voice, b: Voice): Accord {
  if (a.speaker === b.speaker) return 'same';
  return a.isPerson && b.isPerson ? 'apart' : 'open';
}
