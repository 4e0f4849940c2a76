/** A fact in a list: what it is about, and who says it. */
import { Fragment } from 'preact';
import type { FactRow } from '../../core/library/fact-row';
import type { Span } from '../../core/model';
import { DOT, inRow } from '../text/in-row';
import { withoutValues } from '../status/without-values';
import { MarkedText } from './MarkedText';

/** Values stand with their sources where several differ in them; wordings are too long for that, and are the title's own. */
const hasValues = ({ status, differs, answers, publishers }: FactRow): boolean =>
  status === 'disputed' && differs !== 'wording' && answers.length > 1 && publishers.length > 1;

type TitleProps = { readonly row: FactRow; readonly ranges: readonly Span[] };

/** The title with its matching characters; without its values where they stand below. */
export function FactTitle({ row, ranges }: TitleProps) {
  const words = hasValues(row) ? titleAlone(row) : row.title;
  return <MarkedText text={words} ranges={ranges.filter(({ end }) => end <= words.length)} />;
}

const titleAlone = ({ title, question }: FactRow): string =>
  question !== null && title.startsWith(question) ? question : withoutValues(title);

type Props = { readonly row: FactRow; readonly class: string };

/** "28 China Daily, IWCP · 27 Novinite" where sources differ in values, else the publishers. */
export function WhoSays({ row, class: look }: Props) {
  if (!hasValues(row)) return <p class={look}>{inRow(row.publishers)}</p>;
  return (
    <p class={look}>
      {row.answers.map((answer, place) => (
        <Fragment key={answer.value}>
          {place > 0 && DOT}
          {/* Apart from the lines' direction: a value stands beside those who give it, and not beside others. */}
          <span dir="auto">
            <b dir="auto">{answer.value}</b>
            {'\u00a0'}
            {answer.publishers.join(', ')}
          </span>
        </Fragment>
      ))}
    </p>
  );
}
