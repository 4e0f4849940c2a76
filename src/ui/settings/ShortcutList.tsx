/** The keys, and the way to the browser's own page for changing them. */
import { t } from '../text/translate';
import type { Shortcut } from './settings-state';

type Props = { readonly shortcuts: readonly Shortcut[]; readonly onOpen: () => void };

/** What each key does; "not set" where the browser gave it to somebody else. */
export function ShortcutList({ shortcuts, onOpen }: Props) {
  return (
    <section class="setting">
      <h2>{t('setKeys')}</h2>
      <ul class="plain-list">
        {shortcuts.map((shortcut) => (
          <li key={shortcut.name} class="setting-line">
            <span>{shortcut.description}</span>
            {shortcut.keys === '' ? <span class="soft">{t('keyNone')}</span> : <kbd>{shortcut.keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onOpen}>
        {t('changeKeys')}
      </button>
    </section>
  );
}
