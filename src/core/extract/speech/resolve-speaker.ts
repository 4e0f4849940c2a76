/** From the words that name a speaker to the speaker: an entity, or a description that keeps its words. */
import type { Name } from '../../document';
import type { EntityId } from '../../model';
import { isSpeakerNoun, type Phrase } from './phrases';
import { findHolders, findLikelyHolders, wordsOfName, type RoleTable } from './roles';
import {
  COLLECTIVE_NOUNS,
  DETERMINERS,
  FEMALE_WORDS,
  GENERIC_NOUNS,
  MALE_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  SOURCE_NOUNS,
  SPECIFIC_ROLES,
} from './speech-words';
import { tokenAt, type Token } from './units';

/** person: one; body: an organisation, place or thing; many: several people. */
export type SpeakerKind = 'person' | 'body' | 'many';

/** `sure`: 0..1, how sure the words lead to this speaker. Exactly one of `entity` and `described` is set. */
export type Speaker = {
  readonly entity: EntityId | null;
  readonly described: string | null;
  readonly kind: SpeakerKind;
  readonly head: string;
  readonly sure: number;
};

/** Who was spoken of last, for pronouns and "the official". */
export type Memory = {
  /** The speaker of the last speech. */
  source: Speaker | null;
  /** The person the last clause was about. */
  focus: Speaker | null;
  /** The body the last clause was about. */
  body: Speaker | null;
  /** Entities in the order of their last mention, latest last. */
  readonly seen: Map<EntityId, number>;
};

/** What resolving needs to know about the document. */
export type Setting = {
  readonly text: string;
  readonly roles: RoleTable;
  readonly genders: ReadonlyMap<EntityId, string>;
  /** Last word of a full name → the person, where only one has it. */
  readonly surnames: ReadonlyMap<string, EntityId>;
  readonly memory: Memory;
};

const PLAIN_ADJECTIVES =
  /^(?:senior|top|former|local|other|unnamed|anonymous|independent|military|political|legal|medical|security|foreign|federal|regional|rival)$/;

// Sureness of each way to a speaker; a pronoun or lookup adds its own doubt to the rule's.
const SURE_NAME = 1;
const SURE_PRONOUN = 0.96;
const SURE_ROLE = 0.93;
const SURE_LAST = 0.9;
const SURE_GUESS = 0.7;

/** A name as a speaker. */
export function speakerOfName(name: Name): Speaker {
  const kind = name.kind === 'person' || name.kind === 'unknown' ? 'person' : 'body';
  return { entity: name.entity, described: null, kind, head: '', sure: SURE_NAME };
}

/** A town that shares its name with a person of the text does not speak: "Santos dismissed that". */
function speakerOfSurname(name: Name, setting: Setting): Speaker | null {
  const entity = name.kind === 'place' ? setting.surnames.get(name.text) : undefined;
  return entity === undefined ? null : person(entity, SURE_LAST);
}

