import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceLibrary, watchLibrary } from '../../../src/ext/library/library-watch';

beforeEach(() => {
  fakeBrowser.reset();
});

test('every change of the library is told until one stops listening, and nothing else is', async () => {
  const changed = vi.fn();
  const stop = watchLibrary(changed);
  await announceLibrary();
  await announceLibrary();
  await fakeBrowser.storage.local.set({ settings: 1 });
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  await announceLibrary();
  expect(changed).toHaveBeenCalledTimes(2);
});
