import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Three rooms: plain Node; a page (happy-dom); an extension (happy-dom with the browser's API faked in memory by WXT). */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/*.test.ts', 'tests/{core,build,support,evaluate,bench,faults}/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['tests/{dom,ui,fuzz}/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
      {
        plugins: [WxtVitest({ configFile: false, imports: false })],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          include: ['tests/{ext,app}/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
