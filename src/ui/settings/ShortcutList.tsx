/** The keys, and the way to the browser's own page for changing them. */
import { t } from '../text/translate';
import type { Shortcut } from './settings-state';

type Props = { readonly shortcuts: readonly Shortcut[]; readonly onOpen: () => void };

/** As a reader comes to need them; Chromium gives them by their names. */
const ORDER = ['_execute_action', 'toggle-site', 'next-mark', 'previous-mark', 'open-card', 'close-card'];

/** "Alt+." as it stands on the key: browsers write "Alt+Period". */
const nameKeys = (keys: string): string => keys.replace(/Period$/, '.').replace(/Comma$/, ',');

/** What each key does; "not set" where the browser gave it to somebody else. */
export function ShortcutList({ shortcuts, onOpen }: Props) {
  const sorted = [...shortcuts].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return (
    <section class="setting">
      <h2>{t('setKeys')}</h2>
      <ul class="plain-list">
        {sorted.map((shortcut) => (
          <li key={shortcut.name} class="setting-line">
            <span>{shortcut.description}</span>
            {shortcut.keys === '' ? (
              <span class="soft">{t('keyNone')}</span>
            ) : (
              <kbd dir="ltr">{nameKeys(shortcut.keys)}</kbd>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onOpen}>
        {t('changeKeys')}
      </button>
    </section>
  );
}
