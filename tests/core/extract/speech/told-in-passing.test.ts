/** Speech told in passing: who likes to say it, who limited himself to it, who is named behind what he is; invented sentences. */
import { expect, test } from 'vitest';
import { quotes, reported } from './read-speech';

test.each([
  [
    '“We have stopped shouting,” said the host, President Karel Novak, who stayed.',
    ['novak: «We have stopped shouting,»'],
  ],
  ['“It is over,” said the host, Karel Novak.', ['novak: «It is over,»']],
  ['As my friend Ada Blom likes to say, “Why wait at the gate?”', ['blom: «Why wait at the gate?»']],
  ['Ada Blom used to say that it was “a long road home”.', ['blom: «a long road home»']],
  [
    'Afterwards a minister, I will not say which, told me that it was “very bad timing”.',
    ['<a minister>: «very bad timing»'],
  ],
  ['Ada Blom thought it was a joke, because the file was called “final final map”.', []],
  ['Ada Blom said that the minister was called “a total failure” there.', ['blom: «a total failure»']],
])('reads “%s”', (text, wanted) => {
  expect(quotes(text)).toEqual(wanted);
});

test.each([
  ['Ada Blom limited herself to saying that the talks went on.', ['blom: the talks went on']],
  ['Novak contented himself with saying that the road was shut.', ['novak: the road was shut']],
])('reads “%s”', (text, wanted) => {
  expect(reported(text)).toEqual(wanted);
});
