/** "Wrong match": these words never mean this target again, on this site or anywhere. The settings undo it; nothing is sent. */
import type { Hint } from '../../core/hint';
import { t } from '../text/translate';
import type { CardActions, WrongScope } from './card-actions';

type Props = { readonly hint: Hint; readonly site: string; readonly actions: CardActions };

/** The question where, with one button an answer; nothing where it cannot be saved. */
export function RejectRow({ hint, site, actions }: Props) {
  if (actions.rejectMatch === null) return null;
  const reject = (scope: WrongScope) => () => {
    actions.rejectMatch?.(hint, scope);
  };
  return (
    <p class="card-row" role="group" aria-label={t('cardWrong')}>
      {t('cardNeverMark', hint.name)}
      <button type="button" class="chip-button" onClick={reject('site')}>
        {t('cardOnSite', site)}
      </button>
      <button type="button" class="chip-button" onClick={reject('everywhere')}>
        {t('wrongEverywhere')}
      </button>
    </p>
  );
}
