/** What a heading leaves behind for the text below it. In: its unit. Out: nobody goes on from above, and who is announced. */
import type { Trail } from './attribute-quotations';
import { speakerOfName, SURE_LIKELY, type Memory } from './speakers/speakers';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';

/** A heading with one person in it: "he" right below may be nobody else. */
export function rememberHeading({ tokens }: Unit, memory: Memory, trail: Trail): void {
  // Below a heading nobody goes on.
  if (!trail.open && trail.last !== null) trail.last = { ...trail.last, paragraph: -1 };
  trail.subject = null;
  const persons = new Set(tokens.flatMap(({ name }) => (name?.kind === 'person' ? [name.entity] : [])));
  const [only] = persons;
  if (persons.size !== 1 || only === undefined) return;
  memory.headed = { entity: only, unit: memory.unit };
  trail.leadIn = readAnnounced(tokens) ?? trail.leadIn;
}

/** "Blom statement in full", "Blom's letter": whose words stand below. */
function readAnnounced(tokens: readonly Token[]): Trail['leadIn'] {
  const name = tokens.find((token) => token.name?.kind === 'person')?.name ?? null;
  const text = tokens.findIndex(({ lower }) =>
    /^(?:statement|speech|letter|address|remarks|text|transcript)$/.test(lower),
  );
  const isWhole =
    text >= 0 && /^(?:|full|in)$/.test(tokenAt(tokens, text + 1).lower) && tokens.length <= MAX_ANNOUNCED;
  return name !== null && isWhole
    ? { speaker: { ...speakerOfName(name), sure: SURE_LIKELY }, span: name, speaks: true }
    : null;
}

/** In tokens. */
const MAX_ANNOUNCED = 8;
