/** A meeting that may come, beside one that was held: who would meet tells which is meant, in every language. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { CAST, makeTalks } from '../../support/make/make-cast';
import { makeEntity, makeEvent, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity(
        'person',
        'Bogdan Tereshkov',
        'Tereshkov',
        'テレシュコフ',
        'تيريشكوف',
        'טרשקוב',
        '테레시코프',
        'तेरेश्कोव',
      ),
      makeEntity('person', 'Otto Hallgren', 'Hallgren', 'ハルグレン', 'هالغرين', 'הלגרן', '할그렌', 'हालग्रेन'),
      ...CAST.filter(({ name }) => name === 'Ingrid Valmarsson'),
      makeEntity('place', 'Geneva'),
      makeEntity('place', 'Brussels'),
    ],
    events: [
      makeTalks({ id: 'event/held', kind: 'meeting' }),
      makeEvent({
        id: 'event/possible',
        kind: 'meeting',
        holding: 'possible',
        participants: ['person/bogdan-tereshkov', 'person/otto-hallgren'],
        mentions: [{ source: 's1', start: 0, end: 7, surface: 'meeting' }],
      }),
      makeEvent({
        id: 'event/session',
        kind: 'meeting',
        where: 'place/brussels',
        participants: ['person/otto-hallgren'],
        mentions: [{ source: 's1', start: 0, end: 15, surface: 'cabinet meeting' }],
      }),
    ],
  }),
);
const LEAD = 'Bogdan Tereshkov, Ingrid Valmarsson and Otto Hallgren like boats.';
const found = (text: string, language: string): string[] =>
  findMentions(matcher, makePage([LEAD, text], { published: '2031-05-07', language })).flatMap(
    ({ kind, block, target }) => (kind === 'event' && block === 1 ? [target] : []),
  );

test.each([
  ['it', 'Un incontro tra Tereshkov e Hallgren per ora non è in agenda.'],
  ['pt', 'Não há previsão de uma reunião entre Tereshkov e Hallgren.'],
  ['tr', 'Tereshkov ile Hallgren arasında bir görüşme şimdilik planlanmıyor.'],
  ['ar', 'ولا يوجد لقاء مقرر بين تيريشكوف وهالغرين حاليا.'],
  ['he', 'פגישה בין טרשקוב להלגרן אינה מתוכננת בשלב זה.'],
  ['ja', 'テレシュコフ氏とハルグレン氏の会談は予定されていない。'],
  ['hi', 'तेरेश्कोव और हालग्रेन की मुलाकात की फिलहाल कोई योजना नहीं है।'],
])('both who would meet are read beside the noun in %s', (language, text) =>
  expect(found(text, language)).toEqual(['event/possible']),
);

describe('a meeting that may come', () => {
  test('is not meant by one of those who would meet alone', () =>
    expect(found('A meeting with Otto Hallgren was expected.', 'en')).toEqual([]));

  test('is not meant by the one that somebody waits to hear after', () =>
    expect(found('Otto Hallgren is waiting to hear after the Geneva meeting.', 'en')).toEqual([
      'event/held',
    ]));
});

describe('a cabinet’s session', () => {
  test('is not where one of it met somebody', () =>
    expect(found('Otto Hallgren, meanwhile, met Nils Berg in Brussels on Friday.', 'en')).toEqual([]));

  test('is the meeting that is called one', () =>
    expect(found('Otto Hallgren told a cabinet meeting in Brussels.', 'en')).toEqual(['event/session']));
});
