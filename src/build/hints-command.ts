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
import type { Mention } from '../core/page';
import { compileFolder } from './compile-folder';
import type { PageFile } from './page-file';
import { readHtmlPage } from './read-html-page';
import { readTextPage } from './read-text-page';

const USAGE = 'usage: npm run -s hints -- [--index FILE] PAGE… (PAGE is .txt or .html)';
const SEEDS = 'seeds';
const READERS: Readonly<Record<string, (text: string) => PageFile>> = {
  '.txt': readTextPage,
  '.html': readHtmlPage,
  '.htm': readHtmlPage,
};

const readText = (file: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));

const loadIndex = (file: string | undefined): FactIndex =>
  file === undefined ? compileFolder(SEEDS) : decodeIndex(JSON.parse(readText(file)));

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
  if (read === undefined) throw new Error('neither .txt nor .html');
  const { text, page, starts } = read(readText(file));
  const mentions = findMentions(matcher, page).map((mention) => toLine(mention, starts));
  return JSON.stringify({ file, text, mentions });
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the command. Gives the exit code: 0, or 1 after one line for every fault on standard error. */
const main = (args: readonly string[]): number => {
  let matcher: Matcher;
  let files: readonly string[];
  let indexFile: string | undefined;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { index: { type: 'string' } },
      allowPositionals: true,
    });
    indexFile = values.index;
    files = positionals;
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n${USAGE}\n`);
    return 1;
  }
  if (files.length === 0) {
    process.stderr.write(`no page given\n${USAGE}\n`);
    return 1;
  }
  try {
    matcher = compileMatcher(loadIndex(indexFile));
  } catch (error) {
    process.stderr.write(`${indexFile ?? SEEDS}: ${reasonOf(error)}\n`);
    return 1;
  }
  let faults = 0;
  for (const file of files) {
    try {
      process.stdout.write(`${hintsFor(matcher, file)}\n`);
    } catch (error) {
      faults++;
      process.stderr.write(`${file}: ${reasonOf(error)}\n`);
    }
  }
  return faults > 0 ? 1 : 0;
};

process.exitCode = main(process.argv.slice(2));
