import { describe, expect, test } from 'vitest';
import { segmentArticle } from '../../../src/core/segment/segment-article';

const quotations = (text: string): string[] =>
  segmentArticle(text).quotations.map(({ inner }) => text.slice(inner.start, inner.end));

describe('speech between dashes', () => {
  test.each([
    ['up to a comma', '– We shall stay, says the mayor.', ['We shall stay']],
    ['up to another dash', '- It is over - she said outside. - Nobody won.', ['It is over', 'Nobody won.']],
    ['up to a question mark', '— Will you stay? asked the mayor. He did.', ['Will you stay?']],
    ['behind a sentence', 'The road is shut. – I regret it, says Ada Blom. She left.', ['I regret it']],
    ['behind a colon', 'She is calm: – We shall wait, she adds.', ['We shall wait']],
    [
      'behind the name, where dashes are glued',
      '—Never —said Ada Blom—. Not again. Goodbye.',
      ['Never', 'Not again. Goodbye.'],
    ],
    [
      'holding a quotation in marks',
      '– They said “no”, and we left, says Ada Blom.',
      ['They said “no”, and we left', 'no'],
    ],
  ])('runs %s', (_, text, expected) => expect(quotations(text)).toEqual(expected));

  test.each([
    ['items of a list', 'The plan:\n– We lower fees, says Blom.\n– We build roads, says Blom.'],
    ['several points', '– Two boats sank, police said.\n– The harbour is closed.\n– No one is missing.'],
    ['a dateline', 'STRELSAU – We are late, says the mayor.'],
    ['a dateline that ends in a full stop', 'San Jose, Calif. – We are late, says the mayor.'],
    ['an item with its own marks', '– “We stay,” says Blom.\n– Two boats sank, says Novak.'],
    [
      'a list in a line',
      'The day in brief. - Two boats sank, the police said. - No one is missing, they said.',
    ],
    ['an aside', 'The road – We Build called it that – is closed.'],
    ['a quotation in marks', '“It is late. – We shall go, says Blom.”'],
    ['what is reported', '- Two boats sank, the police said.'],
    ['a lone question', '– Will the dam hold?\n– It will, says Ada Blom.'],
  ])('is not %s', (_, text) =>
    expect(quotations(text).filter((words) => !/^“|^It |^We stay/.test(words))).toEqual([]),
  );

  test('makes its line running text', () => {
    const { sentences } = segmentArticle('– I shall stay, says the mayor.');
    expect(sentences.map(({ kind }) => kind)).toEqual(['body']);
  });
});
