/** One source's verbatim words in a serif, with speaker, publisher and date beside them and the way to the place itself. */
import type { Citation } from '../../core/hint';
import { t, writeDate } from '../text/translate';

/** A quotation; its publisher links to the words at the source where there is an address. */
export function CardQuote({ citation }: { readonly citation: Citation }) {
  return (
    <li class="quote">
      <blockquote dir="auto" cite={citation.url ?? undefined}>
        {withMarks(citation.quote)}
      </blockquote>
      <p class="quote-where">
        <Publisher citation={citation} />
        {citation.published !== null && (
          <time dateTime={citation.published} title={citation.publishedInferred ? t('dateNote') : undefined}>
            {writeInferred(citation.published, citation.publishedInferred)}
          </time>
        )}
      </p>
      <p class="quote-who">{speakerLine(citation)}</p>
    </li>
  );
}

function Publisher({ citation }: { readonly citation: Citation }) {
  if (citation.isThisPage) return <span class="quote-publisher">{t('thisPage')}</span>;
  if (citation.url === null) return <span class="quote-publisher">{citation.publisher}</span>;
  return (
    <a class="quote-publisher" href={citation.url} target="_blank" rel="noopener noreferrer">
      {citation.publisher}
      <span aria-hidden="true"> ↗</span>
      <span class="hidden-words"> {t('opensAtWords')}</span>
    </a>
  );
}

/** "about 3 Dec 2025" where the date was inferred. */
function writeInferred(published: string, isInferred: boolean): string {
  const day = writeDate(published);
  return isInferred ? t('dateInferred', day) : day;
}

/** "Yuri Ushakov, reported speech"; "the article's own words" where nobody is named. */
function speakerLine({ speaker, via, mode, lowConfidence }: Citation): string {
  const parts = [
    speaker ?? (mode === 'narrated' ? t('modeNarrated') : t('speakerUnnamed')),
    via === null ? null : t('asToldBy', via),
    mode === 'reported' ? t('modeReported') : null,
    lowConfidence ? t('speakerUncertain') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The words in quotation marks, unless they bring their own. */
function withMarks(quote: string): string {
  return /^["“«„]/.test(quote) && /["”»“]$/.test(quote) ? quote : `“${quote}”`;
}