/** Last words of the persons' full names; those that two persons share are left out. */
export function readSurnames(names: readonly Name[]): ReadonlyMap<string, EntityId> {
  const surnames = new Map<string, EntityId>();
  const shared = new Set<string>();
  for (const { kind, text, entity } of names) {
    const surname = kind === 'person' ? (/ (\p{L}[\p{L}'’-]+)$/u.exec(text)?.[1] ?? '') : '';
    if (surname === '') continue;
    if ((surnames.get(surname) ?? entity) !== entity) shared.add(surname);
    surnames.set(surname, entity);
  }
  for (const surname of shared) surnames.delete(surname);
  return surnames;
}

/**
 * The speaker that a phrase names, or null when a pronoun leads nowhere.
 * @param near speakers and subjects of this unit before the phrase, nearest first
 */
export function resolveSpeaker(
  phrase: Phrase,
  tokens: readonly Token[],
  near: readonly Speaker[],
  setting: Setting,
): Speaker | null {
  if (phrase.name !== null) return speakerOfSurname(phrase.name, setting) ?? speakerOfName(phrase.name);
  if (phrase.kind === 'pronoun') return resolvePronoun(phrase.head, near, setting);
  return resolveDescription(phrase, tokens, setting);
}

function resolvePronoun(pronoun: string, near: readonly Speaker[], setting: Setting): Speaker | null {
  const { source, focus, body } = setting.memory;
  const wanted = PRONOUNS[pronoun] ?? 'm';
  const choices = [...near, wanted === 'o' ? body : focus, source, focus].filter(
    (speaker) => speaker !== null,
  );
  const known = choices.find((speaker) => genderOf(speaker, setting) === wanted);
  const found =
    known ?? choices.find((speaker) => fitsPronoun(speaker, wanted, setting)) ?? findSeen(wanted, setting);
  return found === null ? null : { ...found, sure: Math.min(found.sure, SURE_PRONOUN) };
}

function fitsPronoun(speaker: Speaker, wanted: string, setting: Setting): boolean {
  if (wanted === 'p')
    return speaker.kind === 'many' || (speaker.kind === 'body' && speaker.described !== null);
  if (wanted === 'o') return speaker.kind === 'body';
  const gender = genderOf(speaker, setting);
  return speaker.kind === 'person' && (gender === undefined || gender === wanted);
}

/** m or f of a person as far as it is known. */
function genderOf(speaker: Speaker, setting: Setting): string | undefined {
  if (speaker.kind !== 'person') return undefined;
  return speaker.entity === null ? genderOfNoun(speaker.head) : setting.genders.get(speaker.entity);
}

/** The person mentioned last whose gender fits. */
function findSeen(wanted: string, setting: Setting): Speaker | null {
  if (wanted !== 'm' && wanted !== 'f') return null;
  const entity = [...setting.memory.seen.keys()]
    .reverse()
    .find((candidate) => (setting.genders.get(candidate) ?? wanted) === wanted);
  return entity === undefined
    ? null
    : { entity, described: null, kind: 'person', head: '', sure: SURE_GUESS };
}

function genderOfNoun(head: string): string | undefined {
  if (FEMALE_WORDS.has(head)) return 'f';
  return MALE_WORDS.has(head) ? 'm' : undefined;
}

function resolveDescription(phrase: Phrase, tokens: readonly Token[], setting: Setting): Speaker {
  const own = describe(phrase, tokens, setting.text);
  const part = findPartName(phrase, tokens);
  if (part !== null) return { ...speakerOfName(part), sure: SURE_LAST };
  if (SOURCE_NOUNS.has(phrase.head)) return resolveSource(phrase, own);
  if (phrase.plural || COLLECTIVE_NOUNS.has(phrase.head)) return own;
  const modifiers = listModifiers(phrase, tokens);
  const last = setting.memory.source;
  if (
    phrase.definite &&
    modifiers.length === 0 &&
    last !== null &&
    isSameDescription(phrase.head, last, setting)
  ) {
    return { ...last, sure: Math.min(last.sure, SURE_LAST) };
  }
  const specific = SPECIFIC_ROLES.has(phrase.head);
  if (!specific || (modifiers.length === 0 && !phrase.definite)) return own;
  const holders = findHolders(setting.roles, phrase.head, modifiers);
  if (holders.length === 1 && holders[0] !== undefined) return person(holders[0], SURE_ROLE);
  const seen = [...setting.memory.seen.keys()].reverse();
  const recent = seen.find((entity) => holders.includes(entity));
  if (recent !== undefined && phrase.definite) return person(recent, SURE_GUESS);
  const likely =
    phrase.definite && holders.length === 0 ? findLikelyHolders(setting.roles, phrase.head, modifiers) : [];
  const known = seen.filter((entity) => likely.includes(entity));
  return known.length === 1 && known[0] !== undefined ? person(known[0], SURE_GUESS + 0.1) : own;
}

/** A name whose last word was not taken for a part of it ("Ruth | Zulu"). */
function findPartName(phrase: Phrase, tokens: readonly Token[]): Name | null {
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const whole =
    words.length > 1 && words.every(({ capital, kind }) => capital && (kind === 'name' || kind === 'word'));
  return whole && phrase.names.length === 1 && !isSpeakerNoun(phrase.head) ? (words[0]?.name ?? null) : null;
}

/** "A statement by the ministry" is the ministry's. */
function resolveSource(phrase: Phrase, own: Speaker): Speaker {
  // "reports seen by Reuters" are somebody else's.
  if (/ (?:seen|obtained|cited|leaked) /.test(own.described ?? '')) return own;
  const name = phrase.names.find(({ kind }) => kind === 'person' || kind === 'organization');
  return name === undefined ? own : { ...speakerOfName(name), sure: SURE_LAST };
}

/** "The official" is whoever spoke last, unless that was somebody of another sort. */
function isSameDescription(head: string, last: Speaker, setting: Setting): boolean {
  if (last.kind !== 'person') return false;
  if (last.entity === null)
    return last.head === head || head === 'official' || (head === 'source' && last.head === head);
  if (findHolders(setting.roles, head, []).includes(last.entity)) return true;
  return (
    GENERIC_NOUNS.has(head) &&
    !SPECIFIC_ROLES.has(head) &&
    /^(?:official|man|woman|politician|lawmaker|executive|diplomat|author|person)$/.test(head) &&
    (genderOfNoun(head) ?? setting.genders.get(last.entity)) === setting.genders.get(last.entity)
  );
}

function person(entity: EntityId, sure: number): Speaker {
  return { entity, described: null, kind: 'person', head: '', sure };
}

function listModifiers(phrase: Phrase, tokens: readonly Token[]): readonly string[] {
  return tokens.slice(phrase.from, phrase.to + 1).flatMap((token) => {
    if (token.name !== null) return wordsOfName(token.name).slice(-1);
    const skip =
      token.kind !== 'word' ||
      DETERMINERS.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      token.lower === "'s";
    return skip ||
      token.lower === phrase.head ||
      /^(?:top|senior|chief|leading|key|own|longtime|long-time)$/.test(token.lower)
      ? []
      : [token.lower];
  });
}

/** A determiner, or a common noun or adjective whose capital is owed to its place at the start of a clause. */
function isPlainWord(tokens: readonly Token[], place: number): boolean {
  const { lower, kind } = tokenAt(tokens, place);
  if (kind !== 'word' || DETERMINERS.has(lower)) return kind === 'word';
  const before = tokenAt(tokens, place - 1);
  const opens = place === 0 || before.kind === 'quote' || before.kind === 'mark';
  return opens && (isSpeakerNoun(lower) || PLAIN_ADJECTIVES.test(lower));
}

/** The description in its own words; only the capital of a first plain word becomes small, so that one speaker keeps one description. */
function describe(phrase: Phrase, tokens: readonly Token[], text: string): Speaker {
  const words = text.slice(tokenAt(tokens, phrase.from).start, tokenAt(tokens, phrase.to).end);
  const first = tokenAt(tokens, phrase.from).lower;
  const described = isPlainWord(tokens, phrase.from) ? first + words.slice(first.length) : words;
  const kind = phrase.plural
    ? 'many'
    : COLLECTIVE_NOUNS.has(phrase.head) || SOURCE_NOUNS.has(phrase.head)
      ? 'body'
      : 'person';
  return { entity: null, described, kind, head: phrase.head, sure: SURE_NAME };
}
