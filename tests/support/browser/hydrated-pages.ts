/** Articles drawn on a server and brought to life in the browser by React and Vue: both notice a text node that is not theirs. */
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { makeArticle } from '../make/made-pages';
import type { MadePage } from './server';

const require = createRequire(import.meta.url);

type Framework = {
  /** Defines `App`, for server and browser alike. */
  readonly app: string;
  /** Draws it to markup on the server. */
  readonly server: string;
  readonly browser: string;
};

const TEXTS = `[
  'Steve Wittkoff spent five hours in the Kremlin. Juri Uschakow told reporters afterwards that no compromise had been found.',
  'Wolodymyr Selenskyj waited in Dublin for a call from the Americans, and said that Ukraine wants a dignified peace.',
]`;
const LATE = `'Rustem Umjerow will be told of the results first.'`;

const FRAMEWORKS: Readonly<Record<'React' | 'Vue', Framework>> = {
  React: {
    app: `
      import { createElement as h, useEffect, useState } from 'react';
      function App() {
        const [late, setLate] = useState(false);
        const [isAlive, setAlive] = useState(false);
        useEffect(() => setAlive(true), []);
        const texts = late ? [${LATE}, ...${TEXTS}.slice(1)] : ${TEXTS};
        return h('div', { 'data-alive': isAlive || undefined },
          h('button', { onClick: () => setLate(true) }, 'News'),
          texts.map((text, nth) => h('p', { key: nth }, text, ' ', h('b', null, String(nth)))));
      }`,
    server: `import { renderToString } from 'react-dom/server'; export const markup = renderToString(h(App));`,
    browser: `import { hydrateRoot } from 'react-dom/client'; hydrateRoot(document.querySelector('#app'), h(App));`,
  },
  Vue: {
    app: `
      import { createSSRApp, h, onMounted, ref } from 'vue';
      const App = {
        setup() {
          const late = ref(false);
          const isAlive = ref(false);
          onMounted(() => { isAlive.value = true; });
          return () => {
            const texts = late.value ? [${LATE}, ...${TEXTS}.slice(1)] : ${TEXTS};
            return h('div', { 'data-alive': isAlive.value || undefined }, [
              h('button', { onClick: () => { late.value = true; } }, 'News'),
              ...texts.map((text, nth) => h('p', { key: nth }, [text, ' ', h('b', null, String(nth))])),
            ]);
          };
        },
      };`,
    server: `import { renderToString } from 'vue/server-renderer'; export const markup = renderToString(createSSRApp(App));`,
    browser: `createSSRApp(App).mount('#app');`,
  },
};

/** Names of the frameworks there are pages of. */
export const HYDRATED = Object.keys(FRAMEWORKS) as readonly ('React' | 'Vue')[];

/** The page; `data-alive` appears on its first element once it is hydrated, its button changes the first paragraph. */
export async function makeHydratedPage(name: 'React' | 'Vue'): Promise<MadePage> {
  const { app, server, browser } = FRAMEWORKS[name];
  const drawn = { exports: {} as { markup: string | Promise<string> } };
  type Module = (module: typeof drawn, exports: typeof drawn.exports, load: typeof require) => void;
  const run = runInThisContext(`(module, exports, require) => {${bundle(app + server, 'node')}}`) as Module;
  run(drawn, drawn.exports, require);
  const script = bundle(app + browser, 'browser').replaceAll('</script', '<\\/script');
  return makeArticle({
    body: `<div id="app">${await drawn.exports.markup}</div>`,
    after: `<script>${script}</script>`,
  });
}

/** Development builds: they say aloud when what they find is not what they drew. */
function bundle(contents: string, platform: 'node' | 'browser'): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0]?.text ?? '';
}
