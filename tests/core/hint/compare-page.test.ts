import { describe, expect, test } from 'vitest';
import { comparePage } from '../../../src/core/hint/compare-page';
import type { Claim, Fact } from '../../../src/core/model';
import type { Mention } from '../../../src/core/page/page';
import { makePage } from '../../support/make/make-index';

const claim = {
  id: 'c1',
  quantities: [{ start: 0, end: 10, value: 5, unit: 'hour', qualifier: null }],
} as unknown as Claim;
const fact = {
  id: 'f1',
  status: 'single',
  differs: null,
  answers: [{ label: 'hours', value: '5 hours', claims: ['c1'] }],
} as unknown as Fact;

const compare = (text: string, kind: Mention['kind']) => {
  const mention = { block: 0, start: 0, end: 4, kind } as Mention;
  return comparePage(fact, [claim], makePage([text]), mention);
};

describe('the length a page states', () => {
  test.each([
    ['Lind sat with them for five hours.', 'person', 'same'],
    ['Lind saß fünf Stunden lang mit ihnen zusammen, und die Tür blieb zu.', 'person', 'same'],
    ['Lind sat with them for three hours.', 'person', undefined],
    ['Talks with Lind took three hours.', 'event', 'differs'],
  ] as const)('in "%s", beside the mark of a %s', (text, kind, compares) => {
    expect(compare(text, kind)?.compares).toBe(compares);
  });
});
