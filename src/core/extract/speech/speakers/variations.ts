/** Other words for whoever has just spoken or was told of: "the 54-year-old", "the embattled minister". */
import type { EntityId } from '../../../model';
import { genderOfNoun } from './pronouns';
import { COUNTRIES, isElsewhere, normalise, SOFT } from './roles';
import { SPECIFIC_ROLES, VARIATIONS } from '../../../lexicon/speech-words';
import { SURE_LIKELY, type Setting, type Speaker } from './speakers';
import type { Wanted } from './wanted';

/** The speech before lies at most so many paragraphs back for "the 54-year-old" to mean its speaker. */
const FRESH = 1;

/** "The 54-year-old", "the New Mexico Democrat": another word for whoever has just spoken. */
export function findVariation(wanted: Wanted, setting: Setting): Speaker | null {
  const { head, modifiers, places } = wanted;
  const last = findFresh(setting) ?? findToldBefore(wanted, setting);
  // "Her deputy" is nobody known, unless a text says whose deputy somebody is.
  if (wanted.possessed || !varies(head, modifiers) || last === null || last.entity === null) return null;
  const { entity } = last;
  const gender = setting.genders.get(entity);
  if ((genderOfNoun(head) ?? gender) !== gender) return null;
  const countries = modifiers.map(normalise).filter((word) => !places.has(word) && COUNTRIES.has(word));
  if (isElsewhere(setting.roles, entity, countries)) return null;
  return { ...last, sure: Math.min(last.sure, SURE_LIKELY) };
}

/** `Blom was there first.` ⏎ `"…," says the 44-year-old welder`, the ex-welder, the dad-of-two: whom the sentence before tells of, in whatever paragraph. */
function findToldBefore(
  { head, modifiers }: Wanted,
  { memory: { focus, focused, unit, silent } }: Setting,
): Speaker | null {
  const isAged = [head, ...modifiers].some((word) => AGED.test(word));
  const isTold = isAged || PARENT.test(head) || modifiers.includes('former');
  return isTold && silent && focused === unit - 1 ? focus : null;
}

/** "dad-of-three" */
const PARENT = /^\p{L}+-of-\p{L}+$/u;

const AGED = /^\d{1,3}-year-old$/;

/** "Blom has answered. "No," the Ruritanian president wrote", "the embattled minister": somebody told of whose post nobody states. */
export function findTopic(wanted: Wanted, setting: Setting): Speaker | null {
  const { focus } = setting.memory;
  if (wanted.possessed || focus === null || focus.entity === null || hasPost(focus.entity, setting))
    return null;
  const soft = wanted.modifiers.some((word) => SOFT.test(word)) && findFresh(setting) === focus;
  return soft || isJustTold(wanted, setting) ? { ...focus, sure: SURE_LIKELY } : null;
}

/** An age is no post. */
function hasPost(entity: EntityId, { roles }: Setting): boolean {
  return (
    roles.get(entity)?.some(({ heads }) => [...heads].some((head) => !head.endsWith('-year-old'))) === true
  );
}

/** The sentence before, in the same paragraph, is about that person; only for a bare post or one in a party may it be speech. */
function isJustTold({ head, modifiers }: Wanted, { memory }: Setting): boolean {
  const { focused, unit, began, silent } = memory;
  const told = silent || (SPECIFIC_ROLES.has(head) && modifiers.every((word) => PARTY.test(word)));
  return told && focused === unit - 1 && focused >= began;
}

/** "the Conservative leader", "the Liberal Democrat leader" */
const PARTY =
  /^(?:conservative|tory|labour|liberal|democrat|democratic|republican|reform|green|greens|socialist|nationalist|progressive|opposition|party|union|group|movement)$/;

/** Whoever spoke a moment ago, or else whom the talk is of. */
function findFresh({ memory: { source, focus, now, spoke, focused, unit, began } }: Setting): Speaker | null {
  // Whom the sentence before in this paragraph tells of comes before whoever spoke in another.
  if (focused === unit - 1 && focused >= began && spoke < now && focus !== null) return focus;
  if (now - spoke > FRESH) return null;
  return source?.kind === 'person' ? source : focus;
}

/** Nouns that are no posts, ages, and what somebody was before ("the former wrestler"). */
function varies(head: string, modifiers: readonly string[]): boolean {
  if (VARIATIONS.has(head) || /-year-old$|-of-\p{L}+$/u.test(head)) return true;
  if (modifiers.some((word) => AGED.test(word))) return true;
  return modifiers.includes('former') && !SPECIFIC_ROLES.has(head);
}
