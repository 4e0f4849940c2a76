import { describe, expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make/make-document';
import { quotes, read } from './read-speech';

test('nobody is called by an article alone', () => {
  expect(read('“We leave tomorrow”, affirmed the until now head of Fisheries.')).toEqual([]);
});

describe('speakers named by small words', () => {
  test.each([
    [
      'he, whatever he does in the present',
      'Ada Blom sells fish. “Governors come and go,” she laughs.',
      ['blom: «Governors come and go,»'],
    ],
    [
      'the other of two',
      '“At midnight it was dead,” said one aide. “At one it was alive,” said the other.',
      ['<one aide>: «At midnight it was dead,»', '<the other>: «At one it was alive,»'],
    ],
    [
      'who asks, behind a name between commas',
      'The party’s leader, Ada Blom, asked whether Novak would “finally publish the letters”.',
      ['blom: «finally publish the letters»'],
    ],
    [
      'another, with what he was',
      'One aide said: “He is toast.” Another, a former minister, was more generous: “Give him till June.”',
      ['<one aide>: «He is toast.»', '<another>: «Give him till June.»'],
    ],
    [
      'a name before brackets with a comma',
      'Mara Lind (54, Border League) called it “a farce from the start”.',
      ['lind: «a farce from the start»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test.each(['Ada Blom hit back within the hour.', 'As Novak never quite said, markets can be odd.'])(
    'nothing is said in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test.each([
    ['Norway’s top diplomat', 'person/lind'],
    ['the head of Norwegian diplomacy', 'person/lind'],
    ['the EU’s top diplomat', 'person/blom'],
  ])('%s holds that post', (who, expected) => {
    const text = `Mara Lind met Ada Blom.\n\nIt rained. “We will see,” ${who} said.`;
    const names = { 'Mara Lind': 'person/lind', 'Ada Blom': 'person/blom', EU: 'organization/eu' };
    const roles = { 'Norwegian foreign minister': 'person/lind', 'EU foreign policy chief': 'person/blom' };
    const { attributions } = makeAttributedDocument(text, { ...names, Norway: 'place/norway' }, roles);
    expect(attributions.map(({ speaker }) => speaker)).toEqual([expected]);
  });

  test('an official of a country is the one introduced as such', () => {
    const text =
      'Novak said troops would stay, a position that a senior U.S. official called “not helpful at all”.\n\nThe minister, Karel Novak, left. The U.S. official, who asked for no name, said they had “very different clocks”.';
    const names = { Novak: 'person/novak', 'Karel Novak': 'person/novak', 'U.S.': 'place/us' };
    const { attributions } = makeAttributedDocument(text, names, {});
    const quoted = attributions.filter(({ what }) => what === 'quotation');
    expect(quoted.map(({ described }) => described)).toEqual([
      'a senior U.S. official',
      'a senior U.S. official',
    ]);
  });

  test('somebody of a nation is the one who holds its post, not whom he met', () => {
    const text =
      'Slovak President Karel Novak met Polish Prime Minister Ada Blom. They had a talk, which the Slovak described as “honest and loud”.';
    const names = { 'Karel Novak': 'person/novak', 'Ada Blom': 'person/blom' };
    const { attributions } = makeAttributedDocument(text, names, {});
    expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/novak']);
  });
});
