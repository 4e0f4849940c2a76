/** Names told from the words beside them: a mood, a shouted word, a saint's church, a paper that is quoted. */
import { expect, test } from 'vitest';
import { nameDocuments } from '../../../../src/core/link/name-documents';
import { makeSegmented } from '../../../support/make/make-segmented';

const namesIn = (text: string): string[] =>
  nameDocuments(makeSegmented([text])).documents.flatMap(({ names }) =>
    names.map((name) => `${name.kind}: ${name.text}`),
  );

test.each([
  ['Sethunda Vebuza is tired.', ['person: Sethunda Vebuza']],
  ['Sethunda Vebuza is late.', ['unknown: Sethunda Vebuza']],
  ['BRAVE Fiona Zembo fell into her arms.', ['person: Fiona Zembo']],
  ['Furious Fiona Zembo fell silent.', ['person: Fiona Zembo']],
  ['There is a service at St Paul’s Cathedral at noon.', ['place: St Paul’s Cathedral']],
  ['It is a wish, as quoted by the Zembo Standard.', ['organization: Zembo Standard']],
  [
    'Teodor Zembo was there. According to Zembo, the pension fund will run dry.',
    ['person: Teodor Zembo', 'person: Zembo'],
  ],
  [
    'The head of the Confederation of Labour Peter Zembo came.',
    ['organization: Confederation of Labour', 'person: Peter Zembo'],
  ],
  [
    'The head of the Court of Appeal Peter Holt came.',
    ['organization: Court of Appeal', 'person: Peter Holt'],
  ],
  ['They met Mr. Cheikh Ould Zembo in May.', ['person: Cheikh Ould Zembo']],
])('reads “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
