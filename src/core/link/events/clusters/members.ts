/** Sets asked for their members without a copy: mentions are compared by the million. */
import type { EntityId } from '../../../model';

/** As `some` of a list, for sets and the like. */
export function anyOf<Member>(members: Iterable<Member>, test: (member: Member) => boolean): boolean {
  for (const member of members) if (test(member)) return true;
  return false;
}

/** How many of `members` are known. */
export function countShared(members: readonly EntityId[], known: ReadonlySet<EntityId>): number {
  let shared = 0;
  for (const member of members) if (known.has(member)) shared++;
  return shared;
}
