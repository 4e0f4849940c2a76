/** Names told from the words beside them: a mood, a shouted word, a saint's church, a paper that is quoted, what a firm is. */
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
  ['LAGOS, March 3 (Meridian) - They left.', ['place: LAGOS', 'organization: Meridian']],
  ['LAGOS (Nigeria) - They left.', ['place: LAGOS', 'place: Nigeria']],
  ['Airline Velmair cut the route.', ['organization: Velmair']],
  ['Operator Velmair cut the route.', ['organization: Velmair']],
  ['Charity Open Hands cut the route.', ['organization: Open Hands']],
  ['Charity Workers Union cut the route.', ['organization: Charity Workers Union']],
  ['Developer Fiona Zembo cut the tape.', ['person: Fiona Zembo']],
  ['Owner Jan Zembo smiled.', ['person: Jan Zembo']],
  ['They met Mr. Cheikh Ould Zembo in May.', ['person: Cheikh Ould Zembo']],
])('reads “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
