import { defineConfig } from 'vitest/config';
import type { BrowserName } from './tests/support/browser/reader';

declare module 'vitest' {
  // Declared as an interface because that is how Vitest's own can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    browserName: BrowserName;
  }
}

const inBrowser = (browserName: BrowserName) => ({
  extends: true as const,
  test: { name: browserName, include: ['tests/e2e/**/*.test.ts'], provide: { browserName } },
});

const packages = {
  extends: true as const,
  test: { name: 'packages', include: ['tests/packages/**/*.test.ts'] },
};

/** What is shipped, as files; then in real browsers, one after the other: two browsers at once on two cores wait for each other. */
export default defineConfig({
  test: {
    globalSetup: ['tests/support/require-build.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [packages, inBrowser('chromium'), inBrowser('firefox')],
  },
});
