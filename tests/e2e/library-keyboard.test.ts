import { describe, expect, test } from 'vitest';
import type { Root, Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

/** In a document: what has the focus, by its name; empty when nothing has. */
function nameOfFocus(root: Root): string {
  const { activeElement: focus, body } = root as Document;
  if (focus === body) return '';
  const label = (focus as HTMLInputElement | null)?.labels?.[0]?.textContent;
  return (focus?.getAttribute('aria-label') ?? label ?? focus?.textContent ?? '').trim();
}

/** In a document: the words of the option that is current. */
function currentOption(root: Root): string | null {
  const id = root.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant');
  return id === null || id === undefined ? null : (root.querySelector(`#${id}`)?.textContent ?? null);
}

/** Presses Tab until something of that name has the focus; gives what had it on the way. */
async function tabTo(surface: Surface, name: string): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await surface.press('Tab');
    const now = await surface.run(nameOfFocus);
    if (now === name) return passed;
    passed.push(now);
  }
  throw new Error(`never came to ${name}, but to ${passed.join(', ')}`);
}

describe('the library by keyboard', () => {
  const { reader, server } = useReader();

  test('search, arrows and Enter open a fact from the popup without a pointer', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    await tabTo(popup, await popup.run((root) => root.querySelector('#tab-page')?.textContent?.trim() ?? ''));
    await popup.press('ArrowRight');
    await popup.waitFor((root) => root.querySelector('#tab-facts[aria-selected="true"]'));
    await tabTo(popup, 'Search facts, names, quotes');
    await popup.waitFor((root) => root.querySelectorAll('[role="option"]').length > 2);
    await popup.press('ArrowDown');
    const first = await popup.waitFor(currentOption);
    await popup.press('ArrowDown');
    const second = await popup.waitFor((root, before) => {
      const id = root.querySelector('[role="combobox"]')?.getAttribute('aria-activedescendant') ?? '';
      const words = root.querySelector(`[id="${id}"] .option-title`)?.textContent ?? '';
      return words !== '' && !before.includes(words) ? words : null;
    }, first);
    await popup.press('Enter');
    const facts = await reader().openedPage('facts.html#facts/');
    const title = await facts.waitFor((root) => root.querySelector('.fact[open] h3')?.textContent);
    expect(title).toBe(second);
    await facts.close();
    await page.close();
  });

  test('a fact opens and closes, and every tab of the facts page can be reached', async () => {
    const facts = await reader().extensionPage('facts.html#facts');
    await facts.waitFor((root) => root.querySelector('.fact summary'));
    await facts.press('Tab');
    expect(await facts.run(nameOfFocus)).toBe('Skip to the content');
    await facts.press('Enter');
    await tabTo(facts, 'Search facts, names, quotes');
    await facts.run((root) => {
      root.querySelector<HTMLElement>('.fact summary')?.focus();
    });
    await facts.press('Enter');
    await facts.waitFor((root) => root.querySelector('.fact[open] blockquote, .fact[open] q'));
    await facts.press('Enter');
    await facts.waitFor((root) => root.querySelector('.fact[open]') === null);
    await facts.close();

    for (const [name, hash] of [
      ['Who says what', '#matrix'],
      ['Settings', '#settings'],
    ] as const) {
      const view = await reader().extensionPage('facts.html#facts');
      await view.waitFor((root) => root.querySelector('main section'));
      await tabTo(view, name);
      await view.press('Enter');
      await view.waitFor((root, want) => (root as Document).location.hash === want, hash);
      await view.waitFor((root) => root.querySelector('main section'));
      await view.close();
    }
  });

  test('a preview takes the focus, and gives it back when it is given up', async () => {
    const page = await reader().open(server().url('sample.html'));
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('.popup-foot .quiet-button:not([disabled])'));
    await tabTo(popup, 'Add this page as a source');
    await popup.press('Enter');
    await popup.waitFor((root) => root.querySelector('.change .button-main'));
    await tabTo(popup, 'Cancel');
    await popup.press('Enter');
    await popup.waitFor((root) => root.querySelector('#tab-page'));
    expect(await popup.waitFor(nameOfFocus)).toBe('Add this page as a source');
    await popup.close();
    await page.close();
  });
});
