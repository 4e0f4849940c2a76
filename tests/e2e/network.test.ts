import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Reader } from '../support/reader';
import { startRecordingProxy, type RecordingProxy } from '../support/recording-proxy';
import { startServer, type PageServer } from '../support/server';
import { startReader } from '../support/start-reader';

describe('the network', () => {
  let proxy: RecordingProxy;
  let server: PageServer;

  beforeAll(async () => {
    [proxy, server] = await Promise.all([startRecordingProxy(), startServer()]);
  });
  afterAll(async () => {
    await proxy.stop();
    await server.stop();
  });

  test('sees nothing of a whole session but what the page itself asks for', async () => {
    const reader = await startReader(inject('browserName'), { proxy: proxy.address });
    await readAWhile(reader, server.url('sample.html'));
    await reader.stop();
    const asked = proxy.requests.filter((address) => !isOfTheBrowser(address));
    expect(asked).toContain(server.url('sample.html'));
    const own = ['sample.html', 'sample.css', 'favicon.ico'].map((path) => server.url(path));
    expect(asked.filter((address) => !own.includes(address))).toEqual([]);
  });
});

/** Installs, reads, opens cards, searches, switches, looks at the facts. */
async function readAWhile(reader: Reader, address: string): Promise<void> {
  const page = await reader.open(address);
  await page.waitForMarks();
  for (const words of ['Uschakow', 'Selenskyj', 'Wittkoff']) {
    const card = await page.openCard(words);
    await card.close();
    await page.waitForNoCard();
  }
  const popup = await reader.popup(page);
  await popup.click('#tab-facts');
  await popup.type('[role="combobox"]', 'compromise');
  await popup.waitFor((root) => root.querySelector('[role="option"]'));
  await popup.close();
  const facts = await reader.extensionPage('facts.html');
  await facts.waitFor((root) => /Ushakov/.test(root.querySelector('main, body')?.textContent ?? ''));
  await facts.close();
  await reader.sleepBackground();
  await page.page.reload();
  await page.waitForMarks();
}

/** What the browsers ask for by themselves, seen with no extension installed: updates, time, certificates, captive portals. */
function isOfTheBrowser(address: string): boolean {
  return /(^|[/.])(google(apis)?|gstatic|gvt1|googleusercontent|mozilla|mozgcp|firefox|example-firefox)\.(com|net|org)(:443|\/|:80)/.test(
    address,
  );
}
