/** Files a reader gives us, as text. In: bytes of a dropped or chosen file. Out: what it holds, or why it is nothing we can take. */
import type { ArticleReading, SourceDraft } from '../../core/library/added-source';
import { NOTHING_KNOWN, readPlainArticle, type KnownAbout } from '../../core/library/read-plain-article';
import { decodeBackup, decodePack, sniffFormat } from '../../core/pack/decode-pack';
import { MAX_PACK_BYTES, PackError, type Pack } from '../../core/pack/pack';

/** A pack's drafts, and the settings of a backup, which are still to be checked by `checkSettings`. */
type PackContents = {
  readonly kind: 'pack' | 'backup';
  readonly drafts: readonly SourceDraft[];
  readonly settings: Readonly<Record<string, unknown>> | null;
};

/** What a file is, or what is wrong with it and where: `where` is "file" or a path like `pack.sources[3].url`. */
export type PackReading =
  | { readonly ok: true; readonly value: PackContents }
  | { readonly ok: false; readonly where: string; readonly message: string };

/** Largest text or HTML file that is read; the article in it is checked for its own length. */
const MAX_TEXT_FILE_BYTES = 20_000_000;

/** The pack or backup in a file's bytes. Checked whole before anything of it is given. Never throws. */
export function readPackFile(bytes: Uint8Array): PackReading {
  try {
    if (bytes.byteLength > MAX_PACK_BYTES) {
      throw new PackError('file', `has ${bytes.byteLength} bytes; a pack has at most ${MAX_PACK_BYTES}`);
    }
    const text = decodeText(bytes);
    if (text === null) throw new PackError('file', 'is not UTF-8 text');
    if (sniffFormat(text) !== 'backup') {
      return { ok: true, value: { kind: 'pack', drafts: listDrafts(decodePack(text)), settings: null } };
    }
    const { pack, settings } = decodeBackup(text);
    return { ok: true, value: { kind: 'backup', drafts: listDrafts(pack), settings } };
  } catch (error) {
    if (error instanceof PackError) return { ok: false, where: error.where, message: error.message };
    return { ok: false, where: 'file', message: `file: ${String(error)}` };
  }
}

/** The article in a plain text file's bytes, or why there is none; older files that are not UTF-8 are read as Windows-1252. Never throws. */
export function readTextFile(bytes: Uint8Array, known: KnownAbout = NOTHING_KNOWN): ArticleReading {
  if (bytes.byteLength > MAX_TEXT_FILE_BYTES) {
    const refusal = { why: 'too-long', length: bytes.byteLength, limit: MAX_TEXT_FILE_BYTES } as const;
    return { ok: false, refusal };
  }
  const text = decodeText(bytes) ?? decodeOther(bytes);
  // No text has a null character; pictures and programs have plenty.
  if (text.includes('\u0000')) return { ok: false, refusal: { why: 'not-article' } };
  return readPlainArticle(text, known);
}

/** Windows' editors mark UTF-16 by its first two bytes; what has no mark and is not UTF-8 is most likely Windows-1252. */
function decodeOther(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'windows-1252';
  return new TextDecoder(encoding).decode(bytes);
}

function listDrafts(pack: Pack): SourceDraft[] {
  return pack.sources.map(({ publisher, url, published, publishedBasis, language, text }) => {
    return { publisher, url, published, publishedBasis, language, text };
  });
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
