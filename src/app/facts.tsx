/** The facts page's composition: its address decides what is shown, the background gives the library. */
import { render } from 'preact';
import { readPlace, writePlace, type LibraryPlace } from '../core/library-place';
import { makeLookup, type LibraryLookup } from '../core/library-lookup';
import { ask } from '../ext/rpc';
import { FactsView } from '../ui/facts/FactsView';
import { startTexts } from './start-texts';
import '../ui/lists/lists.css';
import '../ui/status/status.css';
import '../ui/facts/facts.css';
import '../ui/facts/views.css';

/** Draws at once, then again whenever the address or the library changes. */
export function startFacts(page: Document, view: Window): void {
  startTexts(page);
  const root = page.getElementById('facts');
  if (root === null) return;
  let library: LibraryLookup | 'failed' | null = null;
  let place = readPlace(view.location.hash);
  const draw = (): void => {
    const props = { library, place, go, onRetry: () => void load(), extra: {} };
    render(<FactsView {...props} />, root);
  };
  const go = (next: LibraryPlace): void => {
    const isTyping = next.view === place.view && next.item === place.item;
    place = next;
    // A letter more in a search is no step that "back" should undo.
    if (isTyping) view.history.replaceState(null, '', writePlace(next));
    else view.location.hash = writePlace(next);
    draw();
  };
  const load = async (): Promise<void> => {
    const reply = await ask('readLibrary', null);
    library = reply.ok ? makeLookup(reply.value.library) : 'failed';
    draw();
  };
  view.addEventListener('hashchange', () => {
    place = readPlace(view.location.hash);
    draw();
    if (place.item === null) view.scrollTo(0, 0);
  });
  draw();
  void load();
}
