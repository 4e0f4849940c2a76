/**
 * In: where the names of people stand in each document. Out: which person each means there. A last name alone means somebody of the
 * same article first; only without one is the rest of the corpus asked, and only an article that shares other names.
 */
import type { DocumentNames } from './document-names';
import { joinFullNames, sharedNames, type FullName } from './full-names';
import {
  areSurnamesAlike,
  isLastNameAlone,
  readPersonName,
  surnameKey,
  type PersonName,
} from './person-names';

/** Gives the person that a key means at a place of a document (`start`, UTF-16 units): any stable string, equal for equal people. */
export type PersonOf = (document: number, key: string, start: number) => string;

/** Links the keys of people. Linear in the number of documents for a bounded number of namesakes. */
export function linkPeople(documents: readonly DocumentNames[]): PersonOf {
  const full = joinFullNames(documents);
  const bySurname = groupBySurname(full);
  const singles = new Map<string, FullName[]>();
  const meanings = documents.map((document, place) => {
    const own = [...document.people.keys()]
      .filter((key) => !isLastNameAlone(key))
      .map((key) => full.get(key) as FullName);
    const meaning = new Map<string, string>();
    for (const key of document.people.keys()) {
      const single = isLastNameAlone(key) ? readPersonName(key.split(' ')) : null;
      const leader = single
        ? (findOwn(single, own, document) ??
          findElsewhere(single, place, bySurname, documents) ??
          leaderOfSingle(key, single, place, { singles, documents }))
        : ((findWhole(key, own) ?? full.get(key))?.leader ?? key);
      meaning.set(key, leader);
    }
    return meaning;
  });
  const contested = documents.map(({ found }) => listContested(found, full));
  return (document, key, start) =>
    (contested[document]?.has(key) ? nearestBearer(key, start, documents[document]!, full) : null) ??
    meanings[document]?.get(key) ??
    key;
}

/** The last names alone of one document that more than one of its full names has at either end: few documents have any. */
function listContested(
  found: DocumentNames['found'],
  full: ReadonlyMap<string, FullName>,
): ReadonlySet<string> {
  const leaders = new Map<string, Set<string>>();
  for (const { key } of found) {
    const entry = full.get(key);
    if (entry === undefined) continue;
    for (const name of [entry.name.last, entry.name.first])
      leaders.set(name, (leaders.get(name) ?? new Set()).add(entry.leader));
  }
  const keys = new Set(found.map(({ key }) => key).filter(isLastNameAlone));
  return new Set(
    [...keys].filter((key) => (leaders.get(readPersonName(key.split(' ')).last)?.size ?? 0) > 1),
  );
}

/** Who is named in full so many times as often as another is whom the article is about, and his the last name alone. */
const MAIN = 2;

/**
 * Of several people in one article with one last name, the last named in full before: "Han Dong-hoon … Han Duck-soo … Han". Null where only
 * one or nobody before bears it, and where the article is about another of them.
 */
function nearestBearer(
  key: string,
  start: number,
  document: DocumentNames,
  full: ReadonlyMap<string, FullName>,
): string | null {
  const { last } = readPersonName(key.split(' '));
  const before = document.found.flatMap((name) => (name.start < start ? (full.get(name.key) ?? []) : []));
  const named = before.filter(({ name }) => name.last === last);
  // Where the family name stands first.
  const bearers = named.length > 0 ? named : before.filter(({ name }) => name.first === last);
  const nearest = bearers.at(-1);
  if (nearest === undefined) return null;
  const count = (entry: FullName): number => document.people.get(entry.key) ?? 0;
  const others = bearers.filter(({ leader }) => leader !== nearest.leader);
  const isClear = others.length > 0 && others.every((other) => count(other) < MAIN * count(nearest));
  return isClear ? nearest.leader : null;
}

function groupBySurname(full: ReadonlyMap<string, FullName>): Map<string, FullName[]> {
  const groups = new Map<string, FullName[]>();
  for (const name of full.values()) {
    const key = surnameKey(name.name) || name.name.last;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return groups;
}

/** The full name in the same article that ends in these words ("Ashdown-Leigh"). */
function findWhole(key: string, own: readonly FullName[]): FullName | undefined {
  return own.find((entry) => entry.key.endsWith(` ${key}`));
}

/**
 * Whom a last name alone means in its own article: who bears it, is called so by first name, spells it otherwise; at last who has it in the
 * middle, as Spanish and Portuguese names do ("Luiz Lulo da Tarsk" is "Lulo").
 */
function findOwn(single: PersonName, own: readonly FullName[], document: DocumentNames): string | null {
  const count = (entry: FullName): number => document.people.get(entry.key) ?? 0;
  const best = (entries: readonly FullName[]): string | null =>
    entries.length ? entries.reduce((a, b) => (count(b) > count(a) ? b : a)).leader : null;
  return (
    best(own.filter((entry) => entry.name.last === single.last)) ??
    best(own.filter((entry) => entry.name.first === single.last)) ??
    best(own.filter((entry) => areSurnamesAlike(entry.name, single))) ??
    best(own.filter(({ name }) => name.middle.at(-1) === single.last))
  );
}

/** A last name in another article is the same person's from one shared name on, another spelling of it from two on. */
const MIN_SHARED = 1.5;

/** A namesake from another article, when that article shares other names with this one. */
function findElsewhere(
  single: PersonName,
  place: number,
  bySurname: ReadonlyMap<string, readonly FullName[]>,
  documents: readonly DocumentNames[],
): string | null {
  const alike = (bySurname.get(surnameKey(single) || single.last) ?? []).filter((entry) =>
    areSurnamesAlike(entry.name, single),
  );
  let best: { leader: string; shared: number } | null = null;
  for (const entry of alike) {
    const shared = sharedNames(place, entry, documents) + (entry.name.last === single.last ? 0.5 : 0);
    if (shared >= MIN_SHARED && (!best || shared > best.shared)) best = { leader: entry.leader, shared };
  }
  return best?.leader ?? null;
}

/** Last names with no full name anywhere: equal ones, and spellings of one, are one person in articles that share other names. */
function leaderOfSingle(
  key: string,
  name: PersonName,
  place: number,
  { singles, documents }: Singles,
): string {
  const sound = surnameKey(name) || name.last;
  const others = singles.get(sound) ?? [];
  const same = others.find((other) => {
    const equal = other.name.last === name.last ? 0.5 : 0;
    return areSurnamesAlike(other.name, name) && sharedNames(place, other, documents) + equal >= MIN_SHARED;
  });
  if (same) {
    same.documents.push(place);
    return same.leader;
  }
  const leader = others.length === 0 ? key : `${key} ${String(others.length + 1)}`;
  singles.set(sound, [...others, { key, name, documents: [place], leader }]);
  return leader;
}

type Singles = { readonly singles: Map<string, FullName[]>; readonly documents: readonly DocumentNames[] };
