/**
 * The roles that the entities carry and that this document states: titles ("Energy Minister X"), appositions ("X, a senior adviser",
 * "her deputy, X,"), what somebody is ("X is the mayor of"), ages ("X, 54,") and parties ("X, D-N.M."). In: units. Out: a table of words.
 */
import speech from '../../../../../assets/speech.json';
import type { Name } from '../../../document';
import type { Entity, EntityId } from '../../../model';
import { makeLookupTable } from '../../../text/lookup-table';
import { findPhraseStart } from '../phrases/phrase-borders';
import { isHumanNoun, isPossessive, isSpeakerNoun } from '../phrases/phrase-words';
import { readPhraseBefore } from '../phrases/phrases';
import { makeRole, splitWords, wordsOfName, type Role, type RoleTable } from './roles';
import { COLLECTIVE_NOUNS, DETERMINERS, PREPOSITIONS } from '../../../lexicon/speech-words';
import { isSureVerb } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';
import type { Unit } from '../units';

const LONG_TITLES: Readonly<Record<string, string>> = makeLookupTable(speech.longTitles);
const PARTIES: Readonly<Record<string, string>> = makeLookupTable({
  d: 'democrat',
  r: 'republican',
  i: 'independent',
});
/** An apposition is no longer than this, in tokens. */
const MAX_APPOSITION = 16;
/** What somebody is stands within so many tokens of the verb. */
const MAX_PREDICATE = 12;
/** "embraced his mother" is about somebody else. */
const OTHERS = /\b(?:his|her|their) /;
const BEING = /^(?:is|was|became|remains|becomes)$/;

type Add = (entity: EntityId, words: readonly string[]) => void;

/** The roles of persons and bodies. Linear in the text. */
export function readRoles(units: readonly Unit[], entities: readonly Entity[]): RoleTable {
  const table = new Map<EntityId, Role[]>();
  const known = new Set<string>();
  const add: Add = (entity, words) => {
    const role = makeRole(words);
    const key = `${entity} ${[...role.words].join(' ')}`;
    if (role.heads.size === 0 || known.has(key)) return;
    known.add(key);
    const roles = table.get(entity);
    if (roles === undefined) table.set(entity, [role]);
    else roles.push(role);
  };
  for (const entity of entities) {
    if (entity.kind === 'place') continue;
    if (entity.kind !== 'person') add(entity.id, splitWords(entity.name));
    for (const { text } of entity.roles) if (!OTHERS.test(text)) add(entity.id, splitWords(text));
  }
  for (const { tokens } of units) {
    tokens.forEach(({ name }, place) => {
      if (name !== null && name.kind !== 'place') readRolesAt(tokens, place, name, add);
    });
  }
  return table;
}

function readRolesAt(tokens: readonly Token[], place: number, { entity, kind }: Name, add: Add): void {
  const before = readTitles(tokens, place);
  if (before.length > 0) add(entity, before.flatMap(wordsOfToken));
  const after = readApposition(tokens, place + 1);
  if (after.length > 0 && (kind === 'person' || !isHumanNoun(headOf(after))))
    add(entity, after.flatMap(wordsOfToken));
  if (kind !== 'person') {
    readBodyNoun(tokens, place, entity, add);
    return;
  }
  add(entity, readExplained(tokens, place).flatMap(wordsOfToken));
  add(entity, readPredicate(tokens, place + 1).flatMap(wordsOfToken));
  add(entity, readTag(tokens, place + 1));
}

/** The noun of an apposition: a body is nobody's leader. */
function headOf(words: readonly Token[]): string {
  const close = words.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  return tokenAt(words, (close < 0 ? words.length : close) - 1).lower;
}

/** What stands before a name; in "President Blom met Minister Lind" the first is no president for meeting the second. */
function readTitles(tokens: readonly Token[], place: number): readonly Token[] {
  // "Prime Minister's Questions": what is somebody's is not he.
  if (isPossessive(tokenAt(tokens, place - 1))) return [];
  const words = tokens.slice(findPhraseStart(tokens, place), place);
  const cut = words.findLastIndex((token) => token.name?.kind === 'person' && !isOwner(words, token));
  return words.slice(cut + 1);
}

/** "Novak's aide Ada Blom" */
const isOwner = (words: readonly Token[], token: Token): boolean =>
  tokenAt(words, words.indexOf(token) + 1).lower === "'s";

/** "Anadolu agency" */
function readBodyNoun(tokens: readonly Token[], place: number, entity: EntityId, add: Add): void {
  const { kind, lower } = tokenAt(tokens, place + 1);
  if (kind === 'word' && COLLECTIVE_NOUNS.has(lower)) add(entity, [lower]);
}

