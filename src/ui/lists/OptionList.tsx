/** A list box that a search field drives. Draws only as many options as were scrolled to: five thousand are no more work than fifty. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props<Item> = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ComponentChildren;
  /** Place of the current option, or -1. */
  readonly current: number;
  readonly onCurrent: (place: number) => void;
  readonly onOpen: (item: Item) => void;
};

/** Options drawn at first: a screen of the popup, which holds six of the lowest, and what lies close below it. Each letter in the search draws them anew. */
const FIRST = 8;
/** Options drawn with each step of scrolling; about four screens. */
const STEP = 40;
/** How close to the end of what is drawn more is drawn, px. */
const NEAR_END_PX = 400;

/** Id of an option's element, for `aria-activedescendant`. */
export function optionId(list: string, place: number): string {
  return `${list}-${String(place)}`;
}

/** The list box; give it a key of what it lists, so that another list begins at its top. The pointer makes options current as it moves over them, a click opens. */
export function OptionList<Item>(props: Props<Item>) {
  const { id, items, current } = props;
  const box = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(FIRST);
  // With the one below the current, a list that is moved through by keys never looks as if it ended there.
  const shown = Math.max(drawn, current + 2);
  useEffect(() => {
    if (current >= 0) document.getElementById(optionId(id, current))?.scrollIntoView({ block: 'nearest' });
  }, [id, current, items]);
  const more = (): void => {
    const list = box.current;
    if (
      list !== null &&
      list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PX &&
      drawn < items.length
    )
      setDrawn(drawn + STEP);
  };
  return (
    <div
      class="options"
      role="listbox"
      id={id}
      aria-label={props.label}
      ref={box}
      onScroll={more}
      tabIndex={-1}
    >
      {items.slice(0, shown).map((item, place) => (
        <div
          key={props.keyOf(item)}
          id={optionId(id, place)}
          class="option"
          role="option"
          aria-selected={place === current}
          aria-setsize={items.length}
          aria-posinset={place + 1}
          onMouseMove={() => {
            if (place !== current) props.onCurrent(place);
          }}
          onClick={() => {
            props.onOpen(item);
          }}
        >
          {props.render(item)}
        </div>
      ))}
    </div>
  );
}
