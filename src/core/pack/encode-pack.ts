/** Packs and backups as text. The same sources give the same bytes, whatever their order. */
import { compareText } from '../text/compare-text';
import { hashText } from '../text/sha256';
import { BACKUP_FORMAT, MAX_PACK_BYTES, PACK_FORMAT, PackError, type Pack, type PackSource } from './pack';

/** The pack of these sources as JSON with a last newline. @throws {PackError} when it would be too large to be read again. */
export function encodePack(sources: readonly PackSource[]): string {
  return write(makePack(sources));
}

/** Added sources and settings in one file. @throws {PackError} as `encodePack`. */
export function encodeBackup(
  sources: readonly PackSource[],
  settings: Readonly<Record<string, unknown>>,
): string {
  return write({ format: BACKUP_FORMAT, settings, pack: makePack(sources) });
}

/** File name to offer for a pack: `<name>.whosaid.json`. */
export function packFileName(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  return `${plain === '' ? 'sources' : plain}.whosaid.json`;
}

function makePack(sources: readonly PackSource[]): Pack {
  const sorted = [...sources].sort((a, b) => compareText(a.file, b.file));
  return { format: PACK_FORMAT, sources: sorted.map(pickFields) };
}

/** Only the format's own fields, in its order; the hash is made anew, so that it is that of the text. */
function pickFields({
  file,
  publisher,
  url,
  published,
  publishedBasis,
  language,
  text,
}: PackSource): PackSource {
  return { file, publisher, url, published, publishedBasis, language, sha256: hashText(text), text };
}

function write(value: unknown): string {
  const json = `${JSON.stringify(value, null, 1)}\n`;
  if (countBytes(json) > MAX_PACK_BYTES) {
    throw new PackError('pack', `would be larger than ${MAX_PACK_BYTES / 1e6} MB: choose fewer sources`);
  }
  return json;
}

/** Bytes in UTF-8; the text has no lone surrogates, which JSON writes as escapes. */
function countBytes(text: string): number {
  if (text.length * 3 <= MAX_PACK_BYTES) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A pair is two units and four bytes, so each half counts two.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
