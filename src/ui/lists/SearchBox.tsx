/** The search field of a list: typing filters, arrows move in the list, Enter opens; the focus never leaves the field. */
import type { Ref } from 'preact';
import { t } from '../text/translate';

type Props = {
  /** The input, for who gives it the focus. */
  readonly field: Ref<HTMLInputElement>;
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Id of the list box, and of the option that is current in it. */
  readonly list: string;
  readonly current: string | null;
  readonly onMove: (steps: number) => void;
  readonly onOpen: () => void;
};

/** Options a key moves by; a page is what the popup shows at once. */
const KEYS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 };

/** An input with the role combobox; Escape empties it first and only then leaves to the browser. */
export function SearchBox({ field, ...props }: Props) {
  const press = (event: KeyboardEvent): void => {
    const step = KEYS[event.key];
    if (step !== undefined) props.onMove(step);
    else if (event.key === 'Enter' && !event.isComposing) props.onOpen();
    else if (event.key === 'Escape' && props.query !== '') props.onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.4 10.4 14 14" />
      </svg>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={props.list}
        aria-activedescendant={props.current ?? undefined}
        placeholder={props.label}
        autocomplete="off"
        spellcheck={false}
        value={props.query}
        onInput={(event) => {
          props.onQuery(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      {props.query !== '' && (
        <button
          type="button"
          class="search-clear"
          aria-label={t('searchClear')}
          onClick={() => {
            props.onQuery('');
          }}
        >
          <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
