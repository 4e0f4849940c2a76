import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { encodePack } from '../../src/core/pack/encode-pack';
import { dropFile, openView, readPreview } from '../support/browser/drive-library';
import { makeAdded } from '../support/make/make-library';
import { makeArticle } from '../support/make/made-pages';
import type { ReadPage, Root } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

/** Pixels of the page, to compare one look with another. */
async function lookOf(page: ReadPage): Promise<string> {
  return page.page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** In the page: paints nothing of ours any more. */
function clearMarks(): void {
  for (const name of [...(CSS.highlights as unknown as Map<string, unknown>).keys()])
    if (name.startsWith('whosaid')) CSS.highlights.delete(name);
}

/** In the page: the same ranges under names that no sheet styles. A highlight cuts the text it lies on, and a cut moves pixels. */
function bareMarks(): void {
  const all = CSS.highlights as unknown as Map<string, Highlight>;
  for (const [name, highlight] of [...all]) {
    all.delete(name);
    all.set(`bare-${name}`, highlight);
  }
}

function styleOfCard(root: Root) {
  const card = root.querySelector('.card') as HTMLElement;
  const { borderTopWidth, borderTopStyle, animationDuration } = getComputedStyle(card);
  const title = getComputedStyle(root.querySelector('h2') as Element).fontSize;
  return { border: `${borderTopWidth} ${borderTopStyle}`, animationDuration, title };
}

/** Whether an element has the palette's ground for what is chosen, and it, or the sign within it, the colour that goes with that. */
function isPaired(root: Root, selector: string, sign: string | null = null): boolean {
  const element = root.querySelector(selector);
  const above = sign === null ? element : root.querySelector(sign);
  if (element === null || above === null) return false;
  const probe = document.createElement('i');
  probe.style.cssText = 'forced-color-adjust: none; color: HighlightText; background: Highlight';
  document.body.append(probe);
  const wanted = [getComputedStyle(probe).backgroundColor, getComputedStyle(probe).color];
  probe.remove();
  const { color, backgroundColor } = getComputedStyle(above);
  const found = [getComputedStyle(element).backgroundColor, sign === null ? color : backgroundColor];
  const isOwn = getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'auto';
  return isOwn && found.join() === wanted.join();
}

describe('the ways a page is shown', () => {
  const { reader, server } = useReader();
  let page: ReadPage;

  beforeAll(async () => {
    server().add('shown.html', makeArticle());
    await reader().emulate({ width: 900, height: 700 });
    page = await reader().open(server().url('shown.html'));
    await page.waitForMarks();
    await page.page.bringToFront();
    await page.page.mouse.move(2, 690);
  });
  afterEach(() => reader().emulate({ print: false, forcedColors: false, reducedMotion: false }));

  test('shows the card without motion to readers who want none', async () => {
    await reader().emulate({ reducedMotion: true });
    const card = await page.openCard('Uschakow');
    expect((await card.run(styleOfCard)).animationDuration).toBe('0s');
    await card.close();
    await page.waitForNoCard();
  });

  test('keeps the size of its own text, whatever size the page gives to its', async () => {
    const card = await page.openCard('Uschakow');
    const before = (await card.run(styleOfCard)).title;
    await card.close();
    await page.waitForNoCard();
    await page.page.evaluate(() => (document.documentElement.style.fontSize = '40px'));
    const again = await page.openCard('Uschakow');
    expect((await again.run(styleOfCard)).title).toBe(before);
    await again.close();
    await page.waitForNoCard();
    await page.page.evaluate(() => document.documentElement.removeAttribute('style'));
  });

  test('draws marks and card in the reader\u2019s own palette', async () => {
    await reader().emulate({ forcedColors: true });
    const card = await page.openCard('Uschakow');
    expect((await card.run(styleOfCard)).border).toBe('1px solid');
    await card.close();
    await page.waitForNoCard();
    await page.page.mouse.move(2, 690);
    expect(await page.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const marked = await lookOf(page);
    await page.page.evaluate(clearMarks);
    expect((await lookOf(page)) === marked).toBe(false);
  });

  test('fills what is chosen, found or to be pressed with a pair of the reader\u2019s own palette', async () => {
    // Firefox shows but the tab in front so.
    const inOwnPalette = () => reader().emulate({ forcedColors: true });
    const facts = await openView(reader(), 'facts?q=compromise');
    await inOwnPalette();
    await facts.click('.filter:not(:disabled)');
    // The pointer rests on it, and its ground fades in.
    await facts.waitFor(isPaired, '.filter[aria-pressed="true"]');
    await facts.waitFor(isPaired, '.fact mark');
    await facts.close();
    const sources = await openView(reader(), 'sources');
    await inOwnPalette();
    await dropFile(sources, 'harbour.whosaid.json', encodePack([makeAdded('ferry')]));
    await readPreview(sources);
    await sources.waitFor(isPaired, '.change .button-main');
    await sources.close();
    const popup = await reader().extensionPage('popup.html');
    await popup.waitFor((root) => root.querySelector('.switch'));
    await inOwnPalette();
    await popup.run((root) => root.querySelector('.switch')?.setAttribute('aria-checked', 'true'));
    await popup.waitFor(isPaired, '.switch', '.switch-knob');
    await popup.close();
  });

  test('leaves paper as it is', async () => {
    const fresh = await reader().open(server().url('shown.html'));
    await fresh.waitForMarks();
    await fresh.page.bringToFront();
    const onScreen = await lookOf(fresh);
    await reader().emulate({ print: true });
    expect(await fresh.page.evaluate(() => matchMedia('print').matches)).toBe(true);
    const onPaper = await lookOf(fresh);
    await fresh.page.evaluate(bareMarks);
    expect((await lookOf(fresh)) === onPaper).toBe(true);
    await reader().emulate({ print: false });
    expect((await lookOf(fresh)) === onScreen).toBe(false);
    await fresh.close();
  });

  test('opens the card over an element that fills the screen', async () => {
    const after = `<button id="fill">Fill</button>
      <script>document.querySelector('#fill').onclick = () => document.querySelector('article').requestFullscreen();</script>
      <style>article { background: #fff; overflow: auto; }</style>`;
    server().add('full.html', makeArticle({ after }));
    const full = await reader().open(server().url('full.html'));
    await full.waitForMarks();
    await full.page.bringToFront();
    await full.page.click('#fill');
    await full.page.waitForFunction(() => document.fullscreenElement?.nodeName === 'ARTICLE');
    const card = await full.openCard('Selenskyj');
    expect(await card.text()).toMatch(/Zelensk/);
    // It can be used there: what is outside the element would not be drawn at all.
    await card.click('[aria-label="Close"]');
    await full.waitForNoCard();
    expect(await full.page.evaluate(() => document.fullscreenElement?.nodeName)).toBe('ARTICLE');
    await full.close();
  });
});
