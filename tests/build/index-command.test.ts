import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledIndex } from '../../src/build/package/bundled-index';
import { compileFolder } from '../../src/build/compile-folder';
import { writeReport } from '../../src/build/report';
import { decodeIndex } from '../../src/core/index/decode-index';

const FLOOD = 'tests/fixtures/topics/flood';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/build/index-command.ts', ...args], {
    encoding: 'utf8',
  });

test('writes the index to a file, and a readable account to standard output', () => {
  const out = join(folder, 'made', 'index.json');
  const { status, stdout } = run('--sources', FLOOD, '--out', out, '--report');
  expect(status).toBe(0);
  expect(decodeIndex(JSON.parse(readFileSync(out, 'utf8'))).sources).toHaveLength(2);
  expect(stdout).toContain('FACTS');
});

test('ends with 1, one line for each fault, and writes nothing', () => {
  writeFileSync(join(folder, 'bad.txt'), Uint8Array.of(0xff));
  const out = join(folder, 'never.json');
  const { status, stderr } = run('--sources', folder, '--out', out);
  expect([status, existsSync(out)]).toEqual([1, false]);
  expect(stderr).toContain('bad.txt: is not UTF-8');
});

test('names sources that gave nothing, and writes the index all the same', () => {
  const sources = join(folder, 'silent');
  mkdirSync(sources);
  writeFileSync(join(sources, 'blank.txt'), ' \n');
  writeFileSync(join(sources, 'doubled.txt'), 'T\0h\0e\0 \0c\0o\0u\0n\0c\0i\0l\0');
  writeFileSync(join(sources, 'whole.txt'), 'The council met in Oslo, said Ada Brandt, its clerk.');
  const { status, stdout, stderr } = run('--sources', sources);
  expect(status).toBe(0);
  expect(decodeIndex(JSON.parse(stdout)).sources).toHaveLength(3);
  expect(stderr.trim().split('\n')).toEqual([
    'blank.txt: is empty',
    expect.stringContaining('doubled.txt: is no text'),
  ]);
});

test('says in one line that the index cannot be written where it should be', () => {
  const { status, stderr } = run('--sources', FLOOD, '--out', folder);
  expect([status, stderr]).toEqual([1, `${folder}: is a folder, not a file\nno index was written\n`]);
});

test('tells its options when it is asked for help', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const option of ['--sources', '--out', '--report']) expect(stdout).toContain(option);
});

test('reports every fact with its status and each quote with its source', () => {
  const index = compileFolder(FLOOD);
  const report = writeReport(index);
  for (const { status } of index.facts) expect(report).toMatch(`[${status}`);
  for (const { quote } of index.claims.slice(0, 3)) expect(report).toContain(quote.slice(0, 30));
  expect(report).toContain('Valley News');
  const at = ['DIFFER IN', 'AGREE ON', 'IN DOUBT', '\nEVENTS', '\nENTITIES', '\nSOURCES', 'ALONE SAYS'].map(
    (title) => report.indexOf(title),
  );
  expect(at).toEqual([...at].sort((a, b) => a - b));
  const [agreed, alone] = [report.slice(at[1], at[2]), report.slice(at.at(-1))];
  expect(agreed).not.toContain('[single]');
  for (const { claims } of index.facts.filter(({ status }) => status === 'single'))
    for (const { quote } of index.claims.filter(({ id }) => claims.includes(id)))
      expect(alone).toContain(quote.replace(/\s+/gu, ' '));
});

test('bundles the index as a module that parses one string', () => {
  const plugin = bundledIndex(FLOOD);
  const watched: string[] = [];
  const code = plugin.load.call(
    { addWatchFile: (path) => watched.push(path) },
    plugin.resolveId('virtual:fact-index')!,
  );
  expect(code).toMatch(/^export default JSON\.parse\("/);
  const parsed: unknown = JSON.parse(
    JSON.parse(code!.slice('export default JSON.parse('.length, -2)) as string,
  );
  expect(decodeIndex(parsed)).toEqual(compileFolder(FLOOD));
  expect(watched).toHaveLength(3);
  expect(plugin.resolveId('./other')).toBeUndefined();
  const editorial = plugin.load.call(
    { addWatchFile: () => undefined },
    plugin.resolveId('virtual:editorial')!,
  );
  expect(editorial).toBe('export default JSON.parse("{}");');
});
