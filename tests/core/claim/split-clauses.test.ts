import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitClauses } from '../../../src/core/claim/split-clauses';
import { trimClaim } from '../../../src/core/claim/trim-claim';
import { segmentArticle } from '../../../src/core/segment/segment-article';

const clausesOf = (text: string): readonly string[] => {
  const { sentences, quotations } = segmentArticle(text);
  const clauses = sentences.flatMap((sentence) => splitClauses(text, sentence, quotations));
  return clauses.map((clause) => trimClaim(text, clause)).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['The council met on Monday.', ['The council met on Monday.']],
  [
    'The mayor opened the bridge, but the road remains closed.',
    ['The mayor opened the bridge', 'the road remains closed.'],
  ],
  [
    'She would not sign the law unless the age was lowered.',
    ['She would not sign the law unless the age was lowered.'],
  ],
  ['She reviewed the plan and agreed to vote for it.', ['She reviewed the plan', 'agreed to vote for it.']],
  ['The firm makes bread and butter in Oslo.', ['The firm makes bread and butter in Oslo.']],
  [
    'He left the talks, accusing the council of delay.',
    ['He left the talks', 'accusing the council of delay.'],
  ],
  [
    'The vote failed after all but three members walked out.',
    ['The vote failed after all but three members walked out.'],
  ],
  [
    'If he is in the harbour, something is moving there.',
    ['If he is in the harbour, something is moving there.'],
  ],
  [
    'It plans to close three plants and cut about 1,200 jobs.',
    ['It plans to close three plants', 'cut about 1,200 jobs.'],
  ],
  [
    'Brisk said “we came, and we saw the bridge” on Monday.',
    ['Brisk said “we came, and we saw the bridge” on Monday.'],
  ],
])('cuts “%s”', (text, clauses) => {
  expect(clausesOf(text)).toEqual(clauses);
});

test('clauses lie in their sentence, in order, and share nothing', () => {
  const words = fc.constantFrom(
    'the',
    'mayor',
    'said',
    ',',
    'and',
    'met',
    '“',
    '”',
    'but',
    'accusing',
    ';',
    'it',
    'was',
    '28',
    '—',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const clauses = splitClauses(text, { start: 0, end: text.length }, segmentArticle(text).quotations);
      let last = 0;
      for (const { start, end } of clauses) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBe(text.length);
    }),
  );
});
