/**
 * Whom a description means: the holder of a post ("Putin's aide"), the one just spoken of ("the 54-year-old", "the agency"), or nobody
 * known, and then it keeps its own words. In: a phrase and what is remembered of the text before it.
 */
import type { Name } from '../../../document';
import { describeSpeaker } from './describe-speaker';
import { isHumanNoun, isSpeakerNoun } from '../phrases/phrase-words';
import type { Phrase } from '../phrases/make-phrase';
import { findHolders, preferPlain } from './roles';
import { findFormer } from './former-holders';
import { findOfTwo } from './of-two';
import { findHolder, findOfNation, findOnlyHolder } from './holders';
import { resolveBody } from './resolve-body';
import { resolveSource } from './resolve-source';
import {
  COLLECTIVE_NOUNS,
  COUNTRY_WORDS,
  FEMALE_WORDS,
  MALE_WORDS,
  SOURCE_NOUNS,
  SPECIFIC_ROLES,
} from '../../../lexicon/speech-words';
import { speakerOfName, SURE_LAST, SURE_ROLE, type Setting, type Speaker } from './speakers';
import { tokenAt, type Token } from '../tokens';
import { findTopic, findVariation } from './variations';
import { readWanted, type Wanted } from './wanted';

/** The speaker that a description means. */
export function resolveDescription(
  phrase: Phrase,
  tokens: readonly Token[],
  near: readonly Speaker[],
  setting: Setting,
): Speaker {
  const own = describeSpeaker(phrase, tokens, setting.text);
  const part = findNamed(phrase, tokens);
  if (part !== null) return { ...speakerOfName(part), sure: SURE_LAST };
  if (SOURCE_NOUNS.has(phrase.head) && !isHumanNoun(phrase.head)) return resolveSource(phrase, own, setting);
  if (phrase.plural) return own;
  return resolveOne(phrase, tokens, near, { setting, own });
}

/** Whom a description of one person or body means; `own`: its words. */
function resolveOne(
  phrase: Phrase,
  tokens: readonly Token[],
  near: readonly Speaker[],
  { setting, own }: { readonly setting: Setting; readonly own: Speaker },
): Speaker {
  if (/^(?:former|latter)$/.test(phrase.head)) return findOfTwo(phrase.head, setting.memory) ?? own;
  const wanted = readWanted(phrase, tokens);
  if (phrase.head in COUNTRY_WORDS) return findOfNation(wanted, near, setting) ?? own;
  if (COLLECTIVE_NOUNS.has(phrase.head) && !isHumanNoun(phrase.head))
    return phrase.definite ? resolveBody(wanted, near, setting, own) : own;
  return findKnown(phrase, wanted, near, setting) ?? own;
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
  const introduced = findIntroduced(wanted, setting, firstUnitOf(wanted, holder, setting));
  return introduced ?? holder ?? findVariation(wanted, setting) ?? findTopic(wanted, setting);
}

/** "The U.S. official": who was called so comes before a holder of whom no text states the country, wherever he was mentioned. */
function firstUnitOf({ modifiers }: Wanted, holder: Speaker | null, setting: Setting): number {
  const isLoose = modifiers.length > 0 && holder !== null && holder.sure < SURE_ROLE;
  return isLoose ? -1 : lastUnitOf(holder, setting);
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

/** "The diplomat" after "a diplomat briefed on the talks". */
function findIntroduced({ head, modifiers }: Wanted, { memory }: Setting, since: number): Speaker | null {
  const found = memory.introduced.findLast(
    (one) => one.unit > since && one.head === head && modifiers.every((word) => one.words.has(word)),
  );
  return found === undefined ? null : { ...found.speaker, sure: SURE_LAST };
}

/** The name that the words are about, when it is among them. */
function findNamed(phrase: Phrase, tokens: readonly Token[]): Name | null {
  return findPartName(phrase, tokens) ?? findBearer(phrase, tokens) ?? findBody(phrase, tokens);
}

/** "Director of the Marlow Plant | Ada Blom", "Minister of Trade of Norway | Erik Holt": the whole description is a title. */
function findBearer({ from, to, plural }: Phrase, tokens: readonly Token[]): Name | null {
  const { name } = tokenAt(tokens, to);
  const before = tokenAt(tokens, to - 1);
  if (plural || name?.kind !== 'person' || to - from < 3) return null;
  const isHeaded = tokens.slice(from, to).some(({ lower }) => lower === 'of' || lower === 'for');
  const isBody = before.name !== null ? before.name.kind !== 'person' : before.capital;
  return isHeaded && isBody && !isTitle(before.lower) ? name : null;
}

/** "the far-right Border League party": the noun tells what the named body is. */
function findBody({ to, head, definite, names }: Phrase, tokens: readonly Token[]): Name | null {
  const [name] = names;
  if (!definite || names.length !== 1 || name?.kind !== 'organization') return null;
  const isNews = head === 'agency' && tokenAt(tokens, to - 1).lower === 'news';
  const before = tokenAt(tokens, isNews ? to - 2 : to - 1);
  return before.name === name && (isNews || NAMED_BODIES.test(head)) ? name : null;
}

const NAMED_BODIES =
  /^(?:party|movement|militia|newspaper|magazine|daily|weekly|broadcaster|website|airline)$/;

function isTitle(lower: string): boolean {
  return isSpeakerNoun(lower) || FEMALE_WORDS.has(lower) || MALE_WORDS.has(lower);
}

/** A name whose last word was not taken for a part of it ("Ruth | Zulu"). */
function findPartName(phrase: Phrase, tokens: readonly Token[]): Name | null {
  const words = tokens.slice(phrase.from, phrase.to + 1);
  const first = words[0]?.name ?? null;
  const proper = words.length > 1 && phrase.names.length === 1 && words.every(({ capital }) => capital);
  return proper && !isSpeakerNoun(phrase.head) ? first : null;
}

/** "An aide said no. But a second official shrugged. “Wait,” the official said": one called so came after who spoke last. */
function isOther(last: Speaker, { memory }: Setting): boolean {
  return (
    memory.introduced.findLast(({ head, speaker }) => head === 'official' || speaker === last)?.head ===
    'official'
  );
}

/** "The official" is whoever spoke last, unless that was somebody of another sort. */
function isSameDescription(head: string, last: Speaker, setting: Setting): boolean {
  if (last.kind !== 'person') return false;
  // "Another said no. “We are tired,” the minister added."
  if (last.entity === null)
    return last.head === head || last.head === 'another' || (head === 'official' && !isOther(last, setting));
  const holders = findHolders(setting.roles, head, []);
  const known = holders.filter((entity) => entity === last.entity || setting.memory.seen.has(entity));
  return preferPlain(setting.roles, head, known).includes(last.entity);
}
