/** Verbatim quotations, each with who said it, where and when. A quotation never stands without its publisher beside it. */
import { inMarks } from '../../../core/cite/in-marks';
import type { LibraryLookup } from '../../../core/library/library-lookup';
import { speakerName, type LibraryClaim } from '../../../core/library/library';
import { LOW_CONFIDENCE, type Mode } from '../../../core/model';
import { basisWords, sourceDate } from '../../lists/source-date';
import { DOT } from '../../text/in-row';
import { t, type TextKey } from '../../text/translate';
import { placeOf } from '../facts-context';
import { PlaceLink } from '../PlaceLink';

type Props = { readonly lookup: LibraryLookup; readonly claims: readonly LibraryClaim[] };

const MODES: Readonly<Record<Mode, TextKey>> = {
  direct: 'modeDirect',
  partial: 'modePartial',
  reported: 'modeReported',
  narrated: 'modeNarrated',
};

/** The quotations in the order given. */
export function QuoteList({ lookup, claims }: Props) {
  return (
    <ul class="quotes">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Quote lookup={lookup} claim={claim} />
        </li>
      ))}
    </ul>
  );
}

/** One quotation; its publisher links to the words at the source where there is an address. */
export function Quote({ lookup, claim }: { readonly lookup: LibraryLookup; readonly claim: LibraryClaim }) {
  const source = lookup.sources.get(claim.source);
  const publisher = lookup.names.get(claim.source) ?? '';
  return (
    <figure class="quote">
      <blockquote dir="auto" cite={claim.url ?? undefined}>
        {inMarks(claim.quote)}
      </blockquote>
      <figcaption>
        <span class="quote-publisher">
          {claim.url === null ? (
            publisher
          ) : (
            <a href={claim.url} target="_blank" rel="noopener noreferrer">
              {publisher}
              <span aria-hidden="true">{'\u00a0↗'}</span>
              <span class="hidden-words">{t('opensAtWords')}</span>
            </a>
          )}
        </span>
        {source !== undefined && <span title={basisWords(source)}>{sourceDate(source)}</span>}
        <Speaker lookup={lookup} claim={claim} />
      </figcaption>
    </figure>
  );
}

function Speaker({ lookup, claim }: { readonly lookup: LibraryLookup; readonly claim: LibraryClaim }) {
  const name = speakerName(claim, lookup.names);
  const via = claim.via === null ? undefined : lookup.names.get(claim.via);
  return (
    <span class="quote-who">
      {claim.speaker !== null && name !== null ? (
        <PlaceLink to={placeOf('people', claim.speaker)}>{name}</PlaceLink>
      ) : (
        <span dir="auto">{name}</span>
      )}
      {name !== null && DOT}
      {t(MODES[claim.mode])}
      {via !== undefined && `${DOT}${t('asToldBy', via)}`}
      {name !== null && claim.confidence < LOW_CONFIDENCE && `${DOT}${t('speakerUncertain')}`}
    </span>
  );
}
