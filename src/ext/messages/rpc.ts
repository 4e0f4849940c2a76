/**
 * Carries messages. One listener a context: of two that answer, the first would be heard.
 * Who may ask is checked here, what is asked in message-schemas.ts.
 */
import { browser } from 'wxt/browser';
import type { BackgroundMessages, Failure, PageMessages, PopupMessages, Result } from './messages';

type MessageMap = Readonly<Record<string, { readonly request: unknown; readonly reply: unknown }>>;
type Request<Map, Name extends keyof Map> = Map[Name] extends { request: infer Asked } ? Asked : never;
type Reply<Map, Name extends keyof Map> = Map[Name] extends { reply: infer Answer } ? Answer : never;

/** Who asks: the tab's id for a page, `page: false` for the extension's own pages and background; `top` for a tab's own page, whose frame is 0; `url` is null for private tabs, of which nothing is kept. */
export type Sender = {
  readonly page: boolean;
  readonly tab: number | null;
  readonly frame: number;
  readonly top: boolean;
  readonly url: string | null;
};

/** One function for every message of a map; a missing or extra one does not compile. */
export type Handlers<Map> = {
  readonly [Name in keyof Map]: (
    request: Request<Map, Name>,
    sender: Sender,
  ) => Promise<Reply<Map, Name>> | Reply<Map, Name>;
};

/** A check by https://standardschema.dev, which valibot's schemas are: what every page carries goes without the library. */
export type Check<Value> = {
  readonly '~standard': {
    readonly validate: (value: unknown) => Checked<Value> | Promise<Checked<Value>>;
  };
};
type Checked<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/** The check of every message of a map. `fromPages`: a web page's content script may ask it; a check of its own where it may ask less. */
export type Schemas<Map> = {
  readonly [Name in keyof Map]: {
    readonly request: Check<Request<Map, Name>>;
    readonly fromPages: boolean | Check<Request<Map, Name>>;
  };
};

type Envelope = { readonly whosaid: 1; readonly name: string; readonly request: unknown };
type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number; incognito?: boolean } | undefined;
};

const failure = (reason: Failure, message: string): Result<never> => ({ ok: false, reason, message });

/** Answers this context's messages until the returned function is called. Call it once a context, before anything is awaited. */
export function serve<Map extends MessageMap>(schemas: Schemas<Map>, handlers: Handlers<Map>): () => void {
  // Chromium hears no promise that a listener returns: `true` says that the answer comes later, by the third argument.
  const listener = (message: unknown, raw: RawSender, reply: (result: Result<unknown>) => void): boolean => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return false;
    void answer(schemas, handlers, message, raw).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function answer<Map extends MessageMap>(
  schemas: Schemas<Map>,
  handlers: Handlers<Map>,
  message: Envelope,
  raw: RawSender,
): Promise<Result<unknown>> {
  const name: keyof Map = message.name;
  const sender = readSender(raw);
  if (sender === null) return failure('refused', 'message from another extension');
  const check = checkFor(schemas[name], sender);
  if (check === null) return failure('refused', `pages may not ask ${message.name}`);
  try {
    const checked = await check['~standard'].validate(message.request);
    if (checked.issues !== undefined)
      return failure('refused', `${message.name}: ${checked.issues[0]?.message ?? 'malformed'}`);
    return { ok: true, value: await handlers[name](checked.value, sender) };
  } catch (error) {
    return failure('failed', error instanceof Error ? error.message : String(error));
  }
}

/** The check for who asks; null where a page may not ask at all. */
function checkFor<Map, Name extends keyof Map>(
  { request, fromPages }: Schemas<Map>[Name],
  { page }: Sender,
): Check<Request<Map, Name>> | null {
  if (!page || fromPages === true) return request;
  return fromPages === false ? null : fromPages;
}

/** A content script has a tab and its page's address; our own pages may have a tab too, but our own address. */
function readSender(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id) return null;
  const own = raw.url?.startsWith(browser.runtime.getURL('/' as never)) ?? false;
  const tab = raw.tab?.id ?? null;
  const { frameId: frame = -1 } = raw;
  return { page: tab !== null && !own, tab, frame, top: frame === 0, url: keepable(raw) };
}

const keepable = ({ tab, url }: RawSender): string | null => (tab?.incognito === true ? null : (url ?? null));

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' && message !== null && (message as { whosaid?: unknown }).whosaid === 1;

type Asked = BackgroundMessages & PopupMessages;

/** Asks the background, or the popup while it is open. Never throws; `unreachable` where there is none. */
export function ask<Name extends keyof Asked>(
  name: Name,
  request: Request<Asked, Name>,
): Promise<Result<Reply<Asked, Name>>> {
  return settle(() => browser.runtime.sendMessage({ whosaid: 1, name, request } satisfies Envelope));
}

/** Asks the page in a tab, its top frame unless another is named. Never throws; `unreachable` where no content script runs. */
export function askPage<Name extends keyof PageMessages>(
  tab: number,
  name: Name,
  request: Request<PageMessages, Name>,
  frameId = 0,
): Promise<Result<Reply<PageMessages, Name>>> {
  const envelope: Envelope = { whosaid: 1, name, request };
  return settle(() => browser.tabs.sendMessage(tab, envelope, { frameId }));
}

/** Has the frames within a tab's page tell their hints, each by `tellFrameHints`. Never throws. */
export async function askFrames(tab: number): Promise<void> {
  const envelope: Envelope = { whosaid: 1, name: 'listFrameHints', request: null };
  await settle(() => browser.tabs.sendMessage(tab, envelope));
}

async function settle<Value>(send: () => Promise<unknown>): Promise<Result<Value>> {
  try {
    const reply = await send();
    return isResult(reply) ? (reply as Result<Value>) : failure('unreachable', 'nobody answered');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure(isOrphaned(message) ? 'orphaned' : 'unreachable', message);
  }
}

const isResult = (reply: unknown): boolean =>
  typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';

/** Chromium says "Extension context invalidated."; there and in Firefox `runtime.id` is gone afterwards. */
const isOrphaned = (message: string): boolean => /context invalidated/i.test(message) || !isAlive();

/** False once the extension was updated or removed under this context. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}
