/** Tabloids' words for whom the sentence before tells of; invented sentences. */
import { expect, test } from 'vitest';
import { quotes } from './read-speech';

test.each([
  [
    'Karel Novak was cleared of fraud.\n\nThe married dad-of-three said outside court: “I can sleep now.”',
    'novak: «I can sleep now.»',
  ],
  [
    'Mara Lind was fined in Strelsau.\n\n“I feel sick about it,” the ex-banker told a paper.',
    'lind: «I feel sick about it,»',
  ],
])('reads “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual([wanted]);
});

test('keeps a father’s words from a woman', () => {
  const text = 'Ada Blom was cleared of fraud.\n\n“I can sleep now,” the married dad-of-three said.';
  expect(quotes(text)).toEqual(['<the married dad-of-three>: «I can sleep now,»']);
});
