/** Whether each claim's quote is the text at its offsets: always, or the index would not have been built. */
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

/** Gives one row: claims that are word for word, of all claims. */
export const scoreVerbatim = ({ index }: Run): Row => {
  const texts = new Map(index.sources.map(({ id, text }) => [id, text]));
  const wrong = index.claims.filter(
    ({ source, start, end, quote }) => texts.get(source)?.slice(start, end) !== quote,
  );
  const all = index.claims.length;
  return {
    stage: 'claims verbatim',
    right: all - wrong.length,
    found: all,
    wanted: all,
    target: { figure: 'precision', least: 1 },
    errors: wrong.map(({ source, quote }) => `not verbatim: ${source} "${quote}"`),
  };
};
