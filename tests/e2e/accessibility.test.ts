import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { openView } from '../support/browser/drive-library';
import type { Reader, Root, Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

type Axe = {
  readonly run: (
    what: Element,
    options: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in it, one line a finding. */
async function check(surface: Surface): Promise<readonly string[]> {
  await surface.load(AXE);
  return surface.run(runAxe);
}

async function runAxe(root: Root): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const host = root instanceof ShadowRoot ? root.host : null;
  // axe walks open roots only: for as long as it looks, the card's root is given out as one.
  if (host !== null) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { violations } = await axe.run(root.querySelector('.whosaid') ?? document.documentElement, {
    resultTypes: ['violations'],
  });
  if (host !== null) Reflect.deleteProperty(host, 'shadowRoot');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('accessibility', () => {
  const { reader, server } = useReader();

  test.each([
    ['light', 'sample.html'],
    ['dark', 'sample.html'],
    ['light', 'dark.html'],
    ['dark', 'dark.html'],
  ])('axe finds nothing in the card: %s theme, %s', async (theme, path) => {
    await reader().emulate({ dark: theme === 'dark' });
    const page = await reader().open(server().url(path));
    await page.waitForMarks();
    const card = await page.openCard('Uschakow');
    expect(await check(card)).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'])('axe finds nothing in the popup: %s theme', async (theme) => {
    await reader().emulate({ dark: theme === 'dark' });
    const popup = await openPopup(reader(), server().url('sample.html'));
    expect(await check(popup)).toEqual([]);
    await popup.click('#tab-facts');
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    expect(await check(popup)).toEqual([]);
    await popup.close();
  });

  const views = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'];
  const themes = ['light', 'dark'];
  test.each(views.flatMap((view) => themes.map((theme) => [view, theme] as const)))(
    'axe finds nothing in the view %s: %s theme',
    async (view, theme) => {
      await reader().emulate({ dark: theme === 'dark' });
      const facts = await openView(reader(), view);
      await facts.waitFor((root) => root.querySelector('[aria-busy="true"]') === null);
      expect(await check(facts)).toEqual([]);
      // And in what is behind its first entry.
      const entry = {
        facts: '.fact summary',
        matrix: 'td button',
        people: '.target-line a',
        sources: 'main li a',
      };
      if (view in entry) {
        await facts.click(entry[view as keyof typeof entry]);
        await facts.waitFor((root) => root.querySelector('.quote, .target'));
        expect(await check(facts)).toEqual([]);
      }
      await facts.close();
    },
  );
});

/** The real popup; in Firefox, where no script can be loaded into it, its page in a tab. */
async function openPopup(reader: Reader, address: string): Promise<Surface> {
  if (reader.name === 'firefox') return reader.extensionPage('popup.html');
  const page = await reader.open(address);
  await page.waitForMarks();
  const popup = await reader.popup(page);
  await popup.waitFor((root) => root.querySelector('[role="option"]'));
  return popup;
}
