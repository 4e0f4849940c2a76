/** "The former" and "the latter": the two that one sentence of late named, and no third. */
import type { EntityId } from '../../../model';
import { SURE_LAST, speakerOfPerson, type Memory, type Speaker } from './speakers';

/** The sentence with both lies at most so many units back. */
const LATELY = 4;

/** Whom "former" or "latter" means, or null. */
export function findOfTwo(head: string, { seen, bodies, unit }: Memory): Speaker | null {
  const persons = findPair(seen, unit);
  if (persons !== null) return speakerOfPerson(pick(head, persons), SURE_LAST);
  const pair = findPair(bodies, unit);
  if (pair === null) return null;
  return { entity: pick(head, pair), described: null, kind: 'body', head, sure: SURE_LAST };
}

function pick(head: string, [first, second]: readonly [EntityId, EntityId]): EntityId {
  return head === 'former' ? first : second;
}

/** The two mentioned last in one unit; null when it mentions more, or one of them again later. */
function findPair(seen: ReadonlyMap<EntityId, number>, unit: number): readonly [EntityId, EntityId] | null {
  const units = [...seen.values()];
  const last = units.findLast((at, place) => units[place - 1] === at);
  if (last === undefined || unit - last > LATELY) return null;
  const [first, second, ...more] = [...seen].filter(([, at]) => at === last).map(([entity]) => entity);
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null;
}
