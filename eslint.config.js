/** The fences of docs/design.md ("The house") and the writing rules, as lint errors. tests/lint-fences.test.ts proves that they bite. */
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which folder may import which others of this repository; what is not named here is forbidden. */
const LAYERS = {
  'src/core': ['src/core', 'assets'],
  'src/build': ['src/build', 'src/core', 'assets'],
  'src/dom': ['src/dom', 'src/core'],
  'src/ext': ['src/ext', 'src/core'],
  'src/ui': ['src/ui', 'src/core', 'assets'],
  'src/app': ['src/app', 'src/core', 'src/dom', 'src/ext', 'src/ui', 'assets'],
  entrypoints: ['entrypoints', 'src/app', 'assets'],
};

/** Stages of core in the order in which data flows: none imports a later one. */
const FLOW = ['text', 'lexicon', 'segment', 'extract', 'link', 'group', 'match'];

/** Which packages a folder may import (regular expressions over the specifier), and single files that may import one more. */
const PACKAGES = {
  'src/core': [],
  'src/build': ['node:.*'],
  'src/dom': ['@mozilla/readability(/.*)?'],
  'src/ext': ['#imports', 'wxt/.*', 'valibot', 'idb'],
  'src/ui': ['preact(/.*)?'],
  'src/app': ['#imports', 'virtual:(fact-index|editorial)', 'preact(/.*)?', 'wxt/utils/.*'],
  entrypoints: ['#imports'],
};
const SINGLE_FILES = {
  'src/core/pack/pack-schema.ts': ['valibot'],
  'src/core/search/search.ts': ['fuse.js'],
  'src/core/text/sha256.ts': ['@noble/hashes/.*'],
  'src/core/text/stem.ts': ['stemmer'],
  'src/build/package/pack-alike.ts': ['node:.*', 'fflate'],
  'src/build/read-html-page.ts': ['node:.*', 'linkedom'],
  'src/ui/facts/timeline/time-axis.ts': ['d3-scale', 'd3-time'],
};

const ALIAS = {
  regex: '^(@@?|~~?)(/|$)',
  message: 'Import by a relative path: aliases slip past the layer fences.',
};

const onlyPackages = (allowed) => ({
  patterns: [
    ALIAS,
    {
      regex: `^(?!\\.{1,2}(/|$))(?!(${[...allowed, '(@@?|~~?)(/.*)?'].join('|')})$)`,
      message: `This folder may import ${allowed.length === 0 ? 'no package' : `only ${allowed.join(', ')}`} (docs/design.md, "The house").`,
    },
  ],
});

const NO_BARREL = [
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that defines it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrel files: import from the file that defines it.',
  },
];
const NO_HTML = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Text from articles and pages is never parsed as HTML.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text from articles and pages is never parsed as HTML.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'Text from articles and pages is never parsed as HTML.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text from articles and pages is never parsed as HTML.',
  },
];
const DETERMINISTIC = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Core has no clock.' },
  {
    selector: 'CallExpression[callee.property.name=/^(toLocale.*|localeCompare)$/]',
    message: 'Core has no locale: the answer differs between engines.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Core has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Core has no chance.',
  },
];

const restrict = (names, message) => names.map((name) => ({ name, message }));
const DOM_GLOBALS = restrict(
  [
    'window',
    'document',
    'navigator',
    'location',
    'self',
    'top',
    'Node',
    'Element',
    'HTMLElement',
    'Document',
    'Range',
    'NodeFilter',
    'DOMParser',
    'MutationObserver',
    'IntersectionObserver',
    'getComputedStyle',
    'localStorage',
    'sessionStorage',
    'requestAnimationFrame',
    'CSS',
    'Highlight',
  ],
  'No DOM here: it belongs in src/dom or src/ui.',
);
const NETWORK = restrict(
  [
    'fetch',
    'importScripts',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
  ],
  'Nothing leaves the browser.',
);
const EXTENSION_API = restrict(
  ['browser', 'chrome'],
  'The extension API belongs in src/ext, by wxt/browser.',
);
const WORLD = restrict(
  [
    'Date.now',
    'performance',
    'crypto',
    'Intl',
    'process',
    'Buffer',
    'console',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'structuredClone',
    'TextEncoder',
    'TextDecoder',
  ],
  'Core is pure: no clock, no chance, no locale, no host.',
);

const RESTRICTED_GLOBALS = {
  'src/core': [...DOM_GLOBALS, ...NETWORK, ...EXTENSION_API, ...WORLD],
  'src/build': [...DOM_GLOBALS, ...NETWORK, ...EXTENSION_API],
  'src/dom': [...NETWORK, ...EXTENSION_API],
  'src/ext': [...DOM_GLOBALS, ...NETWORK, ...EXTENSION_API],
  'src/ui': [...NETWORK, ...EXTENSION_API],
  'src/app': [...NETWORK, ...EXTENSION_API],
  entrypoints: [...NETWORK, ...EXTENSION_API],
};

const isOutside = (folder, allowed) =>
  !allowed.some((each) => each === folder || folder.startsWith(`${each}/`));
const ROOMS = [...Object.keys(LAYERS), 'assets', 'tests'];
const zones = Object.entries(LAYERS).map(([target, allowed]) => ({
  target: `./${target}`,
  from: ROOMS.filter((room) => isOutside(room, allowed)).map((room) => `./${room}`),
  message: `${target} may import only ${allowed.join(', ')} (docs/design.md, "The house").`,
}));

const flow = FLOW.slice(0, -1).map((stage, place) => ({
  target: `./src/core/${stage}`,
  from: FLOW.slice(place + 1).map((later) => `./src/core/${later}`),
  message: `Data flows one way: ${FLOW.join(', ')} (docs/design.md, "The house").`,
}));

const glob = (folder) => [`${folder}/**/*.{ts,tsx}`];
const layers = Object.keys(LAYERS).map((folder) => ({
  files: glob(folder),
  rules: {
    'no-restricted-imports': ['error', onlyPackages(PACKAGES[folder])],
    'no-restricted-globals': ['error', ...RESTRICTED_GLOBALS[folder]],
    'no-restricted-syntax': [
      'error',
      ...NO_BARREL,
      ...NO_HTML,
      ...(folder === 'src/core' ? DETERMINISTIC : []),
    ],
  },
}));
const singleFiles = Object.entries(SINGLE_FILES).map(([file, packages]) => ({
  files: [file],
  rules: { 'no-restricted-imports': ['error', onlyPackages(packages)] },
}));

export default tseslint.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'coverage/',
      'screenshots/',
      'node_modules/',
      'tests/fixtures/',
      'tests/evaluate/gold/',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      // Without the parser import-x reads TypeScript as JavaScript and finds no cycles at all.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    plugins: { jsdoc },
    rules: {
      complexity: ['error', { max: 10, variant: 'modified' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...zones, ...flow] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true },
          contexts: ['TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': 'error',
    },
  },
  // A component's function holds its markup: 80 lines of it read as easily as 40 of logic.
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  ...layers,
  ...singleFiles,
  // WXT finds its entrypoints by default export.
  {
    files: ['entrypoints/**/*.{ts,tsx}', '*.config.{ts,js}'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      // A scene of an end-to-end test nests describe, it and the work in the page.
      'max-depth': ['error', 4],
    },
  },
);
