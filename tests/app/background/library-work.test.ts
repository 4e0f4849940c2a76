import { expect, test } from 'vitest';
import { startWork, waitForWork, watchChange } from '../../../src/app/background/library-work';

/** Work that ends when it is told to. */
function holdWork(): { readonly end: () => void; readonly ended: Promise<string> } {
  let end = (): void => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  return { end: () => end(), ended: startWork(() => held.then(() => 'done')) };
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
  const failing = startWork(() => Promise.reject(new Error('broken')));
  await expect(failing).rejects.toThrow('broken');
  await waitForWork();
  expect(watchChange({ cancel: false })).toBeNull();
});

test('its progress is told, and it is given up when the reader cancels', async () => {
  const running = startWork(async ({ signal, onProgress }) => {
    onProgress?.({ step: 'compile', done: 0, of: 1 });
    await turn();
    return signal.aborted;
  });
  expect(watchChange({ cancel: true })).toEqual({ step: 'compile', done: 0, of: 1 });
  expect(await running).toBe(true);
});
