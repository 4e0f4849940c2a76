import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeClaim, makeEntity, makeIndex, makePage } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

const entities = [
  makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('person', 'Keir Tolmarov', 'Tolmarov'),
  {
    ...makeEntity('person', 'Oskar Brandtner', 'Brandtner'),
    roles: [{ text: 'retired general', source: 's1', start: 0, end: 15 }],
  },
];
const matcher = compileMatcher(makeIndex({ entities }));

const marks = (...lines: readonly string[]): string[] => marksOn(matcher, lines);
const beside = (text: string): string[] => marks('Ingrid Valmarsson spoke.', text).slice(1);

describe('a surname is another’s', () => {
  test.each([
    ['a ship called after an admiral', 'Эсминец прошёл пролив: «Адмирал Терешков» идёт на юг.'],
    ['a saint, his given name declined', 'В храме святого Фёдора Терешкова пели.'],
    ['a rank in small letters', 'Слава адмирала Терешкова жива.'],
    ['a player', 'Then striker Tereshkov scored.'],
    ['a general nobody calls so', 'Then General Tereshkov rode by.'],
    ['a son behind a hyphen', 'Терешков-младший учится.'],
    ['a son in Spanish', 'Habló Tereshkov hijo.'],
    ['a second surname', 'Кирилл и Богдан Терешков-Мамонов рисовал.'],
    ['a shop', "Then Tereshkov's Hardware opened."],
    ['a shop with a word before its head', "Then Tereshkov's Coastal Grill opened."],
    [
      'a second surname in Spanish',
      'El alcalde Bogdan Tereshkov Navarro dijo que no había más plazas en la villa.',
    ],
    [
      'a second surname in Portuguese',
      'O padeiro Bogdan Tereshkov Azevedo disse que não há mais pão na vila.',
    ],
    ['a firm of a family', 'Then Tereshkov & Sons closed.'],
    ['a son in Greek', 'Ο Bogdan Tereshkov τζούνιορ γελά.'],
    ['a village', 'Tereshkov, a village in the hills, has a new school.'],
    ['a kiosk, in one word', 'Tereshkov, en glasskiosk i Ystad, stänger.'],
    ['a dog', 'Es regnete. Tereshkov, der Hund, bellte.'],
    ['a ship without an article', 'Терешков, теплоход с тремя палубами, пришёл.'],
    ['a surname of two parts behind a title', 'Then Mr Tereshkov-Larsen agreed.'],
    ['the second part of one', 'Then Minister Larsen-Tereshkov agreed.'],
    ['a surname of two parts behind a particle', 'Then Sanne van Haarsma-Tereshkov agreed.'],
    ['a surname of two parts behind a stranger’s given name', 'Then Anna Larsen-Tereshkov sang.'],
    ['a stranger’s given name before a slip', 'Our columnist Piersel Terishkov says so.'],
  ])('%s', (_, text) => expect(beside(text)).toEqual([]));

  test.each([
    ['an office', 'Then Tereshkov senior adviser Mills left.', 'Tereshkov'],
    ['a word in small letters', 'It was general Tereshkov policy.', 'Tereshkov'],
    ['a rank the sources give', 'Then General Brandtner rode by.', 'Brandtner'],
    [
      'an English headline',
      'The envoy Bogdan Tereshkov Navigates the crisis of the harbour.',
      'Bogdan Tereshkov',
    ],
    ['a clause about a village', 'According to Tereshkov, a village in the hills was hit.', 'Tereshkov'],
    ['a call of two people', 'The Larsen-Tereshkov call was short.', 'Tereshkov'],
    ['an article before a noun behind a hyphen', 'Es ist der Tereshkov-Plan, sagt sie.', 'Tereshkov'],
    ['a preposition before one', 'Die Partei ist von Tereshkov-Leuten besetzt.', 'Tereshkov'],
    ['a noun behind a hyphen', 'Then President Tereshkov-friendly papers wrote.', 'Tereshkov'],
    ['an owner of things', 'Tereshkov, a hotel owner, left.', 'Tereshkov'],
    ['an office of two words', 'Then Attorney General Tereshkov left.', 'Tereshkov'],
    ['a noun declined like a name at a sentence’s beginning', 'Слова Терешкова услышали.', 'Терешкова'],
  ])('but not with %s', (_, text, surface) => expect(beside(text)).toEqual([surface]));

  test('an office that the sources give him beats a namesake, another title does not', () => {
    expect(beside('Lena Brandtner sang. Then General Brandtner rode by.')).toEqual(['Brandtner']);
    expect(beside('Lena Brandtner sang. Then Doctor Brandtner rode by.')).toEqual([]);
  });

  test('a given name of three letters is known by its case ending beside a surname with one', () => {
    expect(beside('Прошла встреча Кира Тольмарова.')).toEqual(['Кира Тольмарова']);
    expect(beside('Прошла встреча Кира Терешкова.')).toEqual([]);
  });

  test('the firm does not take the bare surname after it', () => {
    expect(beside('Bogdan Tereshkov sold the Tereshkov Group. Tereshkov left on Monday.')).toEqual([
      'Bogdan Tereshkov',
      'Tereshkov',
    ]);
  });
});

test('a slip in a name is none on a page that writes nobody of the index as he is written', () => {
  expect(marks('Bogdan Terishkov plays the accordion on Friday.')).toEqual([]);
  expect(beside('Bogdan Terishkov came.')).toEqual(['Bogdan Terishkov']);
});

