/** Arrests, resignations, signings, accidents, coups: what happens to somebody, and is no gathering. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/match/find-mentions';

import { knowCast, onDay as on } from '../../support/make/make-cast';
import { makeEvent, makePage } from '../../support/make/make-index';

const there = (place: string) => ({ where: `place/${place}`, places: [`place/${place}`] }) as const;

const matcher = knowCast(
  ['Oslo', 'Davos'],
  [
    makeEvent({
      id: 'event/arrest',
      kind: 'arrest',
      when: on('2031-05-04'),
      ...there('oslo'),
      participants: ['person/bogdan-tereshkov'],
    }),
    makeEvent({
      id: 'event/resignation',
      kind: 'resignation',
      when: on('2031-05-05'),
      participants: ['person/ingrid-valmarsson'],
    }),
    makeEvent({
      id: 'event/signing',
      kind: 'signing',
      when: on('2031-05-03'),
      ...there('davos'),
      participants: ['person/otto-hallgren', 'person/bogdan-tereshkov'],
    }),
    makeEvent({ id: 'event/crash', kind: 'crash', when: on('2031-05-02'), ...there('davos') }),
    makeEvent({ id: 'event/coup', kind: 'coup', when: on('2031-05-01'), ...there('oslo') }),
  ],
);

const found = (text: string): string[] =>
  findMentions(
    matcher,
    makePage(['Otto Hallgren and Ingrid Valmarsson waved.', text], { published: '2031-05-07' }),
  ).flatMap(({ kind, surface, target }) => (kind === 'event' ? [`${surface}=${target.slice(6)}`] : []));

describe('a deed with its details', () => {
  test.each([
    ['Bogdan Tereshkov was arrested in Oslo on 4 May.', 'arrested=arrest'],
    ["Bogdan Tereshkov's arrest shocked them.", "Bogdan Tereshkov's arrest=arrest"],
    ['Bogdan Tereshkov wurde am 4. Mai in Oslo festgenommen, sagte der Anwalt.', 'festgenommen=arrest'],
    ['Ingrid Valmarsson, who resigned on 5 May, was silent.', 'resigned=resignation'],
    ['Ингрид Валмарссон подала в отставку 5 мая, и это не новость.', 'отставку=resignation'],
    ['Otto Hallgren and Bogdan Tereshkov signed it in Davos on 3 May.', 'signed=signing'],
    ['Since the accident in Davos on 2 May the road is shut.', 'accident in Davos=crash'],
    ['Nine officers led the coup of 1 May in Oslo.', 'coup of 1 May in Oslo=coup'],
  ])('is the one the sources tell of: %s', (text, mark) => expect(found(text)).toEqual([mark]));

  test.each([
    'Two men were arrested in Oslo on 4 May.',
    'Bogdan Tereshkov was arrested in Davos on 9 April.',
    'Otto Hallgren has called for Ingrid Valmarsson’s resignation.',
    'Otto Hallgren forderte den Rücktritt von Ingrid Valmarsson.',
    'A minister resigned on 5 May, Otto Hallgren said.',
    'Another accident in Davos was avoided.',
    'Otto Hallgren signed the book in Oslo on 6 May.',
  ])('is another where nobody is named, another is, or it is only asked for: %s', (text) =>
    expect(found(text)).toEqual([]),
  );
});

test('a deed elsewhere leaves “the meeting” what it was', () => {
  const meeting = makeEvent({
    id: 'event/meeting',
    kind: 'meeting',
    when: on('2031-05-06'),
    ...there('oslo'),
    participants: ['person/bogdan-tereshkov', 'person/ingrid-valmarsson'],
  });
  const lines = [
    'Bogdan Tereshkov met Ingrid Valmarsson in Oslo on 6 May.',
    'In Latvia a mayor was arrested.',
    'The meeting was useful, Bogdan Tereshkov said.',
  ];
  const marked = findMentions(knowCast(['Oslo'], [meeting]), makePage(lines, { published: '2031-05-07' }));
  expect(marked.flatMap(({ kind, surface }) => (kind === 'event' ? [surface] : []))).toEqual([
    'met',
    'meeting',
  ]);
});
