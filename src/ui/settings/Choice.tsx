/** One of several: radio buttons under a heading. */

type Props<Value extends string> = {
  readonly title: string;
  readonly name: string;
  readonly chosen: Value;
  /** Value, label, help. */
  readonly options: readonly (readonly [Value, string, string | null])[];
  readonly onChoose: (value: Value) => void;
};

/** Kept as soon as it is chosen. */
export function Choice<Value extends string>({ title, name, chosen, options, onChoose }: Props<Value>) {
  return (
    <fieldset class="setting">
      <legend>{title}</legend>
      {options.map(([value, label, help]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>
            {label}
            {help !== null && <span class="soft choice-help">{help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
