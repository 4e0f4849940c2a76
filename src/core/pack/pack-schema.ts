/** The shape of a source that comes from outside: in a pack, a message or a stored record. Messages say what is wanted, never what was found. */
import {
  array,
  check,
  maxLength,
  minLength,
  nullable,
  pipe,
  regex,
  safeParse,
  getDotPath,
  strictObject,
  string,
  type BaseIssue,
} from 'valibot';
import {
  hasLoneSurrogate,
  isPlainFile,
  isRealDay,
  isWebAddress,
  MAX_LANGUAGE_LENGTH,
  MAX_SOURCES,
  MAX_TEXT_LENGTH,
  MAX_WORDS_LENGTH,
} from '../library/source-limits';

const wellFormed = check((text: string) => !hasLoneSurrogate(text), 'holds half a surrogate pair');

/** One line for people: a publisher, how a date is known. */
const wordsSchema = pipe(
  string('is not a string'),
  maxLength(MAX_WORDS_LENGTH, `is longer than ${MAX_WORDS_LENGTH} characters`),
  wellFormed,
  // Control characters and marks that turn the direction of writing can make one name look like another.
  check((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text), 'holds control characters'),
);

/** Fields every source has, wherever it comes from. */
export const sourceFields = {
  publisher: nullable(wordsSchema),
  url: nullable(pipe(string('is not a string'), check(isWebAddress, 'is not an http or https address'))),
  published: nullable(pipe(string('is not a string'), check(isRealDay, 'is not a date like 2025-12-03'))),
  publishedBasis: nullable(wordsSchema),
  language: nullable(
    pipe(
      string('is not a string'),
      maxLength(MAX_LANGUAGE_LENGTH, 'is not a language tag'),
      regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i, 'is not a language tag'),
    ),
  ),
  text: pipe(
    string('is not a string'),
    minLength(1, 'is empty'),
    maxLength(MAX_TEXT_LENGTH, `is longer than ${MAX_TEXT_LENGTH} characters`),
    wellFormed,
  ),
} as const;

/** A source without file and hash: what a message may carry. */
export const draftSchema = strictObject(sourceFields, 'is not an object with exactly the fields of a source');

/** Drafts in one request. */
export const draftsSchema = pipe(
  array(draftSchema, 'is not a list'),
  maxLength(MAX_SOURCES, `has more than ${MAX_SOURCES} sources`),
);

/** A source with file and hash: in a pack. The file is a plain name, so that a pack can be unpacked into a folder. */
export const packSourceSchema = strictObject(
  {
    file: pipe(
      string('is not a string'),
      maxLength(MAX_WORDS_LENGTH, `is longer than ${MAX_WORDS_LENGTH} characters`),
      check(isPlainFile, 'is not a plain file name that ends in .txt'),
    ),
    ...sourceFields,
    sha256: pipe(string('is not a string'), regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hex')),
  },
  'is not an object with exactly the fields of a source',
);

/** What is wrong with a value, and where in it; null when it is a source of a pack. */
export function findPackSourceFault(
  value: unknown,
): { readonly where: string; readonly what: string } | null {
  const checked = safeParse(packSourceSchema, value, { abortEarly: true });
  return checked.success ? null : describeIssue(checked.issues[0]);
}

/** Where and what of a valibot issue. */
export function describeIssue(issue: BaseIssue<unknown>): { readonly where: string; readonly what: string } {
  return { where: getDotPath(issue) ?? '', what: issue.message };
}
