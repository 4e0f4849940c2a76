/** The way into a closed shadow root in Firefox. */
import type { Frame } from 'puppeteer-core';
import { contextOf, type Bidi, type RemoteValue } from './bidi';
import { CARD_HOSTS, type CallInCard } from '../make-read-page';

/** BiDi writes down a host with its closed root, and a root that was written down can be called on. */
export function callInClosedRoot(bidi: Bidi): CallInCard {
  return async (frame: Frame, functionText: string, json: string) => {
    const context = contextOf(frame);
    const hosts = await bidi.call(
      context,
      '(selector) => [...document.querySelectorAll(selector)]',
      [{ type: 'string', value: CARD_HOSTS }],
      { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } },
    );
    const roots = (hosts.value as RemoteValue[]).map(closedRootOf).filter((each) => each !== undefined);
    for (const root of roots) {
      const answer = await bidi.call(context, functionText, [
        { sharedId: root },
        { type: 'string', value: json },
      ]);
      if (answer.type === 'string') return String(answer.value);
    }
    return undefined;
  };
}

function closedRootOf(host: RemoteValue): string | undefined {
  const { shadowRoot } = host.value as { shadowRoot?: RemoteValue | null };
  return (shadowRoot?.value as { mode?: string } | undefined)?.mode === 'closed'
    ? shadowRoot?.sharedId
    : undefined;
}
