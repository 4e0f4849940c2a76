import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { languageOf } from '../../../src/core/match/page-language';
import { PAIR, makeTalks } from '../../support/make/make-cast';
import { makeEntity, makeEvent, makeIndex, makePage } from '../../support/make/make-index';

const entities = [
  makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('person', 'Keir Stalmer', 'Stalmer'),
  makeEntity('place', 'Geneva'),
  makeEntity('place', 'Ireland'),
  makeEntity('place', 'Oslo'),
  makeEntity('organization', 'NATO'),
];
const TOLD = [{ source: 's1', start: 0, end: 4, surface: 'talk' }];
const talks = makeTalks();
const visit = makeEvent({
  id: 'event/visit',
  kind: 'visit',
  where: 'place/ireland',
  participants: ['person/keir-stalmer'],
  mentions: TOLD,
});
const summit = makeEvent({
  id: 'event/summit',
  kind: 'summit',
  where: 'place/oslo',
  participants: PAIR,
  mentions: TOLD,
});
const found = (events: (typeof talks)[], texts: readonly string[], language?: string): string[] =>
  findMentions(
    compileMatcher(makeIndex({ entities, events })),
    makePage(texts, { published: '2031-05-07', ...(language === undefined ? {} : { language }) }),
  ).flatMap(({ kind, surface, block }) => (kind === 'event' && block === texts.length - 1 ? [surface] : []));

describe('a bare event noun goes on meaning the last one named', () => {
  const after = (lead: string, text: string, language: string): string[] =>
    found([talks], [lead, text], language);

  test.each([
    [
      'en',
      'The talks between Tereshkov and Valmarsson in Geneva took five hours and that was that.',
      'The meeting was late.',
      1,
    ],
    [
      'en',
      'The talks between Tereshkov and Valmarsson in Geneva took five hours and that was that.',
      'Tereshkov wrote in the Talks Courier that all was well.',
      0,
    ],
    [
      'en',
      'The talks between Tereshkov and Valmarsson in Geneva took five hours and that was that.',
      'Every summer meeting is late.',
      0,
    ],
    [
      'sv',
      'Samtalen mellan Tereshkov och Valmarsson i Genève tog fem timmar och det var inte för en dag.',
      'Mötet var sent.',
      1,
    ],
    [
      'sv',
      'Samtalen mellan Tereshkov och Valmarsson i Genève tog fem timmar och det var inte för en dag.',
      'Kommunen håller möte snart.',
      0,
    ],
    [
      'de',
      'Die Gespräche zwischen Tereshkov und Valmarsson in Genf dauerten fünf Stunden, und das war nicht zu lang.',
      'Das Treffen war lang.',
      1,
    ],
    [
      'de',
      'Die Gespräche zwischen Tereshkov und Valmarsson in Genf dauerten fünf Stunden, und das war nicht zu lang.',
      'Jede Woche gibt es Treffen.',
      0,
    ],
    ['ar', 'استمرت محادثات Tereshkov و Valmarsson في جنيف خمس ساعات', 'كان الاجتماع طويلا', 1],
    ['ar', 'استمرت محادثات Tereshkov و Valmarsson في جنيف خمس ساعات', 'في المدرسة اجتماع كبير', 0],
  ])('where its language says it is the same one (%s): %#', (language, lead, text, count) =>
    expect(after(lead, text, language)).toHaveLength(count),
  );
});

describe('an event is another', () => {
  const BOTH = 'Bogdan Tereshkov and Ingrid Valmarsson spoke at length about the harbour on Monday evening.';

  test('where a month beside its noun is another', () => {
    expect(found([talks], [BOTH, 'Tereshkov recalled the talks in Geneva in February.'])).toEqual([]);
    expect(
      found([talks], [BOTH, 'Tereshkov, who came in February, praised the talks in Geneva.']),
    ).toHaveLength(1);
  });

  test('where a day is said and the sources give none', () => {
    const LEAD = 'The summit of Tereshkov and Valmarsson in Oslo was short.';
    expect(found([summit], [LEAD, 'The meeting pleased all.'])).toHaveLength(1);
    expect(found([summit], [LEAD, 'The meeting on Friday pleased all.'])).toEqual([]);
  });

  test('where the visit goes elsewhere', () => {
    expect(found([visit], [BOTH, "Stalmer's visit to Ireland went well."])).toHaveLength(1);
    expect(found([visit], [BOTH, "In Ireland, Stalmer's visit to Oslo was on every front page."])).toEqual(
      [],
    );
  });

  test('where a length alone is said of nobody', () => {
    expect(found([talks], [BOTH, 'My aunt had a five-hour meeting about her roof.'])).toEqual([]);
    expect(found([talks], [BOTH, 'After a five-hour meeting in Geneva the doors opened.'])).toHaveLength(1);
  });

  test('where a Slavic adjective names another day', () => {
    expect(found([talks], [BOTH, 'Wtorkowe rozmowy w Genewie były długie.'])).toHaveLength(1);
    expect(found([talks], [BOTH, 'Czwartkowe rozmowy w Genewie były długie.'])).toEqual([]);
  });

  test('where an Italian article joins it to another body', () => {
    const LEAD =
      'I colloqui di Tereshkov e Valmarsson a Ginevra sono durati cinque ore, e non è poco per la città.';
    expect(found([talks], [LEAD, 'La riunione dei ministri NATO è finita.'])).toEqual([]);
  });

  test('where talks about something of no state go on', () => {
    const LEAD =
      'I colloqui di Tereshkov e Valmarsson a Ginevra sono durati cinque ore, e non è poco per la città.';
    expect(found([talks], [LEAD, 'I colloqui sul formaggio sono finiti.'])).toEqual([]);
  });
});

