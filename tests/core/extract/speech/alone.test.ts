import { describe, expect, test } from 'vitest';
import { quotes } from './read-speech';

describe('quotations alone in a paragraph', () => {
  test.each([
    [
      'belong to the only person whom the paragraph before names',
      'Experts call it a record.\n\nBut for Blom and her sons the end of the river is personal.\n\n“It was our home. We need to listen.”',
      ['blom: «It was our home. We need to listen.»'],
    ],
    [
      'belong to nobody where it names two',
      'But for Blom and for Novak the end of the river is personal.\n\n“It was our home. We need to listen.”',
      [],
    ],
    [
      'behind a question go on with whoever spoke before it',
      'Ada Blom stopped. “We have not paid one krone,” she said.\n\nAnd the claim by Novak that money came on Monday?\n\n“I read novels in the summer.”',
      ['blom: «We have not paid one krone,»', 'blom: «I read novels in the summer.»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
