/**
 * The background: holds the one index, answers pages, popup and facts page, obeys key commands. It may be stopped at any time
 * between two messages, so nothing here is kept that cannot be made again.
 */
import { hostOf } from '../../core/site';
import { isWanted } from '../../ext/settings/is-wanted';
import { onCommand, type Command } from '../../ext/commands';
import { onNewStart } from '../../ext/first-run';
import { BACKGROUND_SCHEMAS } from '../../ext/messages/message-schemas';
import type { BackgroundMessages } from '../../ext/messages/messages';
import { askPage, serve } from '../../ext/messages/rpc';
import { readLanguage, readText } from '../../ext/texts';
import { useCatalogue } from '../../ui/text/translate';
import { openDoors } from './background-doors';
import { applyChange, writeSettings } from '../../ext/settings/settings';
import { startSync } from '../../ext/settings/settings-sync';
import { findFrontTab, openLibraryTab, type FrontTab } from '../../ext/tabs';
import { showBadge } from '../../ext/toolbar';
import { fromIndex, readAnswers } from './index-asked';
import { keepPage } from './keep-page';

/** Registers every listener at once, before anything is awaited: the event that woke us must find its listener. */
export function startBackground(): void {
  useCatalogue(readText, readLanguage());
  serve<BackgroundMessages>(BACKGROUND_SCHEMAS, {
    findHints: fromIndex('findHints'),
    reportMarks: async ({ marks, disputed }, { tab, top, url }) => {
      // The badge counts what the popup lists: the page itself, not what is framed in it.
      if (tab === null || !top) return null;
      await Promise.all([showBadge(tab, marks, disputed), url === null ? null : keepPage(tab, url, marks)]);
      return null;
    },
    openLibrary: async ({ at }) => {
      await openLibraryTab(at);
      return null;
    },
    changeSettings: async ({ change }) => {
      await writeSettings((before) => applyChange(before, change));
      return null;
    },
    listLibrary: fromIndex('listLibrary'),
    readLibrary: fromIndex('readLibrary'),
    changeLibrary: fromIndex('changeLibrary'),
    stageDrafts: fromIndex('stageDrafts'),
    watchChange: fromIndex('watchChange'),
    exportLibrary: fromIndex('exportLibrary'),
    deleteEverything: fromIndex('deleteEverything'),
  });
  onCommand((command) => void obey(command));
  openDoors();
  startSync();
  // The popup finds its lists made, also when it is opened before any page was read.
  onNewStart(() => void readAnswers().then((answers) => answers.listLibrary()));
}

/** A key on a page where we cannot run, or that is still loading, does nothing. */
async function obey(command: Command): Promise<void> {
  const tab = await findFrontTab();
  if (tab === null) return;
  if (command.kind === 'page') {
    await askPage(tab.id, 'runCommand', { command: command.command });
    return;
  }
  const host = await hostOfTab(tab);
  if (host === null) return;
  await writeSettings((before) =>
    applyChange(before, { kind: 'site', host, on: !isWanted(before, host), onlyHere: false }),
  );
}

/** The tab's host; where the browser does not tell the address, the page itself is asked. */
async function hostOfTab({ id, url }: FrontTab): Promise<string | null> {
  if (url !== null) return hostOf(url);
  const reply = await askPage(id, 'listPageHints', null);
  return reply.ok ? reply.value.host : null;
}
