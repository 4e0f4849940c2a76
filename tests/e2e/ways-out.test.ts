import { describe, expect, inject, test } from 'vitest';
import { startReader } from '../support/browser/start-reader';
import { useNetwork } from '../support/browser/use-network';

describe('the network', () => {
  const { proxy, server } = useNetwork();

  test('is closed to the extension: what its pages ask for by script, picture, form or frame goes nowhere', async () => {
    const reader = await startReader(inject('browserName'), { proxy: proxy().address });
    const facts = await reader.extensionPage('facts.html');
    const address = server().url('leak');
    const outcome = await facts.run(tryEveryWayOut, address);
    await facts.close();
    await reader.stop();
    expect(outcome).toEqual({
      fetched: false,
      sent: false,
      pictured: false,
      scripted: false,
      framed: false,
      posted: false,
    });
    expect(proxy().requests.filter((each) => each.includes('leak'))).toEqual([]);
    expect(server().requests.filter((each) => each.includes('leak'))).toEqual([]);
  });
});

/** In a page of the extension: asks for an address in every way a page can. Which of them got an answer. */
async function tryEveryWayOut(root: Document | ShadowRoot, address: string) {
  const page = root as Document;
  const loads = (tag: 'img' | 'script' | 'iframe'): Promise<boolean> =>
    new Promise((resolve) => {
      const element = page.createElement(tag);
      const blocked = (): void => resolve(false);
      page.addEventListener('securitypolicyviolation', blocked, { once: true });
      element.onerror = blocked;
      element.onload = () => resolve(true);
      element.src = `${address}?${tag}`;
      page.body.append(element);
    });
  const fetched = await fetch(`${address}?fetch`).then(
    () => true,
    () => false,
  );
  const sent = await new Promise<boolean>((resolve) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}?socket`);
    socket.onopen = () => resolve(true);
    socket.onerror = () => resolve(false);
  }).catch(() => false);
  const pictured = await loads('img');
  const scripted = await loads('script');
  const framed = await loads('iframe');
  // A form that gets through leaves the page, and nothing answers any more: then the call itself fails.
  const posted = await new Promise<boolean>((resolve) => {
    page.addEventListener('securitypolicyviolation', () => resolve(false), { once: true });
    const form = page.createElement('form');
    form.action = `${address}?form`;
    page.body.append(form);
    form.submit();
  }).catch(() => false);
  return { fetched, sent, pictured, scripted, framed, posted };
}
