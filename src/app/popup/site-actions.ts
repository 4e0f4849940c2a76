/** The switch of the site in front, and how far it reaches. In: clicks. Out: changes of the settings. */
import { isWanted } from '../../ext/settings/is-wanted';
import { readPageSettings } from '../../ext/settings/page-settings';
import { ask } from '../../ext/messages/rpc';
import type { Settings } from '../../core/settings/settings';
import type { PopupActions, SitePart } from '../../ui/popup/popup-state';
import { siteOfTab } from './popup-page';

type Site = NonNullable<SitePart>;

/** One after the other, each by what the one before left: readers click faster than what is drawn follows. `changed` is called after each. */
export function makeSiteActions(
  host: () => string | null,
  changed: () => void,
): Pick<PopupActions, 'switchSite' | 'setOnlyHere'> {
  let last = Promise.resolve();
  const inTurn = (act: (site: Site, settings: Settings) => Promise<unknown>): void => {
    last = last.then(async () => {
      const settings = await readPageSettings();
      const site = siteOfTab(settings, host());
      if (site !== null) await act(site, settings);
      changed();
    });
  };
  return {
    switchSite: (on) => {
      inTurn((site) => setSite(site, on, site.onlyHere));
    },
    setOnlyHere: (onlyHere) => {
      inTurn((site, settings) => setReach(site, onlyHere, settings));
    },
  };
}

function setSite({ host }: Site, on: boolean, onlyHere: boolean): Promise<unknown> {
  return ask('changeSettings', { change: { kind: 'site', host, on, onlyHere } });
}

/** Narrows the switch to its host, which gives the rest of the site what sites without a switch have, or widens it. */
async function setReach(site: Site, onlyHere: boolean, settings: Settings): Promise<void> {
  const rest = isWanted({ ...settings, paused: false, sites: {} }, site.host);
  if (onlyHere && rest !== site.on) await setSite(site, rest, false);
  await setSite(site, site.on, onlyHere);
}
