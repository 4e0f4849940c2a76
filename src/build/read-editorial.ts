/** `editorial.json` of a folder of sources. In: the folder. Out: the corrections, checked for shape. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Editorial } from '../core/editorial/editorial';
import { SeedErrors, type SeedProblem } from './seed-errors';

const FILE = 'editorial.json';
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const isClaimName = (value: unknown): boolean =>
  isText(record(value)['file']) && isText(record(value)['quote']);

/** A list of two and more. */
const isListOf = (value: unknown, isMember: (member: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 1 && value.every(isMember);

/** What each kind of entry must have. */
const ENTRIES: Readonly<Record<keyof Editorial, (entry: Readonly<Record<string, unknown>>) => boolean>> = {
  merge: ({ claims, entities }) => isListOf(claims, isClaimName) !== isListOf(entities, isText),
  split: ({ claim, from }) => isClaimName(claim) && (from === undefined || isClaimName(from)),
  lead: ({ claim }) => isClaimName(claim),
  rename: ({ entity, name }) => isText(entity) && isText(name),
  alias: ({ entity, text }) => isText(entity) && isText(text),
  pin: ({ claim, entity }) => isClaimName(claim) !== isText(entity),
  suppress: ({ claim, entity }) => isClaimName(claim) !== isText(entity),
};

function findFaults(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['is not an object'];
  const faults: string[] = [];
  for (const [kind, entries] of Object.entries(value)) {
    const isEntry = Object.hasOwn(ENTRIES, kind) ? ENTRIES[kind as keyof Editorial] : undefined;
    if (isEntry === undefined) faults.push(`"${kind}" is not one of ${Object.keys(ENTRIES).join(', ')}`);
    else if (!Array.isArray(entries)) faults.push(`"${kind}" is not a list`);
    else
      entries.forEach((entry, at) => {
        if (!isEntry(record(entry)))
          faults.push(`${kind}[${at}] lacks a field, or has one too many: ${JSON.stringify(entry)}`);
      });
  }
  return faults;
}

/** Gives the corrections of `folder`, or undefined when it has none. @throws {SeedErrors} when the file is not JSON of the right shape. */
export function readEditorial(folder: string): Editorial | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SeedErrors([{ file: FILE, what: `is not JSON: ${(error as Error).message}` }]);
  }
  const problems: SeedProblem[] = findFaults(value).map((what) => ({ file: FILE, what }));
  if (problems.length > 0) throw new SeedErrors(problems);
  return value as Editorial;
}
