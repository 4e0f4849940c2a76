/** Sources that are switched off: they are in no view, so they are listed apart to be found again. */
import { t, tn } from '../text/translate';

type Props = {
  readonly sources: readonly { readonly file: string; readonly name: string; readonly headline: string }[];
  readonly onSwitchOn: (file: string) => void;
};

/** Nothing where every source is used. */
export function SwitchedOff({ sources, onSwitchOn }: Props) {
  if (sources.length === 0) return null;
  return (
    <details class="setting switched-off">
      <summary>{tn('sourcesOff', sources.length)}</summary>
      <ul class="plain-list">
        {sources.map((source) => (
          <li key={source.file} class="setting-line">
            <span>
              <span dir="auto">{source.name}</span>
              <span class="source-headline" dir="auto">
                {source.headline}
              </span>
            </span>
            <button
              type="button"
              class="button"
              onClick={() => {
                onSwitchOn(source.file);
              }}
            >
              {t('sourceSwitchOn')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
