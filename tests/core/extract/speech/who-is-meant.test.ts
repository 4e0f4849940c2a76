import { expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { NAMES, quotes, read, reported } from './read-speech';

test('a reporter who asks is not the one who answers', () => {
  expect(
    quotes(
      'Karel Novak left the hall. As he passed, a reporter asked if he had regrets. "Only the coffee," he said.',
    ),
  ).toEqual(['novak: «Only the coffee,»']);
});

test('"she" is nobody who is called Mr. before his title', () => {
  const { attributions } = makeAttributedDocument(
    'Ms. Blom rang Mr. Minister Ould, who promised to help. She said it was "a start".',
    { ...NAMES, Ould: 'person/ould' },
  );
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/ould', 'person/blom']);
});

test('"the premier" is the premier, not a party\'s leader', () => {
  const { attributions } = makeAttributedDocument(
    'Prime Minister Karel Novak left. League leader Ada Blom spoke. "It is over," the premier said.',
    NAMES,
  );
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/novak']);
});

test('a place that somebody is in does not speak', () => {
  expect(read('A tourist trapped in Ruritania told last night of her terror.')).toEqual([]);
});

test('what somebody else has rejected as something is his word', () => {
  expect(quotes('The union demands shorter shifts, something Blom has rejected as "unworkable".')).toEqual([
    'blom: «unworkable»',
  ]);
});

test('a spokeswoman for the president is no president', () => {
  const { attributions } = makeAttributedDocument(
    'Ada Blom, spokeswoman for President Karel Novak, left early. "It is over," the president said.',
    NAMES,
  );
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/novak']);
});

test('a premier is not the president', () => {
  const { attributions } = makeAttributedDocument(
    'Ada Blom emphasised that the border was open. Prime Minister Karel Novak waited. "It is over," the president said.',
    NAMES,
  );
  expect(attributions.at(-1)?.speaker).toBe(null);
});

test.each([
  [
    'the president, for whoever has just spoken and holds no other post',
    'Lind emphasised that the border was open. "It is over," the president remarked.',
    'lind: «It is over,»',
  ],
  [
    'the ex-general, for whoever has just spoken',
    'Novak emphasised that the border was open. "It is over," the ex-general said.',
    'novak: «It is over,»',
  ],
  [
    'a commissioner by his country',
    'Palace spokesman Karel Novak had spoken. European Commissioner Ada Blom avoided questions. "No comment," the Swedish official said.',
    'blom: «No comment,»',
  ],
])('reads %s', (_, text, expected) => {
  expect(quotes(text)).toEqual([expected]);
});

test('"she" is nobody whom she quotes by name', () => {
  expect(
    quotes(
      'Ada Blom told reporters: "The law is bad." The reply of Mara Lind came soon. "Ms. Blom has forgotten a great many things," she posted.',
    ),
  ).toEqual(['blom: «The law is bad.»', 'lind: «Ms. Blom has forgotten a great many things,»']);
});

test('"it said" is the body that the clause before is about', () => {
  expect(
    reported('Elphberg Palace spoke on Monday. The Border League will rule in spring, it said.'),
  ).toEqual(['league: The Border League will rule in spring']);
});

test('"she" is the only woman of the paragraph, not one of the paragraph before', () => {
  expect(
    quotes(
      'Ada Blom, the minister, said it was over.\nThe envoys went to see Mara Lind, who had called them. "I want calm heads," she wrote.',
    ),
  ).toEqual(['lind: «I want calm heads,»']);
});

test('"one of them" of a paragraph before is no "she"', () => {
  expect(
    quotes(
      'Officials were calm, according to one of them.\nMs Blom will be driving one of the tractors, she confirmed. "I like it," she said.',
    ),
  ).toEqual(['blom: «I like it,»']);
});

test('who was "he" at the front of a sentence is no "she" behind', () => {
  expect(
    quotes('Mara Lind met Sandor Vey. He said, "Come in," and she said, "I want to stay outside."'),
  ).toContain('lind: «I want to stay outside.»');
});

test('who opens a sentence may be meant where nobody was told of before', () => {
  expect(read('The minister, Ada Blom, left early: without money, she says, the road is lost.')).toEqual([
    'blom: the road is lost',
  ]);
});

test.each([
  [
    'who first called it so',
    'It was Ada Blom who first called the deal "a bad joke".',
    ['blom: «a bad joke»'],
  ],
  [
    'the official who came last, whatever he did',
    'An aide to Ada Blom warned that it was late. But a second official shrugged off her worries. "It is the law," the official said.',
    ['<an aide to Ada Blom>: it was late', '<a second official>: «It is the law,»'],
  ],
  [
    'who is named with an age and a place before the verb',
    'The student Ada Blom, 22, from the plenum tells that they have food for ten days.',
    ['blom: they have food for ten days'],
  ],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
