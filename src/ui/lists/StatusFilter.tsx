/** Buttons that narrow a list to one status, with how many each would leave. */
import type { Status } from '../../core/model';
import { statusName } from '../status/fact-words';
import { StatusIcon } from '../status/StatusIcon';
import { t, writeNumber, type TextKey } from '../text/translate';

/** Differences first: they are what a reader comes for. */
const ORDER: readonly Status[] = ['disputed', 'updated', 'agreed', 'single'];

/** Words of the statuses' own names, so few that all four stand in one line of the popup. */
const NAMES: Readonly<Record<Status, TextKey>> = {
  disputed: 'filterDisputed',
  updated: 'filterUpdated',
  agreed: 'filterAgreed',
  single: 'filterSingle',
};

type Props = {
  readonly counts: Readonly<Record<Status, number>>;
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
};

/** How many of these have each status. */
export function countStatuses(facts: readonly { readonly status: Status }[]): Record<Status, number> {
  const counts = { agreed: 0, disputed: 0, updated: 0, single: 0 };
  for (const fact of facts) counts[fact.status] += 1;
  return counts;
}

/** One pressed button at a time; pressing it again shows all. */
export function StatusFilter({ counts, chosen, onChoose }: Props) {
  return (
    <div class="filters" role="group" aria-label={t('filterLabel')}>
      {ORDER.map((status) => (
        <button
          key={status}
          type="button"
          class={`filter status-${status}`}
          aria-pressed={status === chosen}
          title={statusName(status)}
          disabled={counts[status] === 0 && status !== chosen}
          onClick={() => {
            onChoose(status === chosen ? null : status);
          }}
        >
          <StatusIcon status={status} />
          {t(NAMES[status])} {writeNumber(counts[status])}
        </button>
      ))}
    </div>
  );
}
