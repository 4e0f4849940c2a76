/** What one line of each of the popup's lists shows. */
import type { LibrarySource } from '../../core/library/library';
import type { Span } from '../../core/model';
import type { PageFact } from '../../core/page/page-report';
import type { FactHit } from '../../core/search/search';
import { MarkedText } from '../lists/MarkedText';
import { FactTitle, WhoSays } from '../lists/WhoSays';
import { factWords } from '../status/fact-words';
import { StatusLine } from '../status/StatusLine';
import { statusWords, type StatusWords } from '../status/status-words';
import { basisWords, sourceDate } from '../lists/source-date';
import { DOT, inRow } from '../text/in-row';
import { t, tn } from '../text/translate';
import type { PageGroup } from './page-groups';

/** Status, title with the matching characters, and who says it: "28 China Daily, IWCP · 27 Novinite". */
export function FactLine({ hit }: { readonly hit: FactHit }) {
  const { row } = hit;
  return (
    <>
      <StatusLine status={row.status} words={factWords(row)} />
      <p class="option-title">
        <FactTitle row={row} ranges={hit.ranges()} />
      </p>
      <WhoSays class="option-detail" row={row} />
    </>
  );
}

type PageLineProps = {
  readonly group: PageGroup;
  readonly ranges: readonly Span[];
};

/** A name on the page, how it is spelt there, how often, and a fact about it, or where above that fact stands. */
export function PageLine({ group, ranges }: PageLineProps) {
  const { fact, sameAs } = group;
  return (
    <>
      <p class="option-title option-name">
        <MarkedText text={group.name} ranges={ranges} />
        {group.spelt.length > 0 && <span class="option-spelt">{speltWords(group)}</span>}
        {group.mentions.length > 1 && <span class="option-count">{tn('times', group.mentions.length)}</span>}
      </p>
      {group.status === 'doubtful' && <p class="option-doubt">{t('statusDoubtful')}</p>}
      {fact !== null && <StatusLine status={fact.status} words={wordsOf(fact, sameAs)} />}
      {fact !== null && sameAs === null && (
        <p class="option-detail" dir="auto">
          {fact.title}
        </p>
      )}
    </>
  );
}

/** What is happening has no spelling: an event or a document is called so. */
function speltWords({ kind, spelt }: PageGroup): string {
  const words = spelt.map((each) => t('quoted', each)).join(', ');
  return kind === 'event' || kind === 'document' ? words : t('spelt', words);
}

function wordsOf(fact: PageFact, sameAs: string | null): StatusWords {
  const words = statusWords(fact);
  return sameAs === null ? words : { label: words.label, details: [t('popupSee', sameAs)] };
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
        <span title={basisWords(source)}>{sourceDate(source)}</span>
        {DOT}
        {inRow([tn('sourceFacts', facts), tn('sourceWords', source.words)])}
      </p>
    </>
  );
}
