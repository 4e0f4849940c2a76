import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeEntity, makeIndex } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

const entities = [
  makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('person', 'Batboryn Tamirgal', 'Tamirgal'),
  {
    ...makeEntity('person', 'Oskar Brandtner', 'Brandtner'),
    roles: [{ text: 'mayor of Harbour Town', source: 's1', start: 0, end: 21 }],
  },
];
const matcher = compileMatcher(makeIndex({ entities }));

const marks = (...lines: readonly string[]): string[] => marksOn(matcher, lines);
const beside = (text: string): string[] => marks('Ingrid Valmarsson met Bogdan Tereshkov.', text).slice(2);

describe('a surname is not the person’s', () => {
  test.each([
    ['his wife in English', 'Then Mrs. Tereshkov sang.'],
    ['his wife in German', 'Dann sang Frau Tereshkov.'],
    ['his wife in French', 'Puis Madame Tereshkov chanta.'],
    ['his family', 'Then the Tereshkov family sang.'],
    ['his family in Spanish', 'La familia Tereshkov cantó.'],
    ['his family in German, by a hyphen', 'Der Tereshkov-Clan sang.'],
    ['his family, by an article', 'Puis les Tereshkov chantèrent.'],
    ['a word for a surname', 'Then the surname Tereshkov was read out.'],
    ['a mate on a ship', 'Tereshkov, first mate of a moored ship, saw smoke.'],
    ['a farmer of some age', '"It burns," said Tereshkov, 54, a farmer from the coast.'],
    ['a driver before the name', 'Then bus driver Tereshkov waved.'],
    ['a whole name with a trade behind it', 'Bogdan Tereshkov, a dentist in the old town, agreed.'],
    ['a whole name with a trade before it', 'Then goalkeeper Bogdan Tereshkov waved.'],
    ['a whole name and what he is', 'Bogdan Tereshkov is a nurse.'],
    ['a footballer', 'Then footballer Tereshkov waved.'],
    ['Jan, who is no month', 'Then Jan Tereshkov waved.'],
    ['a trade in Russian', 'Богдан Терешков, слесарь из порта, молчит.'],
    ['a doctor in Ukrainian', 'Лікар Богдан Терешков мовчить.'],
    ['a singer in German', 'Dann sang Sänger Bogdan Tereshkov.'],
    ['a village', 'В селе Терешково тихо.'],
    ['a shop in quotation marks', '「テレシコフ」カフェが閉店した。'],
    [
      'a married woman in Spanish',
      'La vecina, Tereshkov de Ortuño, compra harina en la villa y no dice nada.',
    ],
  ])('%s', (_, text) => expect(beside(text)).toEqual([]));

  test.each([
    ['a woman’s title before a name that no list has', 'Then Ms Tamirgal sang.', 'Tamirgal'],
    ['a woman’s title before a woman', 'Then Mrs Valmarsson sang.', 'Valmarsson'],
    ['his own family with an owner’s ending', "Then Tereshkov's family sang.", 'Tereshkov'],
    ['an aside', 'According to Tereshkov, a farmer in the valley was hurt.', 'Tereshkov'],
    ['whom the words leave out', 'Then the plumber Tereshkov paid sued him.', 'Tereshkov'],
    ['an office that the sources give', 'Then Oskar Brandtner, mayor of the town, sang.', 'Oskar Brandtner'],
    ['who was a boxer once', 'Then former boxer Tereshkov waved.', 'Tereshkov'],
    ['who was a singer once', 'Then Bogdan Tereshkov, a former singer, waved.', 'Bogdan Tereshkov'],
    ['a country behind “de”', 'El presidente Tereshkov de España cantó.', 'Tereshkov'],
  ])('but %s is', (_, text, surface) => expect(beside(text)).toEqual([surface]));
});

test('a given name with the same consonants that ends otherwise is another', () => {
  const jarek = compileMatcher(makeIndex({ entities: [makeEntity('person', 'Jared Tolmar', 'Tolmar')] }));
  const shown = (text: string): string[] => marksOn(jarek, [text]);
  expect(shown('Jared Tolmar sang.')).toEqual(['Jared Tolmar']);
  expect(shown('Jarda Tolmar sang.')).toEqual([]);
});

test('a surname that goes on behind a hyphen is a firm’s where the page has no whole name', () => {
  expect(marks('Ingrid Valmarsson spoke.', 'Shares of Tereshkov-Maddern rose.')).toEqual([
    'Ingrid Valmarsson',
  ]);
  expect(marks('Ingrid Valmarsson spoke.', 'Then the Tereshkov-Valmarsson talks.')).toHaveLength(3);
});

test('a page of brands names nobody', () => {
  const brands =
    'Tereshkov Hardware and Valmarsson & Sons opened on the quay. Brandtner makes shirts and sells them all summer long.';
  expect(marks(brands)).toEqual([]);
  expect(marks(brands, 'Oskar Brandtner spoke.')).toContain('Oskar Brandtner');
});

test('a name that a scan parted at a line’s end is found as it stands', () => {
  expect(marks('Ingrid Val- marsson and Bogdan Teresh- kov spoke.')).toEqual([
    'Ingrid Val- marsson',
    'Bogdan Teresh- kov',
  ]);
});
