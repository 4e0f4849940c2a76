/** Whom "he", "she", "it" and "they" mean. */
import type { EntityId } from '../../../model';
import { FEMALE_WORDS, MALE_WORDS, PRONOUNS, SOURCE_NOUNS } from '../../../lexicon/speech-words';
import {
  SURE_GUESS,
  SURE_LIKELY,
  SURE_PRONOUN,
  speakerOfPerson,
  type Memory,
  type Setting,
  type Speaker,
} from './speakers';

/** A person is fresh in mind for so many units. */
const LATELY = 2;

/**
 * The speaker that a pronoun means, or null when it leads nowhere: of the subjects and speakers near it, the last clause's subject and
 * the last speaker the first one whose gender is known to fit, else the first that may fit, else the last person mentioned.
 */
export function resolvePronoun(pronoun: string, near: readonly Speaker[], setting: Setting): Speaker | null {
  const wanted = PRONOUNS[pronoun] ?? 'm';
  const headed = near.length === 0 ? findHeaded(wanted, setting) : null;
  if (headed !== null) return headed;
  const found = findMeant(wanted, near, setting);
  if (found === null) return null;
  setting.memory.called.set(found.entity ?? '', wanted);
  return { ...found, sure: Math.min(found.sure, SURE_PRONOUN) };
}

function findMeant(wanted: string, near: readonly Speaker[], setting: Setting): Speaker | null {
  const all = [...near, ...listRemembered(wanted, setting)];
  const others = leaveOutQuoted(all, wanted, setting);
  const hasNear = near.some((speaker) => fitsPronoun(speaker, wanted, setting));
  return (
    chooseBeside(near, wanted, setting) ??
    (others.length < all.length ? choose(others, wanted, hasNear, setting) : null) ??
    choose(all, wanted, hasNear, setting) ??
    findHere(wanted, setting) ??
    findSeen(wanted, setting)
  );
}

/** Of whom the text told last, for a pronoun; "Others are more cautious. They say": those of the unit before come first. */
function listRemembered(wanted: string, { memory }: Setting): readonly Speaker[] {
  const { source, focus, body, several, unit } = memory;
  const fresh = wanted === 'p' && several !== null && unit - several.unit === 1 ? several.speaker : null;
  return [fresh, wanted === 'o' ? body : focus, source, focus].filter(
    (speaker) => speaker !== null && !isForgotten(speaker, memory),
  ) as readonly Speaker[];
}

/** "One of them" is nobody any more in the next paragraph. */
function isForgotten({ entity, kind, head }: Speaker, { spoke, now }: Memory): boolean {
  return (
    entity === null && kind !== 'many' && spoke !== now && /^(?:one|another|other|second|third)$/.test(head)
  );
}

/** "Nunes said that he had": the only one told of in the sentence, when nothing speaks against him. */
function chooseBeside(near: readonly Speaker[], wanted: string, setting: Setting): Speaker | null {
  const [first] = near;
  const only = new Set(near.map(({ entity, described }) => entity ?? described)).size === 1;
  if (first === undefined || !only || first.kind !== 'person' || (wanted !== 'm' && wanted !== 'f'))
    return null;
  const quoted = leaveOutQuoted(near, wanted, setting).length < near.length;
  return !quoted && fitsPronoun(first, wanted, setting) ? first : null;
}

/** Right below a heading about one person nobody else may be meant. */
function findHeaded(wanted: string, { memory: { headed, unit }, genders }: Setting): Speaker | null {
  if (headed === null || unit - headed.unit !== 1 || (wanted !== 'm' && wanted !== 'f')) return null;
  return (genders.get(headed.entity) ?? wanted) === wanted
    ? speakerOfPerson(headed.entity, SURE_GUESS)
    : null;
}

function choose(
  choices: readonly Speaker[],
  wanted: string,
  hasNear: boolean,
  setting: Setting,
): Speaker | null {
  const known = choices.find(
    (speaker) => genderOf(speaker, setting) === wanted && !isStale(speaker, wanted, setting),
  );
  const fits = choices.find((speaker) => fitsPronoun(speaker, wanted, setting)) ?? null;
  // Somebody of a paragraph before gives way to the only one of this paragraph who surely fits.
  const isOther = known !== undefined && known.entity !== null && !hasNear;
  const nearer = !isOther ? null : findBeside(known, wanted, setting);
  return nearer ?? known ?? findLater(wanted, hasNear, setting) ?? findBeside(fits, wanted, setting) ?? fits;
}

/** The only one of this paragraph whom the pronoun surely fits, when it would else lead to somebody of another who may not be a "she". */
function findBeside(other: Speaker | null, wanted: string, { memory, genders }: Setting): Speaker | null {
  if (wanted !== 'm' && wanted !== 'f') return null;
  if (
    memory.spoke === memory.now ||
    (other !== null && (memory.seen.get(other.entity ?? '') ?? 0) >= memory.began)
  )
    return null;
  const [only, ...others] = listFitting(wanted, memory, genders);
  return only !== undefined && others.length === 0 ? speakerOfPerson(only, SURE_LIKELY) : null;
}

