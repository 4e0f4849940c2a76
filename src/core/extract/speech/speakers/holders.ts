/** Who holds the post that a description names. */
import type { EntityId } from '../../../model';
import { findHolders, findLikelyHolders, isElsewhere, mayHold, preferPlain, SOFT } from './roles';
import { COUNTRY_WORDS, SPECIFIC_ROLES } from '../../../lexicon/speech-words';
import { speakerOfPerson, SURE_GUESS, SURE_LIKELY, SURE_ROLE, type Setting, type Speaker } from './speakers';
import type { Wanted } from './wanted';

/** The only one who holds the post, or null. */
export function findOnlyHolder({ head, modifiers }: Wanted, setting: Setting): Speaker | null {
  const holders = findHolders(setting.roles, head, modifiers);
  return holders.length === 1 ? speakerOfPerson(holders[0] as EntityId, SURE_ROLE) : null;
}

/** Who holds the described post: the only one, else the one mentioned last, else one of that country; or null. */
export function findHolder(wanted: Wanted, near: readonly Speaker[], setting: Setting): Speaker | null {
  const { head, modifiers } = wanted;
  const seen = [...setting.memory.seen.keys()].reverse();
  const all = findHolders(setting.roles, head, modifiers);
  // A bare "the minister", or one who holds no post of his own, is somebody of this text.
  const isMentioned = (entity: EntityId): boolean =>
    setting.memory.seen.has(entity) || near.some((speaker) => speaker.entity === entity);
  const mentioned = modifiers.length === 0 || !SPECIFIC_ROLES.has(head);
  const known = mentioned ? all.filter((entity) => isMentioned(entity)) : all;
  const holders = modifiers.length === 0 ? preferPlain(setting.roles, head, known) : known;
  if (holders.length === 1) return speakerOfPerson(holders[0] as EntityId, SURE_ROLE);
  const recent = pickRecent(holders, near, seen, setting);
  if (recent !== null) return recent;
  const likely = findLikelyHolders(setting.roles, head, modifiers);
  const mayBe = seen.filter((entity) => likely.includes(entity));
  if (mayBe.length === 1) return speakerOfPerson(mayBe[0] as EntityId, SURE_LIKELY);
  const [loose] = wanted.possessed ? [] : findLoose(wanted, seen, setting);
  return loose === undefined ? null : speakerOfPerson(loose, SURE_LIKELY);
}

/** "the embattled president": those whom nothing in the words speaks against, the one mentioned last first. */
function findLoose(wanted: Wanted, seen: readonly EntityId[], { roles }: Setting): readonly EntityId[] {
  const all = seen.filter((entity) => mayHold(roles, entity, wanted));
  return wanted.modifiers.every((word) => SOFT.test(word)) ? preferPlain(roles, wanted.head, all) : all;
}

/** Of several holders the one who spoke or was spoken of last. */
function pickRecent(
  holders: readonly EntityId[],
  near: readonly Speaker[],
  seen: readonly EntityId[],
  { memory }: Setting,
): Speaker | null {
  if (holders.length === 0) return null;
  const spoken = [...near, memory.source, memory.focus].map((speaker) => speaker?.entity ?? '');
  const last = spoken.find((entity) => holders.includes(entity));
  if (last !== undefined) return speakerOfPerson(last, SURE_LIKELY);
  const recent = seen.find((entity) => holders.includes(entity));
  return recent === undefined ? null : speakerOfPerson(recent, SURE_GUESS);
}

/** "The Slovak": the one told of last who holds a post of that country, else whoever has just spoken and is of no other, or null. */
export function findOfNation(
  { head }: Wanted,
  near: readonly Speaker[],
  { roles, memory }: Setting,
): Speaker | null {
  const country = COUNTRY_WORDS[head];
  if (country === undefined) return null;
  const told = [...near.map(({ entity }) => entity ?? ''), ...[...memory.seen.keys()].reverse()];
  const found = told.find((entity) => roles.get(entity)?.some(({ words }) => words.has(country)) === true);
  if (found !== undefined) return speakerOfPerson(found, SURE_LIKELY);
  const last = memory.spoke === memory.now ? memory.source : null;
  if (last === null || last.kind !== 'person' || last.entity === null) return null;
  return isElsewhere(roles, last.entity, [country]) ? null : { ...last, sure: SURE_LIKELY };
}
