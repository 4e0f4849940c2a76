/** Who is behind words that another sentence, a recording or a newspaper passes on; invented sentences. */
import { describe, expect, test } from 'vitest';
import { quotes, read, reported } from './read-speech';

describe('the sentence before belongs to', () => {
  test.each([
    ['who said this', 'Two mills burned. Ada Blom, the mayor, wrote about this on Telegram.'],
    [
      'who announced this',
      'Two mills burned. The mayor, Ada Blom, announced this at a briefing in Strelsau.',
    ],
    ['by whom this was stated', 'Two mills burned. This was first stated by Ada Blom at a briefing.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['blom: Two mills burned']);
  });

  test('nobody when "this" is a time, or a thing', () => {
    expect(read('Two mills burned. Ada Blom said this week would be hard.')).toEqual(['blom: would be hard']);
    expect(read('Two mills burned. Ada Blom said this in turn would cost jobs.')).toEqual([
      'blom: this in turn would cost jobs',
    ]);
  });
});

test.each([
  ['Ada Blom can be heard saying “get out of here” on the tape.', 'blom: «get out of here»'],
  ['Ada Blom was filmed shouting “get out of here” at a guard.', 'blom: «get out of here»'],
  [
    'The paper quotes a friend of the duke as warning that “the roof is rotten”.',
    '<a friend of the duke>: «the roof is rotten»',
  ],
  [
    'The head of the waterworks resigned.\n\nKarel Novak, he told the panel, had been “fast asleep”.',
    '<the head of the waterworks>: «fast asleep»',
  ],
  ['A third minister was blunter still. “She has to go,” they said.', '<a third minister>: «She has to go,»'],
])('reads “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

describe('"they" is', () => {
  test('a spokesperson who goes on', () => {
    const text = 'A spokesperson for the town said the road was shut. They said: “We are sorry.”';
    expect(quotes(text)).toEqual(['<a spokesperson for the town>: «We are sorry.»']);
  });

  test('one person who adds something', () => {
    const text = 'One resident said the smoke was thick. They added that nobody came.';
    expect(reported(text)[1]).toBe('<one resident>: nobody came');
  });

  test('nobody sure after one who told of several', () => {
    expect(reported('A diplomat said the envoys had met. They said talks would go on.')).toHaveLength(1);
  });
});