test('a country is no evidence for a bare surname: its namesakes live there too', () => {
  const norway = makeEntity('place', 'Norway');
  const claim = makeClaim({ id: 'claim/1', quote: 'x', entities: [entities[1]!.id, norway.id] });
  const alone = compileMatcher(makeIndex({ entities: [...entities, norway], claims: [claim] }));
  const text =
    'Valmarsson makes the shirts of the club, and of many more clubs in Norway, and has done so since the shop in the market closed its doors for good.';
  expect(findMentions(alone, makePage([text])).filter(({ kind }) => kind === 'person')).toEqual([]);
});

describe('a name that is an ordinary word of a language', () => {
  const trump = compileMatcher(
    makeIndex({ entities: [...entities, makeEntity('person', 'Donald Trump', 'Trump')] }),
  );
  const on = (text: string): string[] => marksOn(trump, [text]);
  const line =
    '子どもたちが公民館に集まり、みんなで一日中いろいろな遊びを楽しんだ。参加した人は百人を超え、夕方までにぎわった。来年も同じ時期に開く予定だという。';

  test('is that word without a title', () => {
    expect(on(`${line}トランプで遊ぶ会も開かれた。${line}`)).toEqual([]);
  });
  test('is the name with one', () => {
    expect(on(`${line}トランプ大統領が訪れた。${line}`)).toEqual(['トランプ']);
  });
});

test.each([
  ['特朗普大厦亮灯', 'Chinese'],
  ['트럼프 카드 마술', 'Korean'],
])('a house or a game that bears the name is not the person: %s', (text) => {
  const trump = compileMatcher(
    makeIndex({ entities: [...entities, makeEntity('person', 'Donald Trump', 'Trump')] }),
  );
  const found = findMentions(trump, makePage(['Ingrid Valmarsson and Donald Trump spoke.', text]));
  expect(found.filter(({ block, shown }) => block === 1 && shown)).toEqual([]);
});

test.each([
  ['a town of a longer name', 'Genève-sur-Lac fête ses marchés.'],
  ['a town that begins like a body', 'Le Kremlin-Bicêtre a ouvert une école.'],
])('%s is not the index’s', (_, text) => {
  const places = compileMatcher(
    makeIndex({
      entities: [...entities, makeEntity('place', 'Geneva'), makeEntity('organization', 'Kremlin')],
    }),
  );
  const found = findMentions(places, makePage(['Ingrid Valmarsson and Bogdan Tereshkov spoke.', text]));
  expect(found.filter(({ block }) => block === 1)).toEqual([]);
});

test('a body is worth no mark beside a mere slip', () => {
  const kremlin = makeEntity('organization', 'Kremlin');
  const claim = makeClaim({ id: 'claim/1', quote: 'x', entities: [entities[0]!.id, kremlin.id] });
  const bar = compileMatcher(makeIndex({ entities: [...entities, kremlin], claims: [claim] }));
  const text = 'The Kremlin, a bar on Water Street, pours a new drink. Bogdan Terishkov plays the accordion.';
  expect(findMentions(bar, makePage([text])).filter(({ shown }) => shown)).toEqual([]);
});

test('a short surname with a case ending is meant among others', () => {
  const merz = compileMatcher(
    makeIndex({
      entities: [
        ...entities,
        makeEntity('person', 'Friedrich Merz', 'Merz'),
        makeEntity('person', 'Marko Rubio', 'Rubio'),
      ],
    }),
  );
  const on = (text: string): string[] =>
    findMentions(
      merz,
      makePage([
        'Ingrid Valmarsson i Bogdan Tereshkov przyjechali do stolicy, a premier nie był z nich zadowolony.',
        text,
      ]),
    ).flatMap(({ block, surface }) => (block === 1 ? [surface] : []));
  expect(on('Premier rozmawiał z Merzem o wojnie.')).toEqual(['Merzem']);
  expect(on('Razgovarao je s Markom Rubiom o ratu.')).toEqual(['Markom Rubiom']);
});

test('a namesake is no evidence for a bare surname of somebody told of with him', () => {
  const claim = makeClaim({ id: 'claim/1', quote: 'x', entities: [entities[0]!.id, entities[1]!.id] });
  const both = compileMatcher(makeIndex({ entities, claims: [claim] }));
  const text =
    'Ivana Tereshkov wrote a play about the harbour. Tereshkov will read from it; Valmarsson is a word in it too, used twice or more.';
  expect(findMentions(both, makePage([text])).filter(({ shown }) => shown)).toEqual([]);
});

describe('a bare surname on a page of nobody else', () => {
  const house = makeEntity('organization', 'Harbour House');
  const claim = makeClaim({ id: 'claim/1', quote: 'x', entities: [entities[1]!.id, house.id] });
  const shown = (of: readonly (typeof entities)[number][], text: string): string[] =>
    findMentions(
      compileMatcher(makeIndex({ entities: [...of, house], claims: [claim] })),
      makePage([`${text} So it was all summer long, and the painters of the whole town agreed on it.`]),
    ).flatMap(({ surface, kind, shown: is }) => (is && kind === 'person' ? [surface] : []));

  test('needs more than an institution where no source prints it alone', () => {
    const text = 'Valmarsson makes the shirts of the club, which has its rooms in Harbour House.';
    expect(shown(entities, text)).toEqual(['Valmarsson']);
    expect(shown([makeEntity('person', 'Ingrid Valmarsson')], text)).toEqual([]);
  });

  test('has no company in a name that the page writes small too', () => {
    const alone = [entities[0]!, makeEntity('person', 'Ingrid Valmarsson')];
    const text = 'The tereshkov of the quay won a prize; Tereshkov is back. Valmarsson makes the shirts.';
    expect(shown(alone, text)).toEqual([]);
    expect(shown(alone, text.replace('The tereshkov of', 'The soup of'))).toContain('Valmarsson');
  });
});
