/** Whether settings and switches are shared with the reader's other browsers, and how that went. */
import { t, tn } from '../text/translate';

type Props = {
  readonly on: boolean;
  readonly sync: { readonly left: number; readonly problem: string | null };
  readonly onChange: (on: boolean) => void;
};

/** Off until it is chosen. */
export function SyncSection({ on, sync, onChange }: Props) {
  return (
    <section class="setting">
      <h2>{t('setSync')}</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
        <span>{t('syncOn')}</span>
      </label>
      <p class="soft">{t('syncHelp')}</p>
      {on && sync.problem !== null && <p class="banner">{t('syncProblem', sync.problem)}</p>}
      {on && sync.left > 0 && <p class="banner">{tn('syncLeft', sync.left)}</p>}
    </section>
  );
}
