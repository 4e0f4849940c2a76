/** What a page needs from the browser, as plain functions: tests pass others. The extension API is reached through src/ext alone. */
import type { PageHints } from '../../core/hint/hint';
import type { PageItem } from '../../core/page/page-report';
import type { BackgroundMessages, PageMessages, Result } from '../../ext/messages/messages';
import type { Handlers } from '../../ext/messages/rpc';
import type { Settings, SettingsChange } from '../../core/settings/settings';
import type { ShadowRootOf } from '../../dom/text/reading';

/** What frames within a page are asked. */
export type FrameMessages = Pick<PageMessages, 'listFrameHints' | 'showMention'>;

/** Everything asked of outside; answers never reject. */
export type PageServices = {
  readonly findHints: (asked: BackgroundMessages['findHints']['request']) => Promise<Result<PageHints>>;
  readonly reportMarks: (counts: BackgroundMessages['reportMarks']['request']) => Promise<unknown>;
  readonly openLibrary: (at: BackgroundMessages['openLibrary']['request']['at']) => Promise<unknown>;
  readonly changeSettings: (change: SettingsChange) => Promise<Result<null>>;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (changed: (settings: Settings) => void) => () => void;
  /** Calls back once the library answers otherwise than before. */
  readonly watchLibrary: (changed: () => void) => () => void;
  /** Answers popup and key commands, in the top frame. */
  readonly serve: (handlers: Handlers<Omit<PageMessages, 'listFrameHints'>>) => () => void;
  /** Answers the popup in frames within the page. */
  readonly serveFrame: (handlers: Handlers<FrameMessages>) => () => void;
  /** Tells the popup what is marked in this frame. */
  readonly tellFrameHints: (items: readonly PageItem[]) => Promise<unknown>;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  readonly shadowRootOf: ShadowRootOf;
  /** Connects the catalogue of texts, once there are marks and while the extension is there; gives its language. */
  readonly startTexts: () => string;
};
