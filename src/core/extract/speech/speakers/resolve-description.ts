/**
 * Whom a description means: the holder of a post ("Putin's aide"), the one just spoken of ("the 54-year-old", "the agency"), or nobody
 * known, and then it keeps its own words. In: a phrase and what is remembered of the text before it.
 */
import { makeLookupTable } from '../../../text/lookup-table';
import type { Name } from '../../../document';
import type { EntityId } from '../../../model';
import { describeSpeaker, listModifiers } from './describe-speaker';
import { isHumanNoun, isSpeakerNoun } from '../phrases/phrase-words';
import type { Phrase } from '../phrases/phrases';
import { genderOfNoun } from './pronouns';
import { COUNTRIES, SOFT, findHolders, findLikelyHolders, isElsewhere, mayHold, normalise } from './roles';
import { findFormer } from './former-holders';
import { resolveBody } from './resolve-body';
import { resolveSource } from './resolve-source';
import { COLLECTIVE_NOUNS, SOURCE_NOUNS, SPECIFIC_ROLES, VARIATIONS } from '../phrases/speech-words';
import {
  speakerOfName,
  speakerOfPerson,
  SURE_GUESS,
  SURE_LAST,
  SURE_LIKELY,
  SURE_ROLE,
  type Setting,
  type Speaker,
} from './speakers';
import { tokenAt, type Token } from '../units';

/** The speech before lies at most so many paragraphs back for "the 54-year-old" to mean its speaker. */
const FRESH = 1;

/** What a description says: its noun, the words that single somebody out, and the places among them. */
export type Wanted = {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly places: ReadonlySet<string>;
  /** "her deputy" */
  readonly possessed: boolean;
  /** Where the description begins in the text. */
  readonly start: number;
};

/** The speaker that a description means. */
export function resolveDescription(
  phrase: Phrase,
  tokens: readonly Token[],
  near: readonly Speaker[],
  setting: Setting,
): Speaker {
  const own = describeSpeaker(phrase, tokens, setting.text);
  const part = findPartName(phrase, tokens);
  if (part !== null) return { ...speakerOfName(part), sure: SURE_LAST };
  if (SOURCE_NOUNS.has(phrase.head) && !isHumanNoun(phrase.head)) return resolveSource(phrase, own, setting);
  if (phrase.plural) return own;
  const wanted = readWanted(phrase, tokens);
  if (COLLECTIVE_NOUNS.has(phrase.head) && !isHumanNoun(phrase.head))
    return phrase.definite ? resolveBody(wanted, setting, own) : own;
  return findKnown(phrase, wanted, near, setting) ?? own;
}

/** "The head of state" is a president, "the head of government" a premier. */
const HEADS_OF: Readonly<Record<string, string>> = makeLookupTable({
  state: 'leader',
  government: 'premier',
});

function readWanted(phrase: Phrase, tokens: readonly Token[]): Wanted {
  const modifiers = listModifiers(phrase, tokens);
  const places = new Set(
    phrase.names
      .filter(({ kind }) => kind === 'place')
      .map(({ text }) => normalise(text.split(' ').at(-1) ?? '')),
  );
  const { lower, start } = tokenAt(tokens, phrase.from);
  const possessed = /^(?:his|her|its|their)$/.test(lower);
  const of =
    phrase.head === 'head' ? Object.keys(HEADS_OF).find((word) => modifiers.includes(word)) : undefined;
  if (of === undefined) return { head: phrase.head, modifiers, places, possessed, start };
  const others = modifiers.filter((word) => word !== of);
  return { head: HEADS_OF[of] ?? '', modifiers: others, places, possessed, start };
}

/** The person whom the text or the roles know by these words, or null. */
function findKnown(
  phrase: Phrase,
  wanted: Wanted,
  near: readonly Speaker[],
  setting: Setting,
): Speaker | null {
  if (!phrase.definite) {
    const isPost = SPECIFIC_ROLES.has(wanted.head) && wanted.modifiers.length > 0;
    return isPost ? findOnlyHolder(wanted, setting) : null;
  }
  const same = findSame(wanted, setting) ?? findFormer(wanted, setting);
  if (same !== null) return same;
  const holder = findHolder(wanted, near, setting);
  const introduced = findIntroduced(wanted, setting, lastUnitOf(holder, setting));
  return introduced ?? holder ?? findVariation(wanted, setting) ?? findTopic(wanted, setting);
}

/** The unit that mentions somebody last, or -1. */
function lastUnitOf(speaker: Speaker | null, { memory }: Setting): number {
  return memory.seen.get(speaker?.entity ?? '') ?? -1;
}

/** Whoever spoke last, where "the official" may mean them. */
function findSame({ head, modifiers }: Wanted, setting: Setting): Speaker | null {
  const last = setting.memory.source;
  if (last === null || modifiers.length > 0 || !isSameDescription(head, last, setting)) return null;
  return { ...last, sure: Math.min(last.sure, SURE_LAST) };
}

