/** Starts Whosaid in the page a content script runs in, with the browser's services. */
import type { PageMessages } from '../../ext/messages/messages';
import { PAGE_SCHEMAS } from '../../ext/messages/page-schemas';
import { ask, isAlive, serve } from '../../ext/messages/rpc';
import { watchLibrary } from '../../ext/library/library-watch';
import { readPageSettings, watchPageSettings } from '../../ext/settings/page-settings';
import { closedShadowRootOf } from '../../ext/shadow-root';
import { readLanguage, readText } from '../../ext/texts';
import { useCatalogue } from '../../ui/text/translate';
import { runPage } from './page';
import { keepTexts } from './page-texts';
import { reportFrom } from './report-marks';
import type { FrameMessages, PageServices } from './page-services';

const services: PageServices = {
  findHints: (asked) => ask('findHints', asked),
  reportMarks: reportFrom(window, (counts) => ask('reportMarks', counts)),
  openLibrary: (at) => ask('openLibrary', { at }),
  changeSettings: (change) => ask('changeSettings', { change }),
  readSettings: readPageSettings,
  watchSettings: watchPageSettings,
  watchLibrary,
  serve: (handlers) => serve<Omit<PageMessages, 'listFrameHints'>>(PAGE_SCHEMAS, handlers),
  serveFrame: (handlers) => serve<FrameMessages>(PAGE_SCHEMAS, handlers),
  tellFrameHints: (items) => ask('tellFrameHints', { items }),
  isAlive,
  shadowRootOf: closedShadowRootOf,
  startTexts: () => {
    const language = readLanguage();
    useCatalogue(keepTexts(readText), language);
    return language;
  },
};

/** Runs until the signal is aborted. */
export function startPage(signal: AbortSignal): void {
  void runPage(window, services, signal);
}
