/** What the documents say of the project is there: links, pictures, commands, dependencies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'assets/README.md'],
  ...readdirSync('docs', { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
type Package = Readonly<
  Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Package;
/** npm's own, which package.json need not name. */
const OF_NPM = ['ci', 'install', 'audit', 'start', 'test'];

/** Files below a folder, from the root, with slashes. */
const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
const FILES = ['src', 'tests', 'docs', 'assets', 'seeds', 'entrypoints'].flatMap(listFiles);
const NAMES = new Set([...FILES, ...readdirSync('.')].map((path) => basename(path)));
/** Files that a browser, a store or a reader has, and a library that is called like a file. */
const ELSEWHERE = ['facts.html', 'licenses.txt', 'my.json', 'page.html', 'harbour.txt', 'fuse.js', 'mark.js'];

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('links to files that are there', () => {
    const targets = Array.from(text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, target = '']) => target);
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(dirname(document), target)))).toEqual([]);
  });

  test('names commands that can be run', () => {
    const named = Array.from(text.matchAll(/npm run (?:-s )?([a-z:]+)/g), ([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts) && !OF_NPM.includes(name))).toEqual([]);
  });

  test('names paths that are there', () => {
    const named = Array.from(
      text.matchAll(/`((?:src|tests|docs|assets|seeds)\/[\w./-]+)`/g),
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names files that are there', () => {
    const named = Array.from(
      text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:tsx?|js|json|css|html|txt|md|svg))`/g),
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !NAMES.has(name) && !ELSEWHERE.includes(name))).toEqual([]);
  });
});

/** The names of all fields that a JSON Schema speaks of. */
const fieldsOf = (schema: unknown): readonly string[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, value]) => [
        ...(key === 'properties' ? Object.keys(value as object) : []),
        ...fieldsOf(value),
      ]);

test.each(['index', 'pack'])('docs/%s-format.md tells of every field that its schema has', (name) => {
  const fields = fieldsOf(JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8')));
  const code =
    readFileSync(`docs/${name}-format.md`, 'utf8')
      .match(/```[^]*?```|`[^`]+`/g)
      ?.join(' ') ?? '';
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(code))).toEqual([]);
});

test('the code cites sections of the design that are there', () => {
  const headings = Array.from(
    readFileSync('docs/design.md', 'utf8').matchAll(/^#+ (.+)$/gm),
    ([, title = '']) => title,
  );
  const cited = [...FILES, 'eslint.config.js']
    .filter((path) => /\.[jt]sx?$/.test(path))
    .flatMap((path) =>
      Array.from(
        readFileSync(path, 'utf8').matchAll(/docs\/design\.md(?:, | \()"([^"]+)"/g),
        ([, title = '']) => title,
      ),
    );
  expect(cited.length).toBeGreaterThan(1);
  expect(cited.filter((title) => !headings.includes(title))).toEqual([]);
});

test('comments name paths that are there', () => {
  const code = FILES.filter((path) => /^(src|tests|entrypoints)\/.*\.tsx?$/.test(path));
  const dead = code.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g)].flatMap(([comment]) =>
      Array.from(
        comment.matchAll(/(?<![\w./-])(?:src|tests|docs|assets|seeds)\/[\w./-]*\w/g),
        ([path]) => path,
      )
        .filter((path) => !existsSync(path) && !existsSync(`${path}.json`))
        .map((path) => `${file}: ${path}`),
    ),
  );
  expect(dead).toEqual([]);
});

describe('docs/design.md', () => {
  const text = readFileSync('docs/design.md', 'utf8');

  test.each(Object.keys(dependencies))('says why %s is there', (name) => {
    const rows = Array.from(text.matchAll(/^\| ([^|]+?)\s+\|/gm), ([, first = '']) => first.split(/,\s+/));
    expect(rows.flat()).toContain(name);
  });

  test('says why each tool is there', () => {
    const families = ['@types/', 'eslint', '@vitest/'];
    const missing = Object.keys(devDependencies)
      .filter((name) => !families.some((family) => name.startsWith(family)))
      .filter((name) => !text.includes(name.replace(/-(plugin|eslint)$/, '')));
    expect(missing).toEqual([]);
  });
});

test('decisions are numbered without a gap', () => {
  const numbers = readdirSync('docs/decisions')
    .sort()
    .map((file) => Number(file.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
});
