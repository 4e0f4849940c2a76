/** The check of stored and imported settings. */
import {
  array,
  boolean,
  fallback,
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  parse,
  picklist,
  pipe,
  record,
  string,
} from 'valibot';
import { NAME_LANGUAGES } from '../../core/match/name-languages';
import { DEFAULTS } from './default-settings';
import type { Settings } from '../../core/settings/settings';

/** Longest host a DNS name can have is 253 characters. */
export const hostSchema = pipe(string(), maxLength(253));
/** A word or id of ours: long enough for any, short enough to be stored a thousand times. */
export const wordSchema = pipe(string(), maxLength(500));

/** The check of one `WrongMatch`. */
export const wrongMatchSchema = object({
  surface: wordSchema,
  target: wordSchema,
  name: wordSchema,
  host: nullable(hostSchema),
});

const settingFields = {
  paused: boolean(),
  act: picklist(['articles', 'chosen', 'everywhere']),
  density: picklist(['all', 'first', 'disputed', 'none']),
  markStyle: picklist(['dotted', 'solid', 'tint']),
  dwellMs: pipe(number(), integer(), minValue(50), maxValue(2000)),
  languagesOff: pipe(array(picklist(NAME_LANGUAGES)), maxLength(NAME_LANGUAGES.length)),
  sync: boolean(),
} as const;

/** The settings that are one value each; used to check a change as well. */
export const plainSettings = settingFields;

const settingsSchema = object({
  paused: fallback(settingFields.paused, DEFAULTS.paused),
  act: fallback(settingFields.act, DEFAULTS.act),
  density: fallback(settingFields.density, DEFAULTS.density),
  markStyle: fallback(settingFields.markStyle, DEFAULTS.markStyle),
  dwellMs: fallback(settingFields.dwellMs, DEFAULTS.dwellMs),
  sites: fallback(record(hostSchema, object({ on: boolean(), subdomains: boolean() })), {}),
  wrongMatches: fallback(array(wrongMatchSchema), []),
  sourcesOff: fallback(array(wordSchema), []),
  languagesOff: fallback(settingFields.languagesOff, []),
  sync: fallback(settingFields.sync, DEFAULTS.sync),
});

/** The settings in a stored value; each part that is missing or malformed is the default's. Never throws. */
export function checkSettings(value: unknown): Settings {
  return parse(
    fallback(settingsSchema, { ...DEFAULTS, wrongMatches: [], sourcesOff: [], languagesOff: [] }),
    value,
  );
}
