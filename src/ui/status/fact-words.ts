/** A fact's status in the reader's language, for popup and facts page; the shape is the card's (StatusLine). */
import type { FactRow } from '../../core/library/fact-row';
import type { Status } from '../../core/model';
import { t, tn, type TextKey } from '../text/translate';
import { differenceName, disputedName, type StatusWords } from './status-words';

const STATUSES: Readonly<Record<Status, TextKey>> = {
  agreed: 'statusAgreed',
  disputed: 'statusDisputed',
  updated: 'statusUpdated',
  single: 'statusSingle',
};

/** The name of a status, for filters and headings. */
export function statusName(status: Status): string {
  return t(STATUSES[status]);
}

/** Label and details of a fact's status line. */
export function factWords(fact: Pick<FactRow, 'status' | 'differs' | 'sources' | 'origins'>): StatusWords {
  const label = labelOf(fact);
  const differs = fact.differs === null ? [] : [differenceName(fact.differs)];
  return { label, details: [...differs, ...originWords(fact)] };
}

function labelOf({ status, sources }: Pick<FactRow, 'status' | 'sources'>): string {
  if (status === 'disputed') return disputedName(sources);
  return status === 'agreed' ? tn('sourcesAgree', sources) : statusName(status);
}

/** Fewer origins than sources is news: five outlets that quote one aide are one voice. */
function originWords({ sources, origins }: Pick<FactRow, 'sources' | 'origins'>): string[] {
  if (sources < 2 || origins.length === 0 || origins.length >= sources) return [];
  return origins.length === 1 ? [t('oneOrigin', origins[0] ?? '')] : [tn('origins', origins.length)];
}
