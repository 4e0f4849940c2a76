/** The popup: the site's switch, and three searchable lists under one search field. Props in, callbacks out. */
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../core/model';
import { ChangeBox } from '../sources/ChangeBox';
import { SearchBox } from '../lists/SearchBox';
import { countStatuses, StatusFilter } from '../lists/StatusFilter';
import { Tabs } from '../lists/Tabs';
import { optionId } from '../lists/OptionList';
import { t, writeNumber } from '../text/translate';
import { PopupHead } from './PopupHead';
import { PopupList } from './PopupList';
import type { LibraryPart, PopupActions, PopupState } from './popup-state';
import { usePopupEntries, type Entry, type PopupTab } from './popup-entries';

type Props = { readonly state: PopupState; readonly actions: PopupActions };

const LIST = 'popup-list';

/** Everything in the popup's window. The search field has the focus from the start. */
export function PopupView({ state, actions }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const add = useFocusAfter(state.change !== null);
  const [tab, setTab] = useState<PopupTab>('page');
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const [current, setCurrent] = useState(-1);
  const { entries, hits } = usePopupEntries(state, tab, { query, status });
  const search = (words: string): void => {
    setQuery(words);
    setCurrent(words === '' ? -1 : 0);
  };
  const open = (entry: Entry | undefined): void => {
    if (entry !== undefined) openEntry(entry, actions);
  };
  const chooseTab = (next: PopupTab): void => {
    setTab(next);
    setCurrent(query === '' ? -1 : 0);
  };
  if (state.change !== null)
    return (
      <>
        <PopupHead state={state} actions={actions} />
        <ChangeBox state={state.change} actions={actions.change} />
      </>
    );
  return (
    <>
      <PopupHead state={state} actions={actions} />
      <main>
        <Tabs label={t('tabsLabel')} tabs={tabsOf(state)} chosen={tab} onChoose={chooseTab} />
        <SearchBox
          field={field}
          label={t(({ page: 'searchPage', facts: 'searchFacts', sources: 'searchSources' } as const)[tab])}
          query={query}
          onQuery={search}
          list={LIST}
          current={current >= 0 && current < entries.length ? optionId(LIST, current) : null}
          onMove={(steps) => {
            setCurrent(moved(current, steps, entries.length));
          }}
          onOpen={() => {
            open(entries[Math.max(current, 0)]);
          }}
        />
        {tab === 'facts' && (
          <StatusFilter counts={countStatuses(hits)} chosen={status} onChoose={setStatus} />
        )}
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <PopupList
            id={LIST}
            tab={tab}
            query={query}
            state={state}
            actions={actions}
            entries={entries}
            current={current}
            onCurrent={setCurrent}
            onOpen={open}
            onSearchAll={() => {
              chooseTab('facts');
              field.current?.focus();
            }}
          />
        </div>
      </main>
      <PopupFoot state={state} actions={actions} add={add} />
    </>
  );
}

type FootProps = Props & { readonly add: Ref<HTMLButtonElement> };

function PopupFoot({ state, actions, add }: FootProps) {
  return (
    <footer class="popup-foot">
      <button type="button" class="link-button" onClick={actions.openLibrary}>
        {t('openLibrary')}
      </button>
      <button
        type="button"
        class="quiet-button"
        ref={add}
        disabled={!canAdd(state)}
        onClick={actions.addPage}
      >
        {t('addPage')}
      </button>
    </footer>
  );
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

/** What answers can be read, also where nothing is marked. */
function canAdd({ page }: PopupState): boolean {
  return page.kind === 'marked' || page.kind === 'other' || page.kind === 'off' || page.kind === 'paused';
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

function moved(current: number, steps: number, length: number): number {
  return Math.min(Math.max(current + steps, 0), length - 1);
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
