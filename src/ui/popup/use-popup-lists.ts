/** What the popup's lists show and where the reader is in them. In: state, actions. Out: the entries, and what each of the reader's moves does. */
import { useCallback, useState } from 'preact/hooks';
import { NO_FILTER, type FactFilter } from '../lists/fact-filter';
import { usePopupEntries, type Entry, type PopupTab } from './popup-entries';
import type { PopupActions, PopupState } from './popup-state';

/** The open list and all that can be done with it; kept also while something else stands in its place. */
export type PopupLists = ReturnType<typeof usePopupLists>;

/** With words in the search field the first entry is current, so that Enter opens it; without, none is. */
const firstOf = (query: string): number => (query === '' ? -1 : 0);

/** Begins with the page's own hints. */
export function usePopupLists(state: PopupState, actions: PopupActions) {
  const [tab, setTab] = useState<PopupTab>('page');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<FactFilter>(NO_FILTER);
  const [current, setCurrent] = useState(-1);
  const { entries, hits } = usePopupEntries(state, tab, { query, filter });
  const open = (entry: Entry | undefined): void => {
    if (entry !== undefined) openEntry(entry, actions);
  };
  const narrow = useCallback((next: FactFilter): void => {
    setFilter(next);
    setCurrent((place) => Math.min(place, 0));
  }, []);
  return {
    tab,
    query,
    filter,
    /** Place of the current entry; -1 where there is none. */
    current: current < entries.length ? current : -1,
    entries,
    hits,
    setCurrent,
    open,
    search: (words: string): void => {
      setQuery(words);
      setCurrent(firstOf(words));
    },
    narrow,
    choose: (next: PopupTab): void => {
      setTab(next);
      setCurrent(firstOf(query));
    },
    move: (steps: number): void => {
      setCurrent(Math.min(Math.max(current + steps, 0), entries.length - 1));
    },
    openCurrent: (): void => {
      open(entries[Math.max(current, 0)]);
    },
  };
}

/** Opening a name on the page again goes to its next mark. */
const shown = new Map<string, number>();

function openEntry(entry: Entry, actions: PopupActions): void {
  if (entry.kind === 'fact') actions.openFact(entry.hit.row.id);
  if (entry.kind === 'source') actions.openSource(entry.source.id);
  if (entry.kind !== 'page') return;
  const { target, mentions } = entry.group;
  const turn = ((shown.get(target) ?? -1) + 1) % mentions.length;
  shown.set(target, turn);
  actions.showMention(mentions[turn] ?? 0);
}
