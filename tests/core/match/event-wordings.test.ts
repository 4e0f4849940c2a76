import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { PAIR, makeTalks, onDay } from '../../support/make/make-cast';
import { makeEntity, makeEvent, makeIndex, makePage } from '../../support/make/make-index';

const index = makeIndex({
  entities: [
    makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
    makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
    makeEntity('person', 'Emmanuel Macron', 'Macron'),
    makeEntity('organization', 'NATO'),
    makeEntity('place', 'Geneva'),
    makeEntity('place', 'Oslo'),
    makeEntity('place', 'France'),
    makeEntity('place', 'Ireland'),
  ],
  events: [
    makeTalks(),
    makeEvent({
      id: 'event/oslo-summit',
      kind: 'summit',
      holding: 'planned',
      when: null,
      where: 'place/oslo',
      places: ['place/oslo'],
      participants: PAIR,
    }),
    makeEvent({
      id: 'event/visit',
      kind: 'visit',
      when: onDay('2031-05-05'),
      where: 'place/france',
      participants: ['person/ingrid-valmarsson'],
    }),
    makeEvent({
      id: 'event/irish-visit',
      kind: 'visit',
      when: null,
      where: 'place/ireland',
      participants: ['person/ingrid-valmarsson'],
    }),
    makeEvent({
      id: 'event/call',
      kind: 'call',
      when: null,
      where: null,
      participants: [...PAIR, 'person/emmanuel-macron'],
    }),
  ],
});
const matcher = compileMatcher(index);
const OPENING = 'Bogdan Tereshkov and Ingrid Valmarsson spoke for five hours about the harbour on Tuesday.';

const told = (lines: readonly string[], published = '2031-05-07'): string[] =>
  findMentions(matcher, makePage([...lines], { published })).flatMap(({ block, kind, surface, target }) =>
    kind === 'event' && block === lines.length - 1 ? [`${surface} = ${target.slice(6)}`] : [],
  );
const after = (line: string): string[] => told([OPENING, line]);

describe('an event is meant in', () => {
  test.each([
    [
      'German, a preposition with its article',
      'Die Verhandlungen im Genf von Tereshkov dauerten.',
      'Verhandlungen im Genf',
    ],
    ['Italian, several words', 'Il faccia a faccia di Genf è durato cinque ore.', 'faccia a faccia'],
    ['Serbian', 'Razgovori u Ženevi trajali su pet sati.', 'Razgovori u Ženevi'],
    ['Swedish, a weekday with its article', 'Samtalen på tisdagen i Genève gav inget.', 'Samtalen'],
    [
      'Portuguese, a weekday of two words',
      'As conversas de terça-feira em Genebra foram longas.',
      'conversas',
    ],
    ['Persian, digits of its own', 'مذاکرات ژنو در ۶ مه ۲۰۳۱ پنج ساعت بود.', 'مذاکرات'],
    ['Japanese, a place with its particle', '和平案はジュネーブでの協議で修正された。', 'ジュネーブでの協議'],
    ['Finnish', 'Tereshkovin ja Valmarssonin tapaaminen kesti viisi tuntia.', 'tapaaminen'],
    ['Lithuanian', 'Derybos tarp Tereshkov ir Valmarsson truko penkias valandas.', 'Derybos'],
    ['Indonesian', 'Pertemuan Tereshkov dan Valmarsson berlangsung lima jam.', 'Pertemuan'],
    ['Slovak', 'Stretnutie trvalo päť hodín.', 'Stretnutie'],
    ['Bulgarian', 'Срещата на Терешков и Валмарсон продължи пет часа.', 'Срещата'],
    ['a verdict on it', 'A useful meeting, said Tereshkov.', 'meeting'],
    [
      'Portuguese, whose article is English for another',
      'Tereshkov disse que a reunião foi útil, mas que não há acordo sobre a pesca.',
      'reunião',
    ],
  ])('%s', (_, line, surface) =>
    expect(after(line).some((one) => one.includes(surface) && one.endsWith('harbour-talks'))).toBe(true),
  );

  test('the words of a visit, its host and a city of the country beside it', () => {
    expect(after('Ingrid Valmarsson was maandag op bezoek in Parijs bij Emmanuel Macron.')).toEqual([
      'bezoek in Parijs bij Emmanuel Macron = visit',
    ]);
  });

  test('a noun rather than a length, where a sentence has both', () => {
    expect(
      after('In Genf dauerten am Dienstag fünf Stunden mit Tereshkov, die Gespräche waren zäh.'),
    ).toEqual(['Gespräche = harbour-talks']);
  });

  test('the nearest of two Sundays', () => {
    expect(told([OPENING, 'Tuesday’s talks between Tereshkov and Valmarsson failed.'], '2031-05-13')).toEqual(
      [],
    );
  });
});

describe('an event is not meant where', () => {
  test.each([
    ['the noun is a body’s', 'Then the NATO meeting ended.'],
    ['strangers take part', 'Les pourparlers avec les cuisiniers ont duré.'],
    ['another day stands in Swedish', 'Samtalen på torsdagen i Genève gav inget.'],
    ['another day stands in Portuguese', 'As conversas de quinta-feira em Genebra foram longas.'],
    ['another day stands in digits of its own', 'مذاکرات ژنو در ۲۰ آوریل ۲۰۳۱ پنج ساعت بود.'],
    ['an unknown owner follows in Greek', 'Η συνάντηση Μαυρουδή ήταν μεγάλη.'],
    ['an unknown owner stands before in Japanese', '町内会の会談は中止された。'],
    ['an unknown owner stands before in Korean', '노사 회담은 결렬됐다.'],
    ['there is none', 'Their style needs no talks, only readers.'],
    ['an unknown place follows in Arabic', 'وانتهت محادثات القاهرة دون نتيجة.'],
    ['an unknown place stands before in Hindi', 'काहिरा वार्ता समाप्त हुई।'],
    ['a parliament is its place in Hindi', 'संसद की बैठक हुई।'],
    ['another subject follows its place', 'The talks in Geneva on plastics went on.'],
  ])('%s', (_, line) => expect(after(line)).toEqual([]));

  test('the page is reported from its place, days later', () => {
    const lines = [
      'GENEVA, May 20, 2031 - Bogdan Tereshkov met Ingrid Valmarsson.',
      'The talks in Geneva went on.',
    ];
    expect(told(lines, '2031-05-20')).toEqual([]);
    expect(
      told(['OSLO, May 20, 2031 - Bogdan Tereshkov met Ingrid Valmarsson.', lines[1]!], '2031-05-20'),
    ).toEqual(['talks in Geneva = harbour-talks']);
  });

  test('only a visit was told of: the meeting is none', () => {
    expect(
      told(['Ingrid Valmarsson visited France on Monday.', 'The meeting of the day was short.']),
    ).toEqual([]);
  });

  test('a summit told without a day is nowhere on the page', () => {
    const line = 'A summit of Tereshkov and Valmarsson failed.';
    expect(after(line).filter((one) => one.endsWith('oslo-summit'))).toEqual([]);
  });
});

test.each([
  'La reunión entre los emisarios de Emmanuel Macron y Valmarsson acabó el martes.',
  "Tuesday's meeting with Macron's envoy Bogdan Tereshkov ended.",
])('who sent an envoy took no part: %s', (line) => {
  expect(after(line)).toEqual([expect.stringMatching(/harbour-talks$/)]);
});
