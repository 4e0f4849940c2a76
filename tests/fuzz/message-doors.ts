/** The doors of messages and of what is stored: who asks, what is asked, and what a change makes of the settings. */
import '../support/fake/fake-extension';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { BACKGROUND_SCHEMAS } from '../../src/ext/messages/message-schemas';
import type { BackgroundMessages } from '../../src/ext/messages/messages';
import { PAGE_SCHEMAS } from '../../src/ext/messages/page-schemas';
import { serve, type Handlers, type Sender } from '../../src/ext/messages/rpc';
import { applyChange } from '../../src/ext/settings/settings';
import { checkSettings } from '../../src/ext/settings/settings-schema';
import { makeAdded } from '../support/make/make-library';
import { asyncDoor, door, expectThat, type Door } from './door';
import { deliver, OWN_ID, OWN_PAGE } from '../support/fake/fake-extension';
import { anyJson, anyString, mutate } from './inputs';

const page = { url: null, language: 'en', published: null, blocks: [{ text: 'a', kind: 'body' }] };
const request = fc.oneof(
  mutate({ page }),
  mutate({ request: { kind: 'add', drafts: [makeAdded('ferry')] }, keep: true }),
  mutate({ change: { kind: 'set', values: { paused: true } } }),
  mutate({ change: { kind: 'site', host: 'courier.example', on: true, onlyHere: false } }),
  mutate({
    change: {
      kind: 'wrongMatch',
      match: { surface: 'Brandt', target: 'person/x', name: 'Brandt', host: null },
    },
  }),
  mutate({ at: { view: 'facts', item: 'f1', query: '' } }),
  mutate({ what: 'pack', files: ['added-ferry.txt'] }),
  fc.constant(null),
  anyJson,
);
const name = fc.oneof(fc.constantFrom(...Object.keys(BACKGROUND_SCHEMAS)), anyString);
const envelope = fc.oneof(
  { weight: 6, arbitrary: fc.record({ whosaid: fc.constant(1), name, request }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(name, request)
      .chain(([asked, value]) => mutate({ whosaid: 1, name: asked, request: value })),
  },
  { weight: 1, arbitrary: anyJson },
);
/** Senders as browsers write them: which parts there are differs, what is in them is text and numbers. */
const sender = fc.record(
  {
    id: fc.oneof(fc.constant(OWN_ID), anyString),
    url: fc.oneof(fc.constant(OWN_PAGE), fc.webUrl(), anyString),
    frameId: fc.nat(3),
    tab: fc.record({ id: fc.nat(9) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

/** What reached a handler, one entry a message. */
let heard: { readonly name: string; readonly request: unknown; readonly from: Sender }[] = [];
const names = Object.keys(BACKGROUND_SCHEMAS) as (keyof BackgroundMessages)[];
const handlers = Object.fromEntries(
  names.map((each) => [
    each,
    (asked: unknown, from: Sender) => {
      heard.push({ name: each, request: asked, from });
      return null;
    },
  ]),
) as unknown as Handlers<BackgroundMessages>;
serve<BackgroundMessages>(BACKGROUND_SCHEMAS, handlers);

const settings = checkSettings(undefined);
/** Names that the schema library leaves out of every record: a site of the reader's own network called so is not remembered. */
const LEFT_OUT = ['__proto__', 'prototype', 'constructor'];

export const MESSAGE_DOORS: readonly Door[] = [
  asyncDoor('messages to the background', 1, fc.tuple(envelope, sender), async ([message, from]) => {
    heard = [];
    const reply = await deliver(message, from);
    expectThat(reply === undefined || typeof reply.ok === 'boolean', 'an answer, or none', reply);
    expectThat(heard.length === Number(reply?.ok === true), 'handled once where it is answered', heard);
    for (const { name: asked, request: value, from: who } of heard) {
      const schema = BACKGROUND_SCHEMAS[asked as keyof BackgroundMessages];
      expectThat(from.id === OWN_ID, 'nobody else is heard', from);
      expectThat(!who.page || schema.fromPages !== false, 'pages ask for what pages may', asked);
      const isLess = who.page && typeof schema.fromPages !== 'boolean';
      const check = (isLess ? schema.fromPages : schema.request) as Parameters<typeof safeParse>[0];
      expectThat(safeParse(check, value).success, 'a handler gets what the schema says', value);
    }
  }),
  door(
    'messages to the page',
    1,
    fc.tuple(
      fc.constantFrom(...Object.values(PAGE_SCHEMAS)),
      fc.oneof(mutate({ mention: 3 }), mutate({ command: 'next' }), anyJson),
    ),
    ([{ request: check }, value]) => {
      const checked = check['~standard'].validate(value);
      if (!('value' in checked)) return;
      const again = check['~standard'].validate(checked.value);
      expectThat('value' in again, 'what passed passes again', checked.value);
    },
  ),
  door('changes of settings', 1, fc.tuple(mutate(settings), request), ([stored, asked]) => {
    const checked = safeParse(BACKGROUND_SCHEMAS.changeSettings.request, asked);
    if (!checked.success) return;
    const after = applyChange(checkSettings(stored), checked.output.change);
    if (LEFT_OUT.some((each) => Object.hasOwn(after.sites, each))) return;
    const kept = checkSettings(JSON.parse(JSON.stringify(after)));
    expectThat(JSON.stringify(kept) === JSON.stringify(after), 'what a change leaves is kept whole', after);
  }),
];
