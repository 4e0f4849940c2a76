/** Other words for who has just spoken or is told of, as papers vary them. */
import { describe, expect, test } from 'vitest';
import { makeAttributedDocument, type NamesOfTest } from '../../../support/make/make-document';
import { NAMES } from './read-speech';

const MORE: NamesOfTest = {
  ...NAMES,
  'Strelsau Mines': 'organization/mines',
  Courier: 'organization/courier',
};

/** The speakers of all attributions, in order. */
function speakersOf(text: string): (string | null)[] {
  return makeAttributedDocument(text, MORE, {}).attributions.map(
    ({ speaker }) => speaker?.replace(/^\w+\//, '') ?? null,
  );
}

describe('the speaker is', () => {
  test.each([
    [
      'the leader of a party who has just spoken, whoever opens the next paragraph',
      'Karel Novak has ruled out a vote.\n\nAda Blom said the PM was tired. The Conservative leader told MPs: “He has no plan.”\n\nNovak replied that he had one.',
      ['novak', 'blom', 'blom', 'novak'],
    ],
    [
      'who has just spoken, by the country',
      'Commissioner Karel Novak said the homework was done. The Dane said prices would not rise.',
      ['novak', 'novak'],
    ],
    [
      'the firm that the sentence is about',
      'Strelsau Mines will close two pits, the company said on Tuesday.',
      ['mines'],
    ],
  ])('%s', (_, text, who) => expect(speakersOf(text)).toEqual(who));
});

test('“even as” belongs to what comes behind', () => {
  const text =
    'Blom said she would sign it “very soon,” even as some of her allies warned that it could cost them the vote.';
  const { attributions } = makeAttributedDocument(text, MORE, {});
  expect(text.slice(attributions[0]?.start, attributions[0]?.end)).toMatch(/soon,”$/);
});

test('the top US diplomat is the secretary of state', () => {
  const text =
    'Karel Novak said the talks should end. Ada Blom left. The top US diplomat said time was short.';
  const { attributions } = makeAttributedDocument(
    text,
    { ...MORE, US: 'place/us' },
    { 'US Secretary of State': 'person/novak' },
  );
  expect(attributions.at(-1)?.speaker).toBe('person/novak');
});

test('an agency that only reports is not the one told of', () => {
  const text = 'STRELSAU (Courier) – The inspectors have been sent home. “We will wait,” the agency said.';
  const { attributions } = makeAttributedDocument(text, MORE, { 'news agency': 'organization/courier' });
  expect(attributions.at(-1)?.speaker).toBe(null);
});
