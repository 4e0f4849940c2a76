/**
 * `npm run -s index -- [--sources DIR] [--out FILE] [--report]`: sources in, index out. JSON goes to FILE or standard output;
 * with --report a readable account goes to standard output instead. Sources that gave nothing are named on standard error.
 */
import { parseArgs } from 'node:util';
import { EditorialError } from '../core/editorial/editorial';
import { encodeIndex } from '../core/index/encode-index';
import { compileFolder } from './compile-folder';
import { writeReport } from './report';
import { reasonOf } from './reason-of';
import { SeedErrors } from './seed-errors';
import { describeSilent } from './silent-sources';
import { writeWhole } from './write-whole';

const USAGE = `usage: npm run -s index -- [--sources DIR] [--out FILE] [--report]
  --sources DIR  a folder with one article a .txt file, and sources.json where there is one (default: seeds)
  --out FILE     where the index is written (default: standard output)
  --report       a readable account on standard output
`;

type Options = {
  readonly sources: string;
  readonly out: string | undefined;
  readonly report: boolean;
  readonly help: boolean;
};

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sources: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { sources = 'seeds', out, report = false, help = false } = values;
  return { sources, out, report, help };
}

function run({ sources, out, report }: Options): void {
  const index = compileFolder(sources);
  if (out !== undefined) write(out, encodeIndex(index));
  for (const line of describeSilent(index)) process.stderr.write(`${line}\n`);
  if (report) process.stdout.write(writeReport(index));
  else if (out === undefined) process.stdout.write(encodeIndex(index));
}

class WriteError extends Error {}

function write(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    throw new WriteError(`${path}: ${reasonOf(error)}`);
  }
}

/** Runs the command. Gives the exit code: 0, or 1 after one line for every fault on standard error. */
function main(args: readonly string[]): number {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n${USAGE}`);
    return 1;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    run(options);
    return 0;
  } catch (error) {
    if (![SeedErrors, EditorialError, WriteError].some((known) => error instanceof known)) throw error;
    process.stderr.write(`${reasonOf(error)}\nno index was written\n`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
