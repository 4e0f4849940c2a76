/** Mentions as one event: what a cluster knows, and whether another mention fits it. */
import type { EntityId, Holding, When } from '../../model';
import { groupOfKind } from './event-words';
import type { EventDraft } from './draft-event';
import type { Containment } from './place-containment';

/** Mentions taken for one event, with all they say together. */
export type EventCluster = { readonly drafts: readonly EventDraft[] };

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
/** A night belongs to two days: "ended after midnight on Wednesday" and "on Tuesday" are one evening. */
const NIGHT_DAYS = 1;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Gives the people, sides and places all mentions of a cluster name. */
export function collect(cluster: EventCluster, what: 'people' | 'sides' | 'places'): readonly EntityId[] {
  return unique(cluster.drafts.flatMap((draft) => draft[what]));
}

const isDay = ({ grain }: When): boolean => grain === 'day' || grain === 'hour';

/** Tells whether two times can be one: days within a night of each other, a day within a week or month. */
export function timesAgree(a: When, b: When): boolean {
  const slack = isDay(a) && isDay(b) ? NIGHT_DAYS : 0;
  return dayNumber(a.from) - slack <= dayNumber(b.to) && dayNumber(b.from) - slack <= dayNumber(a.to);
}

/** Possible and planned happenings are not the ones that took place, unless what was planned then did. */
export function holdingsAgree(a: Holding, b: Holding): boolean {
  const isOpen = (holding: Holding): boolean => holding === 'possible';
  return isOpen(a) === isOpen(b) || a === 'planned' || b === 'planned';
}

function countPoints(cluster: EventCluster, draft: EventDraft, containment: Containment): number {
  const { when } = draft;
  const times = cluster.drafts.map((one) => one.when).filter((time) => time !== null);
  const isTimely =
    when !== null && times.some((time) => isDay(time) && isDay(when) && timesAgree(time, when));
  const places = collect(cluster, 'places');
  const isPlaced = draft.places.some((place) => places.some((other) => containment.agree(place, other)));
  const people = collect(cluster, 'people');
  const shared = draft.people.filter((person) => people.includes(person)).length;
  const sides = collect(cluster, 'sides');
  const sharedSides = draft.sides.filter((side) => sides.includes(side)).length;
  const company = Math.min(2, shared) + (sharedSides > 0 ? 1 : 0) + (shared === 0 && sharedSides > 2 ? 1 : 0);
  return (isTimely ? 1 : 0) + (isPlaced ? 1 : 0) + company;
}

function contradictsTime(cluster: EventCluster, draft: EventDraft): boolean {
  const { when } = draft;
  if (when === null) return false;
  return cluster.drafts.some((one) => one.when !== null && !timesAgree(one.when, when));
}

/** Two towns for one event contradict, unless day and company say that it is one. */
function contradictsPlace(
  cluster: EventCluster,
  draft: EventDraft,
  containment: Containment,
  points: number,
): boolean {
  const places = collect(cluster, 'places');
  if (places.length === 0 || draft.places.length === 0) return false;
  if (draft.places.some((place) => places.some((other) => containment.agree(place, other)))) return false;
  const isSameDay =
    draft.when !== null &&
    isDay(draft.when) &&
    cluster.drafts.some(({ when }) => when !== null && isDay(when));
  return !(isSameDay && points >= 2);
}

function contradictsCompany(cluster: EventCluster, draft: EventDraft): boolean {
  const people = collect(cluster, 'people');
  if (people.length < 2 || draft.people.length < 2) return false;
  return !draft.people.some((person) => people.includes(person));
}

/** Gives how well a mention fits a cluster: points of agreement (time, place, company), or -1 where they contradict. */
export function fitEvent(cluster: EventCluster, draft: EventDraft, containment: Containment): number {
  const [first] = cluster.drafts;
  if (first === undefined || groupOfKind(first.kind) !== groupOfKind(draft.kind)) return -1;
  if (!cluster.drafts.every((one) => holdingsAgree(one.holding, draft.holding))) return -1;
  if (contradictsTime(cluster, draft) || contradictsCompany(cluster, draft)) return -1;
  const points = countPoints(cluster, draft, containment);
  return contradictsPlace(cluster, draft, containment, points) ? -1 : points;
}
