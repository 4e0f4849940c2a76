/**
 * Which sources write about the same thing, so that a number in one is not taken for an answer to a question in another. In: documents. Out: a topic for each
 * source: those that share an event, or three names that few others have, are of one topic; a place counts half.
 */
import type { EventDocument } from '../document';
import type { SourceId } from '../model';

/** Entities in more sources than this join nothing: everybody writes about them. */
const MAX_SOURCES = 30;
/** Shared entities that make one topic. */
const MIN_SHARED = 3;
const PLACE_WEIGHT = 0.5;

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

function listBy<Key>(
  documents: readonly EventDocument[],
  keysOf: (doc: EventDocument) => Iterable<Key>,
): ReadonlyMap<Key, number[]> {
  const lists = new Map<Key, number[]>();
  documents.forEach((doc, at) => {
    for (const key of new Set(keysOf(doc))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [at]);
      else list.push(at);
    }
  });
  return lists;
}

function pairsOf(list: readonly number[]): readonly (readonly [number, number])[] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
}

/** Gives the topic of each source: the id of the first source of that topic. */
export function findTopics(documents: readonly EventDocument[]): ReadonlyMap<SourceId, SourceId> {
  const forest = makeForest(documents.length);
  for (const list of listBy(documents, (doc) => doc.eventMentions.map(({ event }) => event)).values()) {
    for (const at of list) forest.join(list[0]!, at);
  }
  const shared = new Map<number, number>();
  const places = new Set(
    documents.flatMap(({ names }) =>
      names.filter(({ kind }) => kind === 'place').map(({ entity }) => entity),
    ),
  );
  const named = listBy(documents, (doc) => doc.names.map(({ entity }) => entity));
  for (const [entity, list] of named) {
    if (list.length > MAX_SOURCES) continue;
    const weight = places.has(entity) ? PLACE_WEIGHT : 1;
    for (const [a, b] of pairsOf(list)) {
      const pair = a * documents.length + b;
      const count = (shared.get(pair) ?? 0) + weight;
      shared.set(pair, count);
      if (count >= MIN_SHARED) forest.join(a, b);
    }
  }
  return new Map(documents.map(({ source }, at) => [source.id, documents[forest.find(at)]!.source.id]));
}
