/** Ships that are boarded, captives let go, crowds and briefings without a name. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readKind } from './read-events';

describe('boardings', () => {
  test.each([
    [
      'The Sea Lark was boarded by the Peruvian coast guard near Callao on Monday.',
      'near Callao, 2 March 2026',
    ],
    ['Commandos boarded the Sea Lark off Callao on Monday.', ' near Callao, 2 March 2026'],
    ['The boarding of the tanker on Monday angered Chile.', ', 2 March 2026'],
  ])('%s', (text, where) => {
    const [only, ...others] = nameEvents(text);
    expect(others).toEqual([]);
    expect(only).toMatch(new RegExp(`^Capture.*${where}$`));
  });

  test('are of whom they befall, captures by whoever takes', () => {
    expect(nameEvents('In January 2024 Chile seized a tanker.')).toEqual(['Capture by Chile, January 2024']);
  });

  test.each([
    'The boarding school in Tacna closed its doors on Monday.',
    'The first passengers boarded a ferry in Callao on Monday.',
    'Marines boarded a plane in Lima on Monday.',
  ])('are not told of: %s', (text) => expect(readKind(/capture/, text)).toEqual([]));

  test('are of the day that leads them behind a comma', () => {
    const text = 'As previously reported, on Monday Peruvian commandos landed on the tanker.';
    expect(nameEvents(text)).toEqual(['Capture, 2 March 2026']);
  });
});

describe('what is told in one breath', () => {
  test('captives are let go in the sentence that tells of their arrest', () =>
    expect(
      nameEvents('Two guards who had been detained in Tacna were released on bail on Tuesday.'),
    ).toContain('Freeing, 3 March 2026'));

  test.each([
    ['The spokeswoman stated at a briefing on Monday.', ['News conference, 2 March 2026']],
    ['The spokeswoman stated at a briefing.', []],
    ['In a speech in Tacna on Monday she said little of it.', ['Speech in Tacna, 2 March 2026']],
    ['Miners called for an emergency debate in parliament on Friday.', 1],
  ])('%s', (text, names) => {
    const found = nameEvents(text);
    if (typeof names === 'number') expect(found).toHaveLength(names);
    else expect(found).toEqual(names);
  });
});

describe('crowds', () => {
  const dated = 'Police used tear gas in Lima on Monday and 26 people were arrested.';

  test('of one article without a day are those that another dates', () => {
    const [march, ...others] = readKind(
      /protest/,
      'Some 8,000 people took part in the demonstration on Monday.',
      'About 2,000 people marched through Tacna, police said.',
    );
    expect(others).toEqual([]);
    expect(march!.mentions).toHaveLength(2);
    expect(readKind(/arrest/, dated, 'Of the 34 people arrested in Lima, four are held.')).toHaveLength(1);
  });

  test('are others where the day is long ago', () => {
    const old = 'In May 2019 some 8,000 people marched through Tacna.';
    expect(readKind(/protest/, old, 'About 2,000 people marched through Tacna, police said.')).toHaveLength(
      2,
    );
  });
});
