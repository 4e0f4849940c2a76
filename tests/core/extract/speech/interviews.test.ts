import { expect, test } from 'vitest';
import { reported } from './read-speech';

const INTRO = 'Ada Blom was elected in March. She spoke to us in Strelsau.';
const TURNS = [
  'You promised new pipes in a hundred days. What happened?',
  'That was a mistake. I should have said a thousand.',
  'Did your ministry offer money?',
  'It offered a loan.',
  'And the football club?',
  'We will sell it.',
];

test('gives answers without labels to the person introduced', () => {
  expect(reported([INTRO, ...TURNS, 'This interview has been edited.'].join('\n'))).toEqual([
    'blom: That was a mistake',
    'blom: I should have said a thousand',
    'blom: It offered a loan',
    'blom: We will sell it',
  ]);
});

test('gives answers to nobody who is told of in the questions, and none to what is put to "you" or stands in brackets', () => {
  const lines = [
    'What she told Mara Lind',
    'Ada Blom was elected in March.',
    ...TURNS.slice(0, 2),
    'You were there when Lind left.',
    ...TURNS.slice(2),
    '(The club was sold in May.)',
  ];
  expect(reported(lines.join('\n'))).toEqual([
    'blom: That was a mistake',
    'blom: I should have said a thousand',
    'blom: It offered a loan',
    'blom: We will sell it',
  ]);
});

test.each([
  ['nobody is introduced', TURNS],
  [
    'nobody is asked',
    [INTRO, 'Who pays?', 'The town pays.', 'Who gains?', 'The port gains.', 'Why?', 'It is near.'],
  ],
  [
    'nobody speaks of himself',
    [INTRO, 'Do you know it?', 'The town pays.', 'Do you see it?', 'The port gains.', 'Why?', 'It is near.'],
  ],
])('finds no interview where %s', (_, lines) => {
  expect(reported(lines.join('\n'))).toEqual([]);
});
