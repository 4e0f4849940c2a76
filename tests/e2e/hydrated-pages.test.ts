import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { HYDRATED, makeHydratedPage } from '../support/browser/hydrated-pages';
import type { Reader } from '../support/browser/reader';
import { startReader } from '../support/browser/start-reader';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

/** React times itself in the console, as often as it happens to draw. */
const withoutTimes = (noise: readonly string[]): string[] =>
  noise.filter((line) => !line.startsWith('timeStamp'));

const readMarkup = (): string => document.querySelector('#app')?.outerHTML ?? '';

describe('pages that a framework brings to life', () => {
  const { reader, server } = useReader();
  let plain: Reader;

  beforeAll(async () => {
    plain = await startReader(inject('browserName'), { extension: null });
    for (const name of HYDRATED) server().add(`${name}.html`, await makeHydratedPage(name));
  });
  afterAll(() => plain.stop());

  test.each(HYDRATED)('%s finds its own markup, and changes it as it likes', async (name) => {
    const without = await plain.open(server().url(`${name}.html`));
    await without.page.waitForSelector('[data-alive]');
    const expected = await without.page.evaluate(readMarkup);

    const page = await reader().open(server().url(`${name}.html`));
    await page.page.waitForSelector('[data-alive]');
    await page.waitForMarks();
    expect(await page.page.evaluate(readMarkup)).toBe(expected);
    expect(withoutTimes(page.noise)).toEqual(withoutTimes(without.noise));

    await without.page.click('#app button');
    await page.page.click('#app button');
    await waitFor('marks in the new text', async () =>
      (await page.marks()).some((mark) => mark.text.includes('Umjerow')),
    );
    const marks = await page.marks();
    expect(marks.map((mark) => mark.text).join()).not.toContain('Uschakow');
    expect(await page.page.evaluate(countPainted)).toBe(marks.length);
    expect(await page.page.evaluate(readMarkup)).toBe(await without.page.evaluate(readMarkup));
    const card = await page.openCard('Umjerow');
    expect(await card.text()).toContain('Umerov');
    expect(withoutTimes(page.noise)).toEqual(withoutTimes(without.noise));
    await page.close();
    await without.close();
  });
});
