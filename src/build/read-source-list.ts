/** `sources.json`: what is known about the texts of a folder. In: its path. Out: entries by file, every fault noted in `problems`. */
import { readFileSync } from 'node:fs';
import type { SeedProblem } from './seed-errors';
import { isRealDay } from '../core/library/source-limits';

/** What `sources.json` says about one text. Absent fields are null. */
export type SourceEntry = {
  readonly file: string;
  readonly sha256: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedBasis: string | null;
  readonly language: string | null;
};

const LIST = 'sources.json';
const FIELDS = ['sha256', 'publisher', 'url', 'published', 'publishedBasis', 'language'] as const;

function isHttp(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
}

function findFaults(entry: SourceEntry): string[] {
  const faults: string[] = [];
  if (entry.url !== null && !isHttp(entry.url)) faults.push(`url is not an http address: "${entry.url}"`);
  if (entry.published !== null && !isRealDay(entry.published)) {
    faults.push(`published is not a date like 2025-12-03: "${entry.published}"`);
  }
  if (entry.sha256 !== null && !/^[0-9a-f]{64}$/.test(entry.sha256)) {
    faults.push(`sha256 is not 64 hex digits: "${entry.sha256}"`);
  }
  return faults;
}

function readEntry(value: unknown, at: number, problems: SeedProblem[]): SourceEntry | null {
  const record = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof record['file'] !== 'string') {
    problems.push({ file: LIST, what: `entry ${at + 1} names no file` });
    return null;
  }
  const file = record['file'];
  const fields: Partial<Record<(typeof FIELDS)[number], string | null>> = {};
  for (const field of FIELDS) {
    const given = record[field] ?? null;
    if (given !== null && typeof given !== 'string') {
      problems.push({ file, what: `${field} in ${LIST} is not a string` });
    }
    fields[field] = typeof given === 'string' ? given : null;
  }
  const entry = { file, ...(fields as Omit<SourceEntry, 'file'>) };
  for (const what of findFaults(entry)) problems.push({ file, what: `${what} (in ${LIST})` });
  return entry;
}

function parseList(path: string, problems: SeedProblem[]): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(value)) return value as readonly unknown[];
    problems.push({ file: LIST, what: 'is not a list of entries' });
  } catch (error) {
    problems.push({ file: LIST, what: `is not JSON: ${(error as Error).message}` });
  }
  return [];
}

/** Gives the entries of a `sources.json` by file name; faults are pushed onto `problems`. Never throws on content. */
export function readSourceList(path: string, problems: SeedProblem[]): ReadonlyMap<string, SourceEntry> {
  const entries = new Map<string, SourceEntry>();
  parseList(path, problems).forEach((value, at) => {
    const entry = readEntry(value, at, problems);
    if (entry === null) return;
    if (entries.has(entry.file)) problems.push({ file: entry.file, what: `has two entries in ${LIST}` });
    entries.set(entry.file, entry);
  });
  return entries;
}
