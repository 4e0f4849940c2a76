/** The hints command as a person runs it: real pages in, one JSON line a page out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

type Line = {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly target: string;
    readonly kind: string;
    readonly how: string;
    readonly score: number;
    readonly shown: boolean;
    readonly facts: readonly string[];
  }[];
};

const TEXT = 'Juri Uschakow told reporters that the talks with Steve Wittkoff had been useful.\n';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hints-'));
  writeFileSync(join(folder, 'page.txt'), TEXT);
  writeFileSync(join(folder, 'page.html'), `<p>${TEXT.replace('Uschakow', '<b>Uschakow</b>')}</p>`);
  writeFileSync(join(folder, 'bad.json'), '{"format":"whosaid/1"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/build/hints-command.ts', ...args], {
    encoding: 'utf8',
  });
const linesOf = (stdout: string): readonly Line[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

test('gives one line for each page, with offsets into its text', () => {
  const files = [join(folder, 'page.txt'), join(folder, 'page.html')];
  const { status, stdout } = run(...files);
  expect(status).toBe(0);
  const lines = linesOf(stdout);
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines[0]?.text).toBe(TEXT);
  for (const { text, mentions } of lines) {
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    const people = mentions.filter(({ kind, shown }) => kind === 'person' && shown);
    expect(people.map(({ target }) => target)).toEqual(['person/yuri-ushakov', 'person/steve-witkoff']);
    expect(people.every(({ facts, score }) => facts.length > 0 && score > 0 && score <= 1)).toBe(true);
  }
});

test('names a page that is missing, and still does the others', () => {
  const { status, stdout, stderr } = run(join(folder, 'gone.txt'), join(folder, 'page.txt'));
  expect(status).toBe(1);
  expect(stderr).toBe(`${join(folder, 'gone.txt')}: there is no such file or folder\n`);
  expect(linesOf(stdout)).toHaveLength(1);
});

test('says what is wrong with an index', () => {
  const { status, stdout, stderr } = run('--index', join(folder, 'bad.json'), join(folder, 'page.txt'));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/bad\.json.*sources/u);
  expect(run('--index', join(folder, 'page.txt'), join(folder, 'page.txt')).stderr).toMatch(
    /page\.txt: is not JSON/,
  );
});
