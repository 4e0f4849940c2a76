/** What the settings show, and what they ask for. */
import type { Settings, SettingsChange } from '../../core/settings/settings';

/** A key command as the browser knows it; `keys` is empty where none is set. */
export type Shortcut = { readonly name: string; readonly description: string; readonly keys: string };

/** All the settings show. */
export type SettingsState = {
  readonly settings: Settings;
  readonly shortcuts: readonly Shortcut[];
  /** Bytes the reader's own things take; null where the browser does not tell. */
  readonly usedBytes: number | null;
  /** Whether the browser promises to keep added sources when the disk runs full; null where it does not tell. */
  readonly isPersisted: boolean | null;
  /** How sharing went the last time: entries that found no room, and what the browser said; none while it is off. */
  readonly sync: { readonly left: number; readonly problem: string | null };
  /** Why added sources are only in memory; null as a rule. */
  readonly memoryOnly: 'refused' | 'newer' | 'broken' | null;
};

/** All a reader can ask for there. */
export type SettingsActions = {
  readonly change: (change: SettingsChange) => void;
  readonly openShortcuts: () => void;
  readonly exportAll: () => void;
  /** Asks the browser to keep added sources. */
  readonly keepData: () => void;
  readonly importFile: (file: File) => void;
  readonly deleteEverything: () => void;
};
