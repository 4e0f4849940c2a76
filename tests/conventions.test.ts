/** The house keeps its order: names, sizes, places, tests. What lint can say file by file stands in eslint.config.js. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const MADE = ['.git', 'node_modules', '.output', '.wxt', 'coverage', 'screenshots'];
const TOP_LEVEL = [
  ...['.ci', '.gitignore', '.npmrc', '.prettierignore', '.prettierrc.json', 'eslint.config.js', 'knip.json'],
  ...['package-lock.json', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'vitest.e2e.config.ts'],
  ...['wxt.config.ts', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...['assets', 'docs', 'entrypoints', 'seeds', 'src', 'tests'],
];
const VAGUE = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'manager',
  'handler',
  'service',
];

/** Paths under a folder, from the root, with slashes. */
const listFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');

const sources = listFiles('src').filter(isCode);
const tests = listFiles('tests').filter(isCode);
const entrypoints = listFiles('entrypoints').filter(isCode);

/** Files of this repository that a file imports, from the root, without their ending. */
function importsOf(path: string): string[] {
  const specifiers = read(path).matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g);
  return Array.from(specifiers, ([, specifier = '']) => join(dirname(path), specifier).split(sep).join('/'));
}

const stem = (path: string): string => path.replace(/\.tsx?$/, '');

describe('the house', () => {
  test('has at its top what docs/design.md names, and nothing else', () => {
    const found = readdirSync(root).filter((name) => !MADE.includes(name));
    expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  test('has no file or folder with a name that says nothing', () => {
    const words = (path: string) => stem(path).split(/[/.-]/);
    const vague = [...sources, ...tests, ...entrypoints].filter((path) =>
      words(path).some((word) => VAGUE.includes(word.toLowerCase())),
    );
    expect(vague).toEqual([]);
  });

  test('has files in kebab-case and components in PascalCase', () => {
    const wrong = [...sources, ...tests].filter((path) => {
      const name = basename(path).replace(/(\.test)?\.tsx?$/, '');
      const isComponent = path.startsWith('src/ui/') && path.endsWith('.tsx');
      return !(
        isComponent || path.endsWith('.test.tsx') ? /^[A-Za-z][A-Za-z0-9-]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/
      ).test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('has entrypoints that only wire', () => {
    const long = entrypoints.filter((path) => read(path).split('\n').length > 30);
    expect(long).toEqual([]);
  });

  test('searches by fuse.js in one file', () => {
    const users = sources.filter((path) => read(path).includes("'fuse.js'"));
    expect(users).toEqual(['src/core/search/search.ts']);
  });

  test('has a test for every file of core: by name, or through the stage it is a part of', () => {
    const core = sources.filter((path) => path.startsWith('src/core/') && hasCode(path));
    const tested = new Set(tests.flatMap(importsOf));
    let before = -1;
    while (before !== tested.size) {
      before = tested.size;
      for (const path of core.filter((each) => tested.has(stem(each))))
        for (const part of importsOf(path)) if (isPartOf(dirname(part), dirname(path))) tested.add(part);
    }
    expect(core.filter((path) => !tested.has(stem(path)))).toEqual([]);
  });
});

describe('the tests', () => {
  test('neither sleep nor retry, and leave none out', () => {
    const careless = tests.filter((path) =>
      /waitForTimeout|\bretry: [1-9]|\.(only|todo)\(|\b(it|test|describe)\.skip\(/.test(read(path)),
    );
    expect(careless.filter((path) => path !== 'tests/conventions.test.ts')).toEqual([]);
  });

  test('have names that are sentences in the present', () => {
    const should = tests.filter((path) => /\b(it|test)(\.each\([^)]*\))?\(\s*['"`]should\b/.test(read(path)));
    expect(should).toEqual([]);
  });
});

/** True for a folder and what lies in it; src/core itself is no stage, so only for its own files; and for folders side by side in a stage's part. */
function isPartOf(folder: string, stage: string): boolean {
  const around = dirname(folder);
  const isBeside = around === dirname(stage) && around.split('/').length > 'src/core/stage'.split('/').length;
  return folder === stage || isBeside || (stage !== 'src/core' && folder.startsWith(`${stage}/`));
}

/** False for files that hold types only. */
function hasCode(path: string): boolean {
  return /^export (async )?(function|const|class)\b/m.test(read(path));
}
