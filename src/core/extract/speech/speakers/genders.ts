/** Which pronoun a person takes, as far as titles, roles and given names tell. */
import type { Entity, EntityId } from '../../../model';
import { FEMALE_NAMES, MALE_NAMES } from '../../../lexicon/gendered-names';
import { fold } from '../../../text/fold';
import { makeLookupTable } from '../../../text/lookup-table';
import { FEMALE_WORDS, MALE_WORDS } from '../../../lexicon/speech-words';
import type { RoleTable } from './roles';
import { tokenAt, type Token } from '../tokens';
import type { Unit } from '../units';

const OWN_PRONOUNS: Readonly<Record<string, string>> = makeLookupTable({
  he: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
});

/** m or f for the persons where titles and roles, or else the given name, tell; the others are left out. */
export function readGenders(
  units: readonly Unit[],
  entities: readonly Entity[],
  roles: RoleTable,
): ReadonlyMap<EntityId, string> {
  const genders = new Map<EntityId, string>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const gender = genderOfFirstName(entity.name);
    if (gender !== null) genders.set(entity.id, gender);
  }
  for (const { tokens } of units) {
    tokens.forEach(({ name }, place) => {
      if (name?.kind !== 'person') return;
      const gender =
        genderBefore(tokens, place) ??
        genderOfKin(tokens, place) ??
        (genders.has(name.entity) ? null : genderOfFirstName(name.text));
      if (gender !== null) genders.set(name.entity, gender);
    });
  }
  for (const [entity, stated] of roles) {
    const heads = stated.flatMap((role) => [...role.heads]);
    const [female, male] = [FEMALE_WORDS, MALE_WORDS].map((words) => heads.some((head) => words.has(head)));
    if (female !== male) genders.set(entity, female === true ? 'f' : 'm');
  }
  for (const [entity, gender] of readGuesses(units, entities)) {
    if (!genders.has(entity)) genders.set(entity, gender);
  }
  readOwnPronouns(units, genders);
  return genders;
}

/** Where nothing else tells, the pronouns of units with a single person in them do, when they agree ("Blom said she"). */
function readOwnPronouns(units: readonly Unit[], genders: Map<EntityId, string>): void {
  const votes = new Map<EntityId, Set<string>>();
  for (const { tokens } of units) {
    const only = findOnlyPerson(tokens);
    if (only === null || genders.has(only)) continue;
    const start = tokens.findIndex(({ name }) => name?.entity === only);
    const own = votes.get(only) ?? new Set<string>();
    for (const { lower } of tokens.slice(start)) {
      const gender = OWN_PRONOUNS[lower];
      if (gender !== undefined) own.add(gender);
    }
    votes.set(only, own);
  }
  for (const [entity, own] of votes) {
    const [gender] = own;
    if (own.size === 1 && gender !== undefined) genders.set(entity, gender);
  }
}

function findOnlyPerson(tokens: readonly Token[]): EntityId | null {
  let only: EntityId | null = null;
  for (const { name } of tokens) {
    if (name?.kind !== 'person' || name.entity === only) continue;
    if (only !== null) return null;
    only = name.entity;
  }
  return only;
}

/** "Ms. Blom", "Mr. Minister Blom": of the title, or of the one before it. */
function genderBefore(tokens: readonly Token[], place: number): string | null {
  const [last, before, first] = [1, 2, 3].map((back) => tokenAt(tokens, place - back)) as [
    Token,
    Token,
    Token,
  ];
  const own = genderOfTitle(last.lower, before.lower);
  const isTitle = last.kind === 'word' && last.capital;
  return own ?? (isTitle ? genderOfTitle(before.lower, first.lower) : null);
}

function genderOfTitle(last: string, before: string): string | null {
  const title = last === '.' ? before : last;
  if (FEMALE_WORDS.has(title)) return 'f';
  return MALE_WORDS.has(title) ? 'm' : null;
}

/** "whose husband, Erik, was": kin between commas. */
function genderOfKin(tokens: readonly Token[], place: number): string | null {
  const [before, behind] = [tokenAt(tokens, place - 1).lower, tokenAt(tokens, place + 1).lower];
  if (before !== ',' || behind !== ',' || !OWNERS.test(tokenAt(tokens, place - 3).lower)) return null;
  return genderOfTitle(tokenAt(tokens, place - 2).lower, '');
}

const OWNERS = /^(?:whose|his|her|their|my|our)$/;

function genderOfFirstName(name: string): string | null {
  const first = /^\p{L}+(?=[ -])/u.exec(name)?.[0].toLowerCase() ?? '';
  const plain = fold(first);
  if (FEMALE_NAMES.has(first) || FEMALE_NAMES.has(plain)) return 'f';
  if (MALE_NAMES.has(first) || MALE_NAMES.has(plain)) return 'm';
  return null;
}

/** Names in -a that are in neither table are women's, as a rule, unless the sentence behind says "he". */
function readGuesses(units: readonly Unit[], entities: readonly Entity[]): ReadonlyMap<EntityId, string> {
  const guesses = new Map<EntityId, string>();
  const guess = (entity: EntityId, name: string): void => {
    if (/^\p{L}{2,}a(?=[ -])/u.test(name)) guesses.set(entity, 'f');
  };
  for (const { kind, id, name } of entities) if (kind === 'person') guess(id, name);
  for (const { tokens } of units)
    for (const { name } of tokens) if (name?.kind === 'person') guess(name.entity, name.text);
  units.forEach(({ tokens }, place) => {
    const only = findOnlyPerson(tokens);
    const next = units[place + 1];
    if (only !== null && next !== undefined && isHe(next)) guesses.delete(only);
  });
  return guesses;
}

/** "He left", `"No," he said`: nobody is named before the pronoun. */
function isHe({ tokens }: Unit): boolean {
  return tokens.find(({ kind }) => kind === 'word' || kind === 'name')?.lower === 'he';
}
