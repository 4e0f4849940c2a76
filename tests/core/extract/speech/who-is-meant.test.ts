import { expect, test } from 'vitest';
import { makeAttributedDocument } from '../../../support/make-document';
import { NAMES, quotes, read } from './read-speech';

test('a reporter who asks is not the one who answers', () => {
  expect(
    quotes(
      'Karel Novak left the hall. As he passed, a reporter asked if he had regrets. "Only the coffee," he said.',
    ),
  ).toEqual(['novak: «Only the coffee,»']);
});

test('"the premier" is the premier, not a party\'s leader', () => {
  const { attributions } = makeAttributedDocument(
    'Prime Minister Karel Novak left. League leader Ada Blom spoke. "It is over," the premier said.',
    NAMES,
  );
  expect(attributions.map(({ speaker }) => speaker)).toEqual(['person/novak']);
});

test('a place that somebody is in does not speak', () => {
  expect(read('A tourist trapped in Ruritania told last night of her terror.')).toEqual([]);
});

test('what somebody else has rejected as something is his word', () => {
  expect(quotes('The union demands shorter shifts, something Blom has rejected as "unworkable".')).toEqual([
    'blom: «unworkable»',
  ]);
});
