/**
 * The background: holds the one index, answers pages, popup and facts page, obeys key commands. It may be stopped at any time
 * between two messages, so nothing here is kept that cannot be made again.
 */
import { makePageHints } from '../../core/hint/page-hints';
import { findMentions } from '../../core/match/find-mentions';
import { startLanguageFilter } from '../../core/match/name-languages';
import { languageOf } from '../../core/match/page-language';
import type { Page } from '../../core/page/page';
import { hostOf } from '../../core/site';
import type { PageHints } from '../../core/hint/hint';
import { isWanted } from '../../ext/settings/is-wanted';
import { onCommand, type Command } from '../../ext/commands';
import { BACKGROUND_SCHEMAS } from '../../ext/messages/message-schemas';
import type { BackgroundMessages } from '../../ext/messages/messages';
import { askPage, serve } from '../../ext/messages/rpc';
import { readLanguage, readText } from '../../ext/texts';
import { hintsInWords } from '../../ui/text/own-words';
import { useCatalogue } from '../../ui/text/translate';
import { openDoors } from './background-doors';
import { countLibrary, listLibrary } from './background-lists';
import { applyChange, isWrongMatch, readSettings, writeSettings } from '../../ext/settings/settings';
import { startSync } from '../../ext/settings/settings-sync';
import { findFrontTab, openLibraryTab, type FrontTab } from '../../ext/tabs';
import { showBadge } from '../../ext/toolbar';
import {
  changeLibrary,
  deleteEverything,
  mergeBackupSettings,
  readLibrary,
  readMatcher,
  watchChange,
} from './background-library';
import { exportLibrary } from './background-export';
import { stageDrafts } from './background-staging';

/** Registers every listener at once, before anything is awaited: the event that woke us must find its listener. */
export function startBackground(): void {
  useCatalogue(readText, readLanguage().language);
  serve<BackgroundMessages>(BACKGROUND_SCHEMAS, {
    findHints: ({ page }) => findHints(page),
    reportMarks: async ({ marks, disputed }, { tab, top }) => {
      // The badge counts what the popup lists: the page itself, not what is framed in it.
      if (tab !== null && top) await showBadge(tab, marks, disputed);
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
    countLibrary,
    listLibrary,
    readLibrary,
    changeLibrary,
    stageDrafts: (part) => {
      stageDrafts(part);
      return null;
    },
    watchChange,
    exportLibrary,
    deleteEverything,
  });
  onCommand((command) => void obey(command));
  openDoors();
  startSync();
  // A backup whose settings were not merged when the background was stopped.
  void mergeBackupSettings();
}

async function findHints(page: Page): Promise<PageHints> {
  const settings = await readSettings();
  const { index, matcher } = await readMatcher(settings);
  const host = (page.url === null ? null : hostOf(page.url)) ?? '';
  const isReadable = startLanguageFilter(languageOf(page), settings.languagesOff);
  const mentions = findMentions(matcher, page).filter(
    (mention) => isReadable(mention.surface) && !isWrongMatch(settings, mention, host),
  );
  // Put into the reader's language here: a page's script would carry the table along in every tab.
  return hintsInWords(makePageHints(index, page, mentions));
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
