import { describe, expect, test } from 'vitest';
import { labelEvent, nameEvent } from '../../../../src/core/link/events/name-event';
import { labelOf, writeDays } from '../../../../src/core/text/event-days';
import type { Grain, When } from '../../../../src/core/model';

const when = (from: string, to: string, grain: Grain): When => ({ from, to, grain, basis: 'stated' });
const TALKS = {
  kind: 'talks',
  noun: null,
  isNear: false,
  isSuffered: false,
  where: 'Geneva',
  people: [],
  bodies: [],
  holding: 'held',
} as const;

describe('a time in an event’s name', () => {
  test.each([
    [when('2025-11-23', '2025-11-23', 'day'), '23 November 2025'],
    [when('2025-12-02', '2025-12-03', 'day'), '2–3 December 2025'],
    [when('2025-11-30', '2025-12-01', 'day'), '30 November – 1 December 2025'],
    [when('2025-12-31', '2026-01-01', 'day'), '31 December 2025 – 1 January 2026'],
    [when('2025-07-01', '2025-07-31', 'month'), 'July 2025'],
    [when('2025-09-01', '2025-11-30', 'month'), 'September 2025 – November 2025'],
    [when('2025-12-01', '2025-12-07', 'week'), 'week of 1 December 2025'],
    [when('2024-01-01', '2024-12-31', 'year'), '2024'],
  ])('%j reads %s', (time, words) => expect(writeDays(time)).toBe(words));
});

describe('an event’s name', () => {
  test.each([
    [TALKS, 'Talks in Geneva'],
    [{ ...TALKS, holding: 'planned' as const }, 'Planned talks in Geneva'],
    [{ ...TALKS, where: null, bodies: ['Togo', 'Benin'] }, 'Talks between Togo and Benin'],
    [{ ...TALKS, kind: 'meeting', where: null, people: ['A', 'B', 'C', 'D'] }, 'Meeting of A, B and C'],
    [{ ...TALKS, kind: 'visit', people: ['A'] }, 'Visit of A to Geneva'],
    [{ ...TALKS, kind: 'capture', holding: 'claimed' as const }, 'Claimed capture of Geneva'],
    [{ ...TALKS, kind: 'ruling', where: null, people: ['A'] }, 'Ruling on A'],
    [
      { ...TALKS, kind: 'ruling', where: null, people: ['A'], bodies: ['High Court'] },
      'Ruling by High Court',
    ],
    [{ ...TALKS, kind: 'arrest', people: ['A'] }, 'Arrest of A'],
    [{ ...TALKS, kind: 'meeting', noun: 'cabinet meeting' }, 'Cabinet meeting in Geneva'],
    [{ ...TALKS, kind: 'attack', isNear: true }, 'Attack near Geneva'],
    [{ ...TALKS, kind: 'forum', where: null, people: ['A'] }, 'Forum with A'],
    [
      { ...TALKS, kind: 'interview', where: null, people: ['A'], bodies: ['Post'] },
      'Interview of A with Post',
    ],
    [
      { ...TALKS, kind: 'vote', noun: 'no-confidence vote', where: null, people: ['A'] },
      'No-confidence vote on A',
    ],
    [{ ...TALKS, kind: 'vote', where: null }, 'Vote'],
  ])('of %j is %s', (parts, name) => expect(labelEvent(parts)).toBe(name));

  test('ends with its time, which can be taken off again', () => {
    const time = when('2025-11-23', '2025-11-23', 'day');
    const name = nameEvent(TALKS, time);
    expect(name).toBe('Talks in Geneva, 23 November 2025');
    expect(labelOf({ name, when: time })).toBe('Talks in Geneva');
    expect(labelOf({ name: 'The long night', when: time })).toBe('The long night');
    expect(nameEvent(TALKS, null)).toBe('Talks in Geneva');
  });
});