function findOnlyHolder({ head, modifiers }: Wanted, setting: Setting): Speaker | null {
  const holders = findHolders(setting.roles, head, modifiers);
  return holders.length === 1 ? speakerOfPerson(holders[0] as EntityId, SURE_ROLE) : null;
}

/** Who holds the described post: the only one, else the one mentioned last, else one of that country; or null. */
function findHolder(wanted: Wanted, near: readonly Speaker[], setting: Setting): Speaker | null {
  const { head, modifiers } = wanted;
  const seen = [...setting.memory.seen.keys()].reverse();
  const all = findHolders(setting.roles, head, modifiers);
  // A bare "the minister", or one who holds no post of his own, is somebody of this text.
  const mentioned = modifiers.length === 0 || !SPECIFIC_ROLES.has(head);
  const holders = mentioned ? all.filter((entity) => setting.memory.seen.has(entity)) : all;
  if (holders.length === 1) return speakerOfPerson(holders[0] as EntityId, SURE_ROLE);
  const recent = pickRecent(holders, near, seen, setting);
  if (recent !== null) return recent;
  const likely = findLikelyHolders(setting.roles, head, modifiers);
  const known = seen.filter((entity) => likely.includes(entity));
  if (known.length === 1) return speakerOfPerson(known[0] as EntityId, SURE_LIKELY);
  const loose = wanted.possessed ? undefined : seen.find((entity) => mayHold(setting.roles, entity, wanted));
  return loose === undefined ? null : speakerOfPerson(loose, SURE_LIKELY);
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

/** "The diplomat" after "a diplomat briefed on the talks". */
function findIntroduced({ head, modifiers }: Wanted, { memory }: Setting, since: number): Speaker | null {
  const found = memory.introduced.findLast(
    (one) => one.unit > since && one.head === head && modifiers.every((word) => one.words.has(word)),
  );
  return found === undefined ? null : { ...found.speaker, sure: SURE_LAST };
}

/** "The 54-year-old", "the New Mexico Democrat": another word for whoever has just spoken. */
function findVariation(wanted: Wanted, setting: Setting): Speaker | null {
  const { head, modifiers, places } = wanted;
  const last = findFresh(setting);
  // "Her deputy" is nobody known, unless a text says whose deputy somebody is.
  if (wanted.possessed || !varies(head, modifiers) || last === null || last.entity === null) return null;
  const { entity } = last;
  const gender = setting.genders.get(entity);
  if ((genderOfNoun(head) ?? gender) !== gender) return null;
  const countries = modifiers.map(normalise).filter((word) => !places.has(word) && COUNTRIES.has(word));
  if (isElsewhere(setting.roles, entity, countries)) return null;
  return { ...last, sure: Math.min(last.sure, SURE_LIKELY) };
}

/** "Blom has answered. "No," the Ruritanian president wrote", "the embattled minister": somebody told of whose post nobody states. */
function findTopic({ modifiers, possessed }: Wanted, setting: Setting): Speaker | null {
  const { focus, focused, unit, began, silent } = setting.memory;
  if (possessed || focus === null || focus.entity === null || setting.roles.has(focus.entity)) return null;
  const before = silent && focused === unit - 1 && focused >= began;
  const soft = modifiers.some((word) => SOFT.test(word)) && findFresh(setting) === focus;
  return before || soft ? { ...focus, sure: SURE_LIKELY } : null;
}

/** Whoever spoke a moment ago, or else whom the talk is of. */
function findFresh({ memory: { source, focus, now, spoke } }: Setting): Speaker | null {
  if (now - spoke > FRESH) return null;
  return source?.kind === 'person' ? source : focus;
}

/** Nouns that are no posts, ages, and what somebody was before ("the former wrestler"). */
function varies(head: string, modifiers: readonly string[]): boolean {
  if (VARIATIONS.has(head) || head.endsWith('-year-old')) return true;
  return modifiers.includes('former') && !SPECIFIC_ROLES.has(head);
}

/** A name whose last word was not taken for a part of it ("Ruth | Zulu"). */
function findPartName(phrase: Phrase, tokens: readonly Token[]): Name | null {
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const first = words[0]?.name ?? null;
  const proper = words.length > 1 && phrase.names.length === 1 && words.every(({ capital }) => capital);
  return proper && !isSpeakerNoun(phrase.head) ? first : null;
}

/** "The official" is whoever spoke last, unless that was somebody of another sort. */
function isSameDescription(head: string, last: Speaker, setting: Setting): boolean {
  if (last.kind !== 'person') return false;
  if (last.entity === null) return last.head === head || head === 'official';
  return findHolders(setting.roles, head, []).includes(last.entity);
}
