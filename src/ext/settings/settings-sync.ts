/**
 * Settings and switches shared between the reader's browsers by the browser's own sync, where the reader asked for it. Local storage
 * is the truth: what comes is merged into it first, then shared, then remembered as agreed on. Stopped between any two of these steps,
 * the next run does the rest and nothing is lost. For the background only.
 */
import { storage } from 'wxt/utils/storage';
import { browser } from 'wxt/browser';
import { fillBuckets, readBuckets, type Buckets } from '../../core/settings/sync-buckets';
import { fromEntries, mergeEntries, toEntries, type Entries } from '../../core/settings/sync-settings';
import type { Settings } from '../../core/settings/settings';
import { DEFAULTS } from './default-settings';
import { readSettings, watchSettings, writeSettings } from './settings';
import { checkSettings } from './settings-schema';
import { syncStateItem, type SyncState } from './sync-state';

const baseItem = storage.defineItem<unknown>('local:syncBase', { fallback: {} });

/** Merges at once, after each change here, and after each that comes. Register before anything is awaited. */
export function startSync(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void syncSettings();
  });
  browser.runtime.onStartup.addListener(() => void syncSettings());
  let before = '';
  watchSettings((settings) => {
    const now = JSON.stringify(settings);
    if (now !== before) void syncSettings();
    before = now;
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Merges once, after what was asked before; does nothing where the reader does not share. Never rejects: trouble is kept for the settings page. */
export function syncSettings(): Promise<void> {
  const next = last.then(async () => {
    if (!(await readSettings()).sync) return;
    await tell(
      await mergeOnce().catch((error: unknown): SyncState => ({ left: 0, problem: wordsOf(error) })),
    );
  });
  last = next.catch(() => undefined);
  return next;
}

async function mergeOnce(): Promise<SyncState> {
  const items = await browser.storage.sync.get();
  const base = readBuckets({ 'settings-base': await baseItem.getValue() });
  const remote = readBuckets(items);
  const defaults = toEntries(DEFAULTS);
  let shared: Entries = {};
  await writeSettings((before) => {
    const merged = mergeEntries({ base, local: toEntries(before, base), remote, defaults });
    shared = merged.shared;
    return adopt(before, merged.here);
  });
  const { buckets, left } = fillBuckets(shared);
  const changed = pickChanged(items, buckets);
  if (Object.keys(changed).length > 0) await browser.storage.sync.set(changed);
  const agreed = readBuckets(buckets);
  if (!isSame(base, agreed)) await baseItem.setValue(agreed);
  return { left, problem: null };
}

/** The settings themselves when the entries say nothing new: what is not changed is not written. */
function adopt(before: Settings, entries: Entries): Settings {
  const after = checkSettings(fromEntries(before, entries));
  return isSame(toEntries(before), toEntries(after)) ? before : after;
}

function pickChanged(items: Readonly<Record<string, unknown>>, buckets: Buckets): Record<string, Entries> {
  return Object.fromEntries(
    Object.entries(buckets).filter(([name, bucket]) => !isSame(items[name] ?? {}, bucket)),
  );
}

/** True for the same entries in any order. */
function isSame(one: unknown, other: unknown): boolean {
  const write = (value: unknown): string => JSON.stringify(Object.entries(value as object).sort());
  return write(one) === write(other);
}

async function tell(state: SyncState): Promise<void> {
  const known = await syncStateItem.getValue();
  if (known.left !== state.left || known.problem !== state.problem) await syncStateItem.setValue(state);
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Deletes the shared copy; other browsers keep what they have. Rejects where the browser does not let us. */
export async function clearSync(): Promise<void> {
  await Promise.all([baseItem.removeValue(), syncStateItem.removeValue(), browser.storage.sync.clear()]);
}
