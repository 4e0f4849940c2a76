import { expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../src/app/background/one-at-a-time';

test('work asked for while it runs is done once more, however often it was asked for', async () => {
  const ends: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((end) => ends.push(end)));
  const ask = oneAtATime(work);
  ask();
  ask();
  ask();
  expect(work).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  ends[1]?.();
  await Promise.resolve();
  ask();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3));
});
