import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type EntrypointGroup } from 'wxt';
import { bundledIndex } from './src/build/package/bundled-index';
import { noInnerHtml } from './src/build/package/no-inner-html';
import { collectLicenses } from './src/build/package/collect-licenses';
import { probeAsModule } from './src/build/package/probe-as-module';
import { silentStart } from './src/build/package/silent-start';
import { packAlike } from './src/build/package/pack-alike';

const QUIET_CONTEXT = fileURLToPath(new URL('./src/app/page/content-context.ts', import.meta.url));
const LAZY_BROWSER = fileURLToPath(new URL('./src/app/page/content-browser.ts', import.meta.url));

/** Nothing may be loaded from or sent to anywhere. Left out of the dev server, whose live reload is a connection. */
const CLOSED =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Of the background's answers; tests/packages/built-files.test.ts looks for what a service worker may not do. */
const LATER = /^\.\/load-answers$/;
const AT_ONCE = fileURLToPath(new URL('./src/app/background/load-answers-at-once.ts', import.meta.url));

/** A group of pages and background as groups of one. */
const apart = (group: EntrypointGroup): EntrypointGroup[] =>
  Array.isArray(group) ? group.map((each) => [each]) : [group];

const licenses = collectLicenses();
/** True in a build for Firefox. */
let isFirefox = false;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  // What is made beside the sources, and no part of them: as in .gitignore.
  zip: { excludeSources: ['coverage/**', 'screenshots/**', '**/*.log'] },
  vite: ({ browser }) => ({
    plugins: [preact(), noInnerHtml(), probeAsModule(), silentStart(), bundledIndex(), licenses.plugin],
    resolve: {
      alias: [
        { find: 'wxt/utils/content-script-context', replacement: QUIET_CONTEXT },
        ...(browser === 'firefox' ? [] : [{ find: LATER, replacement: AT_ONCE }]),
      ],
    },
    // The polyfill for module preloading fetches; every browser named below preloads by itself, and knows light-dark().
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome128', 'firefox142'] },
  }),
  hooks: {
    'config:resolved': ({ config }) => {
      isFirefox = config.browser === 'firefox';
    },
    // Each by itself: pages and background built together share parts, and the popup would wait for five scripts in place of one.
    'entrypoints:grouped': (_wxt, groups) => {
      groups.splice(0, groups.length, ...groups.flatMap(apart));
    },
    // In Chromium facts page and background speak the standard API through the polyfill; Firefox has it. The script in every page and the
    // popup go without: they use what both browsers have alike, and what is not in them need not be read each time they start.
    'vite:build:extendConfig': (entrypoints, config) => {
      const isBare =
        isFirefox || entrypoints.some(({ type }) => type === 'content-script' || type === 'popup');
      const alias = { 'wxt/browser': isBare ? LAZY_BROWSER : '@wxt-dev/webextension-polyfill/browser' };
      config.plugins = [
        ...(config.plugins ?? []),
        { name: 'whosaid:polyfill', config: () => ({ resolve: { alias } }) },
      ];
    },
    'build:done': (wxt) => licenses.write(wxt.config.outDir),
    'zip:done': (_wxt, files) => files.forEach(packAlike),
    'build:manifestGenerated': (wxt, manifest) => {
      // Firefox paints highlights inside shadow roots only from user style sheets; Chromium ignores the key.
      if (wxt.config.browser === 'firefox')
        for (const script of manifest.content_scripts ?? []) Object.assign(script, { css_origin: 'user' });
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Whosaid',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'contextMenus'],
    omnibox: { keyword: 'who' },
    ...(command === 'build' ? { content_security_policy: { extension_pages: CLOSED } } : {}),
    action: { default_title: '__MSG_actionTitle__' },
    // Chromium takes at most four suggestions, and none of a key that is its own (Alt+Shift+W).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandToggleSite__' },
      'next-mark': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
      'open-card': { description: '__MSG_commandOpen__' },
      'close-card': { description: '__MSG_commandClose__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whosaid@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Highlights are there since 140, the promise to collect nothing since 142.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
