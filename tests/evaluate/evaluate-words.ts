/**
 * Ordinary English words taken for names: 150,000 words, capitalised, each alone on a page, and each on a page that names three persons of
 * the index in full. `npx tsx tests/evaluate/evaluate-words.ts [LIST]`; LIST has a word a line, else one of Debian's lists is read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { compileFolder } from '../../src/build/compile-folder';
import { compileMatcher } from '../../src/core/match/compile-matcher';
import { findMentions } from '../../src/core/match/find-mentions';
import type { FactIndex } from '../../src/core/model';
import type { Page } from '../../src/core/page/page';

const DICTIONARY = '/usr/share/dict/';
/** Debian's lists, the largest first: packages wamerican-insane, wamerican-huge, wamerican-large, wamerican. */
const LISTS = ['american-english-insane', 'american-english-huge', 'american-english-large', 'words'];
const WORDS = 150_000;
const WORD = /^[a-z]{2,}$/;
const COMPANY = 3;

/** What was marked of a list's words; `marked` and `beside` name each with its target. */
export type WordFigures = {
  readonly words: number;
  readonly marked: readonly string[];
  readonly beside: readonly string[];
};

/** Every nth of a list's lower-case words, so that all letters have their share; none repeats. */
export const pickWords = (text: string, count: number = WORDS): string[] => {
  const words = [...new Set(text.split(/\r?\n/))].filter((word) => WORD.test(word));
  const step = Math.max(1, words.length / count);
  return Array.from({ length: Math.min(count, words.length) }, (_, at) => words[Math.floor(at * step)]!);
};

const toPage = (lines: readonly string[]): Page => ({
  url: null,
  language: 'en',
  published: null,
  blocks: lines.map((text) => ({ text, kind: 'body' })),
});

/** Looks for the words on pages of their own, and beside the first persons of the index. */
export const evaluateWords = (index: FactIndex, words: readonly string[]): WordFigures => {
  const matcher = compileMatcher(index);
  const persons = index.entities.filter(({ kind }) => kind === 'person').slice(0, COMPANY);
  const company = `${persons.map(({ name }) => name).join(', ')} spoke.`;
  const markedOn = (lines: readonly string[], word: string): string[] =>
    findMentions(matcher, toPage([...lines, word]))
      .filter(({ block, shown }) => shown && block === lines.length)
      .map(({ target }) => `${word} → ${target}`);
  const names = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return {
    words: names.length,
    marked: names.flatMap((name) => markedOn([], name)),
    beside: names.flatMap((name) => markedOn([company], name)),
  };
};

/** The figures as lines to print. */
export const describeWords = ({ words, marked, beside }: WordFigures): string[] => [
  `English words taken for names: ${words} words`,
  `  each alone on a page: ${marked.length} marked`,
  ...marked.map((line) => `      ${line}`),
  `  each beside ${COMPANY} persons of the index: ${beside.length} marked`,
  ...beside.map((line) => `      ${line}`),
];

/** The list's text, or null when no list is there. */
const readList = (file: string | undefined): string | null => {
  const found = (file === undefined ? LISTS.map((name) => DICTIONARY + name) : [file]).find((one) =>
    existsSync(one),
  );
  return found === undefined ? null : readFileSync(found, 'utf8');
};

/** Run alone: the index of the seeds. */
if (process.argv[1]?.endsWith('evaluate-words.ts') === true) {
  const list = readList(process.argv[2]);
  if (list === null) {
    process.stderr.write(
      'evaluate-words: no list of English words here. Install one (apt-get install wamerican-huge) or name a file with a word a line.\n',
    );
    process.exitCode = 1;
  } else
    process.stdout.write(
      `${describeWords(evaluateWords(compileFolder('seeds'), pickWords(list))).join('\n')}\n`,
    );
}
