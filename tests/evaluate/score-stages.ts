/** All stages of one run, in the order of the pipeline. */
import type { Gold } from './gold-shape';
import type { Run } from './run-pipeline';
import { scoreDates } from './score-dates';
import { scoreEvents } from './score-events';
import { scoreFacts, scoreStatuses } from './score-facts';
import { scoreMerging } from './score-merging';
import { scoreNames } from './score-names';
import { scorePairs } from './score-pairs';
import { scoreRoles } from './score-roles';
import type { Row } from './score-row';
import { scoreQuotes, scoreSentences } from './score-speech';
import { scoreVerbatim } from './score-verbatim';

/** Gives one row a stage. Stages that the answers say nothing about are left out. */
export const scoreStages = (run: Run, gold: Gold): readonly Row[] => [
  scoreNames(run, gold),
  scoreMerging(run, gold),
  ...(gold.roles === null ? [] : [scoreRoles(run, gold, gold.roles)]),
  scoreDates(run, gold),
  scoreQuotes(run, gold),
  ...scoreSentences(run, gold),
  scoreVerbatim(run),
  ...scorePairs(run, gold),
  scoreFacts(run, gold),
  scoreStatuses(run, gold),
  scoreEvents(run, gold),
];
