import { expect, test } from 'vitest';
import { compileFolder } from '../../src/build/compile-folder';
import { evaluateMatching } from './evaluate-matching';
import { readMadePages } from './made-pages';

test('on pages in twenty languages persons are found in every spelling, and no trap is', () => {
  const { tallies, traps, unrelatedWrong } = evaluateMatching(compileFolder('seeds'), readMadePages());
  expect(traps).toEqual([]);
  expect(unrelatedWrong).toBe(0);
  for (const [name, { required, hit, missed }] of tallies) {
    if (!name.startsWith('person')) continue;
    expect(hit, `${name}: ${missed.join(', ')}`).toBe(required);
    expect(required).toBeGreaterThan(10);
  }
  const wrong = [...tallies]
    .filter(([name]) => !name.startsWith('place'))
    .flatMap(([, tally]) => tally.wrong);
  expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(2);
});
