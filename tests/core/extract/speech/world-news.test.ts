/** Ways of saying who said what that newsrooms of many countries share. */
import { describe, expect, test } from 'vitest';
import { isDeed } from '../../../../src/core/extract/speech/frames/deeds';
import { passesOn } from '../../../../src/core/extract/speech/frames/passed-on';
import { quotes, read, reported } from './read-speech';

describe('what is said begins behind', () => {
  test.each([
    ['a conference', 'Blom told a regular press conference in Strelsau that the bank had closed.'],
    ['a paper by its place', 'Blom told the Strelsau-based Courier newspaper that the bank had closed.'],
    ['a show', 'Blom told Courier TV’s “Morning Futures” that the bank had closed.'],
  ])('%s that is told', (_, text) => expect(reported(text)).toEqual(['blom: the bank had closed']));
});

describe('the speaker is', () => {
  test.each([
    [
      'no place where he is',
      'In Strelsau, Ruritania, Ada Blom, 31, said it was over.',
      ['blom: it was over'],
    ],
    [
      'who publishes papers',
      'The calls were cut, according to papers published in March by the Border League.',
      ['league: The calls were cut'],
    ],
    [
      'who told of it, once it is only passed on',
      '"We will stay," Blom said, according to the Border League.',
      ['blom via league: «We will stay,»'],
    ],
    [
      'who tells what others want',
      'Blom said the generals wanted "a veneer of order".',
      ['blom: the generals wanted "a veneer of order"', 'blom: «a veneer of order»'],
    ],
    [
      'an official without his conditions',
      '"It is over," said an official on condition of anonymity.',
      ['<an official>: «It is over,»'],
    ],
    [
      'the crowd that chants',
      'Protesters in Strelsau marched through Ruritania chanting "Out with them all!"',
      ['<protesters in Strelsau>: «Out with them all!»'],
    ],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));

  test('the former minister who was told of last', () => {
    const text =
      'Novak, a former minister, stayed. Interior Minister Mara Lind resigned on Friday. "I am leaving," the former minister said.';
    expect(quotes(text)).toEqual(['lind: «I am leaving,»']);
  });
});

describe('what is said ends', () => {
  test.each([
    [
      'before a clause of its own',
      'Blom accused the army of a massacre; Novak blamed the navy.',
      ['blom: the army of a massacre', 'novak: the navy'],
    ],
    [
      'before somebody else who says something meanwhile',
      'Blom said the bank would close, as Novak warned that nobody would come.',
      ['blom: the bank would close', 'novak: nobody would come'],
    ],
    [
      'with its relative clause',
      'Novak, who says he won the election, fled to Strelsau.',
      ['novak: he won the election'],
    ],
  ])('%s', (_, text, lines) => expect(reported(text)).toEqual(lines));
});

describe('nothing is said by', () => {
  test.each([
    ['who dismisses people', 'Novak dismissed almost his entire cabinet on Thursday.'],
    ['who posts a picture', 'Novak posted a photograph of himself eating fish.'],
    [
      'a firm whose loss is known',
      'Shares of the Border League, which reported a loss in June, fell on Friday.',
    ],
    ['who advises a firm', 'Novak advised Border League, while Blom was advised by the palace.'],
    [
      'everybody who has a word for something',
      'He left over what critics have called the "listening decree".',
    ],
  ])('%s', (_, text) => expect(read(text)).toEqual([]));

  test('but claims are dismissed with words', () => {
    expect(reported('Novak dismissed the claims.')).toEqual(['novak: the claims']);
  });
});

test('a show’s title with small words is no quotation', () => {
  expect(quotes('Blom told Courier TV’s “Face the Country” that it was over.')).toEqual([]);
});

test('nothing is a deed, and nobody passes anything on, without words', () => {
  const frame = {
    shape: 'own',
    verb: null,
    verbFrom: 0,
    verbTo: 0,
    subject: null,
    first: 0,
    relative: false,
  } as const;
  expect(isDeed([], frame, { from: 1, to: 1 })).toBe(false);
  const speaker = { entity: null, described: null, kind: 'person', head: null, sure: 1 } as never;
  const utterance = {
    frame,
    scope: { left: null, right: null, parenthetical: false },
    speaker,
    speakerSpan: { start: 0, end: 0 },
    via: null,
  };
  expect(passesOn([], utterance, [])).toBe(false);
});
