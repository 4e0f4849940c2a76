import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reader } from '../../../src/dom/text/read-blocks';
import type { TextChange } from '../../../src/dom/text/text-change';
import { watchText } from '../../../src/dom/text/watch-text';

const reader: Reader = {
  shadowRootOf: (element) => element.shadowRoot,
  onShadowRoot: () => undefined,
  isOwn: (element) => element.id === 'ours',
};
let stop: AbortController;
let changes: TextChange[];

beforeEach(() => {
  document.body.innerHTML = '<main><p id="first">News.</p></main><div id="advert">0</div>';
  vi.useFakeTimers();
  stop = new AbortController();
  changes = [];
  watchText(window, reader, (change) => changes.push(change), stop.signal).observe(document);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
/** Everything that was told, as names of elements. */
const told = () =>
  changes.map(({ touched, added }) =>
    [[...touched], [...added]].map((each) => each.map((at) => (at as Element).id)),
  );

describe('watchText', () => {
  test('tells of a burst once, within six tenths of a second', async () => {
    find('main').insertAdjacentHTML('beforeend', '<p id="second">More.</p>');
    find('#first').textContent = 'Other news.';
    await vi.advanceTimersByTimeAsync(100);
    find('main').insertAdjacentHTML('beforeend', '<p id="third">Yet more.</p>');
    await vi.advanceTimersByTimeAsync(500);
    expect(told()).toEqual([[['first'], ['second', 'third']]]);
  });

  test('hears every post of a live blog, however many come', async () => {
    for (let nth = 0; nth < 40; nth++) {
      find('main').insertAdjacentHTML('afterbegin', `<p id="post${nth}">Post.</p>`);
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(changes).toHaveLength(40);
    expect(told().at(-1)).toEqual([[], ['post39']]);
  });

  test('leaves an advert alone that changes sixty times a second, and hears the story beside it', async () => {
    const tick = async (seconds: number) => {
      for (let frame = 0; frame < seconds * 60; frame++) {
        find('#advert').textContent = String(frame);
        await vi.advanceTimersByTimeAsync(1000 / 60);
      }
    };
    await tick(60);
    const before = changes.length;
    expect(before).toBeLessThanOrEqual(12);
    find('main').insertAdjacentHTML('beforeend', '<p id="late">More.</p>');
    await tick(1);
    expect(told().slice(before)).toContainEqual([[], ['late']]);
  });

  test('reads what a ticker shows in the end', async () => {
    for (let frame = 0; frame < 100; frame++) {
      find('#advert').textContent = String(frame);
      await vi.advanceTimersByTimeAsync(50);
    }
    changes = [];
    find('#advert').innerHTML = '<p id="last">The end.</p>';
    await vi.advanceTimersByTimeAsync(61_000);
    expect(told()).toEqual([[[], ['advert']]]);
  });

  test('does not hear our own host come and go, nor anything once it has ended', async () => {
    const host = Object.assign(document.createElement('div'), { id: 'ours' });
    document.documentElement.append(host);
    await vi.advanceTimersByTimeAsync(1000);
    host.remove();
    await vi.advanceTimersByTimeAsync(1000);
    find('#first').textContent = 'Other news.';
    stop.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(changes).toEqual([]);
  });
});
