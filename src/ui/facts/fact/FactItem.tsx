/** A fact in full: its status in words, its values side by side, and every source's quotation. */
import { useState } from 'preact/hooks';
import type { FactRow } from '../../../core/library/fact-row';
import { claimsOf, type LibraryLookup } from '../../../core/library/library-lookup';
import type { Span } from '../../../core/model';
import { writePlace } from '../../../core/library/library-place';
import { FactTitle, WhoSays } from '../../lists/WhoSays';
import { factWords } from '../../status/fact-words';
import { StatusLine } from '../../status/StatusLine';
import { DOT } from '../../text/in-row';
import { t } from '../../text/translate';
import { placeOf } from '../facts-context';
import { PlaceLink } from '../PlaceLink';
import { QuoteList } from './QuoteList';

type Props = {
  readonly lookup: LibraryLookup;
  readonly row: FactRow;
  readonly ranges?: readonly Span[];
  /** True for the fact that the address names: open until the reader closes it. */
  readonly isAsked?: boolean;
  /** True under a heading that says that one source alone tells it. */
  readonly isAlone?: boolean;
};

/** Height of a closed fact with a title of one line and a half, rem. */
export const FACT_REM = 5.5;
/** Height of one with its title alone, rem. */
export const TITLE_REM = 3;

/** A heading that opens and closes what stands under it; printed open. Whether it is open is its own affair: a list of thousands is not drawn anew for one. */
export function FactItem({ lookup, row, ranges = [], isAsked = false, isAlone = false }: Props) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? isAsked;
  return (
    <details
      class="fact"
      id={`fact-${row.id}`}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) setChosen(event.currentTarget.open);
      }}
    >
      <summary>
        <FactHead row={row} ranges={ranges} isOpen={open} isAlone={isAlone} />
      </summary>
      {open && <FactBody lookup={lookup} row={row} />}
    </details>
  );
}

type HeadProps = {
  readonly row: FactRow;
  readonly ranges: readonly Span[];
  readonly isOpen: boolean;
  readonly isAlone: boolean;
};

/** What the heading above has said already, or the values below say, is left out. */
function FactHead({ row, ranges, isOpen, isAlone }: HeadProps) {
  const isPlain = isAlone && row.status === 'single';
  const hasAnswers = isOpen && row.answers.length > 0;
  return (
    <>
      {!isPlain && <StatusLine status={row.status} words={factWords(row)} />}
      <h3>
        <FactTitle row={row} ranges={ranges} />
      </h3>
      {!isAlone && !hasAnswers && <WhoSays class="fact-who" row={row} />}
    </>
  );
}

function FactBody({ lookup, row }: Pick<Props, 'lookup' | 'row'>) {
  const fact = lookup.facts.get(row.id);
  if (fact === undefined) return null;
  const targets = [
    ...new Set(claimsOf(lookup, fact).flatMap((claim) => [...claim.events, ...claim.entities])),
  ];
  return (
    <div class="fact-body">
      <Answers row={row} />
      <QuoteList lookup={lookup} claims={claimsOf(lookup, fact)} />
      <p class="fact-about">
        {targets.length > 0 && t('factAbout')}{' '}
        {targets.map((id, place) => (
          <span key={id}>
            {place > 0 && DOT}
            <PlaceLink to={placeOf('people', id)}>{lookup.names.get(id)}</PlaceLink>
          </span>
        ))}
        <a class="fact-link" href={writePlace(placeOf('facts', row.id))}>
          {t('factLink')}
        </a>
      </p>
    </div>
  );
}

/** The values side by side, before any prose. */
function Answers({ row }: { readonly row: FactRow }) {
  if (row.answers.length === 0) return null;
  return (
    <ul class="answers" aria-label={t('answersLabel')}>
      {row.answers.map((answer) => (
        <li key={answer.value}>
          <b dir="auto">{answer.value}</b>
          <span>{answer.publishers.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
