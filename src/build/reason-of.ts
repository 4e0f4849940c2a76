/** Why a file could not be read or written, in words for whoever typed its name. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'is a file, not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written',
  ENOSPC: 'does not fit: the disk is full',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8',
};

/** Gives the reason of anything thrown: in plain words where Node's code for it is known, else its own message. Never throws. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message;
}
