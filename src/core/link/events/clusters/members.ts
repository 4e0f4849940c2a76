/** Sets asked for their members without a copy: mentions are compared by the million. */
import type { EntityId } from '../../../model';

/** As `some` of a list, for sets and the like. Sets have a loop of their own: engines go through one kind of thing without garbage. */
export function anyOf<Member>(members: Iterable<Member>, test: (member: Member) => boolean): boolean {
  if (members instanceof Set) {
    for (const member of members as ReadonlySet<Member>) if (test(member)) return true;
    return false;
  }
  for (const member of members) if (test(member)) return true;
  return false;
}

/** How many of `members` are known. */
export function countShared(members: readonly EntityId[], known: ReadonlySet<EntityId>): number {
  let shared = 0;
  if (known.size === 0) return shared;
  for (let at = 0; at < members.length; at++) if (known.has(members[at]!)) shared++;
  return shared;
}
