/** What the reader's clicks in the popup do, but for adding the page. */
import type { PopupActions, PopupState } from '../../ui/popup/popup-state';
import { askAccess } from '../../ext/access';
import { ask, askPage } from '../../ext/messages/rpc';
import { reloadTab, type FrontTab } from '../../ext/tabs';
import type { PageFrames } from './popup-frames';
import { makeSiteActions } from './site-actions';

/** Actions on the tab and by the state as they are when clicked; `placeOf` finds a mark, `refresh` is called once something may be another. */
export function makeActions(
  tab: () => FrontTab | null,
  state: () => PopupState,
  placeOf: PageFrames['placeOf'],
  refresh: () => void,
): Omit<PopupActions, 'addPage' | 'change'> {
  const onTab = (act: (id: number) => Promise<unknown>) => () => {
    const found = tab();
    if (found !== null) void act(found.id).then(refresh);
  };
  return {
    ...makeSiteActions(() => state().site?.host ?? null, refresh),
    setPaused: (paused) =>
      void ask('changeSettings', { change: { kind: 'set', values: { paused } } }).then(refresh),
    showMention: (mention) => {
      const place = placeOf(mention);
      if (place !== null)
        onTab((id) => askPage(id, 'showMention', { mention: place.mention }, place.frame))();
    },
    openFact: (fact) =>
      void ask('openLibrary', { at: { view: 'facts', item: fact, query: '' } }).then(closePopup),
    openSource: (source) =>
      void ask('openLibrary', { at: { view: 'sources', item: source, query: '' } }).then(closePopup),
    openLibrary: () => void ask('openLibrary', { at: null }).then(closePopup),
    markAnyway: onTab((id) => askPage(id, 'markAnyway', null)),
    reloadPage: onTab(reloadTab),
    askAccess: () => void askAccess().then(refresh),
  };
}

function closePopup(): void {
  window.close();
}
