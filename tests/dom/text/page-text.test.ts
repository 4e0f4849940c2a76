import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPageText } from '../../../src/dom/text/page-text';
import type { TextChange } from '../../../src/dom/text/text-change';
import { watchText } from '../../../src/dom/text/watch-text';
import { makeReader, writePage } from '../../support/make/make-reader';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** A page that is watched; `change` does something to it and gives what was noticed, null when nothing was. */
const watch = (markup: string) => {
  const page = writePage(markup);
  const changes: TextChange[] = [];
  const watching = watchText(window, makeReader(), (change) => changes.push(change), stop.signal);
  watching.observe(document);
  const text = createPageText(document, makeReader());
  text.readAll();
  const change = async (act: (page: HTMLElement) => void): Promise<string[]> => {
    const before = changes.length;
    act(page);
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(before), { timeout: 5000 });
    return text.apply(changes.at(-1) as TextChange).map((block) => block.text);
  };
  const all = () => text.blocks().map((block) => block.text);
  return { page, text, changes, change, all };
};

describe('page text kept up to date', () => {
  test('reads only what was appended', async () => {
    const { change, all } = watch('<div id="a"><p>one</p><p>two</p></div>');
    expect(
      await change((page) => page.querySelector('#a')?.insertAdjacentHTML('beforeend', '<p>three</p>')),
    ).toEqual(['three']);
    expect(all()).toEqual(['one', 'two', 'three']);
  });

  test('knows what it had read before it was told of it', async () => {
    const { text, change, all } = watch('<p>one</p>');
    const told = await change((page) => {
      page.insertAdjacentHTML('beforeend', '<p>two</p>');
      text.readAll();
    });
    expect(told).toEqual([]);
    expect(all()).toEqual(['one', 'two']);
    expect(text.blocks().every(text.holds)).toBe(true);
  });

  test('lets go of what went, and keeps what came after it', async () => {
    const { text, change, all } = watch('<p>one</p><p>two</p>');
    const [one, two] = text.blocks();
    await change((page) => page.insertAdjacentHTML('beforeend', '<p>three</p>'));
    await change((page) => {
      page.querySelector('p')?.remove();
      page.insertAdjacentHTML('beforeend', '<p>four</p>');
    });
    expect(all()).toEqual(['two', 'three', 'four']);
    expect([one, two].map((block) => text.holds(block!))).toEqual([false, true]);
  });

  test('keeps document order when much comes in many places', async () => {
    const { change, all } = watch('<ul><li>c</li></ul><p>e</p><ol><li>g</li></ol>');
    await change((page) => {
      page.querySelector('li')?.insertAdjacentHTML('beforebegin', '<li>a</li><li>b</li>');
      page.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li>h</li>');
      page.querySelector('ol')?.insertAdjacentHTML('afterbegin', '<li>f</li>');
      page.querySelector('p')?.insertAdjacentHTML('beforebegin', '<script>none</script><p>d</p>');
    });
    expect(all().join('')).toBe('abcdefgh');
  });

  test('keeps a shadow tree behind the light text of its host', async () => {
    const { page, text, change, all } = watch('<p>b</p><div><p>c</p></div><p>f</p>');
    const root = page.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<section>d<p>e</p></section>';
    text.readAll();
    await change(() => page.insertAdjacentHTML('afterbegin', '<p>a</p>'));
    expect(all().join('')).toBe('abcdef');
  });

  test('keeps document order when something comes first', async () => {
    const { change, all } = watch('<div id="a"><p>one</p><p>three</p></div>');
    await change((page) => {
      page.querySelector('p')?.insertAdjacentHTML('afterend', '<p>two</p>');
      page.insertAdjacentHTML('afterbegin', '<h1>zero</h1>');
    });
    expect(all()).toEqual(['zero', 'one', 'two', 'three']);
  });

  test('reads a paragraph again when its words change, and its neighbours not', async () => {
    const { change, all } = watch('<p>one</p><p>two <b>words</b></p>');
    const fresh = await change((page) => {
      const words = page.querySelector('b')?.firstChild as Text;
      words.data = 'changed';
    });
    expect(fresh).toEqual(['two changed']);
    expect(all()).toEqual(['one', 'two changed']);
  });

  test('lets go of what was removed', async () => {
    const { change, all } = watch('<p>one</p><p id="b">two</p>');
    expect(await change((page) => page.querySelector('#b')?.remove())).toEqual([]);
    expect(all()).toEqual(['one']);
  });

  test('reads everything when the body is replaced', async () => {
    const { change, all } = watch('<p>one</p>');
    await change(() => {
      const body = document.createElement('body');
      body.innerHTML = '<p>new</p>';
      document.body.replaceWith(body);
    });
    expect(all()).toEqual(['new']);
  });

  test.each([
    ['a block comes between two texts', 'one <b>two</b>', '<p>new</p>', ['one', 'two', 'new']],
    ['a line break comes between two texts', 'one <b>two</b>', '<br>', ['one', 'two']],
    ['words come beside a text', 'one <b>two</b>', '<i>and </i>', ['one and two']],
    [
      'a block comes between blank texts',
      'one <!-- --> <!-- --> <b>two</b>',
      '<p>new</p>',
      ['one', 'two', 'new'],
    ],
  ])('reads a text again where %s', async (_what, before, added, after) => {
    const { change, all } = watch(`<div id="a">${before}</div>`);
    await change((page) => page.querySelector('#a b')?.insertAdjacentHTML('beforebegin', added));
    expect(all().toSorted()).toEqual(after.toSorted());
  });

  test('gives up a place that never stops changing', async () => {
    const { page, changes, change } = watch('<p id="a">0</p><p id="b">x</p>');
    const ticker = page.querySelector('#a') as Element;
    for (let nth = 1; nth <= 6; nth += 1) await change(() => (ticker.textContent = String(nth)));
    const before = changes.length;
    ticker.textContent = 'unheard';
    const fresh = await change((body) => (body.querySelector('#b') as Element).append(' y'));
    expect(changes.length).toBe(before + 1);
    expect(fresh).toEqual(['x y']);
  });

  test('does not notice what happens in menus and fields', async () => {
    const { change } = watch('<nav><p id="a">one</p></nav><p id="b">two</p>');
    const fresh = await change((page) => {
      page.querySelector('#a')?.append(' more');
      page.querySelector('#b')?.append(' more');
    });
    expect(fresh).toEqual(['two more']);
  });
});
