/** Matching on the gold pages: recall and precision by kind and language, traps, unrelated pages. Runs alone or from evaluate.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileFolder } from '../../src/build/compile-folder';
import { compileMatcher } from '../../src/core/match/compile-matcher';
import { findMentions } from '../../src/core/match/find-mentions';
import type { FactIndex, Span } from '../../src/core/model';
import { identify } from './gold-identity';
import type { GoldEntities } from './gold-shape';
import { readMadePages, type MadePage } from './made-pages';
import { inFile, readTextPage } from './read-text-page';
import { readRelevance } from './read-relevance';
import { scoreRelevance, type GoldRelevance } from './score-relevance';
import { describeSpellings, scoreSpellings } from './score-spellings';
import { makeTallies, tallyPage, trapsHit, type GoldPage, type Tally } from './score-matching';

const GOLD = new URL('./gold/', import.meta.url);
const MADE = new URL('./made/', import.meta.url);
const FULL_NAME = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;
const KINDS = ['person', 'organization', 'place', 'document', 'event'] as const;
const LATIN = new Set([
  'de',
  'es',
  'fr',
  'it',
  'pl',
  'nl',
  'pt',
  'tr',
  'sv',
  'cs',
  'da',
  'no',
  'fi',
  'hu',
  'ro',
  'hr',
  'sk',
  'sl',
  'lt',
  'lv',
  'et',
  'id',
]);

/** What was measured; `details` name every miss and every wrong mention. */
export type MatchingFigures = {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly traps: readonly string[];
  readonly unrelatedPages: number;
  readonly unrelatedWrong: number;
  /** Gold sentences in which some mention shows a listed passage in its first two facts. */
  readonly relevant: number;
  /** The same where the mention must stand in the very words that the gold lists of the sentence. */
  readonly relevantWords: number;
  readonly sentences: number;
  /** The gold sentences in which none does. */
  readonly irrelevant: readonly string[];
};

const readGold = (file: string): unknown => JSON.parse(readFileSync(new URL(file, GOLD), 'utf8'));

type Found = ReturnType<typeof inFile>;

const countRelevant = (
  index: FactIndex,
  items: readonly GoldRelevance[],
  found: ReadonlyMap<string, readonly Found[]>,
) => {
  const isLost = (item: GoldRelevance, span: Span): boolean =>
    scoreRelevance({ ...item, ...span }, found.get(item.file) ?? [], index).hits === 0;
  const lost = items.filter((item) => isLost(item, item.sentence));
  return {
    relevant: items.length - lost.length,
    relevantWords: items.filter((item) => !isLost(item, item)).length,
    sentences: items.length,
    irrelevant: lost.map(({ file, text, about }) => `${file}: ${text} (${about})`),
  };
};

const groupOf = (lang: string): string =>
  lang === 'en' ? 'English' : LATIN.has(lang) ? 'Latin script' : 'other scripts';

const readGoldPages = (): MadePage[] =>
  (readGold('pages.json') as { docs: readonly GoldPage[] }).docs.map((gold) => ({
    gold,
    text: readFileSync(new URL(`pages/${gold.file}`, GOLD), 'utf8'),
  }));

/** The figures for an index compiled from the seeds, on the gold pages or on others. */
export const evaluateMatching = (
  index: FactIndex,
  pages: readonly MadePage[] = readGoldPages(),
): MatchingFigures => {
  const same = identify(readGold('entities.json') as GoldEntities, index);
  const matcher = compileMatcher(index);
  const tallies = makeTallies(
    KINDS.flatMap((kind) => ['English', 'Latin script', 'other scripts'].map((group) => `${kind}, ${group}`)),
  );
  const traps: string[] = [];
  const byFile = new Map<string, readonly Found[]>();
  let unrelatedWrong = 0;
  for (const { gold: doc, text } of pages) {
    const { page, starts } = readTextPage(text);
    const found = findMentions(matcher, page).map((mention) => inFile(mention, starts));
    for (const kind of KINDS)
      tallyPage(tallies.get(`${kind}, ${groupOf(doc.lang)}`)!, doc, found, { kind, same });
    byFile.set(doc.file, found);
    traps.push(...trapsHit(doc, found));
    if (doc.topic === 'unrelated') unrelatedWrong += found.filter(({ shown }) => shown).length;
  }
  return {
    tallies,
    traps,
    unrelatedPages: pages.filter(({ gold: { topic } }) => topic === 'unrelated').length,
    unrelatedWrong,
    ...countRelevant(index, readRelevance(pages), byFile),
  };
};

const share = (part: number, whole: number): string => (whole === 0 ? '   -' : (part / whole).toFixed(3));

/** The figures as lines to print; with `details` every miss and wrong mention too. */
export const describeMatching = (figures: MatchingFigures, details: boolean): string[] => {
  const lines: string[] = ['matching on the gold pages (recall, precision)'];
  for (const [name, tally] of figures.tallies) {
    if (tally.required + tally.shown === 0) continue;
    const recall = `${share(tally.hit, tally.required)} (${tally.hit}/${tally.required})`;
    lines.push(
      `  ${name.padEnd(30)} ${recall.padEnd(18)} ${share(tally.right, tally.shown)} (${tally.right}/${tally.shown})`,
    );
    if (details)
      lines.push(
        ...tally.missed.map((line) => `      missed ${line}`),
        ...tally.wrong.map((line) => `      wrong  ${line}`),
      );
  }
  lines.push(`  traps hit: ${figures.traps.length}`, ...figures.traps.map((trap) => `      ${trap}`));
  lines.push(`  unrelated pages: ${figures.unrelatedWrong} wrong hints on ${figures.unrelatedPages} pages`);
  if (figures.sentences > 0)
    lines.push(
      `  relevance: ${figures.relevant} of ${figures.sentences} gold sentences, ${figures.relevantWords} by a mention in the listed words`,
    );
  if (details) lines.push(...figures.irrelevant.map((line) => `      missed ${line}`));
  return lines;
};

/** Full names of persons in the answers of made/: a list the matcher's tables were not made with. */
const madeNames = (): readonly string[] =>
  readdirSync(MADE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => new URL(`${name}/entities.json`, MADE))
    .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as GoldEntities).entities)
    .filter(({ entity }) => entity.startsWith('person/'))
    .flatMap(({ forms }) => forms.find(({ form }) => FULL_NAME.test(form))?.form ?? []);

/** How many spellings are recognised, by class, of the index's persons and of persons it does not know; as lines to print. */
export const describeSpellingRecall = (index: FactIndex): readonly string[] => [
  ...describeSpellings(
    'the seeds’ persons',
    scoreSpellings(index.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
  ),
  ...describeSpellings('other persons', scoreSpellings(madeNames())),
];

/** Run alone: the index of the seeds, with every miss named. */
if (process.argv[1]?.endsWith('evaluate-matching.ts') === true) {
  const details = process.argv.includes('--details');
  const index = compileFolder('seeds');
  process.stdout.write(`${describeMatching(evaluateMatching(index), details).join('\n')}\n`);
  for (const file of [
    'made-pages.txt',
    'made-news.txt',
    'made-news-2.txt',
    'made-news-3.txt',
    'made-news-4.txt',
    'made-news-5.txt',
    'made-news-6.txt',
  ] as const) {
    const figures = evaluateMatching(index, readMadePages(file));
    process.stdout.write(`the same on ${file}\n`);
    process.stdout.write(`${describeMatching(figures, details).slice(1).join('\n')}\n`);
  }
  process.stdout.write(`${describeSpellingRecall(index).join('\n')}\n`);
}
