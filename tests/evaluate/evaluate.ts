/**
 * `npm run evaluate`: precision, recall and F1 of every stage against answers made by hand, without and with the human corrections of editorial.json,
 * each error with its sentence: on the seeds, where matching on pages is measured too, and on each folder of made/. `npm run evaluate -- FOLDER …` does
 * it for any folder with articles (*.txt, sources.json) and answers (seeds.json, entities.json, facts.json, beside them or in gold/). With `--figures`
 * the errors are left out, so that answers can be kept from who writes rules. Ends with 1 and says what is wrong where a folder cannot be evaluated.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SeedErrors } from '../../src/build/seed-errors';
import { EditorialError } from '../../src/core/editorial/editorial';
import { evaluateFolder } from './evaluate-folder';
import { describeMatching, describeSpellingRecall, evaluateMatching } from './evaluate-matching';
import { GoldError } from './read-gold';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const MADE = pathOf('./made');

const evaluateSeeds = (): readonly string[] => {
  const { plain, corrected, lines } = evaluateFolder(pathOf('../../seeds'), pathOf('./gold'));
  const second = describeMatching(evaluateMatching((corrected ?? plain).index), false);
  return [
    ...lines,
    'WITHOUT editorial.json, with every error',
    ...describeMatching(evaluateMatching(plain.index), true),
    'WITH editorial.json',
    ...second,
    ...describeSpellingRecall(plain.index),
  ];
};

const listMade = (): readonly string[] =>
  existsSync(MADE)
    ? readdirSync(MADE, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(MADE, name))
        .sort()
    : [];

/** Errors of a folder, not of ours: their messages say what to put right. */
const FAULTS = [GoldError, SeedErrors, EditorialError];

/** Lines that show an error or its sentences. */
const SHOWS_ERROR = /^(?:  - | {6}\S)/;

/** Whether figures alone are wanted. */
const isBrief = process.argv.includes('--figures');

/** Prints what `evaluate` gives; says why where a folder is at fault, and goes on with the next. */
const report = (evaluate: () => readonly string[]): void => {
  try {
    const lines = evaluate().filter((line) => !isBrief || !SHOWS_ERROR.test(line));
    process.stdout.write(`${lines.join('\n')}\n\n`);
  } catch (error) {
    if (!FAULTS.some((fault) => error instanceof fault)) throw error;
    process.stderr.write(`cannot evaluate:\n${(error as Error).message}\n`);
    process.exitCode = 1;
  }
};

const folders = process.argv.slice(2).filter((word) => word !== '--figures');
if (folders.length === 0) report(evaluateSeeds);
for (const folder of folders.length === 0 ? listMade() : folders) report(() => evaluateFolder(folder).lines);
