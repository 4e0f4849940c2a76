import { expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { makeSource } from '../../support/make/make-source';

const STORY = 'Mayor Anna Brisk of Marlow spoke to Carl Holm in Port Velm about the harbour of Norland. ';
/** The facts of articles on one story, those of the story left out. */
const compile = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(`${STORY}${text}`, at + 1)))
    .facts.filter(({ title }) => !STORY.includes(title.replace(/.*: /, '').replace(/[“”]/g, '')))
    .map(({ title, status }) => `${title} [${status}]`);

test('a clause that a difference of numbers shows word for word is no fact of its own', () => {
  const facts = compile(
    'Holm said the savings would bring the deficit down to 2.9 per cent of output.',
    'Holm is the banker who had wanted a deficit of 3.1% this year, a former aide said.',
  );
  expect(facts).toEqual([expect.stringMatching(/\(2.9% \/ 3.1%\) \[disputed\]$/)]);
});

test.each([
  [
    'the length of something in which sources differ',
    ['The mayor declared two days of mourning.', 'The mayor declared a week of mourning.'],
    'Length of the mourning: 1 week / 2 days [disputed]',
  ],
  [
    'a number that is nearest to one of two, being no third and not the other',
    ['Turnout was 67 percent.', 'Turnout was 66.4 percent.', 'About 66% of voters turned out.'],
    'Turnout: 66.4% / 67% [disputed]',
  ],
  [
    'numbers that differ between two of three who say the same',
    [
      'Brisk said some 12,000 people were left homeless.',
      'Brisk said 14,000 people lost their homes.',
      'About 12,000 people have lost their homes.',
    ],
    'Anna Brisk: 14,000 people lost their homes (about 12,000 / 14,000) [disputed]',
  ],
])('%s: told once', (_, texts, fact) => expect(compile(...texts)).toEqual([fact]));
