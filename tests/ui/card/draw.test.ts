import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draw, h, type Child, type View } from '../../../src/ui/card/draw';

let place: HTMLElement;
beforeEach(() => (place = document.createElement('div')));

describe('draw', () => {
  test('makes elements with attributes and text, and drawings in their own namespace', () => {
    draw(
      h('p', { class: 'a', hidden: true, title: null }, 'one ', h('svg', { width: 2 }, h('path', null))),
      place,
    );
    expect(place.innerHTML).toBe('<p class="a" hidden="">one <svg width="2"><path></path></svg></p>');
    expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  test('shows markup as the words it is', () => {
    draw(h('p', { title: '"><img>' }, '<img src=x>'), place);
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toBe('<img src=x>');
  });

  test('keeps elements that stay, when something comes and goes before them', () => {
    const view = (isOpen: boolean): View =>
      h('div', null, isOpen && h('p', null, 'row'), h('button', null, 'b'));
    draw(view(false), place);
    const button = place.querySelector('button');
    draw(view(true), place);
    expect(place.querySelector('button')).toBe(button);
    expect(place.textContent).toBe('rowb');
    draw(view(false), place);
    expect(place.querySelector('button')).toBe(button);
    expect(place.querySelector('p')).toBeNull();
  });

  test('hears one listener, the last one', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    draw(h('button', { onclick: first }), place);
    draw(h('button', { onclick: second }), place);
    place.querySelector('button')?.click();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    draw(h('button', null), place);
    place.querySelector('button')?.click();
    expect(second).toHaveBeenCalledOnce();
  });

  test('changes one view into any other as if it had been drawn afresh', () => {
    const { view } = fc.letrec<{ child: Child; view: View }>((tie) => ({
      child: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, false as const, 'a', 'b', ''),
        tie('view'),
        fc.array(fc.constantFrom('c', 'd'), { maxLength: 3 }),
      ),
      view: fc
        .tuple(
          fc.constantFrom('p', 'b', 'svg'),
          fc.dictionary(
            fc.constantFrom('class', 'title', 'hidden'),
            fc.constantFrom('x', 'y', true, false, null),
          ),
          fc.array(tie('child'), { maxLength: 4 }),
        )
        .map(([tag, attributes, children]) => h(tag, attributes, ...children)),
    }));
    fc.assert(
      fc.property(fc.array(fc.option(view), { minLength: 1, maxLength: 4 }), (views) => {
        const [changed, afresh] = [document.createElement('div'), document.createElement('div')];
        for (const each of views) draw(each, changed);
        draw(views.at(-1) ?? null, afresh);
        expect(changed.isEqualNode(afresh)).toBe(true);
      }),
    );
  });
});
