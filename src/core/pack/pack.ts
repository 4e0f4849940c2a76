/** A pack: sources in one file, to carry or to share (docs/pack-format.md). It holds texts and what is known about them, never claims. */
import type { Source } from '../model';

/** The name of each format, and its version behind the slash. */
export const PACK_FORMAT = 'whosaid-pack/1';
/** A backup is another format on purpose: opening a pack never touches settings. */
export const BACKUP_FORMAT = 'whosaid-backup/1';

/** Bytes of a pack file, UTF-8: 50 MB. */
export const MAX_PACK_BYTES = 50_000_000;

/** A source in a pack. `file` names it within the pack and nowhere else. */
export type PackSource = Omit<Source, 'id'>;

/** What a pack file holds. */
export type Pack = { readonly format: typeof PACK_FORMAT; readonly sources: readonly PackSource[] };

/** Everything the reader made: added sources and settings. `settings` is checked by who takes it (src/ext/settings/settings-schema.ts). */
export type Backup = {
  readonly format: typeof BACKUP_FORMAT;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pack: Pack;
};

/** Gives the error of a file that is not a pack: `where` is a path like `sources[3].url`, `what` says what is wrong there. */
export class PackError extends Error {
  readonly where: string;
  readonly what: string;

  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'PackError';
    this.where = where;
    this.what = what;
  }
}
