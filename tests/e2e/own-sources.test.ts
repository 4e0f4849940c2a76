import { describe, expect, test } from 'vitest';
import { addPageAsSource, useReader } from '../support/browser/use-reader';

describe('a page added as a source', () => {
  const { reader, server, restart } = useReader();

  test('is previewed, kept, quoted beside the others, and still there after a restart', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await addPageAsSource(reader(), page);
    await page.close();

    const other = await reader().open(server().url('dark.html'));
    await other.waitForMarks();
    const popup = await reader().popup(other);
    await popup.click('#tab-sources');
    await popup.waitFor((root) => /Harbour Courier/.test(root.querySelector('#panel')?.textContent ?? ''));
    await popup.close();

    await restart();
    const facts = await reader().extensionPage('facts.html');
    await facts.click('nav a[href*="sources"]');
    await facts.waitFor((root) => /Harbour Courier/.test(root.querySelector('main')?.textContent ?? ''));
    await facts.close();
  });

  test('is not counted as confirming itself', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const card = await page.openCard('Uschakow');
    expect(await card.text()).toMatch(/This page is one of the sources/);
    await page.close();
  });
});
