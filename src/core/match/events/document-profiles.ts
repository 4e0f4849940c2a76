/** The documents of an index as their variants describe them: points, count, owner, subject. */
import type { Entity } from '../../model';
import { foldWord } from '../spelling/letters';
import { countryOfWord } from './country-words';
import { COUNTER, documentKinds, numberIn, PEACE, POINTS } from './word-classes';

/** A document of the index as its variants describe it. */
export type DocumentProfile = {
  readonly entity: Entity;
  readonly kinds: ReadonlySet<string>;
  /** Numbers of points it is said to have. */
  readonly points: ReadonlySet<number>;
  /** A count of documents ("four additional documents"), or null. */
  readonly count: number | null;
  /** Countries whose document it is, by ISO code. */
  readonly owners: ReadonlySet<string>;
  /** Ids of persons whose posts the sources give in other countries alone: "Zelensky's plan" is no American one. */
  readonly strangers: ReadonlySet<string>;
  readonly isPeace: boolean;
  /** An answer to another document. */
  readonly isCounter: boolean;
};

const partsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

/** Numbers that stand beside a unit, among words in small letters. */
export const numbersWith = (words: readonly string[], isUnit: (word: string) => boolean): number[] =>
  words.flatMap((word, at) => {
    const value = numberIn(word);
    const unit = words.slice(at + 1, at + 4).some(isUnit) || (at > 0 && isUnit(words[at - 1]!));
    return value !== null && unit ? [value] : [];
  });

/** Countries named before the document noun ("US peace plan"), not after it ("points on Ukraine"). */
const ownersBefore = (parts: readonly string[]): string[] => {
  const noun = parts.findIndex((part) => documentKinds(part).length > 0);
  const initials = parts[0] === 'u' && parts[1] === 's' ? ['US'] : [];
  return [
    ...parts.slice(0, Math.max(0, noun)).flatMap((part) => countryOfWord(foldWord(part)) ?? []),
    ...initials,
  ];
};

/** "four additional documents" → 4; null where the text does not begin with a count and end with a document noun. */
const countOf = (parts: readonly string[]): number | null => {
  const last = parts[parts.length - 1];
  return last !== undefined && documentKinds(last).length > 0 ? numberIn(parts[0]!) : null;
};

/** Countries in a person's roles, by ISO code. */
const countriesOfRoles = ({ roles }: Entity): ReadonlySet<string> =>
  new Set(roles.flatMap(({ text }) => partsOf(text).flatMap((part) => countryOfWord(foldWord(part)) ?? [])));

/** Persons whose roles name countries, with these. */
type Posts = readonly { readonly id: string; readonly countries: readonly string[] }[];

const readPosts = (entities: readonly Entity[]): Posts =>
  entities
    .filter(({ kind, roles }) => kind === 'person' && roles.length > 0)
    .map((entity) => ({ id: entity.id, countries: [...countriesOfRoles(entity)] }))
    .filter(({ countries }) => countries.length > 0);

const strangersTo = (owners: ReadonlySet<string>, posts: Posts): ReadonlySet<string> =>
  new Set(
    owners.size === 0
      ? []
      : posts.filter(({ countries }) => !countries.some((code) => owners.has(code))).map(({ id }) => id),
  );

/** The profiles of an index's documents. */
export const profileDocuments = (entities: readonly Entity[]): DocumentProfile[] => {
  const posts = readPosts(entities);
  return entities
    .filter(({ kind }) => kind === 'document')
    .map((entity) => {
      const texts = [entity.name, ...entity.variants.map(({ text }) => text)].map(partsOf);
      const words = texts.flat();
      const points = new Set(texts.flatMap((parts) => numbersWith(parts, POINTS.has)));
      const counted = texts.map((parts) => (parts.some(POINTS.has) ? null : countOf(parts)));
      const owners = new Set(texts.flatMap(ownersBefore));
      return {
        entity,
        kinds: new Set(words.flatMap(documentKinds)),
        points,
        count: counted.find((count) => count !== null) ?? null,
        owners,
        strangers: strangersTo(owners, posts),
        isPeace: words.some(PEACE.has),
        isCounter: words.some(COUNTER.has),
      };
    });
};
