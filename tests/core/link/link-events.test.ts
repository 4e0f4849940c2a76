import { describe, expect, test } from 'vitest';
import { linkEvents } from '../../../src/core/link/link-events';
import { makeSpoken } from '../../support/make/make-spoken';

const FIRST = 'President Rosa Quispe met Foreign Minister Pablo Araya in Lisbon on Tuesday.';
const SECOND =
  'Rosa Quispe and Pablo Araya held talks in Lisbon on Tuesday. A possible meeting between Quispe and Araya in Madrid is being discussed.';

describe('linkEvents', () => {
  const { documents, entities } = makeSpoken([FIRST, SECOND], '2026-03-04');
  const linked = linkEvents(documents, entities);

  test('joins what two articles tell of one day, place and company', () => {
    const held = linked.events.filter(({ holding }) => holding === 'held');
    expect(held).toHaveLength(1);
    expect(held[0]?.when).toMatchObject({ from: '2026-03-03', to: '2026-03-03', grain: 'day' });
    expect(held[0]?.where).toBe('place/lisbon');
    expect([...(held[0]?.participants ?? [])].sort()).toEqual(['person/pablo-araya', 'person/rosa-quispe']);
    expect(new Set(held[0]?.mentions.map(({ source }) => source))).toEqual(new Set(['s1', 's2']));
  });

  test('marks a meeting that may happen as possible', () => {
    expect(linked.events.filter(({ holding }) => holding === 'possible')).toHaveLength(1);
  });

  test('points every mention at its own words', () => {
    expect(linked.events.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(2);
    for (const { mentions } of linked.events) {
      for (const { source, start, end, surface } of mentions) {
        expect([FIRST, SECOND][source === 's1' ? 0 : 1]?.slice(start, end)).toBe(surface);
      }
    }
  });
});
