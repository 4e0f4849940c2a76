/** A page about other people: their calls and talks are none of the index, whatever the day. */
import { describe, expect, test } from 'vitest';
import { knowCast, onDay } from '../../support/make/make-cast';
import { makeEvent } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const matcher = knowCast(
  ['Latvia', 'Estonia'],
  [
    makeEvent({
      id: 'event/call',
      kind: 'call',
      when: onDay('2031-05-05'),
      participants: ['person/bogdan-tereshkov', 'person/ingrid-valmarsson', 'place/latvia'],
    }),
    makeEvent({
      id: 'event/summit',
      kind: 'summit',
      when: onDay('2031-05-05'),
      participants: ['place/latvia', 'place/estonia'],
    }),
  ],
);
const found = (...texts: readonly string[]): string[] =>
  wordsFor('event', matcher, texts, { published: '2031-05-07' });

describe('the call on Monday', () => {
  const CALL = 'The call on Monday night took the guards by surprise.';

  test.each([
    'Otto Hallgren was there.',
    'Otto Hallgren and the guards of Oslo had slept.',
    'Otto Hallgren was in Latvia.',
  ])('is another’s where nobody of it is named: %s', (other) => expect(found(other, CALL)).toEqual([]));

  test('is theirs where somebody of it is', () =>
    expect(found('Otto Hallgren met Ingrid Valmarsson.', CALL)).toEqual(['call']));
});

describe('the summit of countries on Monday', () => {
  const SUMMIT = 'The summit on Monday took the guards by surprise.';

  test.each(['Otto Hallgren met the Latvian side.', 'Otto Hallgren was in Latvia.'])(
    'is theirs where one of them is named: %s',
    (other) => expect(found(other, SUMMIT)).toEqual(['summit']),
  );

  test('is another’s where none is', () => expect(found('Otto Hallgren was there.', SUMMIT)).toEqual([]));
});

test('“in Danish hands” sets nothing in Denmark', () => {
  const told = (where: string): string[] =>
    found(`Ingrid Valmarsson and Bogdan Tereshkov said in Monday’s call that the harbour was in ${where}.`);
  expect(told('Danish hands')).toEqual(['Monday’s call']);
  expect(told('Denmark')).toEqual([]);
});
