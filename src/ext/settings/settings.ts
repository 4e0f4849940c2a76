/**
 * What the reader set: switches of sites, pause, how marks behave. One value in local extension storage, which is the truth; it is
 * written by the background alone (message `changeSettings`), read and watched by everyone.
 */
import { storage } from 'wxt/utils/storage';
import type { BackupSettings } from '../../core/library/added-source';
import type { Settings, SettingsChange, WrongMatch } from '../../core/settings/settings';
import { setSwitch, dropSwitch } from '../../core/site';
import { DEFAULTS } from './default-settings';
import { checkSettings } from './settings-schema';

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

/** Applies one change and stores the result, unless it is the very value given; changes queue, so none is lost. For the background only. */
export function writeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const written = writes.then(async () => {
    const before = await readSettings();
    const after = change(before);
    if (after !== before) await item.setValue(after);
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
    case 'set':
      return { ...before, ...change.values };
  }
}

/** The settings after those of a backup were taken in: plain ones are taken over, lists are merged; nothing the reader has is lost. Pure. */
export function restoreSettings(before: Settings, backup: BackupSettings): Settings {
  return mergeSettings(before, checkSettings({ ...before, ...backup }));
}

/** What is there stays where both say something different of one site; a site or word only the other knows is added. */
function mergeSettings(before: Settings, other: Settings): Settings {
  return {
    ...other,
    paused: before.paused,
    sync: before.sync,
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
