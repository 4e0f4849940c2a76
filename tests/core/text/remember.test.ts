import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lazily, remember } from '../../../src/core/text/remember';

test('a remembered function answers as the function does', () => {
  const length = remember((word) => word.length);
  fc.assert(fc.property(fc.string(), (word) => void expect(length(word)).toBe(word.length)));
});

test.each([
  ['a value', 7],
  ['null', null],
  ['undefined', undefined],
  ['false', false],
])('a word whose answer is %s is computed once', (_, answer) => {
  const asked: string[] = [];
  const recall = remember((word) => {
    asked.push(word);
    return answer;
  });
  expect([recall('quay'), recall('quay'), recall('pier'), recall('quay')]).toEqual(Array(4).fill(answer));
  expect(asked).toEqual(['quay', 'pier']);
});

test('a full memory starts anew and answers no differently', () => {
  let computed = 0;
  const recall = remember((word) => {
    computed += 1;
    return `${word}!`;
  });
  for (let at = 0; at <= 50_000; at++) recall(`w${String(at)}`);
  expect(recall('w0')).toBe('w0!');
  expect(computed).toBe(50_002);
});

test('a lazy value is made once, and not before it is asked for', () => {
  let times = 0;
  const table = lazily(() => {
    times += 1;
    return ['quay'];
  });
  expect(times).toBe(0);
  expect(table()).toBe(table());
  expect(times).toBe(1);
});
