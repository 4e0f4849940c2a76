/**
 * Who holds which post, as the corpus and this document state it: looks a description up ("Putin's aide", "the Ukrainian leader").
 * In: entities with their roles, and units with names. Out: a table of words.
 */
import type { Name } from '../../document';
import type { Entity, EntityId } from '../../model';
import { singularOf } from '../quantities/unit-noun';
import { findPhraseStart } from './phrase-borders';
import { isSpeakerNoun } from './phrase-words';
import { COUNTRY_WORDS, DETERMINERS, HUMAN_NOUNS, PREPOSITIONS, ROLE_SYNONYMS } from './speech-words';
import { tokenAt, type Token, type Unit } from './units';

/** The words of one stated role, normalised, and those of them that are nouns for people. */
type Role = { readonly words: ReadonlySet<string>; readonly heads: ReadonlySet<string> };

/** Every person's roles. */
export type RoleTable = ReadonlyMap<EntityId, readonly Role[]>;

/** A role with one of these is another post than the role without it. */
const RANKS: readonly string[] = ['vice', 'deputy', 'former', 'ex', 'acting', 'late', 'assistant'];
const COUNTRIES: ReadonlySet<string> = new Set(Object.values(COUNTRY_WORDS));
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** The roles that the entities carry and that this document's titles and appositions state. */
export function readRoles(units: readonly Unit[], entities: readonly Entity[]): RoleTable {
  const table = new Map<EntityId, Role[]>();
  const add = (entity: EntityId, words: readonly string[]): void => {
    const role = makeRole(words);
    if (role.heads.size > 0) table.set(entity, [...(table.get(entity) ?? []), role]);
  };
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    for (const role of entity.roles) add(entity.id, role.text.match(WORD) ?? []);
  }
  for (const unit of units) readUnitRoles(unit.tokens, add);
  return table;
}

/** The persons who hold the described post, those without a further rank first; may be empty. */
export function findHolders(
  table: RoleTable,
  head: string,
  modifiers: readonly string[],
): readonly EntityId[] {
  const heads = synonymsOf(head);
  const words = modifiers.map(normalise).filter((word) => word !== '' && !heads.has(word));
  const fits = (role: Role): boolean =>
    [...role.heads].some((own) => heads.has(own)) &&
    words.every((word) => role.words.has(word)) &&
    RANKS.every((rank) => !role.words.has(rank) || words.includes(rank));
  return [...table.keys()].filter((entity) => table.get(entity)?.some(fits) === true);
}

/** The persons who hold such a post of a country that is not stated to be another one; may be empty. */
export function findLikelyHolders(
  table: RoleTable,
  head: string,
  modifiers: readonly string[],
): readonly EntityId[] {
  const countries = modifiers.map(normalise).filter((word) => COUNTRIES.has(word));
  return findHolders(table, head, []).filter((entity) => {
    const stated = [...(table.get(entity) ?? [])]
      .flatMap(({ words }) => [...words])
      .filter((word) => COUNTRIES.has(word));
    return (
      countries.length === modifiers.length &&
      (stated.length === 0 || countries.every((country) => stated.includes(country)))
    );
  });
}

/** The words of a name or role as the table holds them: small, singular, countries by one name. */
export function normalise(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  return (
    COUNTRY_WORDS[lower] ?? COUNTRY_WORDS[lower.replace(/\.$/, '')] ?? singularOf(lower.replace(/\.$/, ''))
  );
}

/** The normalised words of a name; a country of several words is one word. */
export function wordsOfName(name: Name): readonly string[] {
  const whole = COUNTRY_WORDS[name.text.toLowerCase()];
  return whole === undefined ? (name.text.match(WORD) ?? []).map(normalise) : [whole];
}

function makeRole(raw: readonly string[]): Role {
  const words = raw.map(normalise).filter((word) => !DETERMINERS.has(word) && !PREPOSITIONS.has(word));
  return { words: new Set(words), heads: new Set(words.filter((word) => HUMAN_NOUNS.has(word))) };
}

function synonymsOf(head: string): ReadonlySet<string> {
  return new Set([head, ...ROLE_SYNONYMS.filter((group) => group.includes(head)).flat()]);
}

function readUnitRoles(
  tokens: readonly Token[],
  add: (entity: EntityId, words: readonly string[]) => void,
): void {
  tokens.forEach((token, place) => {
    if (token.name?.kind !== 'person') return;
    const before = tokens.slice(findPhraseStart(tokens, place), place);
    if (before.length > 0) add(token.name.entity, before.flatMap(wordsOfToken));
    const after = readApposition(tokens, place + 1);
    if (after.length > 0) add(token.name.entity, after.flatMap(wordsOfToken));
  });
}

/** ", a senior adviser to President Putin,": up to the next comma, when its first words hold a noun for people. */
function readApposition(tokens: readonly Token[], from: number): readonly Token[] {
  if (tokenAt(tokens, from).lower !== ',') return [];
  const end = tokens.findIndex(
    (token, place) =>
      place > from && (token.kind === 'mark' || token.kind === 'quote' || token.lower === 'who'),
  );
  const words = tokens.slice(from + 1, end < 0 ? tokens.length : end);
  const first = words[0];
  if (first === undefined || words.length > 16 || first.kind === 'name') return [];
  const close = words.findIndex((token) => PREPOSITIONS.has(token.lower));
  const noun = words
    .slice(0, close < 0 ? 8 : close)
    .some((token) => token.kind === 'word' && isSpeakerNoun(token.lower));
  return noun && (DETERMINERS.has(first.lower) || isSpeakerNoun(first.lower)) ? words : [];
}

function wordsOfToken(token: Token): readonly string[] {
  if (token.name !== null) return wordsOfName(token.name);
  return token.kind === 'word' && token.lower !== "'s" ? [token.lower] : [];
}
