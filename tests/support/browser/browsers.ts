/**
 * Real browsers on this machine: found, or installed where that can be done. In order: the variable CHROMIUM or FIREFOX;
 * the usual places; apt-get on Debian as root; `@puppeteer/browsers` into the user's cache; else an error that says what to do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './reader';

const CACHE = join(homedir(), '.cache', 'whosaid-browsers');

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD: Record<BrowserName, string> = { chromium: 'chrome@stable', firefox: 'firefox@stable' };
const DOWNLOADED_NAMES = ['chrome', 'chrome.exe', 'Google Chrome for Testing', 'firefox', 'firefox.exe'];

/** Path of the executable, or null. Throws when CHROMIUM or FIREFOX names a file that does not exist. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[name.toUpperCase()];
  if (named && !existsSync(named))
    throw new Error(`${name.toUpperCase()} names ${named}, which does not exist`);
  return named || (PLACES[name].find((path) => existsSync(path)) ?? findDownloaded(name));
}

/** Path of the executable, installed first where it is missing. Throws with what was tried and what to do. */
export function expectBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  console.log(`${name} is not installed; installing it`);
  const tried = [installDebian(name), downloadBrowser(name)].filter((each) => each !== null);
  const installed = findBrowser(name);
  if (installed !== null) return installed;
  throw new Error(
    `${name} is missing and could not be installed:\n${tried.map((each) => `  ${each}`).join('\n')}\n` +
      `Install it (Debian, Ubuntu: apt-get install ${DEBIAN_PACKAGE[name]}) or set ${name.toUpperCase()}=/path/to/it.`,
  );
}

/** What went wrong, or null where it went well or does not apply. */
function installDebian(name: BrowserName): string | null {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() !== 0) return 'apt-get: needs root';
  const install = ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[name], 'fonts-dejavu-core'];
  return runStep('apt-get', ['update']) ?? runStep('apt-get', install);
}

function downloadBrowser(name: BrowserName): string | null {
  return runStep('npx', ['@puppeteer/browsers', 'install', DOWNLOAD[name], '--path', CACHE]);
}

function runStep(command: string, args: readonly string[]): string | null {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return null;
  const lines = `${done.stdout ?? ''}\n${done.stderr ?? done.error?.message ?? ''}`.trim().split('\n');
  return `${command} ${args.join(' ')}: ${lines.slice(-3).join(' | ')}`;
}

/** What `downloadBrowser` fetched earlier: the executable lies at a depth that depends on the system. */
function findDownloaded(name: BrowserName): string | null {
  const folder = join(CACHE, name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.isFile() && DOWNLOADED_NAMES.includes(entry.name),
  );
  return file ? join(file.parentPath, file.name) : null;
}
