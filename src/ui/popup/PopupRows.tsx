/** What one line of each of the popup's lists shows. */
import type { FactRow } from '../../core/library/fact-row';
import type { LibrarySource } from '../../core/library/library';
import type { Span } from '../../core/model';
import type { FactHit } from '../../core/search/search';
import { MarkedText } from '../lists/MarkedText';
import { factWords } from '../status/fact-words';
import { StatusLine } from '../status/StatusLine';
import { statusWords } from '../status/status-words';
import { sourceDate } from '../lists/source-date';
import { t, tn } from '../text/translate';
import type { PageGroup } from './page-groups';

/** Status, title with the matching characters, and who says it: "28 China Daily, IWCP · 27 Novinite". */
export function FactLine({ hit }: { readonly hit: FactHit }) {
  const { row } = hit;
  return (
    <>
      <StatusLine status={row.status} words={factWords(row)} />
      <p class="option-title">
        <MarkedText text={row.title} ranges={hit.ranges()} />
      </p>
      <WhoSays row={row} />
    </>
  );
}

/** Answers with their publishers where sources answer a question, else the publishers. */
function WhoSays({ row }: { readonly row: FactRow }) {
  if (row.answers.length < 2) return <p class="option-detail">{row.publishers.join(' · ')}</p>;
  return (
    <p class="option-detail">
      {row.answers.map((answer, place) => (
        <span key={answer.value}>
          {place > 0 && ' · '}
          <b dir="auto">{answer.value}</b> {answer.publishers.join(', ')}
        </span>
      ))}
    </p>
  );
}

type PageLineProps = {
  readonly group: PageGroup;
  readonly ranges: readonly Span[];
};

/** A name on the page, how it is spelt there, how often, and the best fact about it. */
export function PageLine({ group, ranges }: PageLineProps) {
  const { fact } = group;
  return (
    <>
      <p class="option-title option-name">
        <MarkedText text={group.name} ranges={ranges} />
        {group.spelt.length > 0 && (
          <span class="option-spelt">
            {t('spelt', group.spelt.map((words) => t('quoted', words)).join(', '))}
          </span>
        )}
        {group.mentions.length > 1 && <span class="option-count">{tn('times', group.mentions.length)}</span>}
      </p>
      {group.status === 'doubtful' && <p class="option-doubt">{t('statusDoubtful')}</p>}
      {fact !== null && (
        <>
          <StatusLine status={fact.status} words={statusWords(fact)} />
          <p class="option-detail" dir="auto">
            {fact.title}
          </p>
        </>
      )}
    </>
  );
}

/** Publisher, how it begins, date and how that is known, and how many facts a source takes part in. */
export function SourceLine({ source, facts }: { readonly source: LibrarySource; readonly facts: number }) {
  return (
    <>
      <p class="option-title" dir="auto">
        {source.name}
      </p>
      {source.headline !== '' && (
        <p class="option-detail option-headline" dir="auto">
          {source.headline}
        </p>
      )}
      <p class="option-detail">
        <span title={source.publishedBasis ?? undefined}>{sourceDate(source)}</span> ·{' '}
        {tn('sourceFacts', facts)}
        {' · '}
        {tn('sourceWords', source.words)}
      </p>
    </>
  );
}
