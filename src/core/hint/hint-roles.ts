/** Who an entity is, as its sources put it. In: the index and an entity's roles. Out: the few a card shows, each with the place that says so. */
import { linkToWords } from '../cite/text-fragment';
import type { HintRole } from './hint';
import { nameSource } from '../cite/source-name';
import type { IndexLookup } from './index-lookup';
import type { Entity } from '../model';

/** Roles under a name: two fill the line in the intended look, a third wraps. */
const MAX_ROLES = 2;

/** The roles most sources give, one per wording, none that another one says more fully; each with the place that says so. */
export function rolesOf(lookup: IndexLookup, roles: Entity['roles']): HintRole[] {
  const wordings = new Map<string, Entity['roles'][number][]>();
  for (const role of roles) {
    const key = role.text.toLowerCase();
    wordings.set(key, [...(wordings.get(key) ?? []), role]);
  }
  const isFullest = (key: string): boolean =>
    ![...wordings.keys()].some((other) => other !== key && ` ${other} `.includes(` ${key} `));
  const ranked = [...wordings]
    .filter(([key]) => isFullest(key))
    .sort(([, a], [, b]) => sourceCount(b) - sourceCount(a));
  return ranked.slice(0, MAX_ROLES).flatMap(([, [role]]) => {
    const source = role === undefined ? undefined : lookup.sources.get(role.source);
    if (role === undefined || source === undefined) return [];
    return [{ text: role.text, publisher: nameSource(source), url: linkToWords(source, role) }];
  });
}

function sourceCount(roles: Entity['roles']): number {
  return new Set(roles.map((role) => role.source)).size;
}
