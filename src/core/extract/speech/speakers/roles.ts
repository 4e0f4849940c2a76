/**
 * Who holds which post, and which body is a bank or a ministry, as the corpus and this document state it. It looks a description up
 * ("Putin's aide", "the Ukrainian leader", "the agency") in the table that read-roles.ts makes.
 */
import type { Name } from '../../../document';
import type { EntityId } from '../../../model';
import { makeLookupTable } from '../../../text/lookup-table';
import { remember } from '../../../text/remember';
import { singularOf } from '../../quantities/unit-noun';
import { isHumanNoun } from '../phrases/phrase-words';
import {
  COLLECTIVE_NOUNS,
  COUNTRY_WORDS,
  DETERMINERS,
  PREPOSITIONS,
  ROLE_KINDS,
  ROLE_SYNONYMS,
  VARIATIONS,
} from '../../../lexicon/speech-words';

/** The words of one stated role, normalised, and those of them that are nouns for people or bodies. */
export type Role = { readonly words: ReadonlySet<string>; readonly heads: ReadonlySet<string> };

/** What a "head of state" and a "head of government" are called as well. */
const HEADS_OF: Readonly<Record<string, readonly string[]>> = makeLookupTable({
  state: ['leader', 'president'],
  government: ['premier'],
  ministry: ['minister'],
});

/** The roles of every person, and what bodies are called. */
export type RoleTable = ReadonlyMap<EntityId, readonly Role[]>;

/** A role with one of these is another post than the role without it. */
const RANKS: readonly string[] = ['vice', 'deputy', 'former', 'ex', 'acting', 'late', 'assistant', 'shadow'];
/** One name of every country that a word of its people, capital or government stands for. */
export const COUNTRIES: ReadonlySet<string> = new Set(Object.values(COUNTRY_WORDS));
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
/** Adjectives that tell how somebody fares or what he thinks, not which post he holds ("embattled", "under-fire", "far-right"). */
export const SOFT =
  /.-.|(?:ed|ing|ful|less|ous|ish|(?<!conservat|progress)ive)$|^(?:outgoing|veteran|young|new|old|late|elderly|hardline|maverick|beaten|shaken|fallen|defiant|jubilant|triumphant|angry|weary|popular|unpopular)$/;

/** Those whose stated roles have this head and all these modifiers, and no further rank; may be empty. */
export function findHolders(
  table: RoleTable,
  head: string,
  modifiers: readonly string[],
): readonly EntityId[] {
  const heads = synonymsOf(head);
  const words = modifiers.map(normalise).filter((word) => word !== '' && !heads.has(word));
  return [...table.keys()].filter((entity) =>
    table
      .get(entity)
      ?.some(
        (role) =>
          hasHead(role, heads, VARIATIONS.has(head) ? RANKS : words) &&
          words.every((word) => role.words.has(word)),
      ),
  );
}

/** Of several holders of a bare post those who hold it of no chamber or firm, if there are any: "the president" is not the Senate's. */
export function preferPlain(
  table: RoleTable,
  head: string,
  holders: readonly EntityId[],
): readonly EntityId[] {
  const heads = synonymsOf(head);
  const isPlain = (role: Role): boolean =>
    hasHead(role, heads, []) && ![...role.words].some((word) => COLLECTIVE_NOUNS.has(word));
  const plain = holders.filter((entity) => table.get(entity)?.some(isPlain));
  return plain.length > 0 ? plain : holders;
}

/** The persons who hold such a post of a country that is not stated to be another one; may be empty. */
export function findLikelyHolders(
  table: RoleTable,
  head: string,
  modifiers: readonly string[],
): readonly EntityId[] {
  const countries = modifiers.map(normalise).filter((word) => COUNTRIES.has(word));
  if (countries.length !== modifiers.length) return [];
  return findHolders(table, head, []).filter((entity) => !isElsewhere(table, entity, countries));
}

/** True when a role of `entity` has this head and nothing in the modifiers speaks against it: they are places or mere adjectives. */
export function mayHold(
  table: RoleTable,
  entity: EntityId,
  { head, modifiers, places }: { head: string; modifiers: readonly string[]; places: ReadonlySet<string> },
): boolean {
  const heads = synonymsOf(head);
  const words = modifiers.map(normalise).filter((word) => word !== '' && !heads.has(word));
  const countries = words.filter((word) => COUNTRIES.has(word));
  if (isElsewhere(table, entity, countries)) return false;
  const fits = (role: Role): boolean =>
    hasHead(role, heads, VARIATIONS.has(head) ? RANKS : words) &&
    words.every((word) => role.words.has(word) || SOFT.test(word) || places.has(word) || COUNTRIES.has(word));
  return table.get(entity)?.some(fits) === true;
}

/** True when the roles of `entity` state a country and it is another one. */
export function isElsewhere(table: RoleTable, entity: EntityId, countries: readonly string[]): boolean {
  const stated = [...(table.get(entity) ?? [])]
    .flatMap(({ words }) => [...words])
    .filter((word) => COUNTRIES.has(word) && word !== 'europe');
  return stated.length > 0 && !countries.every((country) => stated.includes(country));
}

function hasHead(role: Role, heads: ReadonlySet<string>, words: readonly string[]): boolean {
  return (
    [...role.heads].some((own) => heads.has(own)) &&
    RANKS.every((rank) => !role.words.has(rank) || words.includes(rank) || heads.has(rank))
  );
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
  return whole === undefined ? splitWords(name.text).map(normalise) : [whole];
}

/** The words of a role or name as printed. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A role of these words. */
export function makeRole(raw: readonly string[]): Role {
  const words = raw.map(normalise).filter((word) => !DETERMINERS.has(word) && !PREPOSITIONS.has(word));
  const isNoun = (word: string | undefined): boolean =>
    word !== undefined && (isHumanNoun(word) || COLLECTIVE_NOUNS.has(word));
  // In "chief economist" and "government spokesman" the last noun is the head; in "head of the agency" the one before "of".
  const own = words.slice(0, ownWords(raw));
  const heads = own.filter((word, at) => isNoun(word) && !isNoun(own[at + 1]));
  const prime = words.some((word, at) => word === 'prime' && words[at + 1] === 'minister');
  const of = own.at(-1) === 'head' ? (HEADS_OF[words[own.length] ?? ''] ?? []) : [];
  return { words: new Set(words), heads: new Set([...heads, ...of, ...(prime ? ['premier'] : [])]) };
}

/** So many words stand before the first preposition: "spokeswoman for the president" is no president. */
function ownWords(raw: readonly string[]): number {
  const words = raw.map((word) => word.toLowerCase());
  const close = words.findIndex((word) => PREPOSITIONS.has(word));
  const own = close > 0 ? words.slice(0, close) : words;
  return own.filter((word) => !DETERMINERS.has(word)).length;
}

/** The nouns that a head may stand for: its synonyms, and what is a kind of it ("diplomat" for an ambassador). */
const synonymsOf = remember(
  (head: string): ReadonlySet<string> =>
    new Set([
      head,
      ...ROLE_SYNONYMS.filter((group) => group.includes(head)).flat(),
      ...(ROLE_KINDS[head] ?? '').split(' ').filter((word) => word !== ''),
    ]),
);
