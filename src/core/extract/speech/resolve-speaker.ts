/** From the words that name a speaker to the speaker: an entity, or a description that keeps its words. */
import type { Name } from '../../document';
import type { EntityId } from '../../model';
import { describeSpeaker, listModifiers } from './describe-speaker';
import { isSpeakerNoun } from './phrase-words';
import type { Phrase } from './phrases';
import { genderOfNoun, resolvePronoun } from './pronouns';
import { findHolders, findLikelyHolders } from './roles';
import { COLLECTIVE_NOUNS, SOURCE_NOUNS, SPECIFIC_ROLES } from './speech-words';
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
import { speakerOfSurname } from './surnames';
import type { Token } from './units';

/** Nouns so general that with "the" they mean whoever spoke last. */
const ANYBODY = /^(?:official|man|woman|politician|lawmaker|executive|diplomat|author|person)$/;

/** The speaker that a phrase names, or null when a pronoun leads nowhere. `near`: subjects and speakers before it, nearest first. */
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

function resolveDescription(phrase: Phrase, tokens: readonly Token[], setting: Setting): Speaker {
  const own = describeSpeaker(phrase, tokens, setting.text);
  const part = findPartName(phrase, tokens);
  if (part !== null) return { ...speakerOfName(part), sure: SURE_LAST };
  if (SOURCE_NOUNS.has(phrase.head)) return resolveSource(phrase, own);
  if (phrase.plural || COLLECTIVE_NOUNS.has(phrase.head)) return own;
  return findKnown(phrase, listModifiers(phrase, tokens), setting) ?? own;
}

/** The person whom the text or the roles know by these words, or null. */
function findKnown(phrase: Phrase, modifiers: readonly string[], setting: Setting): Speaker | null {
  const same = phrase.definite && modifiers.length === 0 ? findSame(phrase.head, setting) : null;
  const isPost = SPECIFIC_ROLES.has(phrase.head) && (modifiers.length > 0 || phrase.definite);
  return same ?? (isPost ? findHolder(phrase, modifiers, setting) : null);
}

/** Whoever spoke last, where "the official" may mean them. */
function findSame(head: string, setting: Setting): Speaker | null {
  const last = setting.memory.source;
  if (last === null || !isSameDescription(head, last, setting)) return null;
  return { ...last, sure: Math.min(last.sure, SURE_LAST) };
}

/** Who holds the described post: the only one, else with "the" the one mentioned last, else one of that country; or null. */
function findHolder(phrase: Phrase, modifiers: readonly string[], setting: Setting): Speaker | null {
  const holders = findHolders(setting.roles, phrase.head, modifiers);
  if (holders.length === 1) return speakerOfPerson(holders[0] as EntityId, SURE_ROLE);
  if (!phrase.definite) return null;
  const seen = [...setting.memory.seen.keys()].reverse();
  const recent = seen.find((entity) => holders.includes(entity));
  if (recent !== undefined) return speakerOfPerson(recent, SURE_GUESS);
  const likely = holders.length === 0 ? findLikelyHolders(setting.roles, phrase.head, modifiers) : [];
  const known = seen.filter((entity) => likely.includes(entity));
  return known.length === 1 ? speakerOfPerson(known[0] as EntityId, SURE_LIKELY) : null;
}

/** A name whose last word was not taken for a part of it ("Ruth | Zulu"). */
function findPartName(phrase: Phrase, tokens: readonly Token[]): Name | null {
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const first = words[0]?.name ?? null;
  const proper = words.length > 1 && phrase.names.length === 1 && words.every(({ capital }) => capital);
  return proper && !isSpeakerNoun(phrase.head) ? first : null;
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
  if (last.entity === null) return last.head === head || head === 'official';
  if (findHolders(setting.roles, head, []).includes(last.entity)) return true;
  const gender = setting.genders.get(last.entity);
  return ANYBODY.test(head) && (genderOfNoun(head) ?? gender) === gender;
}
