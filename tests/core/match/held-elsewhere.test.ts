/** The same people in another town, or one of them with a guest of another country: another meeting, also one as long. */
import { describe, expect, test } from 'vitest';
import { PAIR, knowCast, makeTalks } from '../../support/make/make-cast';
import { makeEvent } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const matcher = knowCast(
  ['Geneva', 'Alaska'],
  [
    makeTalks({ id: 'event/talks', kind: 'meeting' }),
    makeEvent({
      id: 'event/summit',
      kind: 'summit',
      where: 'place/alaska',
      holding: 'planned',
      participants: PAIR,
      mentions: [{ source: 's1', start: 0, end: 6, surface: 'summit' }],
    }),
  ],
);
const ALL = 'Bogdan Tereshkov, Ingrid Valmarsson and Otto Hallgren like boats.';
const found = (...texts: readonly string[]): string[] =>
  wordsFor('event', matcher, [ALL, ...texts], { published: '2031-05-09', language: 'en' });

describe('a meeting', () => {
  test('is another where its town stands behind who took part', () => {
    expect(
      found('Hallgren shelved the summit of Ingrid Valmarsson with Bogdan Tereshkov in Budapest.'),
    ).toEqual([]);
    expect(
      found('The summit of Valmarsson with Bogdan Tereshkov in Anchorage, Alaska, was dull.'),
    ).toHaveLength(1);
  });

  test('is another with a guest of another country, also where it is as long', () => {
    expect(found('Tereshkov held a five-hour meeting with the Danish envoy.')).toEqual([]);
    expect(found('Tereshkov held a five-hour meeting with Ingrid Valmarsson.')).toHaveLength(1);
  });

  test('is the council’s that was told of before, where only its length is said', () => {
    const told = (...texts: readonly string[]): string[] =>
      wordsFor('event', matcher, [...texts, 'Bogdan Tereshkov likes boats.'], { language: 'en' });
    const LENGTH = 'The five-hour session was dull.';
    expect(told(`The meeting of the town council went on. ${LENGTH}`)).toEqual([]);
    expect(told(LENGTH)).toEqual(['five-hour session']);
  });

  test('is another where only its length is said, behind a stay elsewhere', () => {
    expect(found('Hallgren was received in Budapest. The five-hour session was dull.')).toEqual([]);
    expect(found('Hallgren was received in New Delhi. The five-hour session was dull.')).toEqual([]);
    expect(found('Hallgren was received by aides. The five-hour session was dull.')).toHaveLength(1);
  });

  test('in its town is that of the other day just told of', () => {
    const OF_TOWN = 'The Geneva meeting was dull.';
    expect(found(`Tereshkov met Hallgren in Geneva on Friday. ${OF_TOWN}`)).toEqual([]);
    expect(found(`Tereshkov met Hallgren at dawn. ${OF_TOWN}`)).toEqual(['Geneva meeting']);
    expect(found('Tereshkov met Hallgren in Geneva on Friday.', 'Nobody slept.', OF_TOWN)).toHaveLength(1);
  });

  test('is another on a country that the index does not know', () => {
    const ru = (text: string): string[] =>
      wordsFor('event', matcher, [ALL, text], { published: '2031-05-09', language: 'ru' });
    expect(ru('Переговоры в Женеве по Чили были скучными.')).toEqual([]);
    expect(ru('Переговоры в Женеве по этому вопросу были скучными.')).toHaveLength(1);
  });

  test('is none of several to come', () => {
    const after = (text: string): string[] => found('Tereshkov met Valmarsson in Geneva.', text);
    expect(after('Tereshkov is preparing for his meetings.')).toEqual(['met']);
    expect(after('Tereshkov spoke of his meeting.')).toEqual(['met', 'meeting']);
  });

  test('is the one that something followed, whatever day that was', () =>
    expect(
      found('Hallgren comes on Thursday, two days after the tired envoys spent five hours with Tereshkov.'),
    ).toHaveLength(1));
});
