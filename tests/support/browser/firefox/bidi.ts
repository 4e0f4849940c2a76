/** Raw WebDriver BiDi: what Puppeteer does not reach in Firefox — the extension's own pages, the browser's window, closed roots. */
import type { Browser, Frame } from 'puppeteer-core';
import type { Json } from '../reader';

type Send = (method: string, params: object) => Promise<{ result: unknown }>;
type ScriptResult = {
  readonly type: 'success' | 'exception';
  readonly result: RemoteValue;
  readonly exceptionDetails: { readonly text: string };
};

/** A value as BiDi writes it down, as far as it is read here. */
export type RemoteValue = {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
};

/** Talks to one browser. A context is a tab, a frame or the browser's window. */
export type Bidi = {
  readonly send: <Answer>(method: string, params?: object) => Promise<Answer>;
  /** Runs `work` there with JSON arguments; gives its answer as JSON would. */
  readonly run: <Args extends readonly Json[], Answer>(
    context: string,
    work: (...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  /** Calls the text of a function with values as BiDi writes them. */
  readonly call: (
    context: string,
    functionText: string,
    args: readonly object[],
    options?: object,
  ) => Promise<RemoteValue>;
  /** The browser's own window, where scripts may do all that the browser may. */
  readonly window: () => Promise<string>;
};

/** Gives the raw connection behind Puppeteer's, which its types leave out. */
export function openBidi(browser: Browser): Bidi {
  const connection = (browser as unknown as { connection: { send: Send } }).connection;
  const send = async <Answer>(method: string, params: object = {}): Promise<Answer> =>
    (await connection.send(method, params)).result as Answer;

  const call: Bidi['call'] = async (context, functionDeclaration, args, options = {}) => {
    const answer = await send<ScriptResult>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      ...options,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };

  return {
    send,
    call,
    run: async (context, work, ...args) => {
      const text = `async (json) => { const __name = (f) => f; return JSON.stringify((await (${String(work)})(...JSON.parse(json))) ?? null); }`;
      const answer = await call(context, text, [{ type: 'string', value: JSON.stringify(args) }]);
      return JSON.parse(String(answer.value)) as never;
    },
    window: async () => {
      const tree = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const [first] = tree.contexts;
      if (first === undefined) throw new Error('Firefox has no window');
      return first.context;
    },
  };
}

/** The BiDi context of a frame. */
export const contextOf = (frame: Frame): string => (frame as Frame & { _id: string })._id;
