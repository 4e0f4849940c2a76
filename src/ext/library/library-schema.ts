/** The check of what the library reads back from its database: a browser's disk can lie, and so can an older version of ourselves. */
import { nullable, safeParse, strictObject } from 'valibot';
import type { AddedSource } from '../../core/library/added-source';
import { describeIssue, packSourceSchema } from '../../core/pack/pack-schema';
import { hashText } from '../../core/text/sha256';

const storedSchema = strictObject(
  { ...packSourceSchema.entries, replaces: nullable(packSourceSchema.entries.file) },
  'is not an object with exactly the fields of a stored source',
);

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
