/** Speeches that are given to the press before they are held. */
import { expect, test } from 'vitest';
import { quotes } from './read-speech';

test.each([
  ['Ada Blom will say on Tuesday that the state “cannot live on hope”.', 'blom: «cannot live on hope»'],
  ['“We cannot live on hope,” Ada Blom will tell the guests.', 'blom: «We cannot live on hope,»'],
  ['Ada Blom will on Tuesday urge bakers to “stop making excuses”.', 'blom: «stop making excuses»'],
  ['Karel Novak is expected to warn that the dam is “cracked and tired”.', 'novak: «cracked and tired»'],
  ['“The dam is tired,” Karel Novak is due to say.', 'novak: «The dam is tired,»'],
])('reads “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

test.each([
  'Ada Blom will not say whether the “wonderful money tree” is dead.',
  'Ada Blom will say when the “talks” begin.',
  'Ada Blom will chair a group on “the future of the coast”.',
])('reads nobody in “%s”', (text) => {
  expect(quotes(text)).toEqual([]);
});
