import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

// The snippets have no file of their own, so the rules that need types are off: the fences need none.
const eslint = new ESLint({
  cwd: root,
  ignore: false,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: tseslint.configs.disableTypeChecked.rules,
    },
    { files: ['tests/fixtures/cycle/*.ts'], rules: { 'import-x/no-cycle': 'error' } },
  ] as ESLint.Options['overrideConfig'],
});

/** Ids of the rules a snippet breaks when it stands in that file; unique. */
async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
}

const doc = '/** Something. */\n';

describe('the fences', () => {
  test.each([
    ['core', 'src/core/match/snippet.ts', "import '../../../entrypoints/background';"],
    ['core', 'src/core/match/snippet.ts', "import type {} from '../../build/read-sources';"],
    ['ui', 'src/ui/snippet.ts', "import '../build/read-sources';"],
    ['dom', 'src/dom/snippet.ts', "import '../../entrypoints/background';"],
    ['ext', 'src/ext/snippet.ts', "import '../build/read-sources';"],
    ['app', 'src/app/snippet.ts', "import '../build/read-sources';"],
    ['build', 'src/build/snippet.ts', "import '../../tests/support/browser/server';"],
    ['entrypoints', 'entrypoints/snippet.ts', "import '../src/core/model';"],
  ])('keep %s from reaching into other layers', async (_layer, file, code) => {
    expect(await brokenRules(file, code)).toContain('import-x/no-restricted-paths');
  });

  test.each([
    ['text', 'src/core/text/snippet.ts', "import '../extract/names/find-names';"],
    ['lexicon', 'src/core/lexicon/snippet.ts', "import '../extract/names/find-names';"],
    ['segment', 'src/core/segment/snippet.ts', "import '../extract/plain-names';"],
    ['extract', 'src/core/extract/snippet.ts', "import '../link/name-documents';"],
    ['group', 'src/core/group/snippet.ts', "import '../match/find-mentions';"],
  ])('keep the stage %s from reaching into a later one', async (_stage, file, code) => {
    expect(await brokenRules(file, code)).toContain('import-x/no-restricted-paths');
  });

  test.each([
    ['src/core/snippet.ts', 'preact'],
    ['src/core/snippet.ts', 'node:fs'],
    ['src/core/snippet.ts', 'fuse.js'],
    ['src/core/snippet.ts', 'stemmer'],
    ['src/core/snippet.ts', 'wxt/browser'],
    ['src/core/snippet.ts', '@/src/core/model'],
    ['src/app/snippet.ts', '@/src/core/model'],
    ['src/app/snippet.ts', '~/src/core/model'],
    ['src/app/snippet.ts', 'wxt/browser'],
    ['src/app/snippet.ts', 'webextension-polyfill'],
    ['src/dom/snippet.ts', 'preact'],
    ['src/dom/snippet.ts', 'wxt/browser'],
    ['src/ext/snippet.ts', 'preact'],
    ['src/ui/snippet.ts', 'wxt/browser'],
    ['entrypoints/snippet.ts', 'preact'],
  ])('keep %s from importing %s', async (file, specifier) => {
    expect(await brokenRules(file, `import '${specifier}';`)).toContain('no-restricted-imports');
  });

  test.each([
    ['src/core/search/search.ts', "import 'fuse.js';"],
    ['src/core/snippet.ts', "import './model';"],
    ['src/app/snippet.ts', "import '../core/model';"],
    ['src/ext/snippet.ts', "import 'wxt/browser';"],
    ['src/ui/snippet.tsx', "import 'preact/hooks';\nimport '../core/model';"],
    ['src/build/snippet.ts', "import 'node:fs';\nimport '../core/model';"],
  ])('let %s import what its layer may', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });

  test.each([
    ['the DOM', 'document.title;'],
    ['the DOM', 'new DOMParser();'],
    ['the extension API', 'chrome.runtime;'],
    ['the network', "fetch('https://example.org/');"],
    ['the engine’s own tables', "new Intl.Segmenter('en');"],
    ['timers', 'setTimeout(() => undefined, 1);'],
  ])('keep %s out of core', async (_what, code) => {
    expect(await brokenRules('src/core/snippet.ts', code)).toContain('no-restricted-globals');
  });

  test.each([
    ['the clock', 'new Date();'],
    ['the clock', 'Date.now();'],
    ['chance', 'Math.random();'],
    ['the locale', "'a'.localeCompare('b');"],
    ['barrels', "export * from './model';"],
    ['barrels', "export { type Span } from './model';"],
  ])('keep %s out of core by syntax', async (_what, code) => {
    expect(await brokenRules('src/core/snippet.ts', code)).toContain('no-restricted-syntax');
  });

  test.each([
    ['src/app/snippet.ts', "fetch('https://example.org/');"],
    ['src/ui/snippet.ts', "new WebSocket('wss://example.org/');"],
    ['src/ext/snippet.ts', "fetch('https://example.org/');"],
    ['src/app/snippet.ts', 'browser.runtime;'],
  ])('keep requests and the bare extension API out of %s', async (file, code) => {
    expect(await brokenRules(file, code)).toContain('no-restricted-globals');
  });

  test.each([
    ['src/dom/snippet.ts', "document.body.innerHTML = '<p>';"],
    ['src/ui/snippet.tsx', `${doc}export const Card = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`],
  ])('keep HTML made of strings out of %s', async (file, code) => {
    expect(await brokenRules(file, code)).toContain('no-restricted-syntax');
  });

  test('see a cycle between TypeScript files', async () => {
    const code = "import { right } from './right';\n\nexport const left = (): number => right();\n";
    expect(await brokenRules('tests/fixtures/cycle/left.ts', code)).toContain('import-x/no-cycle');
    const rules = (await eslint.calculateConfigForFile(`${root}src/core/model.ts`)) as {
      rules: Record<string, unknown[]>;
    };
    expect(rules.rules['import-x/no-cycle']?.[0]).toBe(2);
  });

  test('ask for a docblock on every exported name and for short functions', async () => {
    const long = Array.from({ length: 45 }, (_, line) => `  use(${line});`).join('\n');
    const code = `export function work(use: (n: number) => void) {\n${long}\n}\n`;
    expect(await brokenRules('src/core/snippet.ts', code)).toEqual(
      expect.arrayContaining(['jsdoc/require-jsdoc', 'max-lines-per-function']),
    );
  });
});