/** ", 54," and ", D-N.M.". */
function readTag(tokens: readonly Token[], from: number): readonly string[] {
  if (!/^[,(]$/.test(tokenAt(tokens, from).lower)) return [];
  const { lower } = tokenAt(tokens, from + 1);
  const closes = /^[,.)]$/.test(tokenAt(tokens, from + 2).lower);
  if (/^\d{1,3}$/.test(lower) && closes) return [`${lower}-year-old`];
  const party = /^([dri])(?:-|$)/.exec(lower)?.[1];
  const isParty = party !== undefined && (lower.length > 1 || tokenAt(tokens, from + 2).lower === '-');
  return isParty ? [PARTIES[party] ?? ''] : [];
}

/** ", a senior adviser to President Putin,": up to the next comma, when its first words hold a noun for people or bodies. */
function readApposition(tokens: readonly Token[], from: number): readonly Token[] {
  if (tokenAt(tokens, from).lower !== ',') return [];
  const age = /^\d{1,3}$/.test(tokenAt(tokens, from + 1).lower) && tokenAt(tokens, from + 2).lower === ',';
  const words = readToMark(tokens, age ? from + 3 : from + 1);
  const first = words[0];
  if (first === undefined || words.length > MAX_APPOSITION || first.kind === 'name') return [];
  if (isClauseOfNext(tokens, from - 1, words)) return [];
  return explains(first) && nounBeforePreposition(words, 8) ? words : [];
}

const explains = ({ lower }: Token): boolean => DETERMINERS.has(lower) || isSpeakerNoun(lower);

/** "According to Blom, the Ruritanian leader told", "Speaking to Reuters, the leader said": behind a name that a preposition opens the sentence with, its subject may come. */
function isClauseOfNext(tokens: readonly Token[], name: number, words: readonly Token[]): boolean {
  const link = findPhraseStart(tokens, name) - 1;
  const from = tokenAt(tokens, link - 1).lower === 'according' ? link - 1 : link;
  const isScene =
    /.ing$/.test(tokenAt(tokens, 0).lower) && tokens.slice(0, name).every(({ kind }) => kind !== 'mark');
  const isOpener = isScene || (from === 0 && PREPOSITIONS.has(tokenAt(tokens, link).lower));
  return isOpener && words.some((token) => isSureVerb(token));
}

/** "Her deputy, Paul Onslow,": the description before the comma. */
function readExplained(tokens: readonly Token[], name: number): readonly Token[] {
  if (tokenAt(tokens, name - 1).lower !== ',' || !/^[,.)]$/.test(tokenAt(tokens, name + 1).lower)) return [];
  if (/^(?:and|or)$/.test(tokenAt(tokens, name + 2).lower)) return [];
  const phrase = readPhraseBefore(tokens, name - 2, false);
  if (phrase?.kind !== 'description' || phrase.plural || !phrase.definite) return [];
  return tokens.slice(phrase.from, phrase.to + 1);
}

/** "X is the mayor of Y", "X, who became a minister in May". */
function readPredicate(tokens: readonly Token[], from: number): readonly Token[] {
  const who = tokenAt(tokens, from).lower === ',' && tokenAt(tokens, from + 1).lower === 'who';
  const verb = who ? from + 2 : from;
  if (!BEING.test(tokenAt(tokens, verb).lower)) return [];
  const words = readToMark(tokens, verb + 1).slice(0, MAX_PREDICATE);
  const first = words[0];
  return first !== undefined && DETERMINERS.has(first.lower) && nounBeforePreposition(words, 6) ? words : [];
}

function readToMark(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && to - from <= MAX_APPOSITION) {
    const { kind, lower } = tokenAt(tokens, to);
    if (kind === 'mark' || kind === 'quote' || lower === 'who') break;
    to += 1;
  }
  return tokens.slice(from, to);
}

/** True when a noun for people or bodies stands before the first preposition, within `reach` words. */
function nounBeforePreposition(words: readonly Token[], reach: number): boolean {
  const close = words.findIndex((token) => PREPOSITIONS.has(token.lower));
  return words
    .slice(0, close < 0 ? reach : close)
    .some((token) => token.kind === 'word' && isSpeakerNoun(token.lower));
}

function wordsOfToken(token: Token): readonly string[] {
  if (token.name !== null) return wordsOfName(token.name);
  if (token.kind !== 'word' || token.lower === "'s") return [];
  return [LONG_TITLES[token.lower] ?? token.lower];
}
