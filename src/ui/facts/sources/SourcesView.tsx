/** All sources, or the chosen one with what it brings: its claims in order, what only it says, what it leaves out. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LibrarySource } from '../../../core/library/library';
import { filterWords } from '../../../core/search/filter-words';
import { NoMatch } from '../../lists/NoMatch';
import { Notice } from '../../lists/Notice';
import { basisWords, newestFirst, sourceDate } from '../../lists/source-date';
import { t, tn } from '../../text/translate';
import { placeOf, type ViewProps } from '../facts-context';
import { PlaceLink } from '../PlaceLink';
import { SearchField } from '../SearchField';
import { SourceView } from './SourceView';

/** `tools` stands above the list (adding, importing); `toolsOf` beside each source (switching off, removing). */
type Props = ViewProps & {
  readonly tools?: ComponentChildren;
  readonly toolsOf?: (file: string) => ComponentChildren;
};

/** The view; bundled and added sources are told apart in words, and those of one publisher by how they begin. */
export function SourcesView({ lookup, place, go, tools, toolsOf }: Props) {
  const sources = useMemo(() => newestFirst(lookup.library.sources), [lookup]);
  const chosen = place.item === null ? undefined : lookup.sources.get(place.item);
  if (chosen !== undefined)
    return <SourceView lookup={lookup} source={chosen} tools={toolsOf?.(chosen.file)} />;
  const shown = listedSources(sources, place.query);
  return (
    <section aria-label={t('viewSources')}>
      {tools}
      <SearchField
        label={t('searchSources')}
        query={place.query}
        onQuery={(query) => {
          go({ view: 'sources', item: null, query });
        }}
      />
      {place.item !== null && <Notice title={t('unknownSource')} />}
      {shown.length === 0 && <Empty query={place.query} />}
      <ul class="plain-list">
        {shown.map((source) => (
          <li key={source.id} class="source-line">
            <div class="source-title">
              <PlaceLink to={placeOf('sources', source.id)} class="source-name">
                {source.name}
              </PlaceLink>
              <p class="source-headline" dir="auto">
                {source.headline}
              </p>
            </div>
            <span class="soft" title={basisWords(source)}>
              {sourceDate(source)}
            </span>
            <span class="soft">{tn('sourceFacts', lookup.factsOf.get(source.id)?.length ?? 0)}</span>
            <span class="soft">{t(source.added ? 'sourceAdded' : 'sourceBundled')}</span>
            {toolsOf?.(source.file)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sources that the words in the search field leave: what is listed is what is exported. */
export function listedSources(sources: readonly LibrarySource[], query: string): LibrarySource[] {
  return sources.filter(({ name, headline, url }) => filterWords(query, [name, headline, url ?? '']));
}

function Empty({ query }: { readonly query: string }) {
  if (query !== '') return <NoMatch query={query} />;
  return <Notice title={t('noSourcesTitle')} help={t('noSourcesHelp')} />;
}
