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

test.each([
  ['made-news.txt', 2, 0],
  ['made-news-2.txt', 4, 0],
  ['made-news-3.txt', 10, 0],
] as const)('in %s few persons are missed, and fewer are wrong', (file, mostTraps, mostUnrelated) => {
  const { tallies, traps, unrelatedWrong, relevantWords, sentences } = evaluateMatching(
    compileFolder('seeds'),
    readMadePages(file),
  );
  const sum = (kind: string, part: 'hit' | 'required' | 'right' | 'shown'): number =>
    [...tallies].filter(([name]) => name.startsWith(kind)).reduce((all, [, tally]) => all + tally[part], 0);
  expect(sum('person', 'hit') / sum('person', 'required')).toBeGreaterThan(0.95);
  expect(sum('person', 'right') / sum('person', 'shown')).toBeGreaterThan(0.97);
  expect(sum('document', 'hit') / sum('document', 'required')).toBeGreaterThan(0.9);
  expect(sum('document', 'right') / sum('document', 'shown')).toBeGreaterThan(0.9);
  expect(sum('event', 'hit') / sum('event', 'required')).toBeGreaterThan(0.8);
  expect(sum('event', 'right') / sum('event', 'shown')).toBeGreaterThan(0.85);
  expect(traps.length, traps.join('\n')).toBeLessThanOrEqual(mostTraps);
  expect(unrelatedWrong).toBeLessThanOrEqual(mostUnrelated);
  expect(relevantWords / sentences).toBeGreaterThan(0.8);
});
