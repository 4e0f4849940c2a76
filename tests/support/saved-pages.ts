/**
 * Saved pages of real newspapers, for tests and benches. They are not ours to pass on, so they lie beside the project, in
 * `../shared/pages`, where there are any.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where they lie; need not exist. */
export const SAVED_FOLDER = resolve('../shared/pages');

/** Their file names, sorted; none where there is no such folder. */
export const SAVED_PAGES: readonly string[] = existsSync(SAVED_FOLDER)
  ? readdirSync(SAVED_FOLDER)
      .filter((file) => file.endsWith('.html'))
      .sort()
  : [];

/** A folder of pages that is always there: that of the saved ones, else the project's own. */
export const PAGES_FOLDER = SAVED_PAGES.length > 0 ? SAVED_FOLDER : resolve('tests/fixtures/pages');
