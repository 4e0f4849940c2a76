/** The sample article of the welcome view, marked by the very code that marks pages. */
import { DEFAULTS } from '../../ext/settings/default-settings';
import { watchLibrary } from '../../ext/library/library-watch';
import { ask, isAlive } from '../../ext/messages/rpc';
import { runPage } from './page';
import type { PageServices } from './page-services';

/** What a page needs, without what only a tab of the web has: badge, popup, switches. */
const SERVICES: PageServices = {
  findHints: (asked) => ask('findHints', asked),
  reportMarks: () => Promise.resolve(null),
  openLibrary: (at) => ask('openLibrary', { at }),
  changeSettings: (change) => ask('changeSettings', { change }),
  // The sample is to be marked whatever the reader has set elsewhere.
  readSettings: () => Promise.resolve({ ...DEFAULTS, act: 'everywhere', density: 'all' }),
  watchSettings: () => () => undefined,
  watchLibrary,
  serve: () => () => undefined,
  serveFrame: () => () => undefined,
  tellFrameHints: () => Promise.resolve(null),
  isAlive,
  shadowRootOf: () => null,
  // The view has connected its texts already.
  startTexts: () => document.documentElement.lang,
};

/** Marks what the document shows until the returned function is called. */
export function markSample(view: Window & typeof globalThis): () => void {
  const stop = new AbortController();
  void runPage(view, SERVICES, stop.signal);
  return () => {
    stop.abort();
  };
}
