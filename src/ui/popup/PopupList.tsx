/** The list under the search field, or the notice that stands in its place. */
import { NO_FILTER } from '../lists/fact-filter';
import { Notice } from '../lists/Notice';
import { OptionList } from '../lists/OptionList';
import { t, tn } from '../text/translate';
import { PageNotice } from './PageNotice';
import type { Entry } from './popup-entries';
import type { PopupActions, PopupState } from './popup-state';
import { FactLine, PageLine, SourceLine } from './PopupRows';
import type { PopupLists } from './use-popup-lists';

type Props = {
  readonly id: string;
  readonly lists: PopupLists;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly onSearchAll: () => void;
};

/** The entries as a list box; how many there are is said to screen readers as the query changes. */
export function PopupList(props: Props) {
  const { id, lists } = props;
  const { entries, tab, query } = lists;
  const label = t(({ page: 'listPage', facts: 'listFacts', sources: 'listSources' } as const)[tab]);
  return (
    <>
      <p class="hidden-words" role="status">
        {query === '' ? '' : tn('results', entries.length)}
      </p>
      <OptionList
        key={`${tab} ${query}`}
        id={id}
        label={label}
        items={entries}
        keyOf={keyOf}
        render={(entry) => <EntryLine entry={entry} />}
        current={lists.current}
        onCurrent={lists.setCurrent}
        onOpen={lists.open}
      />
      {entries.length === 0 && <EmptyList {...props} />}
    </>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  if (entry.kind === 'fact') return <FactLine hit={entry.hit} />;
  if (entry.kind === 'source') return <SourceLine source={entry.source} facts={entry.facts} />;
  return <PageLine group={entry.group} ranges={entry.ranges} />;
}

function keyOf(entry: Entry): string {
  if (entry.kind === 'fact') return entry.hit.row.id;
  return entry.kind === 'source' ? entry.source.id : entry.group.target;
}

function EmptyList({ lists, state, actions, onSearchAll }: Props) {
  const { page, library } = state;
  const { tab, query } = lists;
  if (tab === 'page') {
    if (page.kind !== 'marked' || page.items.length === 0)
      return <PageNotice state={state} actions={actions} />;
    return <NoMatch query={query} onSearchAll={onSearchAll} />;
  }
  if (library.kind === 'loading') return <Notice title={t('loading')} />;
  if (lists.hits.length > 0) return <NothingLeft lists={lists} />;
  if (query !== '') return <NoMatch query={query} onSearchAll={null} />;
  if (library.kind === 'failed')
    return <Notice title={t('libraryFailedTitle')} help={t('libraryFailedHelp')} />;
  return tab === 'facts' ? (
    <Notice title={t('noFactsTitle')} help={t('noFactsHelp')} />
  ) : (
    <Notice title={t('noSourcesTitle')} help={t('noSourcesHelp')} />
  );
}

/** Facts match, and the filters leave none of them. */
function NothingLeft({ lists }: Pick<Props, 'lists'>) {
  const clear = (): void => {
    lists.narrow(NO_FILTER);
  };
  return <Notice title={t('noFilterMatch')} action={{ label: t('filterClear'), run: clear }} />;
}

type NoMatchProps = { readonly query: string; readonly onSearchAll: (() => void) | null };

function NoMatch({ query, onSearchAll }: NoMatchProps) {
  const title = t('noMatchTitle', query);
  if (onSearchAll === null) return <Notice title={title} help={t('noMatchHelp')} />;
  return <Notice title={title} action={{ label: t('noMatchEverywhere'), run: onSearchAll }} />;
}
