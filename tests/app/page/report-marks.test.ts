import { expect, test } from 'vitest';
import { reportFrom } from '../../../src/app/page/report-marks';

const count = (marks: number) => ({ marks, disputed: 0 });

test('a page without marks tells nobody, until it had some', async () => {
  const told: number[] = [];
  const report = reportFrom(({ marks }) => {
    told.push(marks);
    return Promise.resolve(null);
  });
  for (const marks of [0, 0, 3, 3, 0, 0]) await report(count(marks));
  expect(told).toEqual([3, 3, 0, 0]);
});
