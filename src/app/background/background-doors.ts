/** The browser's other doors to the library: context menus, the address bar, and the page after installing. */
import type { LibraryPlace } from '../../core/library/library-place';
import { onFirstRun } from '../../ext/first-run';
import { onMenu } from '../../ext/menus';
import { onOmnibox, type Suggestion } from '../../ext/omnibox';
import { openLibraryTab } from '../../ext/tabs';
import { readText } from '../../ext/texts';
import { titleInWords } from '../../ui/text/own-words';
import { readAnswers } from './index-asked';

/** As many as both browsers show. */
const SUGGESTIONS = 6;
/** What stands before a fact's id where a suggestion was chosen; no reader types it by chance. */
const FACT = '#fact:';

/** Registers menus and keyword. */
export function openDoors(): void {
  onMenu((choice) => {
    const place: LibraryPlace =
      choice.kind === 'whoSaid'
        ? { view: 'facts', item: null, query: choice.words }
        : { view: 'sources', item: `tab-${String(choice.tab)}`, query: '' };
    void openLibraryTab(place);
  });
  onFirstRun(() => void openLibraryTab({ view: 'welcome', item: null, query: '' }));
  onOmnibox(suggest, (content) => void openLibraryTab(placeOf(content)), readText('omniboxHint', []));
}

async function suggest(words: string): Promise<Suggestion[]> {
  const hits = await (await readAnswers()).findFacts(words);
  return hits.slice(0, SUGGESTIONS).map(({ row }) => ({
    content: `${FACT}${row.id}`,
    description: `${titleInWords(row)} — ${row.publishers.join(', ')}`,
  }));
}

function placeOf(content: string): LibraryPlace {
  return content.startsWith(FACT)
    ? { view: 'facts', item: content.slice(FACT.length), query: '' }
    : { view: 'facts', item: null, query: content };
}
