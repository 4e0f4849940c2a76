/** Who stands behind a claim, and whether two claims can be one statement. Two people who say the same words make two facts. */
import type { EventDocument } from '../../document';
import type { Claim, Entity, EntityId } from '../../model';
import { isWithin, listForms } from '../../text/words';

/**
 * The people behind a claim. `speaker` says it; `actor` is the first person a narrated clause is about, and stands for a speaker in
 * "Rubio called the talks productive".
 */
export type Voice = {
  readonly speaker: EntityId | null;
  readonly isPerson: boolean;
  /** The words that tell whom the source does not name, "embassy" and "Norland": none of "two diplomats". */
  readonly described: readonly string[];
  readonly actor: EntityId | null;
};

/** Words for anybody who is not named; of two such it is not known that they are one. */
const ANYBODY: ReadonlySet<string> = new Set(
  'analysts anonymous critics diplomat diplomats experts media newspaper observers official officials opponents others people person reports resident residents senior source sources spokesman spokesperson spokeswoman statement supporters witness witnesses'.split(
    ' ',
  ),
);
/** Letters of a word from which on it is no small one. */
const LEAST_LETTERS = 4;
const NOBODY: readonly string[] = [];

function readDescribed({ speaker, speakerText }: Claim): readonly string[] {
  if (speaker !== null || speakerText === null) return NOBODY;
  const words = listForms(speakerText);
  return words.map(({ lower }) => lower).filter((word) => word.length >= LEAST_LETTERS && !ANYBODY.has(word));
}

/** "The embassy" and "the embassy of Norland in Oslo" are one, for all that is known. */
function compareDescribed(a: Voice, b: Voice): Accord {
  const [few, many] = a.described.length < b.described.length ? [a, b] : [b, a];
  const isOne = few.described.length > 0 && few.described.every((word) => many.described.includes(word));
  return isOne ? 'same' : 'open';
}

/** Gives who stands behind `claim`. */
export function readVoice(
  claim: Claim,
  doc: EventDocument,
  kinds: ReadonlyMap<EntityId, Entity['kind']>,
): Voice {
  const { speaker } = claim;
  const isPerson = speaker !== null && kinds.get(speaker) === 'person';
  if (claim.mode !== 'narrated') return { speaker, isPerson, described: readDescribed(claim), actor: null };
  const actor = findSpeaker(doc, claim) ?? findPerson(claim, kinds);
  return { speaker: null, isPerson: false, described: NOBODY, actor };
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
  if (whoA === null || whoB === null) return whoA === whoB ? compareDescribed(a, b) : 'open';
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
