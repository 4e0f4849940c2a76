/**
 * `npm run -s index -- [--sources DIR] [--out FILE] [--report]`: sources in, index out. JSON goes to FILE or standard output;
 * with --report a readable account goes to standard output instead.
 */
import { parseArgs } from 'node:util';
import { EditorialError } from '../core/editorial/editorial';
import { encodeIndex } from '../core/index/encode-index';
import { compileFolder } from './compile-folder';
import { writeReport } from './report';
import { SeedErrors } from './seed-errors';
import { writeWhole } from './write-whole';

const USAGE = 'usage: npm run -s index -- [--sources DIR] [--out FILE] [--report]';

type Options = { readonly sources: string; readonly out: string | undefined; readonly report: boolean };

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { sources: { type: 'string' }, out: { type: 'string' }, report: { type: 'boolean' } },
  });
  return { sources: values.sources ?? 'seeds', out: values.out, report: values.report ?? false };
}

function run({ sources, out, report }: Options): void {
  const index = compileFolder(sources);
  if (out !== undefined) writeWhole(out, encodeIndex(index));
  if (report) process.stdout.write(writeReport(index));
  else if (out === undefined) process.stdout.write(encodeIndex(index));
}

/** Runs the command. Gives the exit code: 0, or 1 after one line for every fault on standard error. */
function main(args: readonly string[]): number {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return 1;
  }
  try {
    run(options);
    return 0;
  } catch (error) {
    if (!(error instanceof SeedErrors || error instanceof EditorialError)) throw error;
    process.stderr.write(`${error.message}\nno index was written\n`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
