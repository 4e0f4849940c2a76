/**
 * Everything our contexts say to each other: name → what is asked and what is answered. Messages are copied as JSON, so all of it
 * is plain data. src/ext/messages/message-schemas.ts checks each request where it arrives; src/ext/messages/rpc.ts carries them.
 */
import type { PageHints } from '../../core/hint/hint';
import type { Library } from '../../core/library/library';
import type { LibraryPlace } from '../../core/library/library-place';
import type { LibraryRequest, SourceDraft } from '../../core/library/added-source';
import type { Page } from '../../core/page/page';
import type { PageItem, PageReport } from '../../core/page/page-report';
import type {
  LibraryLists,
  LibraryNow,
  LibraryOutcome,
  LibraryPreview,
  LibraryProgress,
} from '../library/library-model';
import type { SettingsChange } from '../../core/settings/settings';

/** What an asker gets back: the answer, or why there is none. `Error` objects do not travel. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Failure; readonly message: string };

/**
 * orphaned: this context outlived its extension (it was updated or removed); unreachable: nobody listens there;
 * refused: the request was malformed or not this sender's to make; failed: the work threw.
 */
export type Failure = 'orphaned' | 'unreachable' | 'refused' | 'failed';

/** Asked of the background. */
export type BackgroundMessages = {
  /** The page, once it read its text and again after its text changed: what to mark, and all a card needs. `host` is that of the site, also of a frame's. */
  readonly findHints: {
    readonly request: { readonly page: Page; readonly host: string };
    readonly reply: PageHints;
  };
  /** The page, after painting or clearing: how many marks it shows, for the toolbar badge. */
  readonly reportMarks: {
    readonly request: { readonly marks: number; readonly disputed: number };
    readonly reply: null;
  };
  /** The page's card ("All 14 facts") and the popup: open the facts page, at a fact, a target, a view or at its top. */
  readonly openLibrary: { readonly request: { readonly at: LibraryPlace | null }; readonly reply: null };
  /** The page's card ("Not here") and the settings: change a setting. One writer, so two tabs never overwrite each other. */
  readonly changeSettings: { readonly request: { readonly change: SettingsChange }; readonly reply: null };
  /** The popup, where it finds no lists kept: facts and sources as it shows them. */
  readonly listLibrary: { readonly request: null; readonly reply: LibraryLists };
  /** The facts page, when it opens and after a change: all the library says, without the sources' texts; null while it is the one of the stamp `known`. */
  readonly readLibrary: {
    readonly request: {
      readonly known: string | null;
      /** Which part of the text is asked for, from 0. */
      readonly part: number;
    };
    readonly reply: LibraryText | null;
  };
  /** The popup ("Add this page") and the facts page: what a change of sources would do, or (`keep`) do it. */
  readonly changeLibrary: {
    readonly request: {
      readonly request: LibraryRequest;
      readonly keep: boolean;
      /** The batch whose drafts come before those of the request; null where all fit into this message. */
      readonly batch: string | null;
    };
    readonly reply: LibraryOutcome<LibraryDone>;
  };
  /** Before a change whose drafts do not fit into one message: a part of them; `at` counts from 0, and 0 begins a batch anew. */
  readonly stageDrafts: {
    readonly request: {
      readonly batch: string;
      readonly at: number;
      readonly drafts: readonly SourceDraft[];
    };
    readonly reply: null;
  };
  /** Whoever asked for a change, while it runs: how far it is; with `cancel` it is given up, unless it is being written. */
  readonly watchChange: {
    readonly request: { readonly cancel: boolean };
    readonly reply: LibraryProgress | null;
  };
  /** The facts page: chosen sources as a pack, or everything the reader has as a backup; the text of a file and its name. */
  readonly exportLibrary: {
    readonly request: {
      /** Files of a pack's sources; null for everything. */
      readonly files: readonly string[] | null;
      /** Which part of the text is asked for, from 0. */
      readonly part: number;
    };
    readonly reply: LibraryOutcome<LibraryFile>;
  };
  /** The settings: delete added sources, settings and switches, all of it. */
  readonly deleteEverything: { readonly request: null; readonly reply: LibraryOutcome<null> };
};

/** What a change came to. `settingsWait` says why settings that came with it are not merged yet, though kept; null as a rule. */
export type LibraryDone = LibraryPreview & { readonly settingsWait: string | null };

/** A part of a file to save; parts of equal `stamp` belong together. */
export type LibraryFile = {
  readonly name: string;
  readonly text: string;
  readonly parts: number;
  readonly stamp: string;
};

/**
 * UTF-16 code units of text in one message: Chromium's messages end at 64 MiB, and each unit may be written as six
 * (https://developer.chrome.com/docs/extensions/develop/concepts/messaging).
 */
export const MAX_MESSAGE_TEXT = 8_000_000;

/**
 * A part of a `LibraryReply` as JSON; parts of equal `stamp` belong together. As text, for Firefox copies an object of a hundred articles
 * member by member, on the thread that draws our pages, and takes ten times as long.
 */
export type LibraryText = { readonly stamp: string; readonly text: string; readonly parts: number };

/** The library with what is not in its index: sources switched off, records that cannot be read, and where it is kept. */
export type LibraryReply = {
  /** Tells this library from any other. */
  readonly stamp: string;
  readonly library: Library;
  readonly switchedOff: LibraryNow['switchedOff'];
  readonly damaged: LibraryNow['damaged'];
  readonly state: LibraryNow['state'];
  readonly problem: string | null;
};

/** Asked of the page in a tab: its top frame, but for `listFrameHints`. */
export type PageMessages = {
  /** The popup, when it opens and while it is open: what is on this page. */
  readonly listPageHints: { readonly request: null; readonly reply: PageReport };
  /** The popup, then: asked of every frame at once. Those within the page that show marks answer, each when it will, by `tellFrameHints`. */
  readonly listFrameHints: { readonly request: null; readonly reply: null };
  /** The popup, on a click in that list, of the frame that has the mark: scroll to the mark, open its card. True when the mark is still there. */
  readonly showMention: { readonly request: { readonly mention: number }; readonly reply: boolean };
  /** The background, on a key command: move between marks, open or close a card. True when something happened. */
  readonly runCommand: { readonly request: { readonly command: PageCommand }; readonly reply: boolean };
  /** The popup: act on this page although it does not look like an article; holds until it is left. */
  readonly markAnyway: { readonly request: null; readonly reply: null };
  /** The popup ("Add this page"): the page's HTML as it stands, to be read there; `html` is null when it is longer than `MAX_HTML`. */
  readonly readHtml: {
    readonly request: null;
    readonly reply: { readonly url: string; readonly html: string | null; readonly length: number };
  };
};

/** Told to the popup. */
export type PopupMessages = {
  /** A frame within the page, asked by `listFrameHints`: its marks in order, at least one. Which frame it is the browser says. */
  readonly tellFrameHints: {
    readonly request: { readonly items: readonly PageItem[] };
    readonly reply: null;
  };
};

/** Longest HTML that is sent to be read, UTF-16 code units; a page of 20 MB has no article that we take. */
export const MAX_HTML = 8_000_000;

/** What a key command asks of the page. */
export type PageCommand = 'next' | 'previous' | 'open' | 'close';
