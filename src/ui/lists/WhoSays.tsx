/** A fact in a list: what it is about, and who says it. */
import type { FactRow } from '../../core/library/fact-row';
import type { Span } from '../../core/model';
import { DOT, inRow } from '../text/in-row';
import { MarkedText } from './MarkedText';

/** Values stand with their sources where several differ in them; wordings are too long for that, and are the title's own. */
const hasValues = ({ status, differs, answers, publishers }: FactRow): boolean =>
  status === 'disputed' && differs !== 'wording' && answers.length > 1 && publishers.length > 1;

type TitleProps = { readonly row: FactRow; readonly ranges: readonly Span[] };

/** The title with its matching characters; the question alone where its values stand below. */
export function FactTitle({ row, ranges }: TitleProps) {
  const { title, question } = row;
  if (question === null || !hasValues(row) || !title.startsWith(question))
    return <MarkedText text={title} ranges={ranges} />;
  return <MarkedText text={question} ranges={ranges.filter(({ end }) => end <= question.length)} />;
}

type Props = { readonly row: FactRow; readonly class: string };

/** "28 China Daily, IWCP · 27 Novinite" where sources differ in values, else the publishers. */
export function WhoSays({ row, class: look }: Props) {
  if (!hasValues(row)) return <p class={look}>{inRow(row.publishers)}</p>;
  return (
    <p class={look}>
      {row.answers.map((answer, place) => (
        <span key={answer.value}>
          {place > 0 && DOT}
          <b dir="auto">{answer.value}</b>
          {'\u00a0'}
          {answer.publishers.join(', ')}
        </span>
      ))}
    </p>
  );
}
