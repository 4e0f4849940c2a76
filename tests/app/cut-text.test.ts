import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText, groupDrafts } from '../../src/app/cut-text';
import { makeDraft } from '../support/make/make-library';

test('a text’s pieces give the text, none longer than the limit and none ending within a pair', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '😀') }),
      fc.integer({ min: 2, max: 9 }),
      (text, limit) => {
        const pieces = cutText(text, limit);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece.length <= limit && piece.isWellFormed())).toBe(true);
      },
    ),
  );
});

test('groups hold all drafts in order, and more than the limit only in one draft alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (lengths) => {
      const drafts = lengths.map((length, at) => makeDraft(String(at), { text: 'x'.repeat(length) }));
      const groups = groupDrafts(drafts, 10);
      expect(groups.flat()).toEqual(drafts);
      for (const group of groups) {
        const length = group.reduce((sum, draft) => sum + draft.text.length, 0);
        expect(group.length === 1 || length <= 10).toBe(true);
      }
    }),
  );
});
