import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { isRareGivenName } from '../../../src/core/match/tables/ordinary-words';
import { makeClaim, makeEntity, makeIndex, makePage } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

const entities = [
  makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('person', 'Keir Stalmer', 'Stalmer'),
  makeEntity('place', 'Lornach'),
];
const index = makeIndex({ entities });
const matcher = compileMatcher(index);

const found = (text: string): string[] =>
  findMentions(matcher, makePage(['Ingrid Valmarsson spoke.', text])).flatMap(({ block, surface, shown }) =>
    block === 1 && shown ? [surface] : [],
  );

describe('a surname', () => {
  test.each([
    ['A Tereshkov aide left.', 'Tereshkov'],
    ['Z Tereshkovem rozmawiano.', 'Tereshkovem'],
    ['С Терешковым говорили.', 'Терешковым'],
    ['Ο Τερεσκόφ μίλησε. Ο Βαλμάρσον μίλησε.', 'Βαλμάρσον'],
    ['Помощник Терешкова Юрий Волков молчал.', 'Терешкова'],
    ['Kier Stalmer spoke.', 'Kier Stalmer'],
    ['With Tereshkov away, nothing moved.', 'Tereshkov'],
    ['Then Presidents Tereshkov and Ortega met.', 'Tereshkov'],
    ['Then Messrs Tereshkov and Ortega met.', 'Tereshkov'],
    ['Then Bogdan B. Tereshkov spoke.', 'Bogdan B. Tereshkov'],
    ['Even Tereshkov knew.', 'Tereshkov'],
    ['Envoy Meets With Tereshkov in Lornach', 'Tereshkov'],
    ['Ma Tereshkov ha detto di no.', 'Tereshkov'],
    ['Der Tereshkov von heute schweigt.', 'Tereshkov'],
    ['Will Tereshkov sign the paper?', 'Tereshkov'],
    ['Промова Терешковів не була довгою.', 'Терешковів'],
  ])('is found after and before words that are no other name: %s', (text, surface) =>
    expect(found(text)).toContain(surface),
  );

  test.each([
    ['a given name of any country', 'Then Ivana Tereshkov sang.'],
    ['a name that is a verb in questions', 'Will Tereshkov sang. “Why?” they asked.'],
    ['one of many who bear it', 'A Tereshkov at my college sang.'],
    ['another who bears it', 'There was another Tereshkov in the choir.'],
    ['an initial that does not fit', 'Then K. Tereshkov sang.'],
    ['a Cyrillic given name after it', 'Терешков Юрий выиграл.'],
    ['a Cyrillic given name and a patronymic after it', 'Терешков Юрий Петрович выиграл.'],
    ['a street before it, in Portuguese', 'A rua Tereshkov fica no bairro.'],
    ['a street before it, in Russian', 'Улица Терешкова перекрыта.'],
    ['what tells two of a family apart', 'Then the elder Tereshkov sang.'],
    ['what tells two of a family apart, in German', 'Der jüngere Tereshkov sang nicht.'],
    ['the head of a firm after it', 'Then Tereshkov Pharma grew.'],
  ])('is somebody else’s with %s', (_, text) => expect(found(text)).toEqual([]));

  const family = compileMatcher(
    makeIndex({
      entities: [
        makeEntity('person', 'Marco Belvino', 'Belvino'),
        makeEntity('person', 'Steve Tarkoff', 'Tarkoff'),
        makeEntity('person', 'Stephen Brollin', 'Brollin'),
        makeEntity('person', 'Pavel Ostrenko', 'Ostrenko'),
      ],
    }),
  );
  const foundOfFamily = (text: string): string[] => marksOn(family, [text]);

  test.each([
    'Marek Belvino',
    'Maria Belvino',
    'Marta Belvino',
    'Stephanie Tarkoff',
    'Stefan Tarkoff',
    'Petra Ostrenko',
  ])('is somebody else’s behind a given name that is another name: %s', (name) =>
    expect(foundOfFamily(`Then ${name} spoke.`)).toEqual([]),
  );

  test.each(['Marko Belvino', 'Steven Tarkoff', 'Stiv Tarkoff', 'Pavlo Ostrenko', 'Steven Brollin'])(
    'is the person’s behind another form or spelling of the given name: %s',
    (name) => expect(foundOfFamily(`Then ${name} spoke.`)).toEqual([name]),
  );

  test('does not reach over a full stop to the given name before', () => {
    const short = compileMatcher(makeIndex({ entities: [makeEntity('person', 'Ada Velk', 'Velk')] }));
    expect(marksOn(short, ['They met Ada Velk. Later Velk left.'])).toEqual(['Ada Velk', 'Velk']);
  });

  test('is the person’s behind a case form that is a name of its own', () => {
    const polish = 'Nie wiadomo, czy rozmowa się odbyła, ale Marca Belvina nie było już w hotelu.';
    expect(foundOfFamily(polish)).toEqual(['Marca Belvina']);
  });

  test('is not a Cyrillic given name spelt much like it', () => {
    const dmitriev = compileMatcher(
      makeIndex({ entities: [...entities, makeEntity('person', 'Kirill Dmitriev', 'Dmitriev')] }),
    );
    const on = (text: string): string[] =>
      findMentions(dmitriev, makePage(['Ingrid Valmarsson and Bogdan Tereshkov spoke.', text])).flatMap(
        ({ block, surface }) => (block === 1 ? [surface] : []),
      );
    expect(on('Хоккеист Дмитрий Волков забил гол.')).toEqual([]);
    expect(on('Посланник Дмитриев уехал.')).toEqual(['Дмитриев']);
  });

  test.each([
    [
      'de',
      'Das ist die Meinung, die Tereshkovs Leute nicht für das Land und die Welt haben.',
      ['Tereshkovs'],
    ],
    ['nl', 'Dat is de mening die Tereshkova niet heeft, en dat is niet het enige.', []],
  ])('takes no ending of other languages on a page in %s', (_, text, surfaces) =>
    expect(found(text)).toEqual(surfaces),
  );

  test('is meant before its full name and before a namesake too', () => {
    const text = 'Tereshkov came. Bogdan Tereshkov left. Ivana Tereshkov sang. Tereshkov bowed.';
    expect(found(text)).toEqual(['Tereshkov', 'Bogdan Tereshkov']);
  });

  test('has its given name before it in scripts without capitals too', () => {
    const arabic = findMentions(matcher, makePage(['Ingrid Valmarsson.', 'بوغدان تيريشكوف']));
    expect(arabic.map(({ surface }) => surface)).toContain('بوغدان تيريشكوف');
  });
});

