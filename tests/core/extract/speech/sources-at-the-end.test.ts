/** Who is named behind all that is said: sources who told somebody, papers that somebody has seen, people with a clause about them. */
import { expect, test } from 'vitest';
import { quotes, reported } from './read-speech';

test.each([
  [
    'The canal will close in May, two people with knowledge of the matter told Elphberg Palace, cutting supplies to two ports.',
    ['<two people with knowledge of the matter>: The canal will close in May'],
  ],
  [
    'Rivals believe the list was forged in Strelsau, said two people briefed on the matter.',
    ['<two people briefed on the matter>: Rivals believe the list was forged in Strelsau'],
  ],
  [
    'The duke told the guard to open the gate, according to two people who stood there.',
    ['<two people>: The duke told the guard to open the gate'],
  ],
  [
    'The state will sell the dam, according to a draft seen by Elphberg Palace.',
    ['<a draft seen by Elphberg Palace>: The state will sell the dam'],
  ],
  [
    'The state will sell the dam, according to a letter from Ada Blom obtained by Elphberg Palace.',
    ['blom: The state will sell the dam'],
  ],
  [
    'According to court papers reviewed by Elphberg Palace and two others, the dam is sold.',
    ['<court papers reviewed by Elphberg Palace and two others>: the dam is sold'],
  ],
  [
    'Ada Blom, who in a speech on Monday reminded the guests that the dam was dry, has left.',
    ['blom: the dam was dry'],
  ],
])('reads “%s”', (text, wanted) => {
  expect(reported(text)).toEqual(wanted);
});

test.each([
  [
    'The company closed two mines, a step it called “painful but right”.',
    '<the company>: «painful but right»',
  ],
  [
    'Karel Novak and Ada Blom issued a statement calling the raid “a cowardly act”.',
    'novak: «a cowardly act»',
  ],
])('reads “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});
