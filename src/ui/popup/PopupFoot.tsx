/** The popup's foot: the way to the library, and this page as a source. */
import type { Ref } from 'preact';
import { t } from '../text/translate';
import type { PopupActions, PopupState } from './popup-state';

type Props = {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** The button that adds the page, for who gives it the focus back. */
  readonly add: Ref<HTMLButtonElement>;
};

/** Both stay where they are whatever is listed above. */
export function PopupFoot({ state, actions, add }: Props) {
  return (
    <footer class="popup-foot">
      <button type="button" class="link-button" onClick={actions.openLibrary}>
        {t('openLibrary')}
      </button>
      <button
        type="button"
        class="quiet-button"
        ref={add}
        disabled={!canAdd(state)}
        onClick={actions.addPage}
      >
        {t('addPage')}
      </button>
    </footer>
  );
}

/** What answers can be read, also where nothing is marked. */
function canAdd({ page }: PopupState): boolean {
  return page.kind === 'marked' || page.kind === 'other' || page.kind === 'off' || page.kind === 'paused';
}
