import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../src/core/claim/extract-claims';
import { linkEvents } from '../../../src/core/link/link-events';
import { makeSpoken } from '../../support/make/make-spoken';

const TEXT = [
  'The harbour was closed on Monday. Mayor Ines Varga said that the pumps had failed twice.',
  '"We will open the gates tomorrow," Varga told reporters.',
  'She called the delay "short and useful".',
].join('\n');

describe('extractClaims', () => {
  const { documents, entities } = makeSpoken([TEXT], '2026-03-04');
  const claims = linkEvents(documents, entities).documents.flatMap(extractClaims);
  const withWords = (words: string): (typeof claims)[number] | undefined =>
    claims.find(({ quote }) => quote === words);

  test('gives every claim verbatim at its offsets, in order', () => {
    expect(claims.length).toBeGreaterThan(3);
    for (const { start, end, quote } of claims) expect(TEXT.slice(start, end)).toBe(quote);
    expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).sort((a, b) => a - b));
  });

  test.each([
    ['the pumps had failed twice', 'reported', 'person/ines-varga'],
    ['We will open the gates tomorrow', 'direct', 'person/ines-varga'],
    ['short and useful', 'partial', 'person/ines-varga'],
  ])('gives "%s" as %s speech of %s', (words, mode, speaker) => {
    expect(withWords(words)).toMatchObject({ mode, speaker });
  });

  test('leaves what nobody says to the article itself', () => {
    const own = claims.find(({ quote }) => quote.startsWith('The harbour was closed on Monday'));
    expect(own).toMatchObject({ mode: 'narrated', speaker: null, speakerText: null });
  });
});

const quotesOf = (text: string): readonly string[] => {
  const { documents, entities } = makeSpoken([text], '2026-03-12');
  return linkEvents(documents, entities)
    .documents.flatMap(extractClaims)
    .map(({ quote }) => quote);
};

describe('extractClaims reads the past of a verb that no list has', () => {
  test.each([
    'The premier brushed the report aside.',
    'Forty people drowned off the cape on the eve of the vote.',
    'Yesterday it hauled in the envoy of the islands for a talk.',
  ])('%s', (sentence) => {
    expect(quotesOf(`The harbour was closed on Monday. ${sentence} It was a long day.`)).toContain(sentence);
  });

  test.each(['The meeting of the premier and his brother Jared Kent.', 'The mill, mothballed by the board.'])(
    'not in “%s”',
    (words) => {
      expect(quotesOf(`The harbour was closed on Monday. ${words} It was a long day.`)).not.toContain(words);
    },
  );
});

describe('extractClaims reads a verb that may be a noun', () => {
  test.each(['The islands’ harbourmasters meet in Bergen on Monday.', 'The board calls it a foiled raid.'])(
    '%s',
    (sentence) => {
      expect(quotesOf(`The harbour was closed on Monday. ${sentence} It was a long day.`)).toContain(
        sentence,
      );
    },
  );

  test.each(['Calls of the board to the islands.', 'The meetings of all harbourmasters.', 'BERGEN, May 6.'])(
    'not in “%s”',
    (words) => {
      expect(quotesOf(`The harbour was closed on Monday. ${words} It was a long day.`)).not.toContain(words);
    },
  );
});

describe('extractClaims leaves out', () => {
  test.each([
    'OSLO, March 12 (Fjord Wire)',
    'OSLO/LISBON, March 12, 2026 (Fjord Wire)',
    'NEW DELHI/OSLO, March 12 (Fjord Wire)',
  ])('the dateline, and with it its day: %s', (line) => {
    expect(quotesOf(`${line} - The harbour council closed two piers. New Delhi was quiet.`)).toEqual([
      'The harbour council closed two piers.',
      'New Delhi was quiet.',
    ]);
  });

  test.each([
    ['Asked about the leaked report, Mayor Ines Varga said the pumps had failed.', 'Asked about'],
    ['In a statement, the managing director, Ines Varga, said the pumps had failed.', 'In a statement'],
  ])('what only leads to who speaks: “%s”', (text, lead) => {
    const quotes = quotesOf(text);
    expect(quotes).toContain('the pumps had failed');
    expect(quotes.filter((quote) => quote.startsWith(lead))).toEqual([]);
  });

  test('the half of a quotation that another sentence began, with who said it', () => {
    const quotes = quotesOf(
      'Mayor Ines Varga was asked about the pumps.\n“Not an easy night. What a mess,” she said at a council meeting in Oslo.',
    );
    expect(quotes).toContain('What a mess');
    expect(quotes.filter((quote) => quote.includes('she said'))).toEqual([]);
  });
});
