import { describe, expect, test } from 'vitest';
import { decodeBackup, decodePack } from '../../src/core/pack/decode-pack';
import { encodePack } from '../../src/core/pack/encode-pack';
import {
  chooseFile,
  dropFile,
  keepChange,
  listSources,
  openView,
  readPreview,
  savedBy,
} from '../support/browser/drive-library';
import { makeAdded, makeText } from '../support/make/make-library';
import type { Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

const EXPORT = '.source-tools > .button:last-of-type:not([disabled])';
const waitForSource = (facts: Surface, name: string) =>
  facts.waitFor(
    (root, wanted) => [...root.querySelectorAll('.source-name')].some((each) => each.textContent === wanted),
    name,
  );
const waitForNoSource = (facts: Surface, name: string) =>
  facts.waitFor(
    (root, unwanted) =>
      root.querySelector('.source-name') !== null &&
      ![...root.querySelectorAll('.source-name')].some((each) => each.textContent === unwanted),
    name,
  );

describe('files', () => {
  const { reader, restart } = useReader();

  test('a pack is previewed, kept, and comes out as it went in', async () => {
    const facts = await openView(reader(), 'sources');
    const pack = encodePack([makeAdded('ferry'), makeAdded('bridge')]);
    await dropFile(facts, 'harbour.whosaid.json', pack);
    expect(await readPreview(facts)).toMatch(/2 articles will be added/);
    expect(await listSources(facts)).not.toContain('The ferry Courier');
    await keepChange(facts);
    await waitForSource(facts, 'The ferry Courier');
    const saved = decodePack(await savedBy(reader(), () => facts.click(EXPORT)));
    const texts = (text: string) =>
      decodePack(text)
        .sources.map((source) => source.sha256)
        .sort();
    expect(saved.sources.map((source) => source.sha256)).toEqual(expect.arrayContaining(texts(pack)));

    await facts.type('.search input', 'ferry');
    await waitForNoSource(facts, 'The bridge Courier');
    expect(decodePack(await savedBy(reader(), () => facts.click(EXPORT))).sources).toMatchObject([
      { publisher: 'The ferry Courier' },
    ]);
    await facts.type('.search input', ' ');

    await dropFile(facts, 'harbour.whosaid.json', pack);
    await facts.waitFor((root) => /there already/.test(root.querySelector('.change')?.textContent ?? ''));
    await facts.close();
  });

  test.each([
    ['what is no JSON', '{"format": "whosaid-pack/1", "sources": [', /not JSON/],
    ['a version of later', '{"format": "whosaid-pack/9", "sources": []}', /version 9/],
    ['an address that runs a script', hostile({ url: 'javascript:alert(1)' }), /http or https/],
    ['a field nobody knows', hostile({ __proto: 1 }), /unknown field/],
    ['a text that was changed', hostile({ text: 'Other words.' }), /hash/],
    ['a file name with a path', hostile({ file: '../evil.txt' }), /file name/],
    ['a publisher that is no text', hostile({ publisher: { toString: 1 } }), /not a string/],
  ])('a pack with %s is refused, with the reason, and changes nothing', async (_name, text, reason) => {
    const facts = await openView(reader(), 'sources');
    await facts.waitFor((root) => root.querySelector('.source-name'));
    const before = await listSources(facts);
    await dropFile(facts, 'evil.whosaid.json', text);
    expect(await readPreview(facts)).toMatch(reason);
    expect(await facts.run((root) => root.querySelector('.change .button-main') === null)).toBe(true);
    expect(await listSources(facts)).toEqual(before);
    await facts.close();
  });

  test('markup in a pack is shown as the letters it is', async () => {
    const facts = await openView(reader(), 'sources');
    const evil = '<img src=x onerror=document.title="broken">';
    const text = makeText('pier').replace('Councillor', `${evil} Councillor`);
    await dropFile(facts, 'pack.json', encodePack([makeAdded('pier', { publisher: evil, text })]));
    await readPreview(facts);
    await keepChange(facts);
    await waitForSource(facts, evil);
    expect(await facts.run((root) => root.querySelector('main img') === null)).toBe(true);
    expect(await facts.run((root) => (root as Document).title)).toBe('Whosaid');
    await facts.close();
  });

  test.each([
    ['lighthouse.txt', makeText('lighthouse'), /committee|Brandt/],
    ['beacon.html', htmlOf('beacon'), /beacon/],
  ])('a dropped %s is previewed and kept', async (name, text, words) => {
    const facts = await openView(reader(), 'sources');
    await dropFile(facts, name, text);
    expect(await readPreview(facts)).toMatch(/1 article will be added/);
    await keepChange(facts);
    await facts.close();
    const all = await openView(reader(), `facts?q=${name.split('.')[0] ?? ''}`);
    await all.waitFor((root) => root.querySelector('.fact'));
    expect(await all.text()).toMatch(words);
    await all.close();
  });

  test('everything goes out in one file, is deleted, and comes back with the settings', async () => {
    const settings = await openView(reader(), 'settings');
    await settings.click('input[name="density"][value="all"]');
    await settings.waitFor((root) => root.querySelector('input[name="density"][value="all"]:checked'));
    const backup = await savedBy(reader(), () => settings.click('.settings .source-tools > .button'));
    expect(decodeBackup(backup).settings).toMatchObject({ density: 'all' });
    expect(decodeBackup(backup).pack.sources.length).toBeGreaterThan(2);

    await settings.click('.settings .source-tools > .quiet-button');
    await settings.click('.asking .button:last-of-type');
    await settings.waitFor((root) => root.querySelector('input[name="density"][value="first"]:checked'));
    const emptied = await openView(reader(), 'sources');
    await waitForNoSource(emptied, 'The ferry Courier');
    await emptied.close();

    await chooseFile(settings, 'backup.whosaid.json', backup);
    expect(await readPreview(settings)).toMatch(/articles will be added.*settings/i);
    await keepChange(settings);
    await settings.waitFor((root) => root.querySelector('input[name="density"][value="all"]:checked'));
    await settings.close();

    await restart();
    const again = await openView(reader(), 'sources');
    await waitForSource(again, 'The ferry Courier');
    await again.close();
    expect(await reader().storage()).toMatchObject({ settings: { density: 'all' } });
  });

  test('two tabs that change the same settings lose neither’s change', async () => {
    const [one, other] = [await openView(reader(), 'settings'), await openView(reader(), 'settings')];
    await Promise.all([
      one.run((root) => root.querySelector<HTMLElement>('input[name="act"][value="everywhere"]')?.click()),
      other.run((root) => root.querySelector<HTMLElement>('input[name="style"][value="tint"]')?.click()),
    ]);
    for (const tab of [one, other]) {
      await tab.waitFor((root) => root.querySelector('input[name="act"][value="everywhere"]:checked'));
      await tab.waitFor((root) => root.querySelector('input[name="style"][value="tint"]:checked'));
      await tab.close();
    }
  });
});

/** A pack whose one source has other fields than it should. */
function hostile(fields: Record<string, unknown>): string {
  const pack = JSON.parse(encodePack([makeAdded('reef')])) as { sources: object[] };
  return JSON.stringify({ ...pack, sources: [{ ...pack.sources[0], ...fields }] });
}

function htmlOf(topic: string): string {
  const lines = makeText(topic)
    .split('\n')
    .map((line) => `<p>${line}</p>`);
  return `<!doctype html><html lang="en"><title>The ${topic}</title><article><h1>The ${topic}</h1>${lines.join('')}</article></html>`;
}
