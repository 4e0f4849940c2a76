/** Packs and backups as text, in parts that fit into messages. */
import { encodeBackup, encodePack, packFileName } from '../../core/pack/encode-pack';
import { hashText } from '../../core/text/sha256';
import type { LibraryOutcome } from '../../ext/library/library-model';
import { MAX_MESSAGE_TEXT, type BackgroundMessages, type LibraryFile } from '../../ext/messages/messages';
import { readSettings } from '../../ext/settings/settings';
import { listSources } from './background-library';
import { cutText } from '../cut-text';

type Asked = BackgroundMessages['exportLibrary']['request'];
type Made = {
  readonly key: string;
  readonly name: string;
  readonly stamp: string;
  readonly parts: readonly string[];
};
/** The last file, until its last part was fetched: making it anew for each part would take as long each time. */
let made: Made | null = null;

/** A part of the file. It is made anew when part 0 is asked for, or when the background was stopped meanwhile. */
export async function exportLibrary({ files, part }: Asked): Promise<LibraryOutcome<LibraryFile>> {
  const key = JSON.stringify(files);
  if (part === 0 || made?.key !== key) {
    const outcome = await makeFile(key, files);
    if (!outcome.ok) return outcome;
    made = outcome.value;
  }
  const { name, stamp, parts } = made;
  if (part >= parts.length - 1) made = null;
  return { ok: true, value: { name, stamp, text: parts[part] ?? '', parts: parts.length } };
}

async function makeFile(key: string, files: Asked['files']): Promise<LibraryOutcome<Made>> {
  const sources = await listSources();
  if (!sources.ok) return sources;
  const { added, bundled } = sources.value;
  try {
    const wanted = new Set(files);
    const text =
      files === null
        ? encodeBackup(added, await readSettings())
        : encodePack([...added, ...bundled].filter((source) => wanted.has(source.file)));
    const name = packFileName(files === null ? 'whosaid backup' : 'sources');
    return { ok: true, value: { key, name, stamp: hashText(text), parts: cutText(text, MAX_MESSAGE_TEXT) } };
  } catch (error) {
    return { ok: false, reason: 'limit', message: error instanceof Error ? error.message : String(error) };
  }
}
