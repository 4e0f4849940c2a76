/** The facts page: tabs, and the view that the address names. */
import type { ComponentChildren } from 'preact';
import type { View } from '../../core/library/library-place';
import type { LibraryLookup } from '../../core/library/library-lookup';
import type { LibraryPlace } from '../../core/library/library-place';
import { Notice } from '../lists/Notice';
import { t, type TextKey } from '../text/translate';
import { placeOf, type ViewProps } from './facts-context';
import { FactsList } from './list/FactsList';
import { MatrixView } from './matrix/MatrixView';
import { PeopleView } from './people/PeopleView';
import { PlaceLink } from './PlaceLink';
import { SourcesView } from './sources/SourcesView';
import { TimelineView } from './timeline/TimelineView';

/** `library` is null while it loads; `extra` are views that the app itself fills (settings, welcome). */
type Props = {
  readonly library: LibraryLookup | 'failed' | null;
  readonly place: LibraryPlace;
  readonly go: (place: LibraryPlace) => void;
  readonly onRetry: () => void;
  readonly extra: Partial<Record<View, () => ComponentChildren>>;
  readonly sourceTools?: ComponentChildren;
  readonly toolsOfSource?: (file: string) => ComponentChildren;
};

const TABS: readonly (readonly [View, TextKey])[] = [
  ['facts', 'viewFacts'],
  ['matrix', 'viewMatrix'],
  ['timeline', 'viewTimeline'],
  ['people', 'viewPeople'],
  ['sources', 'viewSources'],
  ['settings', 'viewSettings'],
];

/** Head and tabs are there from the start; only what is under them waits for the library. */
export function FactsView(props: Props) {
  const { place } = props;
  return (
    <>
      <a class="skip" href="#main" onClick={skipToMain}>
        {t('skipToContent')}
      </a>
      <header class="facts-head">
        <h1>Whosaid</h1>
        <nav aria-label={t('viewsLabel')}>
          {TABS.map(([view, label]) => (
            <PlaceLink
              key={view}
              to={placeOf(view)}
              class={`view-link${view === place.view ? ' view-now' : ''}`}
            >
              <span
                class="bold-room"
                data-words={t(label)}
                aria-current={view === place.view ? 'page' : undefined}
              >
                {t(label)}
              </span>
            </PlaceLink>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <h2 class="hidden-words">{t(nameOf(place.view))}</h2>
        <Content {...props} />
      </main>
    </>
  );
}

const nameOf = (view: View): TextKey => TABS.find(([each]) => each === view)?.[1] ?? 'viewFacts';

/** The hash is the page's place, so the link moves the focus itself. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Content({ library, place, go, onRetry, extra, sourceTools, toolsOfSource }: Props) {
  const own = extra[place.view];
  if (own !== undefined) return <>{own()}</>;
  if (library === null) return <Skeleton />;
  if (library === 'failed')
    return (
      <Notice
        title={t('libraryFailedTitle')}
        help={t('libraryFailedHelp')}
        action={{ label: t('tryAgain'), run: onRetry }}
      />
    );
  const view: ViewProps = { lookup: library, place, go };
  if (place.view === 'matrix') return <MatrixView {...view} />;
  if (place.view === 'timeline') return <TimelineView {...view} />;
  if (place.view === 'people') return <PeopleView {...view} />;
  if (place.view === 'sources') return <SourcesView {...view} tools={sourceTools} toolsOf={toolsOfSource} />;
  return <FactsList {...view} />;
}

/** As tall as a list, so that nothing jumps when it comes. */
function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <span class="hidden-words">{t('loading')}</span>
    </div>
  );
}
