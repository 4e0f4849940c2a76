/** The popup: the site's switch, and three searchable lists under one search field. Props in, callbacks out. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ChangeBox } from '../sources/ChangeBox';
import { FactFilters } from '../lists/FactFilters';
import { optionId } from '../lists/OptionList';
import { SearchBox } from '../lists/SearchBox';
import { Tabs } from '../lists/Tabs';
import { t, writeNumber, type TextKey } from '../text/translate';
import type { PopupTab } from './popup-entries';
import { PopupFoot } from './PopupFoot';
import { PopupHead } from './PopupHead';
import { PopupList } from './PopupList';
import type { LibraryPart, PopupActions, PopupState } from './popup-state';
import { usePopupLists, type PopupLists } from './use-popup-lists';

type Props = { readonly state: PopupState; readonly actions: PopupActions };

const LIST = 'popup-list';

const SEARCHES: Readonly<Record<PopupTab, TextKey>> = {
  page: 'searchPage',
  facts: 'searchFacts',
  sources: 'searchSources',
};

/** Everything in the popup's window; a change of the library stands in place of the lists. */
export function PopupView({ state, actions }: Props) {
  const add = useFocusAfter(state.change !== null);
  const lists = usePopupLists(state, actions);
  return (
    <>
      <PopupHead state={state} actions={actions} />
      {state.change !== null ? (
        <ChangeBox state={state.change} actions={actions.change} />
      ) : (
        <>
          <Lists state={state} actions={actions} lists={lists} />
          <PopupFoot state={state} actions={actions} add={add} />
        </>
      )}
    </>
  );
}

/** The search field has the focus from the start. */
function Lists({ state, actions, lists }: Props & { readonly lists: PopupLists }) {
  const field = useRef<HTMLInputElement>(null);
  const { tab, query, current } = lists;
  return (
    <main>
      <Tabs label={t('tabsLabel')} tabs={tabsOf(state)} chosen={tab} onChoose={lists.choose} />
      <SearchBox
        field={field}
        label={t(SEARCHES[tab])}
        query={query}
        onQuery={lists.search}
        list={LIST}
        current={current >= 0 ? optionId(LIST, current) : null}
        onMove={lists.move}
        onOpen={lists.openCurrent}
      />
      {tab === 'facts' && <Filters lists={lists} />}
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <PopupList
          id={LIST}
          lists={lists}
          state={state}
          actions={actions}
          onSearchAll={() => {
            lists.choose('facts');
            field.current?.focus();
          }}
        />
      </div>
    </main>
  );
}

/** Counted anew when the facts or the filters are others, not with every move of the pointer. */
function Filters({ lists: { hits, filter, narrow } }: { readonly lists: PopupLists }) {
  return useMemo(() => <FactFilters hits={hits} filter={filter} onFilter={narrow} />, [hits, filter, narrow]);
}

/** For the button that opened what stands in place of everything: it has the focus again once that is gone. */
function useFocusAfter(isAway: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasAwayRef = useRef(false);
  useEffect(() => {
    if (wasAwayRef.current && !isAway) button.current?.focus();
    wasAwayRef.current = isAway;
  }, [isAway]);
  return button;
}

function tabsOf({ page, library }: PopupState) {
  const counts = countsOf(library);
  const hints = page.kind === 'marked' ? writeNumber(page.items.length) : null;
  return [
    { name: 'page' as const, label: t('tabPage'), count: hints },
    { name: 'facts' as const, label: t('tabFacts'), count: counts.facts },
    { name: 'sources' as const, label: t('tabSources'), count: counts.sources },
  ];
}

function countsOf(library: LibraryPart): Readonly<Record<'facts' | 'sources', string | null>> {
  if (library.kind === 'ready')
    return { facts: writeNumber(library.rows.length), sources: writeNumber(library.sources.length) };
  return { facts: null, sources: null };
}
