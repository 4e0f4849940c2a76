import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadLibrary } from '../../../src/app/facts/facts-model';
import type { LibraryReply, LibraryText } from '../../../src/ext/messages/messages';

const LIBRARY: LibraryReply = {
  stamp: 'one',
  library: { format: 'whosaid/1', sources: [], entities: [], events: [], claims: [], facts: [] },
  switchedOff: [],
  damaged: [],
  state: { kind: 'stored' },
  problem: null,
};

type Asked = { readonly known: string | null; readonly part: number };

/** A background that answers what it is asked by `answer`; gives what it was asked. */
function startBackground(answer: (part: number, times: number) => LibraryText): Asked[] {
  const asked: Asked[] = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ request }: { request: Asked }) => {
      asked.push(request);
      const value = answer(request.part, asked.length);
      return Promise.resolve({ ok: true, value: request.known === value.stamp ? null : value });
    },
  });
  return asked;
}

/** A part of a library cut in two. */
function halfOf(library: LibraryReply, part: number): LibraryText {
  const [text, middle] = [JSON.stringify(library), 40];
  return { stamp: library.stamp, text: part === 0 ? text.slice(0, middle) : text.slice(middle), parts: 2 };
}

const whole = (): LibraryText => ({ stamp: LIBRARY.stamp, text: JSON.stringify(LIBRARY), parts: 1 });

beforeEach(() => {
  fakeBrowser.reset();
});

test('a library that is known already is not sent, and what is shown stays', async () => {
  const asked = startBackground(whole);
  const first = await loadLibrary(null);
  expect(first.reply).toEqual(LIBRARY);
  expect(await loadLibrary(LIBRARY)).toEqual({});
  expect(asked).toEqual([
    { known: null, part: 0 },
    { known: 'one', part: 0 },
  ]);
});

test('one that is another than the known one is taken', async () => {
  startBackground(whole);
  expect((await loadLibrary({ ...LIBRARY, stamp: 'before' })).reply).toEqual(LIBRARY);
});

test('a long one comes in parts', async () => {
  const asked = startBackground((part) => halfOf(LIBRARY, part));
  expect((await loadLibrary(null)).reply).toEqual(LIBRARY);
  expect(asked.map(({ part }) => part)).toEqual([0, 1]);
});

test('parts of two libraries are not put together: it is fetched anew', async () => {
  const after = { ...LIBRARY, stamp: 'two', problem: 'other' };
  const asked = startBackground((part, times) => halfOf(times === 1 ? LIBRARY : after, part));
  expect((await loadLibrary(null)).reply).toEqual(after);
  expect(asked.map(({ part }) => part)).toEqual([0, 1, 0, 1]);
});

test('a background that does not answer is told as a failure', async () => {
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.reject(new Error('gone')) });
  expect(await loadLibrary(null)).toEqual({ reply: null, library: 'failed' });
});
