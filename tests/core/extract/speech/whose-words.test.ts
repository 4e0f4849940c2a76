/** Sources that a noun, a body or a paper names, and the two of whom one sentence told. */
import { describe, expect, test } from 'vitest';
import { quotes, read } from './read-speech';

describe('words belong to', () => {
  test.each([
    [
      'whose words they are called',
      'Blom came. According to her words, the tank is full.',
      ['blom: the tank is full'],
    ],
    [
      'whose words they are called, the comma left out',
      'Karel Novak came. In his words the tank is full.',
      ['novak: the tank is full'],
    ],
    [
      'by whose account it was so',
      'The wine, by the driver’s account, was warm.',
      ['<the driver>: The wine', '<the driver>: was warm'],
    ],
    [
      'by the words of whom it is so',
      'By the words of Ada Blom, the road is safe.',
      ['blom: the road is safe'],
    ],
    ['the outlet behind "per"', 'Taxes will rise, per Elphberg Palace.', ['palace: Taxes will rise']],
    [
      'the body that "they" stand for',
      'From the ministry they confirm that the plane has landed.',
      ['<the ministry>: the plane has landed'],
    ],
    [
      'the body that stands behind the verb',
      '"We will strike," they announced from the union in Strelsau.',
      ['<the union in Strelsau>: «We will strike,»'],
    ],
    [
      'who told it to those told of',
      'Diplomats were told by Ada Blom that the road is closed.',
      ['blom: the road is closed'],
    ],
    [
      'whom it was announced from',
      'It was announced from the ministry that the road is closed.',
      ['<the ministry>: the road is closed'],
    ],
    [
      'for whom something is as quoted',
      'For Ada Blom it is on the contrary "the last chance".',
      ['blom: «the last chance»'],
    ],
    [
      'who said so about something',
      '"It is a play", so Ada Blom about the strike.',
      ['blom: «It is a play»'],
    ],
    ['who said it, inverted at the front', 'Said Ada Blom: "No."', ['blom: «No.»']],
    [
      'whose reaction it is',
      'Here is the reaction of the minister, Ada Blom: "About time."',
      ['blom: «About time.»'],
    ],
    [
      'who breaks into the clause after its auxiliary',
      'It was, one aide recalled, the quietest dinner of the year.',
      ['<one aide>: the quietest dinner of the year'],
    ],
    [
      'police without an article',
      'Police say the blast was heard in Strelsau.',
      ['<police>: the blast was heard in Strelsau'],
    ],
    [
      'those of whom a clause tells without a past',
      'The wall fell, several people who work there said.',
      ['<several people>: The wall fell'],
    ],
    ['who did say it', 'Novak did say that the road is closed.', ['novak: the road is closed']],
    [
      'the minister who was called head of the ministry',
      'The head of the Ministry of Trade, Ada Blom, came. The minister said it was over.',
      ['blom: it was over'],
    ],
  ])('%s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });
});

describe('of two', () => {
  const TWO = 'Ada Blom met Karel Novak. ';
  test.each([
    ['the former is the first', 'The former said it was late.', ['blom: it was late']],
    ['the latter is the second', 'The latter said it was late.', ['novak: it was late']],
  ])('%s', (_, text, found) => {
    expect(read(TWO + text)).toEqual(found);
  });

  test('neither is meant where a third is named', () => {
    expect(read('Ada Blom and Mara Lind met Karel Novak. The latter said it was late.')).toEqual([
      '<the latter>: it was late',
    ]);
  });
});

describe('"it says" of a paper', () => {
  test.each([
    ['is its sender', 'We have a statement from Ada Blom. It says: "I am going."', ['blom: «I am going.»']],
    ['is its writer', 'Ada Blom published a letter. It said: "I am going."', ['blom: «I am going.»']],
    ['is not who received it', 'Ada Blom received a letter. It said: "Go."', []],
  ])('%s', (_, text, found) => {
    expect(quotes(text)).toEqual(found);
  });
});

describe('dashes in place of quotation marks', () => {
  test('give all of a paragraph’s speech to who speaks in it, and nothing of the rest', () => {
    expect(
      read(
        '– It is late. We shall go – said Ada Blom. – Whoever waits will wait long.\n– It was late – Blom said. The guests left.',
      ),
    ).toEqual([
      'blom: «It is late. We shall go»',
      'blom: «Whoever waits will wait long.»',
      'blom: «It was late»',
    ]);
  });

  test.each([
    [
      'who is named behind a comma',
      '– We shall go, says Ada Blom to the radio. She left.',
      ['blom: «We shall go»'],
    ],
    [
      'who is named behind several sentences',
      '– It is late. The road is closed, has explained the minister, Ada Blom.',
      ['blom: «It is late. The road is closed»'],
    ],
    [
      'whose words go on behind a glued dash',
      '—The season is lost —admitted Ada Blom—. We will begin again in spring.',
      ['blom: «The season is lost»', 'blom: «We will begin again in spring.»'],
    ],
    [
      'whom the line before tells of',
      'Ada Blom does not accept it.\n– We followed the law. It is the law that should change.',
      ['blom: «We followed the law. It is the law that should change.»'],
    ],
    [
      'who goes on in a line of its own',
      '– We were not asked, Ada Blom says.\n– And I will not sign it.',
      ['blom: «We were not asked»', 'blom: «And I will not sign it.»'],
    ],
  ])('are those of the one %s', (_, text, lines) => expect(read(text)).toEqual(lines));

  test('are nobody’s where nobody is said to speak', () => {
    expect(read('– The road – the old one – is closed. It is late.')).toEqual([]);
  });
});

describe('what somebody believes', () => {
  test.each([
    ['is told where he believes it now', 'Ada Blom believes that it is late.', ['blom: it is late']],
    ['with a comma of another language', 'Ada Blom considers, that it is late.', ['blom: it is late']],
    ['is not where he believed it once', 'Ada Blom believed that it was late.', []],
    ['is not where a country does', 'Ruritania believes that it is late.', []],
  ])('%s', (_, text, found) => {
    expect(read(text)).toEqual(found);
  });

  test('is told of a forecast', () => {
    expect(read('Another predicted an end by Easter.')).toEqual(['<another>: an end by Easter']);
  });
});
