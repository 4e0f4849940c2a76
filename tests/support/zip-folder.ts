/** A folder as a zip file, as Firefox wants an add-on that stays. Entries are stored as they are, in order of name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day a zip file knows. */
const DOS_DATE = 0x21;

/** Gives the bytes of the archive. The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7 to 4.3.16. */
export function zipFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of files) {
    const content = readFileSync(join(folder, name));
    const entry = describeEntry(name, content);
    const body = Buffer.concat([uint32(0x04034b50), entry, Buffer.from(name), content]);
    const links = Buffer.concat([Buffer.alloc(10), uint32(offset)]);
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(20), entry, links, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const counts = Buffer.concat([
    uint16(files.length),
    uint16(files.length),
    uint32(central.length),
    uint32(offset),
  ]);
  return Buffer.concat([...bodies, central, uint32(0x06054b50), uint32(0), counts, uint16(0)]);
}

/** What the local header and the directory say alike about a file. */
function describeEntry(name: string, content: Buffer): Buffer {
  const versionFlagsMethodTime = [20, 0x0800, 0, 0, DOS_DATE].map(uint16);
  const sizes = [crc32(content), content.length, content.length].map(uint32);
  return Buffer.concat([...versionFlagsMethodTime, ...sizes, uint16(Buffer.byteLength(name)), uint16(0)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
