/**
 * Which sources write about the same thing, so that a number in one is not taken for an answer to a question in another. In: documents. Out: a topic for each
 * source: those that share an event and some names, or name much the same people and things about as often, are of one topic.
 */
import type { EventDocument } from '../document';
import type { EntityId, SourceId } from '../model';

/**
 * How alike the names of two sources must be: the cosine of their counts' square roots (Salton and Buckley, 1988). Measured on five real
 * articles of one event, 21 made ones of seven and seven real ones of as many: of one event at least 0.46, of two at most 0.26.
 */
const MIN_COSINE = 0.36;
/**
 * Two articles of one event may dwell on different sides of it, a fisheries minister here and the boats there. Where so many people, bodies
 * and documents are common, less weight will do: measured on 75 made articles of 25 topics and the five, of two topics at most 3 were.
 */
const MIN_SHARED_PEOPLE = 4;
const MIN_COSINE_OF_PEOPLE = 0.27;
/** And so many names must be common, a place counting half: two briefs that name one president are not about one thing. */
const MIN_SHARED = 2;
const PLACE_WEIGHT = 0.5;
/** Of one event told in passing, a summit that both expect, less than this is common: on 31 topics two of one have at least 0.16, two of two at most 0.16. */
const MIN_COSINE_OF_EVENT = 0.15;
/** The same leaders are in the news every month, and it is another story; what is still the same is told by its events. */
const MAX_DAYS_APART = 120;
const DAY_MS = 86_400_000;
/** Sources are compared where one of their most frequent names is the same, each with so many before it: time grows with the sources. */
const HEAVIEST = 8;
const MAX_COMPARED = 30;

/** Roots of a forest over places, with path halving (Tarjan and van Leeuwen, 1984). */
function makeForest(size: number): {
  readonly find: (at: number) => number;
  readonly join: (a: number, b: number) => void;
} {
  const parent = Array.from({ length: size }, (_, at) => at);
  const find = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    find,
    join: (a, b) => {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
      parent[high] = low;
    },
  };
}

/** How often a document names each entity, as square roots, so that a name in every sentence does not count for all. */
type Profile = {
  readonly weights: ReadonlyMap<EntityId, number>;
  readonly places: ReadonlySet<EntityId>;
  readonly length: number;
  readonly heaviest: readonly EntityId[];
};

/** Of the names of documents: topics are asked for before the events are known and after, and again when an article is added. */
const profiles = new WeakMap<EventDocument['names'], Profile>();

function profileOf({ names }: EventDocument): Profile {
  const known = profiles.get(names) ?? makeProfile(names);
  profiles.set(names, known);
  return known;
}

function makeProfile(names: EventDocument['names']): Profile {
  const counts = new Map<EntityId, number>();
  const places = new Set<EntityId>();
  for (const { entity, kind } of names) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (kind === 'place') places.add(entity);
  }
  const heaviest = [...counts].sort(([, a], [, b]) => b - a).slice(0, HEAVIEST);
  return {
    weights: new Map([...counts].map(([entity, count]) => [entity, Math.sqrt(count)])),
    places,
    length: Math.sqrt(names.length),
    heaviest: heaviest.map(([entity]) => entity),
  };
}

type Common = { readonly cosine: number; readonly people: number; readonly places: number };

function compareProfiles(a: Profile, b: Profile): Common {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let product = 0;
  let people = 0;
  let places = 0;
  for (const [entity, weight] of few.weights) {
    const other = many.weights.get(entity);
    if (other === undefined) continue;
    product += weight * other;
    if (few.places.has(entity) || many.places.has(entity)) places++;
    else people++;
  }
  return { cosine: product / (a.length * b.length), people, places };
}

function isAlike(a: Profile, b: Profile): boolean {
  const { cosine, people, places } = compareProfiles(a, b);
  if (people >= MIN_SHARED_PEOPLE && cosine >= MIN_COSINE_OF_PEOPLE) return true;
  return people + PLACE_WEIGHT * places >= MIN_SHARED && cosine >= MIN_COSINE;
}

function areMonthsApart({ source: a }: EventDocument, { source: b }: EventDocument): boolean {
  if (a.published === null || b.published === null) return false;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) > MAX_DAYS_APART * DAY_MS;
}

function listBy<Key>(lists: readonly (readonly Key[])[]): ReadonlyMap<Key, number[]> {
  const byKey = new Map<Key, number[]>();
  lists.forEach((keys, at) => {
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return byKey;
}

/** Gives the topic of each source: the id of the first source of that topic. Time grows with the names of the documents. */
export function findTopics(documents: readonly EventDocument[]): ReadonlyMap<SourceId, SourceId> {
  const forest = makeForest(documents.length);
  const events = documents.map(({ eventMentions }) => eventMentions.map(({ event }) => event));
  const all = documents.map(profileOf);
  const joinWhere = (lists: Iterable<readonly number[]>, isOne: (a: number, b: number) => boolean): void => {
    for (const list of lists) {
      list.forEach((at, nth) => {
        for (const other of list.slice(Math.max(0, nth - MAX_COMPARED), nth))
          if (forest.find(at) !== forest.find(other) && isOne(at, other)) forest.join(at, other);
      });
    }
  };
  joinWhere(
    listBy(events).values(),
    (a, b) => compareProfiles(all[a]!, all[b]!).cosine >= MIN_COSINE_OF_EVENT,
  );
  joinWhere(
    listBy(all.map(({ heaviest }) => heaviest)).values(),
    (a, b) => !areMonthsApart(documents[a]!, documents[b]!) && isAlike(all[a]!, all[b]!),
  );
  return new Map(documents.map(({ source }, at) => [source.id, documents[forest.find(at)]!.source.id]));
}
