/** The check of what the library reads back from its database: a browser's disk can lie, and so can an older version of ourselves. */
import { nullable, safeParse, strictObject } from 'valibot';
import type { AddedSource } from '../../core/library/added-source';
import { describeIssue, packSourceSchema } from '../../core/pack/pack-schema';
import { hashText } from '../../core/text/sha256';
import type { ShelfContent } from './library-shelf';
import type { DamagedSource } from './library-model';

const storedSchema = strictObject(
  { ...packSourceSchema.entries, replaces: nullable(packSourceSchema.entries.file) },
  'is not an object with exactly the fields of a stored source',
);

/**
 * A reader of all stored records, given with their keys, that gives the same source as long as a record is the same: only what is another
 * than last time is checked, for hashing a hundred texts takes longer than comparing them.
 */
export function createRecordsReader(): (
  files: readonly string[],
  values: readonly unknown[],
) => Pick<ShelfContent, 'sources' | 'damaged'> {
  let whole = new Map<string, AddedSource>();
  return (files, values) => {
    const damaged: DamagedSource[] = [];
    const now = new Map<string, AddedSource>();
    values.forEach((value, at) => {
      const file = files[at]!;
      const before = whole.get(file);
      const isSame = before !== undefined && isSameRecord(before, value);
      const read = isSame ? { source: before } : readStoredSource(value);
      if ('source' in read) now.set(file, read.source);
      else damaged.push({ file, what: read.fault });
    });
    whole = now;
    return { sources: [...now.values()], damaged };
  };
}

function isSameRecord(source: AddedSource, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(source) as (keyof AddedSource)[];
  return (
    Object.keys(record).length === keys.length &&
    keys.every((key) => Object.hasOwn(record, key) && record[key] === source[key])
  );
}

/** The source in a stored record, or what is wrong with it: of another shape, or its text is not the one its hash was made of. */
export function readStoredSource(
  value: unknown,
): { readonly source: AddedSource } | { readonly fault: string } {
  const checked = safeParse(storedSchema, value, { abortEarly: true });
  if (!checked.success) {
    const { where, what } = describeIssue(checked.issues[0]);
    return { fault: where === '' ? what : `${where} ${what}` };
  }
  if (hashText(checked.output.text) !== checked.output.sha256) return { fault: 'text was cut or changed' };
  return { source: checked.output };
}
