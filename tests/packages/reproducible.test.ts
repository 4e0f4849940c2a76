import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const PACKAGES = ['chrome', 'firefox', 'sources'].map((name) => `whosaid-${version}-${name}.zip`);
const HERE = resolve('node_modules');
/** Five builds of five to ten seconds, on a machine that may have much else to do. */
const BUILDS_MS = 600_000;
/** The test runner says NODE_ENV=test to its children, and Preact's plugin then writes paths of files into the code. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production' };

const unpack = (zip: string, folder: string): void => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
};

/** What `npm run zip` does, in a folder that has the project's files and the packages installed here. */
const makePackages = (folder: string): void => {
  symlinkSync(HERE, join(folder, 'node_modules'));
  for (const browser of ['chrome', 'firefox'])
    execFileSync('node_modules/.bin/wxt', ['zip', '-b', browser], {
      cwd: folder,
      stdio: 'pipe',
      env: ENVIRONMENT,
    });
};

/** What tools leave behind where somebody works. */
const leaveThings = (folder: string): void => {
  for (const name of ['screenshots', 'coverage']) mkdirSync(join(folder, name));
  for (const name of ['screenshots/card.png', 'coverage/index.html', 'npm-debug.log'])
    writeFileSync(join(folder, name), name);
};

/** As a store's reviewer does: the sources package is unpacked and built, twice, in folders of different names. */
describe('the packages', () => {
  const room = mkdtempSync(join(tmpdir(), 'whosaid-packages-'));
  const first = join(room, 'first');
  const second = join(room, 'a second folder');
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  beforeAll(() => {
    execFileSync('node_modules/.bin/wxt', ['zip', '-b', 'firefox'], { stdio: 'pipe', env: ENVIRONMENT });
    for (const folder of [first, second]) {
      unpack(`.output/${PACKAGES[2]}`, folder);
      if (folder === second) leaveThings(folder);
      makePackages(folder);
    }
  }, BUILDS_MS);

  test.each(PACKAGES)('hold the same bytes wherever %s is made', (name) => {
    const bytes = readFileSync(join(first, '.output', name));
    expect(bytes.equals(readFileSync(join(second, '.output', name)))).toBe(true);
  });

  test('are made of the sources package just as of the project itself', () => {
    const bytes = readFileSync(join(first, '.output', PACKAGES[1] ?? ''));
    expect(bytes.equals(readFileSync(`.output/${PACKAGES[1]}`))).toBe(true);
  });

  test('tell the licence of every package in them', () => {
    const files = unzipSync(readFileSync(`.output/${PACKAGES[1]}`));
    const licenses = new TextDecoder().decode(files['licenses.txt']);
    for (const name of ['preact', 'fuse.js', 'valibot', 'idb', '@mozilla/readability', 'd3-scale'])
      expect(licenses).toMatch(new RegExp(`^${name} [0-9.]+ \\([A-Z]`, 'm'));
    expect(licenses).toContain('GeoNames');
  });
});
