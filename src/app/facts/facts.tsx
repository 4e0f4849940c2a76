/** The facts page's composition: its address decides what is shown; background and settings give what there is to show. */
import { render } from 'preact';
import { readPlace, writePlace, type LibraryPlace } from '../../core/library/library-place';
import { readSettings, watchSettings } from '../../ext/settings/settings';
import { watchLibrary } from '../../ext/library/library-watch';
import { persistQuietly } from './storage-space';
import { watchSyncState } from '../../ext/settings/sync-state';
import { FactsView } from '../../ui/facts/FactsView';
import { factsExtras, type Surroundings } from './facts-extras';
import { loadBrowserFacts, loadLibrary, type FactsModel } from './facts-model';
import { LibraryChange } from '../change-library';
import { offerPage } from '../background/offer-page';
import { oneAtATime } from '../background/one-at-a-time';
import { startTexts } from '../start-texts';
import '../../ui/lists/lists.css';
import '../../ui/status/status.css';
import '../../ui/facts/facts.css';
import '../../ui/facts/fact/fact.css';
import '../../ui/facts/list/list.css';
import '../../ui/facts/matrix/matrix.css';
import '../../ui/facts/timeline/timeline.css';
import '../../ui/facts/people/people.css';
import '../../ui/facts/sources/sources-view.css';
import '../../ui/sources/sources.css';
import '../../ui/settings/settings.css';
import '../../ui/welcome/welcome.css';

const NOTHING_YET: Omit<FactsModel, 'place'> = {
  reply: null,
  library: null,
  settings: null,
  change: null,
  trouble: null,
  shortcuts: [],
  usedBytes: null,
  isPersisted: null,
  hasAccess: true,
  sync: { left: 0, problem: null },
};

/** Draws at once, then again whenever the address, the library or a setting changes. */
export function startFacts(page: Document, view: Window): void {
  startTexts(page);
  const root = page.getElementById('facts');
  if (root === null) return;
  let model: FactsModel = { ...NOTHING_YET, place: readPlace(view.location.hash) };
  const update = (part: Partial<FactsModel>): void => {
    model = { ...model, ...part };
    render(<FactsView {...viewProps()} />, root);
  };
  const reload = oneAtATime(() => loadLibrary(model.reply).then(update));
  const change = new LibraryChange(
    (state) => {
      update({ change: state });
    },
    () => {
      reload();
      void persistQuietly().then(loadBrowserFacts).then(update);
    },
  );
  const around: Surroundings = { page, change, update, reload };
  const viewProps = () => ({
    library: model.library,
    place: model.place,
    go,
    onRetry: reload,
    ...factsExtras(model, around),
  });
  const go = (next: LibraryPlace): void => {
    const isTyping = next.view === model.place.view && next.item === model.place.item;
    // A letter more in a search is no step that "back" should undo.
    if (isTyping) view.history.replaceState(null, '', writePlace(next));
    else view.location.hash = writePlace(next);
    update({ place: next });
  };
  view.addEventListener('hashchange', () => {
    update({ place: readPlace(view.location.hash) });
    if (model.place.item === null) view.scrollTo(0, 0);
  });
  watchSettings((settings) => {
    // A source switched on or off is another library.
    const isOther = settings.sourcesOff.join() !== model.settings?.sourcesOff.join();
    update({ settings });
    if (isOther) reload();
  });
  watchLibrary(reload);
  view.addEventListener('pagehide', change.leave);
  update({});
  reload();
  void readSettings().then((settings) => {
    update({ settings });
  });
  void loadBrowserFacts().then(update);
  watchSyncState((sync) => {
    update({ sync });
  });
  const tab = tabToAdd(model.place);
  if (tab === null) return;
  // The address must not do it again when it is opened another time.
  const place = { ...model.place, item: null };
  view.history.replaceState(null, '', writePlace(place));
  update({ place });
  void offerPage(change, { id: tab, url: null });
}

/** Number of the tab that "Add this page" in a context menu was chosen over; null as a rule. */
function tabToAdd({ item }: LibraryPlace): number | null {
  const tab = /^tab-(\d+)$/.exec(item ?? '');
  return tab === null ? null : Number(tab[1]);
}
