/** Stories that open on somebody's word and name him in the next paragraph; invented sentences. */
import { expect, test } from 'vitest';
import { read } from './read-speech';

test.each([
  [
    'whose post the first paragraph gives',
    'The dam is dry, the interior minister said on Monday.\n\nMara Lind told reporters that it would stay so. The interior minister added that nobody was to blame.',
    ['lind: The dam is dry', 'lind: it would stay so', 'lind: nobody was to blame'],
  ],
  [
    'who speaks the first quotation',
    'The state lost the key to the dam, the head of the waterworks has admitted.\n\n“We looked everywhere,” Mara Lind told the palace.',
    ['lind: The state lost the key to the dam', 'lind: «We looked everywhere,»'],
  ],
  [
    'who is introduced without a post',
    'Bread will be scarce, a leading economist has warned.\n\nMara Lind said the mills stood still.',
    ['lind: Bread will be scarce', 'lind: the mills stood still'],
  ],
  [
    'who speaks somewhere, though a country spoke as well',
    'The foreign minister has warned of a flood, as Ruritania announced that the dam would open.\n\nSpeaking in Strelsau on Tuesday, Mara Lind said it was not her dam.',
    ['lind: of a flood', 'ruritania: the dam would open', 'lind: it was not her dam'],
  ],
])('name the one %s', (_, text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

test.each([
  [
    'has a post of his own',
    'The mayor said the flood was over.\n\nMara Lind, the chancellor, said it was not.',
  ],
  ['is told of before', 'The mayor said Mara Lind was safe.\n\nMara Lind said she was not.'],
  ['is brought in by “but”', 'The mayor said the flood was over.\n\nBut Mara Lind said it was not.'],
])('leave the words to the mayor when the next one %s', (_, text) => {
  expect(read(text)[0]).toMatch(/^<the mayor>/);
});

test('leave the words to an official whom nobody names', () => {
  const text = 'The flood is over, a senior official said.\n\nMara Lind said it was not.';
  expect(read(text)[0]).toBe('<a senior official>: The flood is over');
});
