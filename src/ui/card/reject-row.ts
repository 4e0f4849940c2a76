/** "Wrong match": these words never mean this target again, on this site or anywhere. The settings undo it; nothing is sent. */
import { t } from '../text/translate';
import type { Scene, WrongScope } from './card-actions';
import { h, type View } from './draw';

/** The question where, with one button an answer; null where it cannot be saved. */
export function rejectRow({ hint, words, host, actions }: Scene): View | null {
  const { rejectMatch } = actions;
  if (rejectMatch === null) return null;
  const button = (scope: WrongScope, where: string): View =>
    h('button', { type: 'button', class: 'chip-button', onclick: () => rejectMatch(hint, scope) }, where);
  return h(
    'p',
    { class: 'card-row', role: 'group', 'aria-label': t('cardWrong') },
    t('cardNeverMark', words),
    button('site', t('cardOnSite', host)),
    button('everywhere', t('wrongEverywhere')),
  );
}
