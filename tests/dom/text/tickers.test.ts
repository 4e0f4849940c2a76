import { beforeEach, describe, expect, test } from 'vitest';
import {
  CALM_MS,
  MAX_REST_MS,
  MAX_TICKER_TEXT,
  REST_MS,
  TICKS,
  Tickers,
} from '../../../src/dom/text/tickers';

let now: number;
let tickers: Tickers;
let advert: HTMLElement;

beforeEach(() => {
  now = 10_000;
  tickers = new Tickers();
  document.body.innerHTML = '<main><p>News.</p></main><div id="advert"><b>1</b></div>';
  advert = document.querySelector('#advert') as HTMLElement;
});

/** Rewrites it in so many rounds, a fifth of a second apart. */
function tick(element: Element, rounds: number): void {
  for (let nth = 0; nth < rounds; nth++) {
    now += 200;
    tickers.count(element, now);
  }
}

describe('a place that is rewritten', () => {
  test('a few times is read like any other', () => {
    tick(advert, TICKS - 1);
    expect(tickers.holds(advert)).toBe(false);
    expect(tickers.untilRested(now)).toBe(Infinity);
  });

  test('again and again is left alone with all that is in it, and nothing else is', () => {
    tick(advert, TICKS);
    expect(tickers.holds(advert.querySelector('b')?.firstChild as Node)).toBe(true);
    expect(tickers.holds(document.querySelector('main') as Element)).toBe(false);
    expect(tickers.holds(document.body)).toBe(false);
  });

  test('stands within its ancestors', () => {
    tick(advert, TICKS);
    expect([...tickers.around()]).toEqual([document.body, document.documentElement, document]);
  });

  test('is counted once a round', () => {
    for (let nth = 0; nth < TICKS; nth++) tickers.count(advert, now);
    expect(tickers.holds(advert)).toBe(false);
  });

  test('is looked at once when its rest is over', () => {
    tick(advert, TICKS);
    expect(tickers.takeRested(now)).toEqual([]);
    now += tickers.untilRested(now);
    expect(tickers.takeRested(now)).toEqual([advert]);
    expect(tickers.takeRested(now)).toEqual([]);
  });

  test('rests twice as long each time, up to a minute', () => {
    tick(advert, TICKS);
    const rests: number[] = [];
    for (let nth = 0; nth < 8; nth++) {
      rests.push(tickers.untilRested(now));
      now += tickers.untilRested(now);
      tickers.takeRested(now);
      tickers.count(advert, now);
    }
    expect(rests.slice(0, 4)).toEqual([1, 2, 4, 8].map((times) => times * REST_MS));
    expect(rests.at(-1)).toBe(MAX_REST_MS);
  });

  test('is like any other again once it has been calm', () => {
    tick(advert, TICKS);
    now += REST_MS + CALM_MS + 1;
    expect(tickers.takeRested(now)).toEqual([advert]);
    expect(tickers.untilRested(now)).toBe(Infinity);
    tickers.count(advert, now);
    expect(tickers.holds(advert)).toBe(false);
  });

  test('is read however often where it is a whole story', () => {
    advert.textContent = 'word '.repeat(MAX_TICKER_TEXT / 5 + 1);
    tick(advert, 20);
    expect(tickers.holds(advert)).toBe(false);
  });

  test('is let go of when it leaves the page', () => {
    tick(advert, TICKS);
    advert.remove();
    expect(tickers.takeRested(now)).toEqual([]);
    expect(tickers.untilRested(now)).toBe(Infinity);
  });

  test('is forgotten on another page', () => {
    tick(advert, TICKS);
    tickers.clear();
    expect(tickers.holds(advert)).toBe(false);
  });
});