/** Those of this paragraph whom the pronoun fits, or the one of two who is left: "Henrik Dahl and Blom met. She said". */
function listFitting(
  wanted: string,
  { seen, began }: Memory,
  genders: Setting['genders'],
): readonly EntityId[] {
  const here = [...seen].flatMap(([entity, at]) => (at >= began ? [entity] : []));
  const fitting = here.filter((entity) => genders.get(entity) === wanted);
  const open = here.filter((entity) => genders.get(entity) === undefined);
  return fitting.length === 0 && here.length === 2 && open.length === 1 ? open : fitting;
}

/** `"Blom has forgotten it," she said`: nobody speaks of herself by name. */
function leaveOutQuoted(choices: readonly Speaker[], wanted: string, setting: Setting): readonly Speaker[] {
  const { quotes } = setting.memory;
  if (quotes.length === 0 || (wanted !== 'm' && wanted !== 'f')) return choices;
  const told = new Set(
    setting.names
      .filter(({ start, end }) => quotes.some((quote) => quote.start <= start && end <= quote.end))
      .map(({ entity }) => entity),
  );
  return told.size === 0 ? choices : choices.filter(({ entity }) => entity === null || !told.has(entity));
}

/** The person mentioned last, when that was after the last clause about somebody; null when somebody nearer may be meant. */
function findLater(wanted: string, hasNear: boolean, setting: Setting): Speaker | null {
  const { seen, focused, unit } = setting.memory;
  if (hasNear || (wanted !== 'm' && wanted !== 'f')) return null;
  const [entity, at] = [...seen].at(-1) ?? [undefined, 0];
  if (entity === undefined || at <= focused || unit - at > LATELY) return null;
  return (setting.genders.get(entity) ?? wanted) === wanted ? speakerOfPerson(entity, SURE_LIKELY) : null;
}

/** True for somebody of a paragraph before, while this one is about somebody else whom the pronoun fits too. */
function isStale({ entity }: Speaker, wanted: string, setting: Setting): boolean {
  const { seen, focus, focused, began } = setting.memory;
  if (entity === null || focus === null || focused < began || focus.entity === entity) return false;
  return (seen.get(entity) ?? 0) < began && fitsPronoun(focus, wanted, setting);
}

function fitsPronoun(speaker: Speaker, wanted: string, setting: Setting): boolean {
  if (wanted === 'p')
    return (
      speaker.kind === 'many' ||
      (speaker.kind === 'body' && speaker.described !== null && !SOURCE_NOUNS.has(speaker.head))
    );
  if (wanted === 'o') return speaker.kind === 'body';
  const gender = genderOf(speaker, setting);
  return speaker.kind === 'person' && (gender === undefined || gender === wanted);
}

/** m or f of a person as far as it is known. */
function genderOf(speaker: Speaker, setting: Setting): string | undefined {
  if (speaker.kind !== 'person') return undefined;
  if (speaker.entity === null) return genderOfNoun(speaker.head) ?? genderOfSeveral(speaker.described);
  const { called: now, calledBefore } = setting.memory;
  const called = now.get(speaker.entity) ?? calledBefore.get(speaker.entity);
  return setting.genders.get(speaker.entity) ?? (called === 'm' || called === 'f' ? called : undefined);
}

/** "one of the men" */
function genderOfSeveral(described: string | null): string | undefined {
  if (/\b(?:women|girls|sisters|mothers)$/.test(described ?? '')) return 'f';
  return /\b(?:men|boys|brothers|fathers)$/.test(described ?? '') ? 'm' : undefined;
}

/** "Without it, she said, …" where a name opens the sentence and nobody was told of before. */
function findHere(wanted: string, setting: Setting): Speaker | null {
  const { here } = setting.memory;
  return here !== null && fitsPronoun(here, wanted, setting) ? { ...here, sure: SURE_GUESS } : null;
}

/** The person mentioned last whose gender fits. */
function findSeen(wanted: string, setting: Setting): Speaker | null {
  if (wanted !== 'm' && wanted !== 'f') return null;
  const entity = [...setting.memory.seen.keys()]
    .reverse()
    .find((candidate) => (setting.genders.get(candidate) ?? wanted) === wanted);
  return entity === undefined ? null : speakerOfPerson(entity, SURE_GUESS);
}

/** m or f of a noun for a person ("spokeswoman", "dad-of-three"), or undefined. */
export function genderOfNoun(head: string): string | undefined {
  const noun = head.replace(/-of-\p{L}+$/u, '');
  if (FEMALE_WORDS.has(noun)) return 'f';
  return MALE_WORDS.has(noun) ? 'm' : undefined;
}
