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
import { runCommand } from './run-command';
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

function writeIndex({ sources, out, report }: Options): void {
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

function run(options: Options): number {
  try {
    writeIndex(options);
    return 0;
  } catch (error) {
    if (![SeedErrors, EditorialError, WriteError].some((known) => error instanceof known)) throw error;
    process.stderr.write(`${reasonOf(error)}\nno index was written\n`);
    return 1;
  }
}

process.exitCode = runCommand({ usage: USAGE, readOptions, run }, process.argv.slice(2));
