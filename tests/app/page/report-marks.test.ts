import { expect, test } from 'vitest';
import { reportFrom } from '../../../src/app/page/report-marks';

test.each([
  ['an empty page tells nobody, until it had marks', 'about:', [3, 3, 0, 0]],
  ['any other page tells that it has none', 'https:', [0, 0, 3, 3, 0, 0]],
])('%s', async (_, protocol, expected) => {
  const told: number[] = [];
  const report = reportFrom({ location: { protocol } }, ({ marks }) => {
    told.push(marks);
    return Promise.resolve(null);
  });
  for (const marks of [0, 0, 3, 3, 0, 0]) await report({ marks, disputed: 0 });
  expect(told).toEqual(expected);
});
