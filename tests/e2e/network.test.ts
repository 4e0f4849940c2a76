import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { decodePack } from '../../src/core/pack/decode-pack';
import { encodePack } from '../../src/core/pack/encode-pack';
import { makeAdded } from '../support/make-library';
import type { Reader, Surface } from '../support/reader';
import { startRecordingProxy, type RecordingProxy } from '../support/recording-proxy';
import { startServer, type PageServer } from '../support/server';
import { startReader } from '../support/start-reader';
import { addPageAsSource } from '../support/use-reader';
import { waitFor } from '../support/wait-for';

const PAGES = ['sample.html', 'dark.html', 'shop.html', 'story.html'];
const VIEWS = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'];

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
    const options = { proxy: proxy.address };
    let reader = await startReader(inject('browserName'), options);
    await readAWhile(reader, server);
    await addPage(reader, server.url('sample.html'));
    await lookAround(reader);
    await addByText(reader);
    await importPack(reader);
    const exported = await exportPack(reader);
    expect(exported.map(({ publisher }) => publisher)).toContain('The ferry Courier');
    expect(exported.map(({ publisher }) => publisher)).toContain('The Harbour Courier');
    reader = await reader.restart();
    await reader.updateExtension();
    await readAWhile(reader, server);
    await reader.stop();

    const asked = proxy.requests.filter((address) => !isOfTheBrowser(address));
    const own = [...PAGES, 'sample.css', 'favicon.ico'].map((path) => server.url(path));
    for (const path of PAGES) expect(asked).toContain(server.url(path));
    expect(asked.filter((address) => !own.includes(address))).toEqual([]);
  });

  test('is closed to the extension: what its pages ask for by script, picture, form or frame goes nowhere', async () => {
    const reader = await startReader(inject('browserName'), { proxy: proxy.address });
    const facts = await reader.extensionPage('facts.html');
    const address = server.url('leak');
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
    expect(proxy.requests.filter((each) => each.includes('leak'))).toEqual([]);
    expect(server.requests.filter((each) => each.includes('leak'))).toEqual([]);
  });
});

/** Opens pages, cards and the popup, searches, lets the background sleep. */
async function readAWhile(reader: Reader, server: PageServer): Promise<void> {
  for (const path of PAGES) {
    const other = await reader.open(server.url(path));
    if (path !== 'shop.html') await other.waitForMarks();
    await other.close();
  }
  const page = await reader.open(server.url('sample.html'));
  await page.waitForMarks();
  for (const words of ['Uschakow', 'Wittkoff', 'Putin']) {
    const card = await page.openCard(words);
    await card.close();
    await page.waitForNoCard();
  }
  const popup = await reader.popup(page);
  await popup.click('#tab-facts');
  await popup.type('[role="combobox"]', 'compromise');
  await popup.waitFor((root) => root.querySelector('[role="option"]'));
  await popup.close();
  await reader.sleepBackground();
  await page.page.reload();
  await page.waitForMarks();
  await page.close();
}

async function addPage(reader: Reader, address: string): Promise<void> {
  const page = await reader.open(address);
  await page.waitForMarks();
  await addPageAsSource(reader, page);
  await page.close();
}

async function lookAround(reader: Reader): Promise<void> {
  for (const view of VIEWS) {
    const facts = await reader.extensionPage(`facts.html#${view}`);
    await facts.waitFor((root) => root.querySelector('main section'));
    await facts.close();
  }
}

/** Takes the offered change, and waits until it is done. */
async function keepChange(facts: Surface): Promise<void> {
  await facts.click('.change .button-main');
  await facts.waitFor((root) => root.querySelector('.change-body > [role="status"] > h2'));
  await facts.close();
}

async function addByText(reader: Reader): Promise<void> {
  const facts = await reader.extensionPage('facts.html#sources');
  await facts.click('.source-tools button[aria-expanded]');
  await facts.waitFor((root) => root.querySelector('.paste textarea'));
  const article = makeAdded('lighthouse').text;
  await facts.run((root, text) => {
    const field = root.querySelector<HTMLTextAreaElement>('.paste textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, article);
  await facts.click('.paste [type="submit"]:not([disabled])');
  await keepChange(facts);
}

async function importPack(reader: Reader): Promise<void> {
  const facts = await reader.extensionPage('facts.html#sources');
  await facts.waitFor((root) => root.querySelector('.source-tools'));
  await facts.run(
    (root, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'harbour.whosaid.json', { type: 'application/json' }));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files });
      root.querySelector('.source-tools')?.dispatchEvent(drop);
    },
    encodePack([makeAdded('ferry'), makeAdded('bridge')]),
  );
  await keepChange(facts);
}

/** The sources in the file that the browser saved. */
async function exportPack(reader: Reader): Promise<ReturnType<typeof decodePack>['sources']> {
  const facts = await reader.extensionPage('facts.html#sources');
  await facts.click('.source-tools > .button:last-of-type:not([disabled])');
  const file = await waitFor('the saved pack', () =>
    existsSync(reader.downloads)
      ? readdirSync(reader.downloads).find((name) => name.endsWith('.whosaid.json'))
      : null,
  );
  const text = await waitFor('all of it', () => readFileSync(join(reader.downloads, file), 'utf8'));
  await facts.close();
  return decodePack(text).sources;
}

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

/** What the browsers ask for by themselves, seen with no extension installed: updates, time, certificates, captive portals. */
function isOfTheBrowser(address: string): boolean {
  return /(^|[/.])(google(apis)?|gstatic|gvt1|googleusercontent|mozilla|mozgcp|firefox|example-firefox)\.(com|net|org)(:443|\/|:80)/.test(
    address,
  );
}
