import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadLibrary } from '../../../src/app/facts/facts-model';
import type { LibraryReply } from '../../../src/ext/messages/messages';

const LIBRARY: LibraryReply = {
  stamp: 'one',
  library: { format: 'whosaid/1', sources: [], entities: [], events: [], claims: [], facts: [] },
  switchedOff: [],
  damaged: [],
  state: { kind: 'stored' },
  problem: null,
};

/** A background whose library is `LIBRARY`, and what it was asked. */
function startBackground(): unknown[] {
  const asked: unknown[] = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: ({ request }: { request: { known: string | null } }) => {
      asked.push(request);
      return Promise.resolve({ ok: true, value: request.known === LIBRARY.stamp ? null : LIBRARY });
    },
  });
  return asked;
}

beforeEach(() => {
  fakeBrowser.reset();
});

test('a library that is known already is not sent, and what is shown stays', async () => {
  const asked = startBackground();
  const first = await loadLibrary(null);
  expect(first.reply).toBe(LIBRARY);
  expect(await loadLibrary(LIBRARY)).toEqual({});
  expect(asked).toEqual([{ known: null }, { known: 'one' }]);
});

test('one that is another than the known one is taken', async () => {
  startBackground();
  expect((await loadLibrary({ ...LIBRARY, stamp: 'before' })).reply).toBe(LIBRARY);
});
