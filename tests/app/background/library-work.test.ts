import { expect, test } from 'vitest';
import { startWork, waitForWork, watchChange } from '../../../src/app/background/library-work';

const POPUP = { client: null, keep: false };

/** Work that ends when it is told to; tells whether it was given up. */
function holdWork(asked: Parameters<typeof startWork>[0] = POPUP) {
  let end = (): void => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  let hasBegun = false;
  const ended = startWork(asked, ({ signal }) => {
    hasBegun = true;
    return held.then(() => (signal.aborted ? 'given up' : 'done'));
  });
  return { end: () => end(), ended, hasBegun: () => hasBegun };
}

/** A turn of the event loop: what was to happen by then has happened. */
const turn = (): Promise<void> => new Promise((resume) => setTimeout(resume));

test('whoever waits comes after a change that is asked for at the same moment', async () => {
  const order: string[] = [];
  const waiting = waitForWork().then(() => order.push('hints'));
  const { end, ended } = holdWork();
  const changed = ended.then(() => order.push('preview'));
  await turn();
  end();
  await Promise.all([waiting, changed]);
  expect(order).toEqual(['preview', 'hints']);
});

test('and after the one that takes its place', async () => {
  const first = holdWork();
  let isDone = false;
  const waiting = waitForWork().then(() => (isDone = true));
  await turn();
  const second = holdWork();
  first.end();
  await first.ended;
  await turn();
  expect(isDone).toBe(false);
  second.end();
  await waiting;
  expect(isDone).toBe(true);
});

test('a change that fails keeps nobody waiting, and is over', async () => {
  const failing = startWork(POPUP, () => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  await waitForWork();
  expect(watchChange({ cancel: false }, { tab: null })).toBeNull();
});

test('its progress is told, and it is given up when the reader cancels', async () => {
  const running = startWork(POPUP, async ({ signal, onProgress }) => {
    onProgress?.({ step: 'compile', done: 0, of: 1 });
    await turn();
    return signal.aborted;
  });
  expect(watchChange({ cancel: true }, { tab: null })).toEqual({ step: 'compile', done: 0, of: 1 });
  expect(await running).toBe(true);
});

test.each([
  ['by another client', { client: 7, keep: true }],
  ['by the same', { client: null, keep: true }],
])('what is being kept %s is kept before the next is previewed', async (_who, keeping) => {
  const kept = holdWork(keeping);
  const preview = holdWork();
  await turn();
  expect(preview.hasBegun()).toBe(false);
  kept.end();
  expect(await kept.ended).toBe('done');
  preview.end();
  expect(await preview.ended).toBe('done');
});

test('a preview is given up for the next of the same client, and for no other', async () => {
  const other = holdWork({ client: 7, keep: false });
  const first = holdWork();
  other.end();
  expect(await other.ended).toBe('done');
  const second = holdWork();
  first.end();
  second.end();
  expect(await Promise.all([first.ended, second.ended])).toEqual(['given up', 'done']);
});

test('whoever cancels gives up their own change alone', async () => {
  const kept = holdWork({ client: 7, keep: true });
  const preview = holdWork();
  watchChange({ cancel: true }, { tab: null });
  kept.end();
  preview.end();
  expect(await Promise.all([kept.ended, preview.ended])).toEqual(['done', 'given up']);
});
