/** A cluster of mentions as an event with a name made of its data. */
import type { Entity, EntityId, Holding, NewsEvent, SourceId, When } from '../../model';
import type { EventCluster } from './clusters/event-cluster';
import type { EventDraft } from './draft-event';
import { findNoun } from './name-noun';
import { labelEvent, nameEvent, type NameParts } from './name-event';
import type { Containment } from './words/place-containment';

const FINE: readonly string[] = ['hour', 'day'];

function countBy<Value>(values: readonly Value[]): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** "In April" of one article and "in May" of another: both; of coarser times the first. */
function listCoarse(times: readonly When[]): readonly When[] {
  const [first] = times;
  return first?.grain === 'month' ? times.filter(({ grain }) => grain === 'month') : times.slice(0, 1);
}

/** All days that its mentions name; a week, month or year only where no mention names anything finer. */
function mergeWhen(cluster: EventCluster): When | null {
  const times = cluster.drafts.map(({ when }) => when).filter((when) => when !== null);
  const fine = times.filter(({ grain }) => FINE.includes(grain));
  const used = fine.length > 0 ? fine : listCoarse(times);
  const [first] = used;
  if (first === undefined) return [...cluster.years][0] ?? null;
  const from = used.map((when) => when.from).sort()[0]!;
  const to = used
    .map((when) => when.to)
    .sort()
    .at(-1)!;
  const grain = fine.length > 0 ? 'day' : first.grain;
  return { from, to, grain, basis: used.some(({ basis }) => basis === 'stated') ? 'stated' : first.basis };
}

function mergeHolding(cluster: EventCluster): Holding {
  const [most] = countBy(cluster.drafts.map(({ holding }) => holding));
  const has = (holding: Holding): boolean => cluster.drafts.some((draft) => draft.holding === holding);
  if (has('claimed')) return 'claimed';
  return has('held') ? 'held' : most![0];
}

/** The most specific place: one that holds no other of them, the most named first. */
function findWhere(places: readonly EntityId[], containment: Containment): EntityId | null {
  return (
    places.find((place) => !places.some((other) => containment.holds(place, other))) ?? places[0] ?? null
  );
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** Kind by majority among mentions; a noun that says more than "meeting" wins ties by coming first in text. */
function mergeKind(drafts: readonly EventDraft[]): string {
  return countBy(drafts.map(({ kind }) => kind))[0]![0];
}

function mergeMeasures(drafts: readonly EventDraft[]): NewsEvent['measures'] {
  const seen = new Map(
    drafts
      .flatMap(({ measures }) => measures)
      .map((measure) => [`${measure.value} ${measure.unit}`, measure]),
  );
  return [...seen.values()];
}

type Setting = {
  readonly sources: readonly SourceId[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly containment: Containment;
};

/** "Meeting in Moscow" is read sooner than "Meeting in Kremlin": a town that holds the place stands for it in the name; of a walk and a lunch, only the town is of both. */
function findStated(
  places: readonly EntityId[],
  where: EntityId | null,
  isOfTwo: boolean,
  { entities, containment }: Setting,
): EntityId | null {
  if (where === null) return null;
  const all = places.filter((place) => place === where || containment.holds(place, where));
  const holders = isOfTwo && all.length > 1 ? all.filter((place) => place !== where) : all;
  return holders.find((place) => entities.get(place)?.kind === 'place') ?? where;
}

/** The ids of events so far, each with the number that was given last behind it: 1 for itself. */
export type TakenIds = Map<string, number>;

function takeId(name: string, when: When | null, taken: TakenIds): string {
  const base = `event/${slug(name)}${when === null ? '' : `-${when.from}`}`;
  // Where hundreds are called alike, each would ask for all the numbers before its own.
  let number = taken.get(base) ?? 0;
  let id = base;
  do id = ++number === 1 ? base : `${base}-${number}`;
  while (taken.has(id));
  taken.set(base, number);
  if (id !== base) taken.set(id, 1);
  return id;
}

/** Who an event is named after: only those whom mentions of its kind name, so that a visitor's host is no visitor. */
function nameParts(
  drafts: readonly EventDraft[],
  event: Omit<NameParts, 'people' | 'bodies'>,
  nameOf: (id: EntityId) => string,
): NameParts {
  const own = drafts.filter(({ kind }) => kind === event.kind);
  const places = new Set(drafts.flatMap((draft) => draft.places));
  const list = (ids: readonly EntityId[]): readonly string[] => countBy(ids).map(([id]) => nameOf(id));
  return {
    ...event,
    people: list(own.flatMap(({ people }) => people)),
    bodies: list(
      own.flatMap(({ sides, targets }) =>
        sides.filter((side) => !places.has(side) && !targets.includes(side)),
      ),
    ),
  };
}

/** A vote that befell whoever is named beside it. */
const isSuffered = (drafts: readonly EventDraft[], kind: string): boolean =>
  kind === 'vote' && drafts.every((draft) => draft.people.length === 0 || draft.isSuffered);

const isOnlyNear = (drafts: readonly EventDraft[], place: EntityId): boolean =>
  drafts.every(({ places, nearby }) => !places.includes(place) || nearby.includes(place));

/** Gives the event of a cluster, its id unique against `taken`, which it adds to. `sources` are ids by place of document. */
export function makeEvent(cluster: EventCluster, setting: Setting, taken: TakenIds): NewsEvent {
  const drafts = [...cluster.drafts].sort((a, b) => a.doc - b.doc || a.surface.start - b.surface.start);
  const nameOf = (id: EntityId): string => setting.entities.get(id)?.name ?? id;
  const places = countBy(drafts.flatMap((draft) => draft.places)).map(([place]) => place);
  const people = countBy(drafts.flatMap((draft) => draft.people)).map(([person]) => person);
  const participants = [...people, ...[...cluster.sides].filter((side) => !places.includes(side))];
  const where = findWhere(places, setting.containment);
  const [kind, holding, when] = [mergeKind(drafts), mergeHolding(cluster), mergeWhen(cluster)];
  const noun = findNoun(drafts, kind);
  const stated = findStated(places, where, noun?.includes(' and ') === true, setting);
  const parts = nameParts(
    drafts,
    {
      kind,
      noun,
      holding,
      isSuffered: isSuffered(drafts, kind),
      where: stated === null ? null : nameOf(stated),
      isNear: stated !== null && isOnlyNear(drafts, stated),
    },
    nameOf,
  );
  const name = nameEvent(parts, when);
  const measures = mergeMeasures(drafts);
  const mentions = drafts.map(({ doc, surface, text }) => ({
    source: setting.sources[doc]!,
    start: surface.start,
    end: surface.end,
    surface: text,
  }));
  // Ids are made of less than names: they stay when a name says more.
  const id = takeId(labelEvent({ ...parts, noun: null, isNear: false, isSuffered: false }), when, taken);
  return { id, name, kind, when, where, places, participants, holding, measures, mentions };
}
