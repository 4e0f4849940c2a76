/** A plain search field above a list of the facts page. */
import { t } from '../text/translate';

type Props = {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** Filters as one types; Escape empties it. */
export function SearchField({ label, query, onQuery }: Props) {
  return (
    <div class="search" role="search">
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
        <path d="M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.4 10.4 14 14" />
      </svg>
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onQuery('');
        }}
      />
      {query !== '' && (
        <button
          type="button"
          class="search-clear"
          aria-label={t('searchClear')}
          onClick={() => {
            onQuery('');
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
