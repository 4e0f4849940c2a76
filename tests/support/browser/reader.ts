/**
 * A real browser with the built extension in it, the same for Chromium and Firefox:
 *
 *     const reader = await startReader('chromium');            // or 'firefox'; see start-reader.ts for the options
 *     const page = await reader.open(server.url('sample.html')); // a new tab; `page.page` is Puppeteer's
 *     await page.waitForMarks();                               // what CSS.highlights of the page holds: [{style, text}]
 *     const card = await page.openCard('Selenskyj');           // moves the pointer over these words, waits for the card
 *     await card.text();  await card.click('button');          // inside the closed shadow root
 *     await card.run((root) => root.querySelectorAll('q').length);
 *     const popup = await reader.popup(page);                  // the REAL popup, opened by its toolbar button
 *     await popup.type('input', 'Ushakov');
 *     await reader.storage();                                  // everything in storage.local
 *     const again = await reader.restart();                    // quits, starts with the same profile
 *     await page.screenshot('screenshots/card.png');  await reader.emulate({ dark: true });
 *     await again.stop();
 *
 * Everything waits for the thing itself, never for a time. Functions given to `run` and `evaluate` travel as text:
 * they see their arguments (JSON) and nothing of the file they stand in.
 */
import type { Frame, Page } from 'puppeteer-core';
import type { Weight } from './chromium/weigh';

export type BrowserName = 'chromium' | 'firefox';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a function run inside a document gets: the card's shadow root, or the document of an extension's page. */
export type Root = Document | ShadowRoot;

/** Keys that are no letters. */
export type KeyName =
  'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'PageDown' | 'Space';

/** A document to look into and act on: the card, the popup, a page of the extension. */
export type Surface = {
  /** Runs `look` inside and gives its answer (JSON). Throws when the document is gone or `look` throws. */
  readonly run: <Args extends readonly Json[], Answer>(
    look: (root: Root, ...args: Args) => Answer,
    ...args: Args
  ) => Promise<Awaited<Answer>>;
  /** Runs `look` until its answer is truthy, and gives that; throws after ten seconds. */
  readonly waitFor: <Args extends readonly Json[], Answer>(
    look: (root: Root, ...args: Args) => Answer,
    ...args: Args
  ) => Promise<NonNullable<Awaited<Answer>>>;
  /** Runs the text of a script in the world that `run` sees. Not in Firefox's popup. */
  readonly load: (script: string) => Promise<void>;
  /** All its text, white space collapsed, styles left out. */
  readonly text: () => Promise<string>;
  /** Waits for the first element that matches, brings it into view and clicks its middle. */
  readonly click: (selector: string) => Promise<void>;
  /** Clicks a field and replaces what is in it. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key, as the reader's keyboard would: it goes to what has the focus. */
  readonly press: (key: KeyName) => Promise<void>;
  /** Writes a PNG of it: for a card, of the visible part of the page. */
  readonly screenshot: (path: string) => Promise<void>;
  /** Closes the popup or the tab; a card is closed by Escape. */
  readonly close: () => Promise<void>;
};

/** A painted mark: the name of its highlight ("whosaid-…") and the words under it. */
export type PaintedMark = { readonly style: string; readonly text: string };

/** A tab with a page being read. `frame` is the main frame unless given. */
export type ReadPage = {
  readonly page: Page;
  /** Console messages and uncaught errors of the page so far, in order. */
  readonly noise: readonly string[];
  /** The painted marks in document order. */
  readonly marks: (frame?: Frame) => Promise<readonly PaintedMark[]>;
  readonly waitForMarks: (frame?: Frame) => Promise<readonly PaintedMark[]>;
  readonly waitForNoMarks: (frame?: Frame) => Promise<void>;
  /** Moves the pointer over the first mark whose text holds `words`; throws when there is none. */
  readonly pointAt: (words: string, frame?: Frame) => Promise<void>;
  /** The open card, or null. */
  readonly card: (frame?: Frame) => Promise<Surface | null>;
  /** Waits until it is open and has stopped fading in. */
  readonly waitForCard: (frame?: Frame) => Promise<Surface>;
  readonly waitForNoCard: (frame?: Frame) => Promise<void>;
  /** `pointAt`, then `waitForCard`. */
  readonly openCard: (words: string, frame?: Frame) => Promise<Surface>;
  /** Writes a PNG of the visible part. */
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What is left out stays as it is. */
export type Appearance = {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** As on paper: the sheets for print apply. */
  readonly print?: boolean;
  /** The reader's own palette in place of all colours. */
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** Fingers in place of a mouse, as style sheets are told of it. */
  readonly touch?: boolean;
  /** Of text that gives itself none, px. */
  readonly textSize?: number;
};

/** A running browser with the extension. */
export type Reader = {
  readonly name: BrowserName;
  /** "Chrome/156.0.8078.79", "firefox/153.7.0". */
  readonly version: string;
  /** Opens an address in a new tab; resolves when the page has loaded. */
  readonly open: (address: string) => Promise<ReadPage>;
  /** Opens the real popup over that tab. */
  readonly popup: (page: ReadPage) => Promise<Surface>;
  /** Opens a page of the extension ("facts.html") in a tab. */
  readonly extensionPage: (path: string) => Promise<Surface>;
  /** Folder into which the browser saves files. */
  readonly downloads: string;
  /** Everything in the extension's storage.local. */
  readonly storage: () => Promise<Record<string, Json>>;
  /** Runs a keyboard command of the manifest as if its keys had been pressed. */
  readonly command: (name: string, page: ReadPage) => Promise<void>;
  /** Chooses an entry of ours in the context menu over that tab, with these words selected. */
  readonly chooseMenu: (item: string, page: ReadPage, words: string) => Promise<void>;
  /** What the address bar suggests for words after our keyword; never empty. */
  readonly suggest: (words: string) => Promise<readonly string[]>;
  /** Presses Enter in the address bar on words after our keyword, or on the suggestion with that content. */
  readonly enterWords: (words: string) => Promise<void>;
  /** Takes the extension's access to web pages away, as a reader can in Firefox. Null where the browser tells extensions nothing of it. */
  readonly revokeAccess: (() => Promise<void>) | null;
  /** Waits for a tab of the extension whose address holds `part`, opened by whomever. */
  readonly openedPage: (part: string) => Promise<Surface>;
  /** Puts the background to sleep, as the browser does after a while without work. */
  readonly sleepBackground: () => Promise<void>;
  /** Puts the extension in place of itself, as an update does while tabs are open. */
  readonly updateExtension: () => Promise<void>;
  readonly removeExtension: () => Promise<void>;
  /** What a tab holds after the garbage has gone; see chromium/weigh.ts and firefox/weigh.ts for what is counted. */
  readonly weigh: (page: ReadPage) => Promise<Weight>;
  /** How every page, open or opened later, is shown. */
  readonly emulate: (appearance: Appearance) => Promise<void>;
  /** Quits and starts again with the same profile. This reader is then dead; use the new one. */
  readonly restart: () => Promise<Reader>;
  /** Quits and removes the profile. */
  readonly stop: () => Promise<void>;
};
