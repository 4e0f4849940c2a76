/** Packages that are alike byte for byte when what is in them is alike, wherever and whenever they are made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** The first day a zip file knows, in local time, for it is written without a zone. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Packs the zip file at `path` anew: files in order of name, without the time they were packed at. */
export function packAlike(path: string): void {
  const files = Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, zipSync(Object.fromEntries(files), { level: 9, mtime: FIRST_DAY }));
}
