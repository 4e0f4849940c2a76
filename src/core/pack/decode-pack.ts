/**
 * The door for packs: text of a file in, a checked pack out. Cheap checks come first, so that a hostile file is refused before
 * anything of its size is done with it. Claims a pack may carry are refused like any unknown field: they are always made here.
 */
import { MAX_SOURCES } from '../library/source-limits';
import { hashText } from '../text/sha256';
import { findPackSourceFault } from './pack-schema';
import {
  BACKUP_FORMAT,
  MAX_PACK_BYTES,
  PACK_FORMAT,
  PackError,
  type Backup,
  type Pack,
  type PackSource,
} from './pack';

/** The pack in a file's text. @throws {PackError} naming the first thing that is wrong and where. */
export function decodePack(text: string): Pack {
  return checkPack(parse(text), 'pack');
}

/** The backup in a file's text; its settings are an object and not checked further. @throws {PackError} as `decodePack`. */
export function decodeBackup(text: string): Backup {
  const backup = expectObject(parse(text), 'backup');
  expectFormat(backup, BACKUP_FORMAT, 'backup');
  expectFields(backup, ['format', 'settings', 'pack'], 'backup');
  return {
    format: BACKUP_FORMAT,
    settings: expectObject(backup['settings'], 'backup.settings'),
    pack: checkPack(backup['pack'], 'backup.pack'),
  };
}

/** Which of our files a text is, by its format field, so that one drop zone can take both; null for neither. Never throws. */
export function sniffFormat(text: string): 'pack' | 'backup' | null {
  const found = /^\s*\{\s*"format"\s*:\s*"whosaid-(pack|backup)\/\d+"/.exec(text.slice(0, 200));
  return (found?.[1] as 'pack' | 'backup' | undefined) ?? null;
}

function parse(text: string): unknown {
  // UTF-8 never has fewer bytes than the text has code units.
  if (text.length > MAX_PACK_BYTES) throw new PackError('file', `is larger than ${MAX_PACK_BYTES / 1e6} MB`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new PackError('file', 'is not JSON');
  }
}

function checkPack(value: unknown, where: string): Pack {
  const pack = expectObject(value, where);
  expectFormat(pack, PACK_FORMAT, where);
  expectFields(pack, ['format', 'sources'], where);
  const sources = pack['sources'];
  if (!Array.isArray(sources)) throw new PackError(`${where}.sources`, 'is not a list');
  if (sources.length > MAX_SOURCES) {
    throw new PackError(`${where}.sources`, `has ${sources.length} sources; at most ${MAX_SOURCES} fit`);
  }
  const seen = new Map<string, number>();
  const checked = sources.map((source: unknown, at) => checkSource(source, at, { where, seen }));
  return { format: PACK_FORMAT, sources: checked };
}

type Place = { readonly where: string; readonly seen: Map<string, number> };

function checkSource(value: unknown, at: number, { where, seen }: Place): PackSource {
  const path = `${where}.sources[${at}]`;
  const raw = expectObject(value, path);
  expectFields(raw, SOURCE_FIELDS, path);
  const fault = findPackSourceFault(raw);
  if (fault !== null) throw new PackError(fault.where === '' ? path : `${path}.${fault.where}`, fault.what);
  const source = raw as PackSource;
  if (hashText(source.text) !== source.sha256) {
    throw new PackError(`${path}.sha256`, 'is not the hash of the text: the file was changed or cut');
  }
  expectNew(seen, `file ${source.file}`, at, `${path}.file`);
  expectNew(seen, `text ${source.sha256}`, at, `${path}.text`);
  const { file, publisher, url, published, publishedBasis, language, sha256, text } = source;
  return { file, publisher, url, published, publishedBasis, language, sha256, text };
}

const SOURCE_FIELDS = 'file publisher url published publishedBasis language sha256 text'.split(' ');

function expectNew(seen: Map<string, number>, key: string, at: number, where: string): void {
  const before = seen.get(key);
  if (before !== undefined) throw new PackError(where, `is the same as that of sources[${before}]`);
  seen.set(key, at);
}

function expectObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new PackError(where, 'is not an object');
}

/** Exactly these fields: `__proto__` is one like any other, since JSON makes it an ordinary field. */
function expectFields(value: object, wanted: readonly string[], where: string): void {
  for (const field of Object.keys(value)) {
    if (!wanted.includes(field)) throw new PackError(`${where}.${field.slice(0, 60)}`, 'is an unknown field');
  }
  for (const field of wanted) {
    if (!Object.hasOwn(value, field)) throw new PackError(`${where}.${field}`, 'is missing');
  }
}

function expectFormat(value: Readonly<Record<string, unknown>>, wanted: string, where: string): void {
  const format = Object.hasOwn(value, 'format') ? value['format'] : undefined;
  if (format === wanted) return;
  const kind = wanted.slice(0, wanted.indexOf('/') + 1);
  if (typeof format === 'string' && format.startsWith(kind) && /^\d{1,9}$/.test(format.slice(kind.length))) {
    const what = `is version ${format.slice(kind.length)}; this Whosaid reads version ${wanted.slice(kind.length)}. Update Whosaid to open it`;
    throw new PackError(`${where}.format`, what);
  }
  throw new PackError(
    `${where}.format`,
    `is not "${wanted}": the file is no ${kind === 'whosaid-pack/' ? 'pack' : 'backup'}`,
  );
}
