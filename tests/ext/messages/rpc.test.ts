import { literal, object } from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKGROUND_SCHEMAS } from '../../../src/ext/messages/message-schemas';
import { ask, serve, type Schemas } from '../../../src/ext/messages/rpc';

type Toy = { readonly greet: { readonly request: { word: 'hello' }; readonly reply: string } };
const schemas: Schemas<Toy> = {
  greet: { request: object({ word: literal('hello') }), fromPages: false },
};
const OWN = { id: 'whosaid', url: 'ext://whosaid/popup.html' };
const PAGE = { id: 'whosaid', url: 'https://ferry.example/', tab: { id: 7 } };
type Listener = (message: unknown, sender: unknown, reply: (result: unknown) => void) => boolean;
let listeners: Listener[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue('whosaid');
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `ext://whosaid${path}`);
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
});

/** The listener's answer; undefined where it leaves the message to others. */
const send = (message: unknown, sender: unknown): Promise<unknown> | undefined => {
  let settle: (result: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => (settle = resolve));
  return listeners[0]?.(message, sender, settle) === true ? answer : undefined;
};
const greet = (request: unknown) => ({ whosaid: 1, name: 'greet', request });

describe('serve', () => {
  test('answers a well-formed request of our own pages', async () => {
    serve<Toy>(schemas, { greet: ({ word }) => `${word} back` });
    await expect(send(greet({ word: 'hello' }), OWN)).resolves.toEqual({ ok: true, value: 'hello back' });
  });

  test.each([
    ['a malformed request', greet({ word: 'bye' }), OWN],
    ['a request pages may not make', greet({ word: 'hello' }), PAGE],
    ['another extension', greet({ word: 'hello' }), { ...OWN, id: 'other' }],
  ])('refuses %s', async (_, message, sender) => {
    const handler = vi.fn(() => '');
    serve<Toy>(schemas, { greet: handler });
    await expect(send(message, sender)).resolves.toMatchObject({ ok: false, reason: 'refused' });
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([['hello'], [null], [{ whosaid: 1, name: 'constructor' }], [{ name: 'greet' }]])(
    'leaves %j to others',
    (message) => {
      serve<Toy>(schemas, { greet: () => '' });
      expect(send(message, OWN)).toBeUndefined();
    },
  );

  test('names the page that asks, unless its tab is private', async () => {
    const forPages: Schemas<Toy> = { greet: { ...schemas.greet, fromPages: true } };
    serve<Toy>(forPages, { greet: (_, { url }) => url ?? 'nobody' });
    const asked = greet({ word: 'hello' });
    await expect(send(asked, PAGE)).resolves.toMatchObject({ value: PAGE.url });
    const hidden = { ...PAGE, tab: { id: 7, incognito: true } };
    await expect(send(asked, hidden)).resolves.toMatchObject({ value: 'nobody' });
  });

  test('turns what a handler throws into a reply', async () => {
    serve<Toy>(schemas, {
      greet: () => {
        throw new Error('the tide');
      },
    });
    await expect(send(greet({ word: 'hello' }), OWN)).resolves.toEqual({
      ok: false,
      reason: 'failed',
      message: 'the tide',
    });
  });
});

describe('ask', () => {
  test.each([
    [new Error('Extension context invalidated.'), 'orphaned'],
    [new Error('Could not establish connection. Receiving end does not exist.'), 'unreachable'],
  ])('gives a reason for %s', async (error, reason) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(error);
    await expect(ask('readLibrary', { known: null, part: 0 })).resolves.toMatchObject({ ok: false, reason });
  });

  test('calls a missing answer unreachable', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(ask('readLibrary', { known: null, part: 0 })).resolves.toMatchObject({
      reason: 'unreachable',
    });
  });
});

test('a page may find hints, report, open the library and change settings, and nothing else', () => {
  const open = Object.entries(BACKGROUND_SCHEMAS).filter(([, schema]) => schema.fromPages);
  expect(open.map(([name]) => name).sort()).toEqual([
    'changeSettings',
    'findHints',
    'openLibrary',
    'reportMarks',
  ]);
});

test.each([
  [{ kind: 'site', host: 'ferry.example', on: false, onlyHere: false }, true],
  [{ kind: 'wrongMatch', match: { surface: 'a', target: 'b', name: 'c', host: null } }, true],
  [{ kind: 'set', values: { paused: true } }, false],
  [{ kind: 'forgetSite', name: 'ferry.example' }, false],
  [{ kind: 'source', file: 'a.txt', on: false }, false],
  [{ kind: 'restore', settings: {} }, false],
])('a page that asks for the change %j is heard: %s', async (change, isHeard) => {
  const changed = vi.fn(() => null);
  const handlers = new Proxy(
    {},
    { getOwnPropertyDescriptor: () => ({ configurable: true, value: changed }), get: () => changed },
  );
  serve(BACKGROUND_SCHEMAS as Schemas<never>, handlers as never);
  await send({ whosaid: 1, name: 'changeSettings', request: { change } }, PAGE);
  expect(changed).toHaveBeenCalledTimes(isHeard ? 1 : 0);
});
