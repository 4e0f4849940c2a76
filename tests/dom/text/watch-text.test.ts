import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reader } from '../../../src/dom/text/reading';
import type { TextChange } from '../../../src/dom/text/text-change';
import { watchText, type TextWatch } from '../../../src/dom/text/watch-text';

const reader: Reader = {
  shadowRootOf: (element) => element.shadowRoot,
  onShadowRoot: () => undefined,
  isOwn: (element) => element.id === 'ours',
};
let stop: AbortController;
let changes: TextChange[];
let watch: TextWatch;
/** How often the browser has called our observer. */
let calls: number;

beforeEach(() => {
  document.body.innerHTML =
    '<main><p id="first">News.</p></main><aside id="side"><div id="advert">0</div><p id="near">By it.</p></aside>';
  vi.useFakeTimers();
  stop = new AbortController();
  changes = [];
  calls = 0;
  const Counted = class extends window.MutationObserver {
    constructor(run: MutationCallback) {
      super((batch, self) => {
        calls += 1;
        run(batch, self);
      });
    }
  };
  vi.stubGlobal('MutationObserver', Counted);
  watch = watchText(window, reader, (change) => changes.push(change), stop.signal);
  watch.observe(document);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
/** Everything that was told, as names of elements. */
const told = () =>
  changes.map(({ touched, added }) =>
    [[...touched], [...added]].map((each) => each.map((at) => (at as Element).id)),
  );

/** The advert changes sixty times a second. */
const tick = async (seconds: number) => {
  for (let frame = 0; frame < seconds * 60; frame++) {
    find('#advert').textContent = String(frame);
    await vi.advanceTimersByTimeAsync(1000 / 60);
  }
};

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
    await tick(60);
    const before = changes.length;
    expect(before).toBeLessThanOrEqual(12);
    find('main').insertAdjacentHTML('beforeend', '<p id="late">More.</p>');
    await tick(1);
    expect(told().slice(before)).toContainEqual([[], ['late']]);
  });

  test('is not called for an advert at rest, and is for all around it', async () => {
    const root = find('#first').attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="inside">Inside.</p>';
    watch.observe(root);
    await tick(20);
    calls = 0;
    await tick(5);
    expect(calls).toBe(0);
    changes = [];
    find('#near').textContent = 'Still by it.';
    (root.querySelector('#inside') as HTMLElement).textContent = 'Changed inside.';
    document.body.insertAdjacentHTML('beforeend', '<section><p id="new">New.</p></section>');
    find('#side').append('Beside.');
    await tick(1);
    find('#new').textContent = 'Newer.';
    await tick(1);
    expect(changes.flatMap(({ touched }) => [...touched].map(({ id }) => id)).sort()).toEqual([
      'inside',
      'near',
      'new',
      'side',
    ]);
  });

  test('observes the whole page again once the advert has gone', async () => {
    await tick(10);
    find('#advert').remove();
    await vi.advanceTimersByTimeAsync(1000);
    changes = [];
    const late = document.createElement('div');
    find('#side').append(late);
    await vi.advanceTimersByTimeAsync(1000);
    late.insertAdjacentHTML('beforeend', '<p id="story">A story.</p>');
    await vi.advanceTimersByTimeAsync(1000);
    find('#story').textContent = 'Another.';
    await vi.advanceTimersByTimeAsync(1000);
    expect(told().slice(1)).toEqual([
      [[], ['story']],
      [['story'], []],
    ]);
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
