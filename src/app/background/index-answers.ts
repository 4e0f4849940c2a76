/**
 * What the background answers from the index: all that needs the pipeline, its tables and the bundled articles, nine tenths of the
 * extension's code. load-answers.ts says when it is loaded.
 */
import type { PageHints } from '../../core/hint/hint';
import { makePageHints } from '../../core/hint/page-hints';
import { findMentions } from '../../core/match/find-mentions';
import { startLanguageFilter } from '../../core/match/name-languages';
import { languageOf } from '../../core/match/page-language';
import { isWrongMatch } from '../../core/settings/is-wrong-match';
import type { BackgroundMessages } from '../../ext/messages/messages';
import type { Handlers } from '../../ext/messages/rpc';
import { readSettings } from '../../ext/settings/settings';
import { hintsInWords } from '../../ui/text/own-words';
import { exportLibrary } from './background-export';
import {
  changeLibrary,
  deleteEverything,
  mergeBackupSettings,
  readLibrary,
  readMatcher,
} from './background-library';
import { findFacts, listLibrary } from './background-lists';
import { stageDrafts } from './background-staging';
import { waitForWork, watchChange } from './library-work';

/** The messages that are answered from the index. */
export type IndexAnswers = Pick<
  Handlers<BackgroundMessages>,
  | 'findHints'
  | 'listLibrary'
  | 'readLibrary'
  | 'changeLibrary'
  | 'stageDrafts'
  | 'watchChange'
  | 'exportLibrary'
  | 'deleteEverything'
>;

const MESSAGES: IndexAnswers = {
  findHints,
  listLibrary,
  readLibrary,
  changeLibrary: async (asked, sender) => {
    const outcome = await changeLibrary(asked, sender);
    // Made and kept once the reader has the answer: the popup opened next finds its lists on the disk.
    if (asked.keep && outcome.ok) void waitForWork().then(listLibrary);
    return outcome;
  },
  stageDrafts: (part) => {
    stageDrafts(part);
    return null;
  },
  watchChange,
  exportLibrary,
  deleteEverything,
};

/** Their answers, and what the background itself asks. */
export const INDEX_ANSWERS = { messages: MESSAGES, listLibrary, findFacts, mergeBackupSettings } as const;

async function findHints({ page, host }: BackgroundMessages['findHints']['request']): Promise<PageHints> {
  const settings = await readSettings();
  const { index, matcher } = await readMatcher(settings);
  await waitForWork();
  const isReadable = startLanguageFilter(languageOf(page), settings.languagesOff);
  const mentions = findMentions(matcher, page).filter(
    (mention) => isReadable(mention.surface) && !isWrongMatch(settings, mention, host),
  );
  // Put into the reader's language here: a page's script would carry the table along in every tab.
  return hintsInWords(makePageHints(index, page, mentions));
}
