/**
 * The background: holds the one index, answers pages, popup and facts page, obeys key commands. It may be stopped at any time
 * between two messages, so nothing here is kept that cannot be made again.
 */
import { makePageHints } from '../core/page-hints';
import { findMentions } from '../core/match/find-mentions';
import type { Page } from '../core/page';
import { hostOf } from '../core/site';
import type { PageHints } from '../core/hint';
import { onCommand, type Command } from '../ext/commands';
import { BACKGROUND_SCHEMAS } from '../ext/message-schemas';
import type { BackgroundMessages } from '../ext/messages';
import { askPage, serve } from '../ext/rpc';
import { applyChange, isWanted, isWrongMatch, readSettings, writeSettings } from '../ext/settings';
import { findFrontTab, openLibraryTab } from '../ext/tabs';
import { showBadge } from '../ext/toolbar';
import { readIndex, readLibrary, readMatcher } from './background-library';

/** Registers every listener at once, before anything is awaited: the event that woke us must find its listener. */
export function startBackground(): void {
  serve<BackgroundMessages>(BACKGROUND_SCHEMAS, {
    findHints: ({ page }) => findHints(page),
    reportMarks: async ({ marks, disputed }, { tab }) => {
      if (tab !== null) await showBadge(tab, marks, disputed);
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
    readLibrary,
  });
  onCommand((command) => void obey(command));
}

async function findHints(page: Page): Promise<PageHints> {
  const [index, matcher, settings] = await Promise.all([readIndex(), readMatcher(), readSettings()]);
  const host = (page.url === null ? null : hostOf(page.url)) ?? '';
  const mentions = findMentions(matcher, page).filter((mention) => !isWrongMatch(settings, mention, host));
  return makePageHints(index, page, mentions);
}

/** A key on a page where we cannot run, or that is still loading, does nothing. */
async function obey(command: Command): Promise<void> {
  const tab = await findFrontTab();
  if (tab === null) return;
  if (command.kind === 'page') {
    await askPage(tab.id, 'runCommand', { command: command.command });
    return;
  }
  const host = tab.url === null ? null : hostOf(tab.url);
  if (host === null) return;
  await writeSettings((before) =>
    applyChange(before, { kind: 'site', host, on: !isWanted(before, host), onlyHere: false }),
  );
}
