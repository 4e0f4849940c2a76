/** How sharing the settings went the last time, for the settings page. */
import { storage } from 'wxt/utils/storage';

/** `left` is how many entries found no room; `problem` what the browser said, in English, or null. */
export type SyncState = { readonly left: number; readonly problem: string | null };

/** Where it is kept; written by settings-sync.ts alone. */
export const syncStateItem = storage.defineItem<SyncState>('local:syncState', {
  fallback: { left: 0, problem: null },
});

/** Calls back with the state now and after each change. */
export function watchSyncState(changed: (state: SyncState) => void): void {
  void syncStateItem.getValue().then(changed);
  syncStateItem.watch((state) => {
    changed(state ?? { left: 0, problem: null });
  });
}
