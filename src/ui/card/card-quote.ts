/** One source's verbatim words in a serif, with speaker, publisher and date beside them and the way to the place itself. */
import type { Citation } from '../../core/hint/hint';
import { inRow } from '../text/in-row';
import { t, writeDate } from '../text/translate';
import { h, type View } from './draw';
import { inMarks } from '../../core/cite/in-marks';
import { sourceLink } from './source-link';

/** A quotation; its publisher links to the words at the source where there is an address. `origin` is the speaker named above all of them. */
export function cardQuote(citation: Citation, origin: string | undefined): View {
  const { published, publishedInferred: isInferred } = citation;
  const who = speakerLine(citation, origin);
  return h(
    'li',
    { class: 'quote' },
    h('blockquote', { dir: 'auto', cite: citation.url }, inMarks(citation.quote)),
    h(
      'p',
      { class: 'quote-where' },
      publisherOf(citation),
      published !== null &&
        h(
          'time',
          { datetime: published, title: isInferred ? t('dateNote') : null },
          writeInferred(published, isInferred),
        ),
    ),
    who !== '' && h('p', { class: 'quote-who' }, who),
  );
}

/** What its source is called on the card; the page in front is no publisher among others that confirm it. */
export const publisherName = ({ isThisPage, publisher }: Citation): string =>
  isThisPage ? t('thisPage') : publisher;

function publisherOf(citation: Citation): View {
  const url = citation.isThisPage ? null : citation.url;
  return sourceLink(
    'quote-publisher',
    url,
    publisherName(citation),
    url !== null && [
      h('span', { 'aria-hidden': 'true' }, '\u00a0↗'),
      h('span', { class: 'hidden-words' }, ` ${t('opensAtWords')}`),
    ],
  );
}

/** "about 3 Dec 2025" where the date was inferred. */
function writeInferred(published: string, isInferred: boolean): string {
  const day = writeDate(published);
  return isInferred ? t('dateInferred', day) : day;
}

/** "Yuri Ushakov, reported speech"; "the article's own words" where nobody is named; of the one origin only what is said of this quotation alone. */
function speakerLine({ speaker, via, mode, lowConfidence }: Citation, origin: string | undefined): string {
  const parts = [
    speaker === origin && !lowConfidence
      ? null
      : (speaker ?? (mode === 'narrated' ? t('modeNarrated') : t('speakerUnnamed'))),
    via === null ? null : t('asToldBy', via),
    mode === 'reported' ? t('modeReported') : null,
    lowConfidence ? t('speakerUncertain') : null,
  ];
  return inRow(parts);
}
