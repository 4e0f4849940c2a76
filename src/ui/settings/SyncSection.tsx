/** Whether settings and switches are shared with the reader's other browsers, and how that went. */
import { Check } from '../lists/Check';
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
      <Check on={on} onChange={onChange}>
        {t('syncOn')}
      </Check>
      <p class="soft">{t('syncHelp')}</p>
      {on && sync.problem !== null && <p class="banner">{t('syncProblem', sync.problem)}</p>}
      {on && sync.left > 0 && <p class="banner">{tn('syncLeft', sync.left)}</p>}
    </section>
  );
}
