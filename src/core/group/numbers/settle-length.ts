/**
 * Which event a length is of, where its own words do not tell. In: what a quantity measures. Out: the same with its event. Asked of every length, so the
 * events are looked up, not gone through.
 */
import type { EventDocument } from '../../document';
import type { Claim, EntityId, EventId, NewsEvent, Quantity } from '../../model';
import { groupBy } from '../group-by';
import { classOfLasting, type Measured } from './event-lengths';
import { isTimeUnit, scaleOfTime } from './time-units';

type Events = ReadonlyMap<EventId, NewsEvent>;

/** Events of one class that took place, by their id and by each of their places. */
type Held = {
  readonly byId: ReadonlyMap<EventId, NewsEvent>;
  readonly byPlace: ReadonlyMap<EntityId, readonly NewsEvent[]>;
};

/** The events that took place, by the class of what they are: made once for all the lengths that are settled among them. */
const heldByClass = new WeakMap<Events, ReadonlyMap<string, Held>>();

function indexHeld(events: readonly NewsEvent[]): Held {
  const byPlace = new Map<EntityId, NewsEvent[]>();
  for (const event of events) {
    for (const place of event.places) {
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [event]);
      else there.push(event);
    }
  }
  return { byId: new Map(events.map((event) => [event.id, event])), byPlace };
}

function readHeld(events: Events): ReadonlyMap<string, Held> {
  const held = [...events.values()].filter(({ holding }) => holding === 'held');
  const byClass = groupBy(held, ({ kind }) => classOfLasting(kind));
  return new Map([...byClass].map(([lasting, such]) => [lasting, indexHeld(such)]));
}

function findHeld(events: Events, lasting: string): Held | null {
  const held = heldByClass.get(events) ?? readHeld(events);
  heldByClass.set(events, held);
  return held.get(lasting) ?? null;
}

/** Those that the article told of before the number. */
function listTold({ byId }: Held, doc: EventDocument, { start }: Quantity): ReadonlySet<NewsEvent> {
  const told = new Set<NewsEvent>();
  for (const mention of doc.eventMentions) {
    const event = mention.end <= start ? byId.get(mention.event) : undefined;
    if (event !== undefined) told.add(event);
  }
  return told;
}

/** Those at a place that the claim names. */
function listThere({ byPlace }: Held, { entities }: Claim): ReadonlySet<NewsEvent> {
  return new Set(entities.flatMap((entity) => byPlace.get(entity) ?? []));
}

/**
 * Gives the measure of a length with the event it is of: the only such that its article told of before and that took place ("the delegations negotiated for
 * 11 hours"), or the only one at a place that the claim names; else as it is.
 */
export function settleLength(
  measured: Measured,
  {
    doc,
    claim,
    quantity,
  }: { readonly doc: EventDocument; readonly claim: Claim; readonly quantity: Quantity },
  events: Events,
): Measured {
  const scale = scaleOfTime(quantity.unit);
  if (measured.event !== null || !isTimeUnit(scale)) return measured;
  const such = findHeld(events, measured.key.slice(`${scale} of `.length));
  if (such === null) return measured;
  const told = listTold(such, doc, quantity);
  const [only, ...others] = told.size > 0 ? told : listThere(such, claim);
  if (only === undefined || others.length > 0) return measured;
  return { ...measured, event: only.id, key: `${scale} of ${only.id}` };
}
