/** The list under the search field, or the notice that stands in its place. */
import { Notice } from '../lists/Notice';
import { OptionList } from '../lists/OptionList';
import { t, tn } from '../text/translate';
import { PageNotice } from './PageNotice';
import type { Entry, PopupTab } from './popup-entries';
import type { PopupActions, PopupState } from './popup-state';
import { FactLine, PageLine, SourceLine } from './PopupRows';

type Props = {
  readonly id: string;
  readonly tab: PopupTab;
  readonly query: string;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly onCurrent: (place: number) => void;
  readonly onOpen: (entry: Entry) => void;
  readonly onSearchAll: () => void;
};

/** The entries as a list box; how many there are is said to screen readers as the query changes. */
export function PopupList(props: Props) {
  const { entries, tab, query } = props;
  const label = t(({ page: 'listPage', facts: 'listFacts', sources: 'listSources' } as const)[tab]);
  return (
    <>
      <p class="hidden-words" role="status">
        {query === '' ? '' : tn('results', entries.length)}
      </p>
      <OptionList
        key={`${tab} ${query}`}
        id={props.id}
        label={label}
        items={entries}
        keyOf={keyOf}
        render={(entry) => <EntryLine entry={entry} />}
        current={props.current}
        onCurrent={props.onCurrent}
        onOpen={props.onOpen}
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

function EmptyList({ tab, query, state, actions, onSearchAll }: Props) {
  const { page, library } = state;
  if (tab === 'page') {
    if (page.kind !== 'marked' || page.items.length === 0)
      return <PageNotice state={state} actions={actions} />;
    return <NoMatch query={query} onSearchAll={onSearchAll} />;
  }
  if (library.kind === 'loading') return <Notice title={t('loading')} />;
  if (query !== '') return <NoMatch query={query} onSearchAll={null} />;
  if (library.kind === 'failed')
    return <Notice title={t('libraryFailedTitle')} help={t('libraryFailedHelp')} />;
  return tab === 'facts' ? (
    <Notice title={t('noFactsTitle')} help={t('noFactsHelp')} />
  ) : (
    <Notice title={t('noSourcesTitle')} help={t('noSourcesHelp')} />
  );
}

type NoMatchProps = { readonly query: string; readonly onSearchAll: (() => void) | null };

function NoMatch({ query, onSearchAll }: NoMatchProps) {
  const title = t('noMatchTitle', query);
  if (onSearchAll === null) return <Notice title={title} help={t('noMatchHelp')} />;
  return <Notice title={title} action={{ label: t('noMatchEverywhere'), run: onSearchAll }} />;
}
