/** An extension around the code under test, in memory by WXT; imported before anything that asks for the browser's API. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Our own id, and the address of a page of ours. */
export const OWN_ID = 'whosaid';
export const OWN_PAGE = 'ext://whosaid/facts.html';

type Reply = { readonly ok: boolean };
type Listener = (message: unknown, sender: unknown, reply: (result: Reply) => void) => boolean;
const listeners: Listener[] = [];

const runtime = {
  ...fakeBrowser.runtime,
  id: OWN_ID,
  getURL: (path: string) => `ext://whosaid${path}`,
  onMessage: {
    addListener: (listener: Listener) => listeners.push(listener),
    removeListener: () => undefined,
  },
};
Object.assign(globalThis, { browser: { ...fakeBrowser, runtime }, chrome: { ...fakeBrowser, runtime } });

/** Hands a message to the listener; its answer, or undefined where it leaves the message to others. */
export async function deliver(message: unknown, sender: unknown): Promise<Reply | undefined> {
  const answers = listeners.map(
    (listener) =>
      new Promise<Reply | undefined>((resolve) => {
        if (!listener(message, sender, resolve)) resolve(undefined);
      }),
  );
  return (await Promise.all(answers)).find((answer) => answer !== undefined);
}
