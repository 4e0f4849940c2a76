import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const TEXT =
  'LORNACH -- Prime Minister Ada Brun met President Teo Vann in Lornach on Tuesday.\n' +
  '"The bridge will open in May," Brun said. She spoke to reporters on Wednesday.\n';

/** It reads some 130 articles twice: half a minute on an idle machine. The limit is there for what hangs, not for what is slow. */
const WHOLE_RUN_MS = 600_000;

/** Every error is printed with its sentence: over a megabyte, Node's own limit, at which it would end the run. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  write('a.txt', TEXT);
  write('sources.json', [{ file: 'a.txt', published: '2026-03-04', url: 'https://a.example/1' }]);
  write('seeds.json', answers('Ada Brun'));
  write('entities.json', {
    entities: [
      {
        entity: 'event/lornach-meeting',
        forms: [{ form: 'met President Teo Vann', kind: 'name', seeds: { 'a.txt': 1 } }],
      },
    ],
  });
  write('facts.json', [{ id: 'bridge', status: 'single', claims: [claim('The bridge will open in May,')] }]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, value: unknown): void =>
  writeFileSync(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));

const place = (words: string): { doc: number; s: number; e: number } => {
  const s = TEXT.indexOf(words);
  return { doc: 0, s, e: s + words.length };
};

const claim = (quote: string): object => {
  const { s, e } = place(quote);
  return { source: 'a.txt', start: s, end: e, quote };
};

/** Answers in which the person is called `name`: right ones only for "Ada Brun". */
const answers = (name: string): object => ({
  files: ['a.txt'],
  entityIds: { brun: { surfaces: ['Ada Brun', 'Brun'] }, vann: { surfaces: ['Teo Vann'] } },
  mentions: [
    { ...place(name), text: name, types: ['person'], id: 'brun' },
    { ...place('Teo Vann'), text: 'Teo Vann', types: ['person'], id: 'vann' },
  ],
  ignore: [],
  quotes: [
    {
      ...place('"The bridge will open in May,"'),
      text: '"The bridge will open in May,"',
      speech: true,
      speaker: ['brun'],
    },
  ],
  sentenceSources: [],
  claimPairs: [],
  dates: [{ ...place('on Tuesday'), text: 'on Tuesday', iso: '2026-03-03' }],
});

const run = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync('npm', ['run', 'evaluate', '--', ...args], { encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES });

/** The figures of a stage as printed: precision, recall, F1. */
const figures = (stdout: string, stage: string): readonly number[] =>
  (new RegExp(`^${stage} +([\\d.]+) +([\\d.]+) +([\\d.]+) `, 'm').exec(stdout) ?? []).slice(1).map(Number);

describe('npm run evaluate -- FOLDER', () => {
  test('prints precision, recall and F1 of every stage of a folder anywhere', () => {
    const { status, stdout } = run(folder);
    expect(status).toBe(0);
    const stages = ['names', 'merging', 'dates', 'speech', 'sentence sources', 'claims verbatim'];
    for (const stage of [...stages, 'pairs, same', 'facts', 'statuses', 'events'])
      expect(figures(stdout, stage), stage).toHaveLength(3);
    expect(figures(stdout, 'speech')).toEqual([1, 1, 1]);
    expect(figures(stdout, 'events')).toEqual([1, 1, 1]);
  });

  test('counts an answer that is not met, and shows its sentence', () => {
    write('seeds.json', answers('Lornach'));
    const { stdout } = run(folder);
    expect(figures(stdout, 'names')[1]).toBeLessThan(1);
    expect(stdout).toContain('missed person: a.txt: LORNACH -- Prime Minister Ada Brun met');
  });

  test('puts the figures with corrections beside those without', () => {
    write('editorial.json', {
      suppress: [{ claim: { file: 'a.txt', quote: 'The bridge will open in May' } }],
    });
    const { stdout } = run(folder);
    const row = /^statuses .*$/m.exec(stdout)?.[0] ?? '';
    expect(row.match(/\d\.\d{3} \d\.\d{3} \d\.\d{3}/g)).toEqual(['1.000 1.000 1.000', '1.000 0.000 0.000']);
    expect(stdout).toContain('errors that editorial.json adds: 1');
  });

  test('says which file is missing, and goes on with the next folder', () => {
    unlinkSync(join(folder, 'facts.json'));
    const { status, stderr, stdout } = run(folder, 'tests/evaluate/made/negotiation');
    expect(status).toBe(1);
    expect(stderr).toContain(`${join(folder, 'facts.json')}: is missing`);
    expect(figures(stdout, 'events')).toHaveLength(3);
  });

  test.each([
    ['entities.json', '{"entities":[{"entity":3,"forms":[]}]}', /entities\.json: entities\.0\.entity: /],
    ['facts.json', '[', /facts\.json: .*JSON/],
    ['sources.json', '[{"file":"b.txt"}]', /b\.txt: is named in sources\.json/],
  ])('says what is wrong with %s', (file, text, message) => {
    write(file, text);
    const { stderr, stdout } = run(folder);
    expect(`${stderr}${stdout}`).toMatch(message);
    expect(`${stderr}${stdout}`).not.toContain('    at ');
  });

  test('says which correction fits no text', () => {
    write('editorial.json', { suppress: [{ claim: { file: 'a.txt', quote: 'no such words' } }] });
    const { status, stderr } = run(folder);
    expect(status).toBe(1);
    expect(stderr).toContain('no such words');
    expect(stderr).not.toContain('    at ');
  });

  test('names the answers that do not stand in the text', () => {
    write('facts.json', [
      { id: 'bridge', status: 'single', claims: [{ source: 'a.txt', start: 0, end: 4, quote: 'bridge' }] },
    ]);
    expect(run(folder).stdout).toContain('answer at fault: a.txt: "bridge" does not stand at 0');
  });
});

test('with --figures it shows no answer and no error', () => {
  write('seeds.json', answers('Ada'));
  expect(run(folder).stdout).toContain('names: missed');
  const { stdout } = run(folder, '--figures');
  expect(stdout).toMatch(/^names +/m);
  expect(stdout).toMatch(/errors without editorial\.json: \d/);
  expect(stdout).not.toContain('missed');
});

test(
  'npm run evaluate measures the seeds, matching and every made topic; the seeds reach each target',
  () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    const parts = stdout
      .split(/^(?=\S+: \d+ articles$)/m)
      .filter((part) => /^\S+: \d+ articles\n/.test(part));
    const [seeds = '', ...others] = parts;
    expect(others.length).toBeGreaterThan(0);
    expect(figures(seeds, 'events')).toHaveLength(3);
    expect(seeds).toMatch(/WITHOUT editorial\.json +WITH editorial\.json/);
    expect(seeds).toContain('matching on the gold pages');
    expect(seeds).not.toMatch(/BELOW/);
  },
  WHOLE_RUN_MS,
);
