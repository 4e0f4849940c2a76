/** What a reader can do from a card, but for closing it. In: the mark it is of. Out: actions, null for what cannot be done now. */
import { wordsOf } from '../../dom/marks/mark';
import type { CardActions } from '../../ui/card/card-actions';
import { copyText } from './page-clipboard';
import type { PageMark } from './page-marks';
import type { PageServices } from './page-services';

/** Of one's own site; `root` is the card's. */
type Place = { readonly host: string; readonly root: HTMLElement | null };

/** After the extension went away, copying is all that is left. */
export function makeActions(
  mark: PageMark,
  services: PageServices,
  { host, root }: Place,
): Omit<CardActions, 'close' | 'setPinned'> {
  const copy = (text: string): Promise<boolean> => copyText(text, root);
  if (!services.isAlive()) return { copy, openFacts: null, switchSiteOff: null, rejectMatch: null };
  return {
    copy,
    openFacts: ({ target }) => forget(services.openLibrary({ view: 'people', item: target, query: '' })),
    switchSiteOff: () => forget(services.changeSettings({ kind: 'site', host, on: false, onlyHere: false })),
    rejectMatch: ({ target, name }, scope) => {
      const match = { surface: wordsOf(mark), target, name, host: scope === 'site' ? host : null };
      forget(services.changeSettings({ kind: 'wrongMatch', match }));
    },
  };
}

/** An error in it must not reach the page's console. */
function forget(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
