/**
 * `npm run evaluate`: precision, recall and F1 of every stage on the seeds against answers made by hand, each error with its words; then the whole
 * again with the human corrections of seeds/editorial.json, so that nobody takes one for the other.
 */
import { readFileSync } from 'node:fs';
import { readEditorial } from '../../src/build/read-editorial';
import { readSources } from '../../src/build/read-sources';
import { compileIndex } from '../../src/core/compile';
import type { FactIndex } from '../../src/core/model';
import type { GoldEntities } from './gold-identity';
import { describeMatching, evaluateMatching } from './evaluate-matching';
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

const seeds = new URL('../../seeds', import.meta.url).pathname;
const sources = readSources(seeds);
const plain = compileIndex(sources);
const lines = [
  'WITHOUT editorial.json',
  ...describeIndex(plain, true),
  ...describeMatching(evaluateMatching(plain), false),
  '',
  'WITH editorial.json',
  ...describeIndex(compileIndex(sources, readEditorial(seeds)), false),
];
process.stdout.write(`${lines.join('\n')}\n`);
