import { expect, test } from 'vitest';
import type { Name } from '../../../../src/core/document';
import { keepPlainNames } from '../../../../src/core/extract/plain-names';

const name = (kind: Name['kind'], start: number): Name => ({
  start,
  end: start + 4,
  text: 'Word',
  entity: `${kind}/word`,
  kind,
});

test('plain names are all but those of documents, in their order', () => {
  const [plan, place, person, body, other] = [
    name('document', 0),
    name('place', 0),
    name('person', 6),
    name('organization', 12),
    name('unknown', 18),
  ] as const;
  expect(keepPlainNames([plan, place, person, body, other])).toEqual([place, person, body, other]);
  expect(keepPlainNames([plan])).toEqual([]);
});
