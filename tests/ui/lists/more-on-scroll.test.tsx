import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MoreOnScroll } from '../../../src/ui/lists/MoreOnScroll';
import { stubObservers } from '../../support/fake/stub-observers';
import '../../support/english-texts';

beforeEach(() => {
  stubObservers();
});
afterEach(cleanup);

const items = Array.from({ length: 95 }, (_, at) => `fact ${at}`);
const keyOf = (item: string): string => item;
const shown = (): string[] => screen.queryAllByRole('listitem').map((item) => item.textContent ?? '');

test('more is drawn below what is there, in order, to the last', () => {
  render(<MoreOnScroll items={items} step={30} least={0} keyOf={keyOf} render={(item) => item} />);
  for (const count of [30, 60, 90]) {
    expect(shown()).toEqual(items.slice(0, count));
    fireEvent.click(screen.getByRole('button'));
  }
  expect(shown()).toEqual(items);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is drawn already is not drawn again when more comes', () => {
  const draw = vi.fn((item: string) => item);
  render(<MoreOnScroll items={items} step={30} least={0} keyOf={keyOf} render={draw} />);
  fireEvent.click(screen.getByRole('button'));
  expect(draw).toHaveBeenCalledTimes(60);
});

test('at least as many are drawn as are asked for', () => {
  render(<MoreOnScroll items={items} step={30} least={70} keyOf={keyOf} render={(item) => item} />);
  expect(shown()).toEqual(items.slice(0, 70));
});

test('items stand in one list, in parts of a foreseen height', () => {
  render(
    <MoreOnScroll items={items} step={30} least={70} keyOf={keyOf} render={(item) => item} itemRem={2} />,
  );
  expect(screen.getAllByRole('list')).toHaveLength(1);
  const parts = [...document.querySelectorAll<HTMLElement>('.list-part')];
  expect(parts.map((part) => part.childElementCount)).toEqual([30, 30, 10]);
  expect(parts.map((part) => part.style.getPropertyValue('contain-intrinsic-block-size'))).toEqual([
    'auto 60rem',
    'auto 60rem',
    'auto 20rem',
  ]);
});
