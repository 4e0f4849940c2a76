/** Matches the reader said were wrong, each to be undone. */
import type { SettingsChange, WrongMatch } from '../../core/settings/settings';
import { t } from '../text/translate';

type Props = {
  readonly matches: readonly WrongMatch[];
  readonly change: (change: SettingsChange) => void;
};

/** "Jordan" is not Jordan (country) on example.com. */
export function WrongMatchList({ matches, change }: Props) {
  return (
    <section class="setting">
      <h2>{t('setWrong')}</h2>
      {matches.length === 0 && <p class="soft">{t('wrongNone')}</p>}
      <ul class="plain-list">
        {matches.map((match) => (
          <li key={JSON.stringify(match)} class="setting-line">
            <span dir="auto">{t('wrongLine', match.surface, match.name)}</span>
            <span class="soft">{match.host ?? t('wrongEverywhere')}</span>
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                change({ kind: 'undoWrongMatch', match });
              }}
            >
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
