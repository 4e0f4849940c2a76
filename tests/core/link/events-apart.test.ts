/** Events of one traveller: told apart by day and town. Through the whole pipeline, on an invented article. */
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { hashText } from '../../../src/core/text/sha256';

const TEXT = [
  'Peruvian President Rosa Quispe met Chilean Foreign Minister Pablo Araya in Arequipa on Tuesday to discuss a water treaty.',
  'The two-hour meeting was friendly, Araya told reporters.',
  'On Monday, Araya visited a copper mine near Moquegua.',
].join('\n');

describe('link events', () => {
  test('keeps a visit apart from a meeting elsewhere on the next day', () => {
    const index = compileIndex([
      {
        id: 's1',
        file: 'a.txt',
        publisher: 'Andes Daily',
        url: null,
        published: '2026-03-04',
        publishedBasis: 'stated in the text',
        language: 'en',
        sha256: hashText(TEXT),
        text: TEXT,
      },
    ]);
    const days = index.events.map(({ kind, when }) => [kind, when?.from]);
    expect(days).toEqual([
      ['meeting', '2026-03-03'],
      ['visit', '2026-03-02'],
    ]);
    expect(index.facts.filter(({ status }) => status === 'disputed')).toEqual([]);
  });
});
