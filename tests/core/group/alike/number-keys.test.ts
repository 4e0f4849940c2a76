import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberKeys } from '../../../../src/core/group/alike/number-keys';

const key = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 200 }).map((high) => high * 2 ** 32 + 7),
);

test('keys are numbered in the order they are met, as a Map would', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
      const numberOf = numberKeys();
      const known = new Map<number, number>();
      for (const one of keys) {
        if (!known.has(one)) known.set(one, known.size);
        expect(numberOf(one)).toBe(known.get(one));
      }
    }),
  );
});

test('keys keep their numbers when there are more than the table began with', () => {
  const numberOf = numberKeys();
  const keys = Array.from({ length: 20_000 }, (_, at) => (at - 9_000) * 2_097_169);
  expect(keys.map(numberOf)).toEqual(keys.map((_, at) => at));
  expect(keys.map(numberOf)).toEqual(keys.map((_, at) => at));
});
