/** What a page needs from the browser, as plain functions: tests pass others. The extension API is reached through src/ext alone. */
import type { PageHints } from '../../core/hint';
import type { Page } from '../../core/page';
import type { BackgroundMessages, PageMessages, Result } from '../../ext/messages/messages';
import type { Handlers } from '../../ext/messages/rpc';
import type { Settings, SettingsChange } from '../../core/settings/settings';
import type { ShadowRootOf } from '../../dom/read-blocks';

/** Everything asked of outside; answers never reject. */
export type PageServices = {
  readonly findHints: (page: Page) => Promise<Result<PageHints>>;
  readonly reportMarks: (counts: BackgroundMessages['reportMarks']['request']) => Promise<unknown>;
  readonly openLibrary: (at: BackgroundMessages['openLibrary']['request']['at']) => Promise<unknown>;
  readonly changeSettings: (change: SettingsChange) => Promise<Result<null>>;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (changed: (settings: Settings) => void) => () => void;
  /** Calls back once the library answers otherwise than before. */
  readonly watchLibrary: (changed: () => void) => () => void;
  /** Answers popup and key commands; only the top frame is asked. */
  readonly serve: (handlers: Handlers<PageMessages>) => () => void;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  readonly shadowRootOf: ShadowRootOf;
  /** Connects the catalogue of texts, once there are marks and while the extension is there; gives its language. */
  readonly startTexts: () => string;
};
