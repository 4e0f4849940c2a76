/**
 * `npm run -s hints -- [--index FILE] PAGE…`: what the matcher finds in pages, one JSON line a page. Without --index the seeds are
 * compiled. A page that cannot be read is reported on standard error and the others are still done; the exit code is then 1.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeIndex } from '../core/index/decode-index';
import { compileMatcher } from '../core/match/compile-matcher';
import { findMentions } from '../core/match/find-mentions';
import type { Matcher } from '../core/match/matcher';
import type { FactIndex } from '../core/model';
import type { Mention } from '../core/page/page';
import { compileFolder } from './compile-folder';
import type { PageFile } from './page-file';
import { readHtmlPage } from './read-html-page';
import { reasonOf } from './reason-of';
import { readTextPage } from './read-text-page';
import { runCommand } from './run-command';

const USAGE = `usage: npm run -s hints -- [--index FILE] PAGE… (PAGE is .txt or .html)
  --index FILE   an index that npm run index wrote (default: that of the articles in seeds/)
`;
const SEEDS = 'seeds';
const READERS: Readonly<Record<string, (text: string) => PageFile>> = {
  '.txt': readTextPage,
  '.html': readHtmlPage,
  '.htm': readHtmlPage,
};

const readText = (file: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is not JSON: ${reasonOf(error)}`);
  }
};

const loadIndex = (file: string | undefined): FactIndex =>
  file === undefined ? compileFolder(SEEDS) : decodeIndex(parseJson(readText(file)));

const toLine = (mention: Mention, starts: readonly number[]): object => {
  const offset = starts[mention.block] ?? 0;
  const { surface, target, kind, how, score, shown, facts } = mention;
  return {
    start: mention.start + offset,
    end: mention.end + offset,
    surface,
    target,
    kind,
    how,
    score,
    shown,
    facts,
  };
};

const hintsFor = (matcher: Matcher, file: string): string => {
  const read = READERS[extname(file).toLowerCase()];
  if (read === undefined) throw new Error('is neither .txt nor .html');
  const { text, page, starts } = read(readText(file));
  const mentions = findMentions(matcher, page).map((mention) => toLine(mention, starts));
  return JSON.stringify({ file, text, mentions });
};

type Options = {
  readonly index: string | undefined;
  readonly files: readonly string[];
  readonly help: boolean;
};

const readOptions = (args: readonly string[]): Options => {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    options: { index: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const { index, help = false } = values;
  if (files.length === 0 && !help) throw new Error('no page given');
  return { index, files, help };
};

/** Writes the line of each page. Gives how many could not be read. */
const writeHints = (matcher: Matcher, files: readonly string[]): number => {
  let faults = 0;
  for (const file of files) {
    try {
      process.stdout.write(`${hintsFor(matcher, file)}\n`);
    } catch (error) {
      faults++;
      process.stderr.write(`${file}: ${reasonOf(error)}\n`);
    }
  }
  return faults;
};

const run = ({ index, files }: Options): number => {
  let matcher: Matcher;
  try {
    matcher = compileMatcher(loadIndex(index));
  } catch (error) {
    process.stderr.write(`${index ?? SEEDS}: ${reasonOf(error)}\n`);
    return 1;
  }
  return writeHints(matcher, files) > 0 ? 1 : 0;
};

process.exitCode = runCommand({ usage: USAGE, readOptions, run }, process.argv.slice(2));
