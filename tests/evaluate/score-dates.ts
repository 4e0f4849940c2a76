/** Times: found where they stand, resolved to the right day, month or year. */
import type { DateMention } from '../../src/core/document';
import type { Gold } from './gold-shape';
import type { Run } from './run-pipeline';
import type { Row } from './score-row';

/** 28 of the 29 dates of the seeds. */
const LEAST_RIGHT = 28 / 29;

/** A date is right when it begins in the gold's day, month or year and reaches no further. */
const isRight = ({ when }: DateMention, iso: string): boolean =>
  when.from.startsWith(iso) && when.to.startsWith(iso);

/** Times found where the answers have none; weeks are not in the answers. */
const listOthers = ({ documents, quote }: Run, { articles }: Gold): readonly string[] =>
  documents.flatMap(({ source, dates }) => {
    const own = articles.dates.filter(({ doc }) => articles.files[doc] === source.file);
    return dates
      .filter(({ when }) => when.grain !== 'week')
      .filter(({ start, end }) => !own.some(({ s, e }) => start < e && s < end))
      .map((date) => `not in the answers, ${date.when.from}/${date.when.to}: ${quote(source.file, date)}`);
  });

/** Gives one row over the times of the gold and the times found. */
export const scoreDates = (run: Run, gold: Gold): Row => {
  const { articles } = gold;
  const others = listOthers(run, gold);
  const errors: string[] = [];
  let found = others.length;
  for (const { doc, s, e, iso } of articles.dates) {
    const file = articles.files[doc] ?? '';
    const own = run.documents.find(({ source }) => source.file === file)?.dates ?? [];
    const meeting = own.filter(({ start, end }) => start < e && end > s);
    const best = meeting.find((date) => isRight(date, iso)) ?? meeting[0];
    if (best !== undefined) found++;
    if (best !== undefined && isRight(best, iso)) continue;
    const got = best === undefined ? 'nothing' : `${best.when.from}/${best.when.to}`;
    errors.push(`wants ${iso}, got ${got}: ${run.quote(file, { start: s, end: e })}`);
  }
  const wanted = articles.dates.length;
  return {
    stage: 'dates',
    right: wanted - errors.length,
    found,
    wanted,
    target: { figure: 'recall', least: LEAST_RIGHT },
    errors: [...errors, ...others],
  };
};
