/** The way into a closed shadow root in Chromium. */
import type { CDPSession, Frame, JSHandle } from 'puppeteer-core';
import { CARD_HOSTS } from '../make-read-page';

/** Closed roots are closed to scripts, not to the debugger: describe the host, resolve the root, call on it. */
export async function callInClosedRoot(
  frame: Frame,
  functionText: string,
  json: string,
): Promise<string | undefined> {
  const client = (frame as Frame & { client: CDPSession }).client;
  const hosts = await frame.evaluateHandle(
    (selector) => [...document.querySelectorAll(selector)],
    CARD_HOSTS,
  );
  try {
    for (const host of (await hosts.getProperties()).values()) {
      const root = await closedRootOf(client, host);
      if (root === undefined) continue;
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: `function (json) { return (${functionText})(this, json); }`,
        arguments: [{ value: json }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      if (result.value !== undefined) return result.value as string;
    }
    return undefined;
  } finally {
    await hosts.dispose();
  }
}

async function closedRootOf(client: CDPSession, host: JSHandle): Promise<string | undefined> {
  const { objectId } = host.remoteObject();
  if (objectId === undefined) return undefined;
  const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.find((each) => each.shadowRootType === 'closed');
  if (root === undefined) return undefined;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}
