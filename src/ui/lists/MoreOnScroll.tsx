/** A long list that draws itself as it is scrolled to, so that the first screen never waits for the last. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { tn } from '../text/translate';

type Props<Item> = {
  readonly items: readonly Item[];
  /** Items drawn at a time. */
  readonly step: number;
  /** Items that must be drawn from the start. */
  readonly least: number;
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ComponentChildren;
  /** About how high an item is, rem: then parts out of sight are neither laid out nor painted. */
  readonly itemRem?: number;
};

/** How far below the window the next items are drawn, so that scrolling does not catch up. */
const AHEAD = '800px';

/** The items drawn so far, and a button for the rest that presses itself when it comes near. */
export function MoreOnScroll<Item>({ items, step, least, keyOf, render, itemRem }: Props<Item>) {
  const [drawn, setDrawn] = useState(step);
  const end = useRef<HTMLButtonElement>(null);
  const count = Math.max(drawn, least);
  useEffect(() => {
    const button = end.current;
    if (button === null) return undefined;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) setDrawn(count + step);
      },
      { rootMargin: AHEAD },
    );
    watch.observe(button);
    return () => {
      watch.disconnect();
    };
  }, [count, step]);
  return (
    <>
      {/* A list by role: between a ul and its items there is no place for the parts. */}
      <div role="list">
        {listStarts(Math.min(count, items.length), step).map((from) => (
          <Part
            key={from}
            items={items}
            from={from}
            to={Math.min(from + step, count)}
            keyOf={keyOf}
            render={render}
            itemRem={itemRem}
          />
        ))}
      </div>
      {count < items.length && (
        <button
          type="button"
          class="quiet-button"
          ref={end}
          onClick={() => {
            setDrawn(count + step);
          }}
        >
          {tn('showMore', items.length - count)}
        </button>
      )}
    </>
  );
}

const listStarts = (count: number, step: number): number[] =>
  Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);

type PartProps<Item> = Pick<Props<Item>, 'items' | 'keyOf' | 'render'> & {
  readonly itemRem: number | undefined;
  readonly from: number;
  readonly to: number;
};

/** A part of the list that is left alone while more is drawn below it: thousands of items are not compared for every screen. */
function Part<Item>({ items, from, to, keyOf, render, itemRem }: PartProps<Item>) {
  return useMemo(() => {
    const part = items.slice(from, to);
    const height = itemRem === undefined ? undefined : `auto ${String(part.length * itemRem)}rem`;
    return (
      <div class={height === undefined ? '' : 'list-part'} style={{ containIntrinsicBlockSize: height }}>
        {part.map((item) => (
          <div key={keyOf(item)} role="listitem">
            {render(item)}
          </div>
        ))}
      </div>
    );
  }, [items, from, to, keyOf, render, itemRem]);
}
