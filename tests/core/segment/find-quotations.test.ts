import { describe, expect, test } from 'vitest';
import { segmentArticle } from '../../../src/core/segment/segment-article';

const quotations = (text: string): string[] =>
  segmentArticle(text).quotations.map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotations', () => {
  test.each([
    ['straight marks', 'She said "we left" and "we ran."', ['we left', 'we ran.']],
    ['curly marks', 'She said “we left,” twice.', ['we left,']],
    ['guillemets', 'Il dit « oui » et part.', [' oui ']],
    ['low opening marks', 'Er sagte „nein“ und ging.', ['nein']],
    ['mixed marks', 'She said “we left" then.', ['we left']],
    ['single curly marks', 'They shouted ‘No peace’ at noon.', ['No peace']],
    ['single straight marks', "Mayor: 'territorial issues' came up", ['territorial issues']],
    ['apostrophes in single marks', '‘It’s Holt’s turn’ was the headline.', ['It’s Holt’s turn']],
    ['a plural owner in single marks', "He wrote 'the voters' verdict' on it.", ["the voters' verdict"]],
    ['apostrophes alone', "Holt's plan, the voters' choice, the '90s and rock 'n' roll", []],
    [
      'a quotation in a quotation',
      '“He told me ‘go home’ and left,” she said.',
      ['He told me ‘go home’ and left,', 'go home'],
    ],
    ['an opening mark without end', 'She said “we left and never', []],
    ['a closing mark without start', 'we left” she said', []],
    ['inches', 'The 6\'2" guard said "yes."', ['yes.']],
    ['nothing between marks', 'An empty "" pair', []],
  ])('finds them in %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  test('runs an unclosed quotation to the end of its paragraph when the next one reopens it', () => {
    const text = '“We saw the water rise.\n“Then we ran,” she said.';
    expect(quotations(text)).toEqual(['We saw the water rise.', 'Then we ran,']);
  });

  test('leaves the marks out of the inner span only', () => {
    const [found] = segmentArticle('He said "go".').quotations;
    expect(found).toEqual({ start: 8, end: 12, inner: { start: 9, end: 11 } });
  });
});
