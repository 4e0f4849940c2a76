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
