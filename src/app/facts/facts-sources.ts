/** Adding, importing, exporting, switching off and removing sources: what the Sources view offers, and how it is done. */
import type { BackupSettings, SourceDraft } from '../../core/library/added-source';
import { readPlainArticle } from '../../core/library/read-plain-article';
import { ask } from '../../ext/messages/rpc';
import { readHtmlArticle } from '../../dom/article/read-html-article';
import { readPackFile, readTextFile } from '../../ext/library/library-file';
import { MAX_PACK_BYTES } from '../../core/pack/pack';
import { t } from '../../ui/text/translate';
import type { LibraryChange } from '../change-library';
import { saveFile } from './save-file';

/** Files are read one after another; the first that cannot be taken stops all, so that nothing is half done. */
export async function offerFiles(change: LibraryChange, files: readonly File[]): Promise<void> {
  const signal = change.read();
  const drafts: SourceDraft[] = [];
  const settings: BackupSettings[] = [];
  for (const file of files) {
    const read = await readFile(file, signal);
    if (signal.aborted) return;
    if (!read.ok) {
      change.refuse(read.refusal, files.length > 1 ? file.name : '');
      return;
    }
    drafts.push(...read.drafts);
    if (read.settings !== null) settings.push(read.settings);
  }
  // A pack may hold no source at all.
  if (drafts.length === 0 && settings.length === 0) change.refuse({ why: 'empty' });
  else change.offer({ kind: 'add', drafts, ...(settings.length > 0 ? { settings } : {}) });
}

type FileReading =
  | {
      readonly ok: true;
      readonly drafts: readonly SourceDraft[];
      /** Of a backup; null for everything else. */
      readonly settings: BackupSettings | null;
    }
  | { readonly ok: false; readonly refusal: Parameters<LibraryChange['refuse']>[0] };

async function readFile(file: File, signal: AbortSignal): Promise<FileReading> {
  if (file.size > MAX_PACK_BYTES) return tooLarge(file);
  const bytes = await readBytes(file, signal);
  if (/\.json$/i.test(file.name)) return readPack(bytes);
  const reading = /\.html?$/i.test(file.name) ? readHtml(bytes) : readTextFile(bytes);
  return reading.ok ? { ok: true, drafts: [reading.draft], settings: null } : reading;
}

/** What is larger than any file we take is not even read. */
function tooLarge({ size }: File): FileReading {
  return { ok: false, refusal: { why: 'too-long', length: size, limit: MAX_PACK_BYTES } };
}

/** Bytes read between two looks at the signal: a tenth of a second on a slow disk. */
const SLICE = 4_000_000;

/** The file's bytes, as many as were read when the signal was aborted. */
async function readBytes(file: File, signal: AbortSignal): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size && !signal.aborted; at += SLICE) {
    bytes.set(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()), at);
  }
  return bytes;
}

/** Saved pages are UTF-8 in both browsers, whatever the page's own encoding was. */
const readHtml = (bytes: Uint8Array) => readHtmlArticle(new TextDecoder().decode(bytes), null);

/** A pack's drafts, and a backup's settings, which wait for the reader's word as the drafts do. */
function readPack(bytes: Uint8Array): FileReading {
  const read = readPackFile(bytes);
  if (!read.ok) return { ok: false, refusal: { why: 'file', message: read.message } };
  const { drafts, settings } = read.value;
  return { ok: true, drafts, settings };
}

/** Previews pasted text. */
export function offerText(change: LibraryChange, text: string): void {
  const reading = readPlainArticle(text);
  if (reading.ok) change.offer({ kind: 'add', drafts: [reading.draft] });
  else change.refuse(reading.refusal);
}

/** Saves these sources as a pack. Gives what went wrong, or null. */
export async function exportPack(
  page: Document,
  sources: readonly { readonly file: string }[],
): Promise<string | null> {
  return save(
    page,
    sources.map((source) => source.file),
  );
}

/** Saves everything the reader has. Gives what went wrong, or null. */
export async function exportBackup(page: Document): Promise<string | null> {
  return save(page, null);
}

/** Fetches the file part by part; when the library changed meanwhile, parts do not belong together and nothing is saved. */
async function save(page: Document, files: readonly string[] | null): Promise<string | null> {
  const texts: string[] = [];
  let stamp: string | null = null;
  for (let part = 0, parts = 1; part < parts; part += 1) {
    const reply = await ask('exportLibrary', { files, part });
    const outcome = reply.ok ? reply.value : reply;
    if (!outcome.ok) return outcome.message;
    if (stamp !== null && stamp !== outcome.value.stamp) return t('exportChanged');
    ({ stamp, parts } = outcome.value);
    texts.push(outcome.value.text);
    if (part === parts - 1) saveFile(page, outcome.value.name, texts);
  }
  return null;
}
