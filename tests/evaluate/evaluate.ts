/**
 * `npm run evaluate`: precision, recall and F1 of every stage on the seeds against answers made by hand, each error with its words; then the whole
 * again with the human corrections of seeds/editorial.json, so that nobody takes one for the other.
 */
import { readFileSync } from 'node:fs';
import { readEditorial } from '../../src/build/read-editorial';
import { readSources } from '../../src/build/read-sources';
import { fileURLToPath } from 'node:url';
import { compileIndex, readDocuments } from '../../src/core/compile';
import type { FactIndex } from '../../src/core/model';
import type { GoldEntities } from './gold-identity';
import { describeMatching, evaluateMatching } from './evaluate-matching';
import type { GoldNames, GoldRoles } from './gold-names';
import { scoreDates, type GoldDates } from './score-dates';
import { scoreMerging } from './score-merging';
import { scoreNames } from './score-names';
import { scoreRoles } from './score-roles';
import type { Row } from './score-row';
import { scoreSpeech, type GoldSpeech } from './score-speech';
import { scoreEvents } from './score-events';
import { scoreFacts, type GoldFact } from './score-facts';
import { scorePairs, type GoldPairs } from './score-pairs';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`./gold/${file}`, import.meta.url), 'utf8'));
const share = (part: number, whole: number): string =>
  `${part}/${whole} (${whole === 0 ? '-' : (part / whole).toFixed(3)})`;

const f1 = (right: number, found: number, wanted: number): string => {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  const mean = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${mean.toFixed(3)} (${right} right, ${found} found, ${wanted} wanted)`;
};

/** Claims whose quote is not the text at its offsets: always none, or the index would not have been built. */
const countNotVerbatim = (index: FactIndex): number => {
  const texts = new Map(index.sources.map(({ id, text }) => [id, text]));
  return index.claims.filter(
    ({ source, start, end, quote }) => texts.get(source)?.slice(start, end) !== quote,
  ).length;
};

const describeIndex = (index: FactIndex, withErrors: boolean): string[] => {
  const gold = read('seeds.json') as GoldPairs;
  const pairs = scorePairs(index, gold);
  const facts = scoreFacts(index, read('facts.json') as readonly GoldFact[]);
  const events = scoreEvents(index, read('entities.json') as GoldEntities);
  const errors = (lines: readonly string[]): string[] =>
    withErrors ? lines.map((line) => `    - ${line}`) : [];
  return [
    `claims      ${index.claims.length}, not verbatim: ${countNotVerbatim(index)}`,
    `pairs       same joined ${share(pairs.sameJoined, pairs.same)}, different joined ${share(pairs.differentJoined, pairs.different)}`,
    ...errors(pairs.errors),
    `facts       claim pairs in one fact ${share(facts.pairsTogether, facts.pairs)}, statuses right ${share(facts.statusesRight, facts.facts)}`,
    ...errors(facts.errors),
    `events      ${f1(events.right, events.found, events.wanted)}`,
    ...errors(events.errors),
  ];
};

/** Names, merging, roles, times and speech: one line a figure with its target, each error with its words. */
const describeRows = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ metric, value, target, count, errors }) => [
    `${metric}: ${value.toFixed(3)} (${count}), wanted ${target}${value < target ? '  BELOW' : ''}`,
    ...errors.map((line) => `    - ${line}`),
  ]);

const describeStages = (): string[] => {
  const { documents, entities } = readDocuments(sources);
  const names = read('seeds.json') as GoldNames & GoldDates & GoldSpeech;
  return describeRows([
    ...scoreNames(documents, names),
    ...scoreMerging(entities, names),
    ...scoreRoles(documents, entities, { names, roles: read('roles.json') as GoldRoles }),
    ...scoreDates(documents, names),
    ...scoreSpeech(documents, entities, names),
  ]);
};

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const sources = readSources(seeds);
const plain = compileIndex(sources);
const lines = [
  'WITHOUT editorial.json',
  ...describeStages(),
  ...describeIndex(plain, true),
  ...describeMatching(evaluateMatching(plain), false),
  '',
  'WITH editorial.json',
  ...describeIndex(compileIndex(sources, readEditorial(seeds)), false),
];
process.stdout.write(`${lines.join('\n')}\n`);
