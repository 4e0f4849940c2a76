/**
 * Checks of untrusted JSON, by hand: core may not import a schema library. In: `unknown` and the path it was found at.
 * Out: nothing; a value of the wrong shape throws `IndexError` with its path.
 */
import { IndexError } from './index-error';

/** Checks one value found at `where`. @throws {IndexError} when the value is of another shape. */
export type Check = (value: unknown, where: string) => void;

/** Lists and objects are not written out: a hostile one may be deeper than the stack. */
const show = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const fail = (where: string, wanted: string, value: unknown): never => {
  throw new IndexError(where, `expected ${wanted}, found ${show(value)}`);
};

/** Gives a check for a string. */
export const isText: Check = (value, where) => {
  if (typeof value !== 'string') fail(where, 'a string', value);
};

/** Gives a check for a finite number. */
export const isNumber: Check = (value, where) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(where, 'a number', value);
};

/** Gives a check for a whole number that is not negative: an offset. */
export const isOffset: Check = (value, where) => {
  if (!Number.isInteger(value) || (value as number) < 0) fail(where, 'an offset', value);
};

/** Gives a check for one of some words. */
export function isOneOf(words: readonly string[]): Check {
  return (value, where) => {
    if (!words.includes(value as string)) fail(where, words.join(' or '), value);
  };
}

/** Gives a check for a string that a pattern describes; `wanted` names it in the message. */
export function isLike(pattern: RegExp, wanted: string): Check {
  return (value, where) => {
    if (typeof value !== 'string' || !pattern.test(value)) fail(where, wanted, value);
  };
}

/** Gives a check that lets null pass. */
export function orNull(check: Check): Check {
  return (value, where) => {
    if (value !== null) check(value, where);
  };
}

/** Gives a check for a list whose members all pass `check`. */
export function listOf(check: Check): Check {
  return (value, where) => {
    if (!Array.isArray(value)) return void fail(where, 'a list', value);
    // By number: `forEach` would pass over holes, which a stored list can have.
    for (let at = 0; at < value.length; at += 1) check(value[at], `${where}[${at}]`);
  };
}

/** Gives a check for an object that has at least these fields; further fields pass. */
export function shaped(fields: Readonly<Record<string, Check>>): Check {
  return (value, where) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where, 'an object', value);
    const record = value as Readonly<Record<string, unknown>>;
    for (const [name, check] of Object.entries(fields)) check(record[name], `${where}.${name}`);
  };
}
