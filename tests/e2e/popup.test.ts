import { describe, expect, test } from 'vitest';
import type { Surface } from '../support/browser/reader';
import { countPainted, useReader } from '../support/browser/use-reader';

const SWITCH = '[role="switch"]';
const isSwitch = (popup: Surface, on: boolean) =>
  popup.waitFor(
    (root, want) => root.querySelector('[role="switch"]')?.getAttribute('aria-checked') === want,
    String(on),
  );

describe('the popup', () => {
  const { reader, server, restart } = useReader();

  test('lists what is on this page', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    expect(await popup.text()).toMatch(/Yur[iy] Ushakov/);
    await popup.close();
    await page.close();
  });

  test('moves no tab when the counts come, and none when another is chosen', async () => {
    const page = await reader().open(server().url('sample.html'));
    const popup = await reader().popup(page);
    await popup.waitFor((root) => {
      const counts = [...root.querySelectorAll('.tab-count')];
      return counts.length > 0 && counts.every((count) => /\d/.test(count.textContent ?? ''));
    });
    const places = await popup.run((root) => {
      const tabs = [...root.querySelectorAll('[role="tab"]')];
      const counts = [...root.querySelectorAll('.tab-count')];
      const place = () => tabs.map((tab) => Math.round(tab.getBoundingClientRect().left));
      const show = (texts: readonly string[]) => {
        counts.forEach((count, at) => (count.textContent = texts[at] ?? ''));
        return place();
      };
      return [place(), show(['', '', '']), show(['9', '4,999', '100'])];
    });
    // Neither when another is chosen, whose words are bold.
    await popup.click('#tab-sources');
    places.push(
      await popup.run((root) =>
        [...root.querySelectorAll('[role="tab"]')].map((tab) => Math.round(tab.getBoundingClientRect().left)),
      ),
    );
    expect(places).toEqual(places.map(() => places[0]));
    await popup.close();
    await page.close();
  });

  test('finds a fact by its words, and says when there is none', async () => {
    const page = await reader().open(server().url('sample.html'));
    const popup = await reader().popup(page);
    await popup.click('#tab-facts');
    await popup.type('[role="combobox"]', 'compromise');
    const found = await popup.waitFor((root) => {
      const options = [...root.querySelectorAll('[role="option"]')].map((each) => each.textContent ?? '');
      return options.length > 0 && /compromise/i.test(options[0] ?? '') ? options : null;
    });
    expect(found.length).toBeGreaterThan(0);
    await popup.type('[role="combobox"]', 'zzqqxx');
    await popup.waitFor((root) => root.querySelector('[role="option"]') === null);
    await popup.close();
    await page.close();
  });

  test('switches marks off and on for a site, also over a restart of the browser', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await isSwitch(popup, true);
    await popup.click(SWITCH);
    await isSwitch(popup, false);
    await page.waitForNoMarks();
    expect(await page.page.evaluate(countPainted)).toBe(0);

    await restart();
    const again = await reader().open(server().url('sample.html'));
    const reopened = await reader().popup(again);
    await isSwitch(reopened, false);
    expect(await again.page.evaluate(countPainted)).toBe(0);
    await reopened.click(SWITCH);
    await isSwitch(reopened, true);
    await again.waitForMarks();
  });

  test('narrows the switch to one host, and leaves the rest of its site alone', async () => {
    // Every name below "localhost" is this machine.
    const at = (host: string): string => server().url('sample.html').replace('127.0.0.1', host);
    const other = await reader().open(at('sport.courier.localhost'));
    await other.waitForMarks();
    const page = await reader().open(at('news.courier.localhost'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    // At once: the switch is clicked before the popup has drawn what the box changed.
    await popup.click('.popup-scope input');
    await popup.click(SWITCH);
    await popup.waitFor((root) => root.querySelector('h1')?.textContent === 'news.courier.localhost');
    await page.waitForNoMarks();
    await other.page.bringToFront();
    expect((await other.marks()).length).toBeGreaterThan(0);
    const again = await reader().popup(page);
    await isSwitch(again, false);
    await again.click('.popup-scope input');
    await other.waitForNoMarks();
    await again.click(SWITCH);
    await page.waitForMarks();
    await other.waitForMarks();
  });
});
