import { describe, expect, test } from 'vitest';
import type { Reader, ReadPage, Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

const SOURCES = '.source-line';
const countSources = (facts: Surface): Promise<number> =>
  facts.run((root, selector) => root.querySelectorAll(selector).length, SOURCES);
const waitForSources = (facts: Surface, count: number) =>
  facts.waitFor((root, selector, want) => root.querySelectorAll(selector).length === want, SOURCES, count);

/** Opens the popup over a page, adds the page, and gives what the preview said. */
async function addPage(reader: Reader, page: ReadPage): Promise<string> {
  const popup = await reader.popup(page);
  await popup.waitFor((root) => root.querySelector('.popup-foot .quiet-button:not([disabled])'));
  await popup.click('.popup-foot .quiet-button');
  await popup.waitFor((root) => root.querySelector('.change-lines') ?? root.querySelector('.change .notice'));
  const preview = await popup.text();
  await popup.click('.change .button-main');
  await popup.waitFor((root) => /Done/.test(root.querySelector('.change h2')?.textContent ?? ''));
  await popup.close();
  return preview;
}

describe('the library', () => {
  const { reader, server, restart } = useReader();

  test('takes in the page in front, keeps it over a restart, and lets it go again', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const before = await reader().extensionPage('facts.html#sources');
    await before.waitFor((root) => root.querySelector('.source-line'));
    const bundled = await countSources(before);
    await before.close();

    expect(await addPage(reader(), page)).toMatch(/1 article will be added.*gain a source.*new facts/);

    await restart();
    const facts = await reader().extensionPage('facts.html#sources');
    await waitForSources(facts, bundled + 1);
    expect(await facts.text()).toContain('added by you');
    await facts.click('.source-buttons .quiet-button');
    await facts.waitFor((root) => root.querySelector('.change .button-main'));
    await facts.click('.change .button-main');
    await waitForSources(facts, bundled);
    await facts.close();
  });
});