describe('a bare surname alone on a page', () => {
  const told = compileMatcher({
    ...index,
    claims: [
      makeClaim({ id: 'claim/1', quote: 'x', entities: ['person/bogdan-tereshkov', 'place/lornach'] }),
    ],
  });
  const BARE =
    'Tereshkov was the colour of the wall, and the painters of the whole town agreed on it all summer long.';
  const shown = (text: string): string[] => marksOn(told, [text]);

  test('needs something the sources tell of with the person', () => {
    expect(shown(BARE)).toEqual([]);
    expect(shown(`${BARE} So it was in Lornach.`)).toContain('Tereshkov');
  });
});

test('a surname that is a month is one beside a number and behind a prefix', () => {
  const merz = compileMatcher(
    makeIndex({ entities: [...entities, makeEntity('person', 'Theresa March', 'מרץ')] }),
  );
  const shown = (text: string): string[] =>
    findMentions(merz, makePage(['Ingrid Valmarsson, Bogdan Tereshkov, Theresa March.', text])).flatMap(
      ({ block, surface }) => (block === 1 ? [surface] : []),
    );
  expect(shown('The talks of March 5 failed.')).toEqual([]);
  expect(shown('הוא בא במרץ')).toEqual([]);
  expect(shown('The speech of March pleased.')).toEqual(['March']);
  expect(shown('הוא בא עם מרץ')).toEqual(['מרץ']);
});

describe('a surname no source prints alone', () => {
  const BOTH = 'Ingrid Valmarsson spoke with Keir Stalmer about the harbour.';
  const shown = (size: number): string[] => {
    const many = compileMatcher(
      makeIndex({
        entities: [
          makeEntity('person', 'Ingrid Valmarsson'),
          makeEntity('person', 'Keir Stalmer'),
          ...Array.from({ length: size - 2 }, (_, at) => makeEntity('place', `Quarter ${at}`)),
        ],
      }),
    );
    return findMentions(many, makePage([BOTH, 'Then Valmarsson left.'])).flatMap(({ block, surface }) =>
      block === 1 ? [surface] : [],
    );
  };

  test('is offered in an index of two thousand, not in a larger one', () => {
    expect(shown(2000)).toEqual(['Valmarsson']);
    expect(shown(2001)).toEqual([]);
  });
});

test('given names of forty countries are known, words of the commonest languages are not among them', () => {
  expect(isRareGivenName('ivana')).toBe(true);
  expect(isRareGivenName('dalla')).toBe(false);
});

describe('a surname that is an ordinary word', () => {
  const words = compileMatcher(
    makeIndex({
      entities: [...entities, makeEntity('person', 'Ada Said'), makeEntity('person', 'Ivo Stone')],
    }),
  );
  const shownOf = (text: string): string[] =>
    findMentions(words, makePage(['Ingrid Valmarsson met Bogdan Tereshkov.', text])).flatMap(
      ({ block, surface, shown }) => (block === 1 && shown ? [surface] : []),
    );

  test.each(['The pilot said so. What The Crew Said', 'Stone was the first. She threw the stone.'])(
    'is a word where the page writes it small too: %s',
    (text) => expect(shownOf(text)).toEqual([]),
  );

  test.each([
    ['Then Stone spoke of the sea.', ['Stone']],
    ['They threw a stone. President Stone spoke.', ['Stone']],
    ['Ivo Stone threw a stone. Stone left.', ['Ivo Stone', 'Stone']],
  ])('is the person’s elsewhere, behind a title and beside the whole name: %s', (text, names) =>
    expect(shownOf(text)).toEqual(names),
  );
});
