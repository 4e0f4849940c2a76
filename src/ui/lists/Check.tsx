/** A box to tick with its words beside it. */
import type { ComponentChildren } from 'preact';

type Props = {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The words; `name` stands in for them where they say too little without what is around them. */
  readonly children: ComponentChildren;
  readonly name?: string;
};

/** Both the box and its words can be clicked. */
export function Check({ on, onChange, children, name }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        aria-label={name}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
