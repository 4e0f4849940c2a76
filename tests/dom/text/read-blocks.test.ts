import { describe, expect, test } from 'vitest';
import { containerOf, readBlocks, readEach, readOwnRuns } from '../../../src/dom/text/read-blocks';
import type { ReadBlock } from '../../../src/dom/text/reading';
import { makeReader, writePage } from '../../support/make/make-reader';

const read = (markup: string) => readBlocks(writePage(markup), makeReader());
const texts = (markup: string) => read(markup).map((block) => block.text);

describe('readBlocks', () => {
  test.each([
    ['joins inline elements', '<p>Edda <b>Li</b><i>nd</i> spoke</p>', ['Edda Lind spoke']],
    ['never joins blocks', '<p>Edda</p><p>Lind</p>', ['Edda', 'Lind']],
    ['cuts at a line break', '<p>Edda<br>Lind</p>', ['Edda', 'Lind']],
    ['reads text beside blocks', '<div>one<p>two</p>three</div>', ['one', 'two', 'three']],
    ['reads a block inside a link', '<a href="#">one<div>two</div></a>', ['one', 'two']],
    ['makes one space of many', '<p>\n  Edda\n\t Lind </p>', ['Edda Lind']],
    ['makes one space over nodes', '<p>Edda <b> Lind</b></p>', ['Edda Lind']],
    ['keeps no-break spaces', '<p>28\u00a0looms</p>', ['28\u00a0looms']],
    [
      'begins with words, not with white space before them',
      '<p>\n\u00a0\n<b>Edda</b> Lind</p>',
      ['Edda Lind'],
    ],
    ['cuts at a picture', '<p>Edda<img>Lind</p>', ['Edda', 'Lind']],
    ['reads text around comments', '<p>Edda <!-- and --> Lind</p>', ['Edda Lind']],
    [
      'reads a form whose fields are called like parts of a node',
      '<form><p>Edda</p><input name="data"></form>',
      ['Edda'],
    ],
    ['reads table cells apart', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['has nothing for a page without text', '<div><img></div>', []],
  ])('%s', (_what, markup, expected) => {
    expect(texts(markup)).toEqual(expected);
  });

  test.each([
    '<script>Lind</script>',
    '<style>Lind</style>',
    '<noscript>Lind</noscript>',
    '<template>Lind</template>',
    '<textarea>Lind</textarea>',
    '<select><option>Lind</option></select>',
    '<button>Lind</button>',
    '<svg><text>Lind</text></svg>',
    '<code>Lind</code>',
    '<div contenteditable>Lind</div>',
    '<div contenteditable="true"><p>Lind</p></div>',
    '<div role="textbox">Lind</div>',
    '<nav>Lind</nav>',
    '<div role="navigation">Lind</div>',
    '<footer>Lind</footer>',
    '<footer role="note">Lind</footer>',
  ])('never reads %s', (markup) => {
    expect(texts(`<p>one</p>${markup}`)).toEqual(['one']);
  });

  test('reads a footer in the page’s main part that has a role', () => {
    expect(texts('<main><section><footer role="note">Lind</footer></section></main>')).toEqual(['Lind']);
  });

  test('reads the footer of an article, and what is switched off from editing', () => {
    expect(texts('<article><footer>Lind</footer></article><p contenteditable="false">x</p>')).toEqual([
      'Lind',
      'x',
    ]);
  });

  test('tells headings from running text', () => {
    expect(read('<h2>One <b>two</b></h2><p>three</p>').map((block) => block.kind)).toEqual([
      'heading',
      'body',
    ]);
  });

  test('reads open and closed shadow roots after the light text of their host, and tells of each', () => {
    const page = writePage('<p>one</p><story-box>light</story-box><p>three</p>');
    const host = page.querySelector('story-box') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>two</p>';
    const met: ShadowRoot[] = [];
    const reader = makeReader({
      shadowRootOf: (element) => (element === host ? root : null),
      onShadowRoot: (each) => met.push(each),
    });
    expect(readBlocks(page, reader).map((block) => block.text)).toEqual(['one', 'light', 'two', 'three']);
    expect(met).toEqual([root]);
  });

  test('leaves our own host alone', () => {
    const page = writePage('<p>one</p><div id="own">two</div>');
    const isOwn = (element: Element) => element.id === 'own';
    expect(readBlocks(page, makeReader({ isOwn })).map((block) => block.text)).toEqual(['one']);
  });

  test('reads what is nested a thousand deep', () => {
    const page = writePage('<p>top</p>');
    let inner: Element = page;
    for (let depth = 0; depth < 1000; depth++) {
      const next = document.createElement(depth % 2 === 0 ? 'div' : 'b');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'Lind';
    expect(readBlocks(page, makeReader()).map((block) => block.text)).toEqual(['top', 'Lind']);
  });

  test('tells what an attribute says after a part that was left out', () => {
    expect(
      texts('<nav><p role="heading">a</p><p contenteditable>b</p></nav><div role="heading">c</div><p>d</p>'),
    ).toEqual(['c', 'd']);
    const [first, second] = read('<nav><i role="menu">a</i></nav><div role="heading">c</div><p>d</p>');
    expect([first?.kind, second?.kind]).toEqual(['heading', 'body']);
  });

  test('counts headings around what it is asked to read, through shadow hosts', () => {
    const page = writePage(
      '<div role="heading"><b><story-box></story-box></b></div><h2><p id="a">one</p></h2>',
    );
    const root = (page.querySelector('story-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>two</p>';
    expect(readBlocks(root, makeReader()).map((block) => block.kind)).toEqual(['heading']);
    const inner = page.querySelector('#a') as Element;
    expect(readBlocks(inner, makeReader()).map((block) => block.kind)).toEqual(['heading']);
    expect(readOwnRuns(inner, makeReader()).map((block) => block.kind)).toEqual(['heading']);
  });

  test('changes nothing on the page', () => {
    const page = writePage('<p>Edda <b>Lind</b></p>');
    const before = page.innerHTML;
    readBlocks(page, makeReader());
    expect(page.innerHTML).toBe(before);
  });
});

test('a page may make up as many tags as it likes', () => {
  const made = Array.from({ length: 600 }, (_, nth) => `<made${nth}>${nth}</made${nth}>`).join('');
  const read = readBlocks(writePage(`${made}<h3>Lind</h3><svg><text>x</text></svg>`), makeReader());
  expect(read).toHaveLength(601);
  expect(read.at(-1)).toMatchObject({ text: 'Lind', kind: 'heading' });
});

describe('readEach', () => {
  const markup =
    '<main><h2><p>one</p><nav>two</nav></h2><div role="menu"><p>three</p></div><p>four <b>five</b></p></main><p>six</p>' +
    '<section><div>one <nav>two</nav></div><h3>three</h3><div contenteditable>four</div><div>five</div></section>';

  test('gives what reading one root after the other gives, without those that left the page', () => {
    const page = writePage(markup);
    const gone = document.createElement('p');
    gone.textContent = 'gone';
    const roots = [...page.querySelectorAll('p, nav, section > *'), gone];
    const told = (runs: readonly ReadBlock[][]) => runs.flat().map(({ text, kind }) => [text, kind]);
    const each = roots.slice(0, -1).map((root) => readBlocks(root, makeReader()));
    expect(told(readEach(roots, makeReader()))).toEqual(told(each));
    expect(told(each)).toEqual([
      ['one', 'heading'],
      ['four five', 'body'],
      ['six', 'body'],
      ['one', 'body'],
      ['three', 'heading'],
      ['five', 'body'],
    ]);
  });

  test('looks once at what stands around a hundred siblings', () => {
    const page = writePage(`<div><div><div><main>${'<p>Lind</p>'.repeat(100)}</main></div></div></div>`);
    let asked = 0;
    const isOwn = () => {
      asked++;
      return false;
    };
    expect(readEach(page.querySelectorAll('p'), makeReader({ isOwn })).flat()).toHaveLength(100);
    expect(asked).toBeLessThan(120);
  });
});

describe('readOwnRuns', () => {
  test('reads a container’s own text without the blocks in it', () => {
    const page = writePage('<div id="a">one<p>two</p>three <b>four</b></div>');
    const runs = readOwnRuns(page.querySelector('#a') as Element, makeReader());
    expect(runs.map((block) => block.text)).toEqual(['one', 'three four']);
  });

  test('reads nothing inside what is never read', () => {
    const page = writePage('<nav><p id="a">one</p></nav>');
    expect(readOwnRuns(page.querySelector('#a') as Element, makeReader())).toEqual([]);
  });
});

test('containerOf gives the nearest element that is not inline', () => {
  const page = writePage('<div><p><b><i id="a">x</i></b></p></div>');
  expect(containerOf(page.querySelector('#a')?.firstChild as Node)?.tagName).toBe('P');
});
