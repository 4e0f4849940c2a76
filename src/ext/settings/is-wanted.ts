/** Whether the reader wants marks somewhere; apart from the stored settings, since every page asks it. */
import { findSwitch } from '../../core/site';
import type { Settings } from '../../core/settings/settings';

/** Whether the reader wants marks on a host: not paused, not switched off, and chosen where only chosen sites count. */
export function isWanted(settings: Settings, host: string): boolean {
  if (settings.paused) return false;
  return findSwitch(settings.sites, host)?.on ?? settings.act !== 'chosen';
}
