/** Adding, importing, exporting, switching off and removing sources: what the Sources view offers, and how it is done. */
import type { SourceDraft } from '../core/library/added-source';
import { readPlainArticle } from '../core/library/read-plain-article';
import { ask } from '../ext/rpc';
import type { LibraryReply } from '../ext/messages';
import { readHtmlArticle } from '../dom/read-html-article';
import { readPackFile, readTextFile } from '../ext/library-file';
import type { BackupSettings, LibraryChange } from './library-change';
import { saveFile } from './save-file';

/** Files are read one after another; the first that cannot be taken stops all, so that nothing is half done. */
export async function offerFiles(change: LibraryChange, files: readonly File[]): Promise<void> {
  change.read();
  const drafts: SourceDraft[] = [];
  const settings: BackupSettings[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (!read.ok) {
      change.refuse(read.refusal);
      return;
    }
    drafts.push(...read.drafts);
    if (read.settings !== null) settings.push(read.settings);
  }
  change.offer({ kind: 'add', drafts }, settings);
}

type FileReading =
  | {
      readonly ok: true;
      readonly drafts: readonly SourceDraft[];
      /** Of a backup; null for everything else. */
      readonly settings: BackupSettings | null;
    }
  | { readonly ok: false; readonly refusal: Parameters<LibraryChange['refuse']>[0] };

async function readFile(file: File): Promise<FileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.json$/i.test(file.name)) return readPack(bytes);
  const reading = /\.html?$/i.test(file.name) ? readHtml(bytes) : readTextFile(bytes);
  return reading.ok ? { ok: true, drafts: [reading.draft], settings: null } : reading;
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

/** Saves all sources in use as a pack. Gives what went wrong, or null. */
export async function exportPack(page: Document, library: LibraryReply): Promise<string | null> {
  const files = library.library.sources.map((source) => source.file);
  return save(page, await ask('exportLibrary', { what: 'pack', files }));
}

/** Saves everything the reader has. Gives what went wrong, or null. */
export async function exportBackup(page: Document): Promise<string | null> {
  return save(page, await ask('exportLibrary', { what: 'backup' }));
}

function save(page: Document, reply: Awaited<ReturnType<typeof ask<'exportLibrary'>>>): string | null {
  if (!reply.ok) return reply.message;
  if (!reply.value.ok) return reply.value.message;
  saveFile(page, reply.value.value.name, reply.value.value.text);
  return null;
}
