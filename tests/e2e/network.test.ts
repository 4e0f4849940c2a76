import { describe, expect, inject, test } from 'vitest';
import { decodePack } from '../../src/core/pack/decode-pack';
import { encodePack } from '../../src/core/pack/encode-pack';
import { dropFile, keepChange, openView, pasteArticle, savedBy } from '../support/browser/drive-library';
import { makeAdded } from '../support/make/make-library';
import type { Reader } from '../support/browser/reader';
import type { PageServer } from '../support/browser/server';
import { startReader } from '../support/browser/start-reader';
import { useNetwork } from '../support/browser/use-network';
import { addPageAsSource } from '../support/browser/use-reader';

const PAGES = ['sample.html', 'dark.html', 'shop.html', 'story.html'];
const VIEWS = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'];

describe('the network', () => {
  const { proxy, server } = useNetwork();

  test('sees nothing of a whole session but what the page itself asks for', async () => {
    const options = { proxy: proxy().address };
    let reader = await startReader(inject('browserName'), options);
    await readAWhile(reader, server());
    await addPage(reader, server().url('sample.html'));
    await lookAround(reader);
    await addByText(reader);
    await importPack(reader);
    const exported = await exportPack(reader);
    expect(exported.map(({ publisher }) => publisher)).toContain('The ferry Courier');
    expect(exported.map(({ publisher }) => publisher)).toContain('The Harbour Courier');
    reader = await reader.restart();
    await reader.updateExtension();
    await readAWhile(reader, server());
    await reader.stop();

    const asked = proxy().requests.filter((address) => !isOfTheBrowser(address));
    const own = [...PAGES, 'sample.css', 'favicon.ico'].map((path) => server().url(path));
    for (const path of PAGES) expect(asked).toContain(server().url(path));
    expect(asked.filter((address) => !own.includes(address))).toEqual([]);
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
  for (const view of VIEWS) await (await openView(reader, view)).close();
}

async function addByText(reader: Reader): Promise<void> {
  const facts = await openView(reader, 'sources');
  await pasteArticle(facts, makeAdded('lighthouse').text);
  await keepChange(facts);
  await facts.close();
}

async function importPack(reader: Reader): Promise<void> {
  const facts = await openView(reader, 'sources');
  await dropFile(facts, 'harbour.whosaid.json', encodePack([makeAdded('ferry'), makeAdded('bridge')]));
  await keepChange(facts);
  await facts.close();
}

/** The sources in the file that the browser saved. */
async function exportPack(reader: Reader): Promise<ReturnType<typeof decodePack>['sources']> {
  const facts = await openView(reader, 'sources');
  const text = await savedBy(reader, () =>
    facts.click('.source-tools > .button:last-of-type:not([disabled])'),
  );
  await facts.close();
  return decodePack(text).sources;
}

/** What the browsers ask for by themselves, seen with no extension installed: updates, time, certificates, captive portals. */
function isOfTheBrowser(address: string): boolean {
  return /(^|[/.])(google(apis)?|gstatic|gvt1|googleusercontent|mozilla|mozgcp|firefox|example-firefox)\.(com|net|org)(:443|\/|:80)/.test(
    address,
  );
}
