import { describe, expect, test } from 'vitest';
import { encodePack } from '../../src/core/pack/encode-pack';
import { dropFile, keepChange, openView, readPreview } from '../support/browser/drive-library';
import { makeArticle, STORY } from '../support/make/made-pages';
import { makeAdded } from '../support/make/make-library';
import { useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

describe('the browser’s own doors', () => {
  const { reader, server } = useReader();

  test('“Who said this?” searches the facts for the selected words', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await reader().chooseMenu('who-said-this', page, ' compromise ');
    const facts = await reader().openedPage('facts.html#facts?q=compromise');
    const titles = await facts.waitFor((root) => {
      const found = [...root.querySelectorAll('.fact h3')].map((each) => each.textContent ?? '');
      return found.length > 0 ? found : null;
    });
    expect(titles[0]).toMatch(/compromise/i);
    await facts.close();
    await page.close();
  });

  test('“Add this page” previews the page and keeps it once asked to, and not again when its tab is reloaded', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await reader().chooseMenu('add-this-page', page, '');
    const facts = await reader().openedPage('facts.html#sources');
    expect(await readPreview(facts)).toMatch(/1 article will be added/);
    await keepChange(facts);
    expect(await facts.run((root) => (root as Document).location.hash)).toBe('#sources');
    await facts.close();
    await page.close();
  });

  test('the address bar suggests facts for words after the keyword, and opens what is entered', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const suggestions = await reader().suggest('compromise');
    expect(suggestions.join('\n')).toMatch(/compromise/i);
    await reader().enterWords('peace plan');
    const facts = await reader().openedPage('facts.html#facts?q=peace%20plan');
    await facts.waitFor((root) => root.querySelector('.fact'));
    await facts.close();
    await page.close();
  });

  test('an open page is asked about again once sources are added, and once they are switched off', async () => {
    server().add('council.html', makeArticle({ body: `${STORY}<p>Ada Brandt spoke for the council.</p>` }));
    const page = await reader().open(server().url('council.html'));
    const before = await page.waitForMarks();
    expect(before.map(({ text }) => text)).not.toContain('Ada Brandt');
    const facts = await openView(reader(), 'sources');
    await dropFile(facts, 'harbour.whosaid.json', encodePack([makeAdded('ferry'), makeAdded('bridge')]));
    await keepChange(facts);
    await waitFor('a mark on the new name', async () =>
      (await page.marks()).some(({ text }) => text === 'Ada Brandt'),
    );
    // With every source switched off nothing is known of anybody.
    await facts.run((root) => {
      for (const box of root.querySelectorAll<HTMLElement>('.source-line input:checked')) box.click();
    });
    await page.waitForNoMarks();
    await facts.close();
    await page.close();
  });
});

describe('access to web pages', () => {
  const { reader, server } = useReader();

  test('that was taken away is said so in popup and welcome page, with a button to ask again', async ({
    skip,
  }) => {
    const revoke = reader().revokeAccess;
    if (revoke === null) return skip('Chromium tells extensions nothing of it');
    await revoke();
    const page = await reader().open(server().url('story.html'));
    const popup = await reader().popup(page);
    await popup.waitFor((root) => /may not read/.test(root.querySelector('.notice')?.textContent ?? ''));
    expect(await popup.run((root) => root.querySelector('.notice button') !== null)).toBe(true);
    await popup.close();
    const welcome = await reader().extensionPage('facts.html#welcome');
    await welcome.waitFor((root) => root.querySelector('.welcome .banner button'));
    await welcome.close();
    await page.close();
  });
});
