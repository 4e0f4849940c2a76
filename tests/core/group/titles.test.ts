import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { makeSource } from '../../support/make/make-source';

const titles = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(text, at + 1))).facts.map(({ title }) => title);
const LEAD = 'Mayor Anna Brisk met Carl Holm in Oslo and Marlow on Tuesday. ';

test.each([
  ['Brisk said that the quay was safe.', 'Anna Brisk: the quay was safe'],
  ['Brisk opened the quay of Marlow, while Holm closed the mill.', 'Holm closed the mill'],
  ['Brisk opened the quay of Marlow, while he closed the mill.', 'While he closed the mill'],
  ['“The quay is safe,” Brisk said.', 'Anna Brisk: “The quay is safe”'],
  ['The quay has been closed since May.', 'The quay has been closed since May'],
  [
    'The mayor had, according to Holm, asked for the money twice.',
    'The mayor had, according to Holm, asked for the money twice',
  ],
])('the title of “%s” is “%s”', (sentence, title) => expect(titles(LEAD + sentence)).toContain(title));

test('a fact whose number differs says the numbers', () => {
  const found = titles(
    `${LEAD}Holm called for a recount in 14 districts of Marlow.`,
    `${LEAD}Holm wants a recount in 16 districts of Marlow.`,
  );
  expect(found.filter((title) => title.endsWith('(14 / 16)'))).toHaveLength(1);
});

test('large sums are written in words', () => {
  const found = titles(
    `${LEAD}The bank of Marlow lent $1.4 billion to Holm’s firm.`,
    `${LEAD}The bank of Marlow lent $1.6bn to Holm’s firm.`,
  );
  expect(found.some((title) => title.endsWith('(1.4 billion / 1.6 billion)'))).toBe(true);
});

test('the title holds what the claims have in common, not the part that one of them adds', () => {
  const found = titles(
    'Mayor Anna Brisk met Governor Carl Dunmore in Oslo on Tuesday to discuss the harbour bridge.',
    'The meeting in Oslo brought together Mayor Anna Brisk and Governor Carl Dunmore for talks on the bridge. Brisk and Dunmore arrived in Oslo in the morning.',
    'Anna Brisk, the mayor, and Governor Carl Dunmore met in Oslo on Tuesday for talks about the harbour bridge and the tunnel that is to follow it.',
  );
  expect(found).toEqual([
    'Mayor Anna Brisk met Governor Carl Dunmore in Oslo on Tuesday to discuss the harbour bridge',
  ]);
});

test('a title does not end before it says what something was', () => {
  const found = titles(
    `${LEAD}Brisk said on Tuesday that nine of the ten cranes in Marlow were. Nine of the ten cranes in Marlow were safe, Anna Brisk said.`,
  );
  expect(found).toContain('Anna Brisk: Nine of the ten cranes in Marlow were safe');
});
