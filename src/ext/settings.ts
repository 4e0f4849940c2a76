/**
 * What the reader set: switches of sites, pause, how marks behave. One value in local extension storage, which is the truth; it is
 * written by the background alone (message `changeSettings`), read and watched by everyone.
 */
import { storage } from 'wxt/utils/storage';
import { setSwitch, dropSwitch, type SiteSwitches } from '../core/site';
import { DEFAULTS } from './default-settings';
import { checkSettings } from './settings-schema';

/** Where to act: pages that look like articles, sites switched on, or every page. */
export type Act = 'articles' | 'chosen' | 'everywhere';
/** Which mentions get a mark: all, the first of each target, only disputed ones, none (cards by key only). */
export type Density = 'all' | 'first' | 'disputed' | 'none';
/** How a mark is drawn. */
export type MarkStyle = 'dotted' | 'solid' | 'tint';

/** "This match is wrong": `surface` never means `target` again, here (`host`) or anywhere (null). */
export type WrongMatch = {
  readonly surface: string;
  readonly target: string;
  /** Display name of the target, for the list in the settings. */
  readonly name: string;
  readonly host: string | null;
};

/** Version 1 of the stored value. */
export type SettingsV1 = {
  readonly paused: boolean;
  readonly act: Act;
  readonly density: Density;
  readonly markStyle: MarkStyle;
  /** How long the pointer rests on a mark before its card opens; ms, 50..2000. */
  readonly dwellMs: number;
  readonly sites: SiteSwitches;
  readonly wrongMatches: readonly WrongMatch[];
  /** Files of sources the reader switched off. */
  readonly sourcesOff: readonly string[];
};
/** The current version. */
export type Settings = SettingsV1;

/** One thing the reader changed. Changes are applied in order of arrival, each to the value as it then is. */
export type SettingsChange =
  | { readonly kind: 'site'; readonly host: string; readonly on: boolean; readonly onlyHere: boolean }
  | { readonly kind: 'forgetSite'; readonly name: string }
  | { readonly kind: 'wrongMatch'; readonly match: WrongMatch }
  | { readonly kind: 'undoWrongMatch'; readonly match: WrongMatch }
  | { readonly kind: 'source'; readonly file: string; readonly on: boolean }
  /** Settings of a backup: plain ones are taken over, lists are merged; nothing the reader has is lost. */
  | { readonly kind: 'restore'; readonly settings: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'set';
      readonly values: Partial<Pick<Settings, 'paused' | 'act' | 'density' | 'markStyle' | 'dwellMs'>>;
    };

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULTS, version: 1 });

/** The settings as stored; what is missing or broken in them is replaced by the defaults, part by part. */
export async function readSettings(): Promise<Settings> {
  return checkSettings(await item.getValue());
}

/** Calls back with the settings after each change, from whichever context. Returns the function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(checkSettings(value)));
}

let writes: Promise<unknown> = Promise.resolve();

/** Applies one change and stores the result; changes queue, so none is lost. For the background only. */
export function writeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const written = writes.then(async () => {
    const after = change(await readSettings());
    await item.setValue(after);
    return after;
  });
  writes = written.catch(() => undefined);
  return written;
}

/** Back to the defaults, switches and lists included. For the background only. */
export function clearSettings(): Promise<Settings> {
  return writeSettings(() => DEFAULTS);
}

/** The settings after a change. Pure. */
export function applyChange(before: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'site':
      return { ...before, sites: setSwitch(before.sites, change.host, change.on, change.onlyHere) };
    case 'forgetSite':
      return { ...before, sites: dropSwitch(before.sites, change.name) };
    case 'wrongMatch':
      return { ...before, wrongMatches: [...without(before.wrongMatches, change.match), change.match] };
    case 'undoWrongMatch':
      return { ...before, wrongMatches: without(before.wrongMatches, change.match) };
    case 'source': {
      const others = before.sourcesOff.filter((file) => file !== change.file);
      return { ...before, sourcesOff: change.on ? others : [...others, change.file] };
    }
    case 'restore':
      return mergeSettings(before, checkSettings(change.settings));
    case 'set':
      return { ...before, ...change.values };
  }
}

/** What is there stays where both say something different of one site; a site or word only the other knows is added. */
function mergeSettings(before: Settings, other: Settings): Settings {
  return {
    ...other,
    paused: before.paused,
    sites: { ...other.sites, ...before.sites },
    wrongMatches: other.wrongMatches.reduce(
      (list, match) => [...without(list, match), match],
      before.wrongMatches,
    ),
    sourcesOff: [...new Set([...before.sourcesOff, ...other.sourcesOff])],
  };
}

const without = (list: readonly WrongMatch[], gone: WrongMatch): WrongMatch[] =>
  list.filter(
    (each) => each.surface !== gone.surface || each.target !== gone.target || each.host !== gone.host,
  );

/** Whether the reader said that these words do not mean this target on this host. `surface` as printed. */
export function isWrongMatch(
  settings: Settings,
  match: { readonly surface: string; readonly target: string },
  host: string,
): boolean {
  return settings.wrongMatches.some(
    (each) =>
      each.surface === match.surface &&
      each.target === match.target &&
      (each.host === null || each.host === host),
  );
}