describe('a noun in Chinese, Japanese or Korean is of others', () => {
  const LEAD = 'Tereshkov 和 Valmarsson 在 Geneva 举行会谈,持续五小时。';
  test.each([
    ['另据报道,中日元首会谈将于周末举行。'],
    ['外长李大明同工商代表举行会谈。'],
    ['台北会谈延期。'],
    ['山田首相は党首会談に臨む。'],
    ['한중 정상회담 일정은 미정이다.'],
  ])('%s', (text) => expect(found([talks], [LEAD, text])).toEqual([]));

  test('and goes on meaning the last one named elsewhere', () =>
    expect(found([talks], [LEAD, '会谈结束。'])).toEqual(['会谈']));
});

describe('an event is meant', () => {
  const BOTH = 'Bogdan Tereshkov and Ingrid Valmarsson spoke at length about the harbour on Monday evening.';

  test('where only the date line says another day', () => {
    const text = 'after the talks between Tereshkov and Valmarsson in Geneva nobody spoke.';
    expect(found([talks], [BOTH, `LORNACH, May 9, 2031 (Agencies) - Long ${text}`])).toHaveLength(1);
    const other = 'On May 9, 2031, the talks between Tereshkov and Valmarsson in Geneva were long.';
    expect(found([talks], [BOTH, other])).toEqual([]);
  });

  test('where its place is said and somebody the sources do not name', () =>
    expect(
      found([talks], [BOTH, 'Las conversaciones de Geneva, con Tereshkov y Stalmer, fueron largas.']),
    ).toHaveLength(1));

  test('where an adviser, no council, speaks of it in French', () =>
    expect(
      found([talks], [BOTH, 'Le conseiller de la ville dit que la réunion de mardi fut utile.']),
    ).toHaveLength(1));

  test('where a town is taken, as news says it', () => {
    const capture = makeEvent({
      id: 'event/capture',
      kind: 'capture',
      where: 'place/oslo',
      mentions: TOLD,
      holding: 'claimed',
    });
    expect(found([capture], [BOTH, 'The army says it has taken Oslo.'])).toEqual(['taken']);
    expect(found([capture], [BOTH, 'Tereshkov has taken the train to Oslo.'])).toEqual([]);
  });
});

test('a page days after an event does not open with it', () => {
  const text =
    'Bogdan Tereshkov and Ingrid Valmarsson sat down again. On their last day together, May 6, they had spent five hours.';
  const on = (published: string): number =>
    findMentions(
      compileMatcher(makeIndex({ entities, events: [talks] })),
      makePage([text, 'The meeting pleased all.'], { published }),
    ).filter(({ kind, block }) => kind === 'event' && block === 1).length;
  expect(on('2031-05-07')).toBe(1);
  expect(on('2031-05-20')).toBe(0);
});

test.each([
  ['tr', 'Görüşmede uzlaşma çıkmadı, dışişleri sözcüsü bugün yaptığı açıklamada bunu doğruladı.'],
  ['cs', 'Schůzka při řece trvala tři hodiny, řekl mluvčí v úterý před domem hraběte.'],
  ['fa', 'پنج ساعت گفتگو در پایتخت برگزار شد و چند نکته روشن گشت'],
  [
    'fi',
    'Viisi tuntia kestänyt tapaaminen päättyi yöllä kaupungin laidalla, ilman mitään tulosta työläisille.',
  ],
])('a short text is known by its letters: %s', (language, text) =>
  expect(languageOf(makePage([text]))).toBe(language),
);
