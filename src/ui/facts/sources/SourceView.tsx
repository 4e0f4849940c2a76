/** One source: where it is from and how its date is known, and what it says that others do not, or leaves out. */
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LibrarySource } from '../../../core/library/library';
import type { LibraryLookup } from '../../../core/library/library-lookup';
import { reportSource } from '../../../core/library/source-report';
import { MoreOnScroll } from '../../lists/MoreOnScroll';
import { basisWords, sourceDate } from '../../lists/source-date';
import { DOT, inRow } from '../../text/in-row';
import { t, tn } from '../../text/translate';
import { FactGroup } from '../fact/FactGroup';
import { Target } from '../Target';
import { Quote } from '../fact/QuoteList';

type Props = {
  readonly lookup: LibraryLookup;
  readonly source: LibrarySource;
  readonly tools: ComponentChildren;
};

/** Claims drawn at a time. */
const STEP = 40;

/** The source's page. */
export function SourceView({ lookup, source, tools }: Props) {
  const report = useMemo(() => reportSource(lookup, source.id), [lookup, source]);
  const { name } = source;
  const basis = basisWords(source);
  return (
    <Target view="sources" name={name}>
      {source.headline !== '' && <p dir="auto">{source.headline}</p>}
      <p class="soft">
        {sourceDate(source)}
        {basis !== undefined && ` (${basis})`}
        {DOT}
        {inRow([tn('sourceWords', source.words), t(source.added ? 'sourceAdded' : 'sourceBundled')])}
      </p>
      {source.url !== null && (
        <p class="source-address">
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.url}
          </a>
        </p>
      )}
      {tools}
      <FactGroup
        title={tn('onlyHere', report.only.length, name)}
        facts={report.only}
        lookup={lookup}
        isAlone
      />
      <FactGroup
        title={tn('leavesOut', report.leavesOut.length, name)}
        facts={report.leavesOut}
        lookup={lookup}
      />
      <Claims lookup={lookup} claims={report.claims} />
    </Target>
  );
}

type ClaimsProps = Pick<Props, 'lookup'> & { readonly claims: ReturnType<typeof reportSource>['claims'] };

function Claims({ lookup, claims }: ClaimsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="fact-group"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h3>{tn('claimsInOrder', claims.length)}</h3>
      </summary>
      {open && (
        <MoreOnScroll
          items={claims}
          step={STEP}
          least={0}
          keyOf={(claim) => claim.id}
          render={(claim) => <Quote lookup={lookup} claim={claim} />}
        />
      )}
    </details>
  );
}
