/**
 * In: where the names of people stand in each document. Out: the full names among them, each with its leader: the name first found of all that are one
 * person's, in other spellings, in other order, with a second family name or without.
 */
import { fold } from '../../text/fold';
import type { DocumentNames } from './document-names';
import { areNamesAlike, isLastNameAlone, readPersonName, surnameKey, type PersonName } from './person-names';

/** A full name, the places of the documents that have it, and the key of the name that stands for its person. */
export type FullName = {
  readonly key: string;
  readonly name: PersonName;
  readonly documents: number[];
  leader: string;
};

/** Gives the full names of all documents by their keys, those of one person with one leader. Linear for a bounded number of namesakes. */
export function joinFullNames(documents: readonly DocumentNames[]): ReadonlyMap<string, FullName> {
  const full = collectFullNames(documents);
  mergeFullNames(full, documents);
  mergeTurned(full);
  mergeLonger(full, documents);
  return full;
}

function collectFullNames(documents: readonly DocumentNames[]): Map<string, FullName> {
  const full = new Map<string, FullName>();
  documents.forEach((document, place) => {
    for (const key of document.people.keys()) {
      if (isLastNameAlone(key)) continue;
      const found = full.get(key);
      if (found) found.documents.push(place);
      else full.set(key, { key, name: readPersonName(key.split(' ')), documents: [place], leader: key });
    }
  });
  return full;
}

/** Joins spellings of one full name under the one found first. */
function mergeFullNames(full: ReadonlyMap<string, FullName>, documents: readonly DocumentNames[]): void {
  const buckets = new Map<string, FullName[]>();
  for (const entry of full.values()) {
    const key = `${surnameKey(entry.name)} ${entry.name.first.charAt(0).replace(/[jie]/u, 'y')}`;
    const bucket = buckets.get(key) ?? [];
    const same = bucket.find(
      (other) => areNamesAlike(other.name, entry.name) && !standApart(other, entry, documents),
    );
    if (same) entry.leader = same.leader;
    bucket.push(entry);
    buckets.set(key, bucket);
  }
}

/** Joins names that differ in order alone: "Kinga Blomi", "Blomi Kinga"; "Jae-myung Lim", "Lim Jae-myung". */
function mergeTurned(full: ReadonlyMap<string, FullName>): void {
  for (const entry of full.values()) {
    const words = entry.key.split(' ');
    if (words.length > 3) continue;
    const other = full.get([words.at(-1), ...words.slice(0, -1)].join(' '));
    if (other && other !== entry && other.leader !== entry.leader) other.leader = entry.leader;
  }
}

/** Words of the shortest name that another goes on from: given name and family name. */
const LEAST_WORDS = 2;

/**
 * Joins "Nicolás Prado" and "Nicolás Prado Rivas": papers of Spain and Latin America print the mother's name too, others do not; and "Seyed Reza
 * Karimi", "Reza Karimi", of whom one paper prints a name more in front; "Leila Haddad-Price", "Haddad-Price". Only where one longer name holds the
 * shorter, and an article with each names something else that both name.
 */
function mergeLonger(full: ReadonlyMap<string, FullName>, documents: readonly DocumentNames[]): void {
  const moved = new Map<string, string>();
  const leaderNow = ({ leader }: FullName): string => {
    let now = leader;
    while (moved.has(now)) now = moved.get(now) as string;
    return now;
  };
  for (const [short, entries] of listLonger(full)) {
    const [entry] = entries;
    if (entry === undefined || entries.length > 1 || !isLonger(entry, short, documents)) continue;
    const [from, to] = [leaderNow(entry), leaderNow(short)];
    if (from !== to) moved.set(from, to);
  }
  // All that a name leads go with it.
  if (moved.size > 0) for (const entry of full.values()) entry.leader = leaderNow(entry);
}

/** The names of a word more, in front or behind, by those that they hold. */
function listLonger(full: ReadonlyMap<string, FullName>): ReadonlyMap<FullName, readonly FullName[]> {
  const longer = new Map<FullName, FullName[]>();
  for (const entry of full.values()) {
    const words = entry.key.split(' ');
    if (words.length <= LEAST_WORDS || entry.name.suffix !== '') continue;
    for (const part of [words.slice(0, -1), words.slice(1)]) {
      const short = full.get(part.join(' '));
      if (short !== undefined) longer.set(short, [...(longer.get(short) ?? []), entry]);
    }
  }
  return longer;
}

/** Whether an article has the longer name that has something else in common with one that has the shorter. */
const isLonger = (entry: FullName, short: FullName, documents: readonly DocumentNames[]): boolean =>
  entry.documents.some((place) => sharedNames(place, short, documents) > 0) &&
  !standApart(short, entry, documents);

/** Two spellings in one sentence are two people (father and son), unless one only leaves out a middle name. */
function standApart(a: FullName, b: FullName, documents: readonly DocumentNames[]): boolean {
  if (a.name.last === b.name.last && a.name.first === b.name.first) return false;
  const others = new Set(b.documents);
  return a.documents
    .filter((place) => others.has(place))
    .some((place) => {
      const sentences = new Set(documents[place]?.sentencesOf(b.key));
      return documents[place]?.sentencesOf(a.key).some((sentence) => sentences.has(sentence));
    });
}

/** Other articles looked at for each namesake: enough to see whether the topic is one, and it bounds the cost. */
const MAX_COMPARED = 20;

/** Gives how many names, the name itself left out, a document has in common with the one that has most in common with it. */
export function sharedNames(
  place: number,
  { name, documents: others }: FullName,
  documents: readonly DocumentNames[],
): number {
  const own = documents[place]?.topics ?? new Set<string>();
  let most = 0;
  for (const other of others.slice(0, MAX_COMPARED)) {
    const shared = [...(documents[other]?.topics ?? [])].filter(
      (topic) => own.has(topic) && fold(topic) !== name.last,
    );
    most = Math.max(most, shared.length);
  }
  return most;
}
