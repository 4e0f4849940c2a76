/** Who an entity is, as its sources put it. In: the index and an entity's roles. Out: the few a card shows, each with the place that says so. */
import { linkToWords } from '../cite/text-fragment';
import type { HintRole } from './hint';
import { nameSource } from '../cite/source-name';
import type { IndexLookup } from './index-lookup';
import type { Entity } from '../model';

/** Roles under a name: two fill the line in the intended look, a third wraps. */
const MAX_ROLES = 2;

/** "Its chief executive" says no more than "chief executive" to whoever has not read whose. */
const WHOSE = /^(?:his|her|its|their|our|my) /i;
const isPlain = (role: Entity['roles'][number]): boolean => !WHOSE.test(role.text);

/** The roles most sources give, one per wording, none that another one says more fully; each with the place that says so. */
export function rolesOf(lookup: IndexLookup, roles: Entity['roles']): HintRole[] {
  const wordings = new Map<string, Entity['roles'][number][]>();
  for (const role of roles) {
    const key = role.text.replace(WHOSE, '').toLowerCase();
    wordings.set(key, [...(wordings.get(key) ?? []), role]);
  }
  const isFullest = (key: string): boolean =>
    ![...wordings.keys()].some((other) => other !== key && ` ${other} `.includes(` ${key} `));
  const ranked = [...wordings]
    .filter(([key]) => isFullest(key))
    .sort(
      ([, a], [, b]) => Number(b.some(isPlain)) - Number(a.some(isPlain)) || sourceCount(b) - sourceCount(a),
    );
  return ranked.slice(0, MAX_ROLES).flatMap(([, wording]) => {
    const role = wording.find(isPlain) ?? wording[0];
    const source = role === undefined ? undefined : lookup.sources.get(role.source);
    if (role === undefined || source === undefined) return [];
    return [{ text: role.text, publisher: nameSource(source), url: linkToWords(source, role) }];
  });
}

function sourceCount(roles: Entity['roles']): number {
  return new Set(roles.map((role) => role.source)).size;
}
