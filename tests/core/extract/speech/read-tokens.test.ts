import { expect, test } from 'vitest';
import { makeSpoken } from '../../../support/make/make-spoken';

const speakersIn = (text: string): readonly (string | null)[] =>
  makeSpoken([text], '2026-03-12').documents.flatMap(({ attributions }) =>
    attributions.map(({ speaker }) => speaker),
  );

test.each([
  ['Ferdi Tarsk Jr. said the bridge was closed.', 'person/ferdi-tarsk-jr'],
  ['“The bridge is closed,” Ferdi Tarsk Jr. said.', 'person/ferdi-tarsk-jr'],
  ['Ferdi Tarsk Jr., the mayor, said the bridge was closed.', 'person/ferdi-tarsk-jr'],
  ['Lorna Steel Inc. told investors the bridge was closed.', 'organization/lorna-steel-inc'],
])('the full stop of a shortened word ends no sentence before what goes on: %s', (text, speaker) => {
  expect(speakersIn(text)).toEqual([speaker]);
});

test('it does before a capital', () => {
  expect(speakersIn('They rang Ferdi Tarsk Jr. “The bridge is closed,” Ada Blom said.')).toEqual([
    'person/ada-blom',
  ]);
});
