/** Three people whom an index knows and what they held, as pages about events need them. */
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import type { Matcher } from '../../../src/core/match/matcher';
import type { Entity, EntityId, NewsEvent } from '../../../src/core/model';
import { makeEntity, makeEvent, makeIndex } from './make-index';

export const CAST: readonly Entity[] = [
  makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('person', 'Otto Hallgren', 'Hallgren'),
];

/** The two of them who talked. */
export const PAIR: readonly EntityId[] = ['person/bogdan-tereshkov', 'person/ingrid-valmarsson'];

/** The day of an event, as a source states it. */
export const onDay = (day: string): NonNullable<NewsEvent['when']> => ({
  from: day,
  to: day,
  grain: 'day',
  basis: 'stated',
});

/** Five hours of talks between the two in Geneva, unless told otherwise. */
export const makeTalks = (talks: Partial<NewsEvent> = {}): NewsEvent =>
  makeEvent({
    id: 'event/harbour-talks',
    kind: 'talks',
    when: onDay('2031-05-06'),
    where: 'place/geneva',
    participants: PAIR,
    measures: [{ unit: 'hour', value: 5 }],
    ...talks,
  });

/** What knows the three, these places by their names, and these events. */
export const knowCast = (places: readonly string[], events: readonly NewsEvent[]): Matcher =>
  compileMatcher(
    makeIndex({ entities: [...CAST, ...places.map((name) => makeEntity('place', name))], events }),
  );
