/**
 * How a Latin-script name sounds, roughly: two transliterations of one name ("Witkoff", "Vitkov"; "Zelensky", "Zelenskyy") come out
 * alike. In: a name. Out: a sound form and its consonants.
 */
import { fold } from './fold';

/** Spellings of one sound, applied in order; after Lait and Randell's survey of name matching, with Slavic and Arabic romanisations added. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/ph/gu, 'f'],
  [/gh/gu, 'g'],
  [/ck|q/gu, 'k'],
  [/sch|sh|tch|ch|zh|ts|tz|cz/gu, 's'],
  [/kh/gu, 'h'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/c/gu, 'k'],
  [/x/gu, 'ks'],
  [/w|f/gu, 'v'],
  [/z/gu, 's'],
  [/j|y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** The name's sound form: lower-case letters, one for each sound ("witkoff" → "vitkov"). Empty for other scripts. */
export function soundForm(name: string): string {
  return SOUNDS.reduce((form, [spelling, sound]) => form.replace(spelling, sound), fold(name));
}

/** The consonants of a sound form ("vitkov" → "vtkv"); the first letter stays whatever it is. */
export function consonants(sound: string): string {
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/gu, '');
}
