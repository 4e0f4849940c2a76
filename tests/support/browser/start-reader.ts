/** Starts one of the two browsers with the built extension; tests/support/browser/reader.ts says what can be done with it. */
import { join } from 'node:path';
import { startChromium } from './chromium/start-chromium';
import { startFirefox } from './firefox/start-firefox';
import type { BrowserName, Reader } from './reader';

export type ReaderOptions = {
  /** Folder of the built extension; null starts the browser without it. Default: what `npm run build` writes for this browser. */
  readonly extension?: string | null;
  /** Without a window; default true. */
  readonly headless?: boolean;
  /** host:port of a proxy that everything goes through, local addresses included. */
  readonly proxy?: string;
  /** Folder of the profile; a new one under the system's temporary folder unless given. */
  readonly profile?: string;
};

const OUTPUT = process.env['WHOSAID_OUTPUT'] ?? '.output';

/** Where `npm run build` puts the extension; WHOSAID_OUTPUT names another folder, to test a build that was put aside. */
export const BUILT: Record<BrowserName, string> = {
  chromium: `${OUTPUT}/chrome-mv3`,
  firefox: `${OUTPUT}/firefox-mv3`,
};

/** Where the browser with this profile saves files. */
export const downloadsOf = (profile: string): string => join(profile, 'downloads');

/** Gives the running browser. Installs it where it is missing and that can be done; throws where not. */
export function startReader(name: BrowserName, options: ReaderOptions = {}): Promise<Reader> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options);
}
