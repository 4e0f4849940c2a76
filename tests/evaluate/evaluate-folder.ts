/** One folder of articles with answers: every stage without and with human corrections. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEditorial } from '../../src/build/read-editorial';
import { readSources } from '../../src/build/read-sources';
import { describeRows } from './describe-rows';
import { findSlips, GoldError, readGold } from './read-gold';
import type { Gold } from './gold-shape';
import { runPipeline, type Run } from './run-pipeline';
import type { Row, Target } from './score-row';
import { scoreStages } from './score-stages';

/** Both runs over a folder; `corrected` is null where it has no editorial.json. */
export type Evaluated = {
  readonly plain: Run;
  readonly corrected: Run | null;
  readonly lines: readonly string[];
};

/** What is asked of articles that no rule was made for; the seeds' targets stand with their stages. */
const UNSEEN_TARGETS: ReadonlyMap<string, Target> = new Map([
  ['names', { figure: 'F1', least: 0.9 }],
  ['speech', { figure: 'F1', least: 0.9 }],
  ['events', { figure: 'F1', least: 0.7 }],
  ['claims verbatim', { figure: 'precision', least: 1 }],
]);

const setUnseenTargets = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row) => ({ ...row, target: UNSEEN_TARGETS.get(row.stage) ?? null }));

/** Articles that the answers speak of and the folder does not have. */
const findAbsent = ({ articles }: Gold, files: readonly string[]): readonly string[] =>
  articles.files
    .filter((file) => !files.includes(file))
    .map((file) => `${file}: is missing, but has answers`);

/**
 * Evaluates the articles in `folder` against the answers in `answers`: the same folder, unless they are the seeds, whose answers lie with
 * this code and whose targets are higher.
 * @throws {GoldError} when answers are missing or ill-shaped, or speak of an article that is not there
 * @throws {SeedErrors} when the articles cannot be read
 */
export const evaluateFolder = (folder: string, answers = folder): Evaluated => {
  if (!existsSync(folder)) throw new GoldError(`${folder}: is no folder`);
  const gold = readGold(answers);
  const sources = readSources(folder);
  const absent = findAbsent(
    gold,
    sources.map(({ file }) => file),
  );
  if (absent.length > 0) throw new GoldError(absent.join('\n'));
  const editorial = existsSync(join(folder, 'editorial.json')) ? readEditorial(folder) : undefined;
  const plain = runPipeline(sources);
  const corrected = editorial === undefined ? null : runPipeline(sources, editorial);
  const score = (run: Run): readonly Row[] =>
    answers === folder ? setUnseenTargets(scoreStages(run, gold)) : scoreStages(run, gold);
  const rows = describeRows(score(plain), corrected === null ? null : score(corrected));
  const slips = findSlips(gold, sources).map((slip) => `  answer at fault: ${slip}`);
  return {
    plain,
    corrected,
    lines: [`${basename(folder)}: ${sources.length} articles`, ...slips, ...rows],
  };
};
