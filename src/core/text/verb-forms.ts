/**
 * Verbs of news English and their forms (assets/english-verbs.json). In: a lower-case word. Out: its base form and how surely it is a
 * verb. There is no tagger: "plans" may be either, and is said to be so.
 */
import { stemWord } from './stem';
import table from '../../../assets/english-verbs.json';
import { remember } from './remember';

const AUXILIARIES: ReadonlySet<string> = new Set(table.auxiliaries.split(' '));
const BASES: ReadonlyMap<string, string> = readIrregular();
const REGULAR: ReadonlyMap<string, string> = new Map(
  table.regular.split(' ').map((base) => [stemWord(base), base]),
);
const REGULAR_BASES: ReadonlySet<string> = new Set(table.regular.split(' '));
/** "put", "cut", "shut": the past is the base. */
const INVARIANT: ReadonlySet<string> = readInvariant();
const NOUNS_IN_ING: ReadonlySet<string> = new Set(table.nounsInIng.split(' '));
const NEVER_NOUNS: ReadonlySet<string> = new Set(table.neverNouns.split(' '));
const NOUNS_IN_S: ReadonlySet<string> = new Set(table.nounsInS.split(' '));
const IRREGULAR_BASES: ReadonlySet<string> = new Set(
  table.irregular.split(',').map((entry) => entry.trim().split(' ')[0]!),
);

function readIrregular(): Map<string, string> {
  const bases = new Map<string, string>();
  for (const entry of table.irregular.split(',')) {
    const [base, ...pasts] = entry.trim().split(' ');
    for (const past of pasts) if (past !== base) bases.set(past, base!);
  }
  for (const form of 'am is are was were been being'.split(' ')) bases.set(form, 'be');
  bases.set('has', 'have');
  bases.set('does', 'do');
  return bases;
}

function readInvariant(): Set<string> {
  const entries = table.irregular.split(',').map((entry) => entry.trim().split(' '));
  return new Set(entries.filter(([base, ...pasts]) => pasts.includes(base!)).map(([base]) => base!));
}

/** Tells whether the past of a verb is its base form ("put"); most are nouns as well. */
export function isInvariant(lower: string): boolean {
  return INVARIANT.has(lower);
}

/** Gives the base of an irregular form ("found" → "find"), or the word itself. */
export function baseForm(lower: string): string {
  return BASES.get(lower) ?? lower;
}

/** Gives the base of a form of any known verb ("attended" → "attend"), or the word itself. */
export const lemmaOf = remember((lower: string): string => {
  return BASES.get(lower) ?? REGULAR.get(stemWord(lower)) ?? lower;
});

/** Tells whether the base form of a verb is never a noun: "include", "remain". */
export function isPlainVerb(lower: string): boolean {
  return NEVER_NOUNS.has(lower);
}

/** Tells whether a word in -s is far more often a noun than a verb ("states", "talks"). */
export function isNounInS(lower: string): boolean {
  return NOUNS_IN_S.has(lower);
}

/** Tells whether the word is an auxiliary, contractions included ("hasn't", "they're"). */
export const isAuxiliary = remember((lower: string): boolean => {
  return AUXILIARIES.has(lower) || /(?:n't|'re|'ve|'ll|'m)$/.test(lower);
});

/** Third persons of all known verbs: "says", "seeks", "denies", "pushes". */
const THIRD_PERSONS: ReadonlySet<string> = new Set(
  [...REGULAR.values(), ...IRREGULAR_BASES].map((base) => {
    if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  }),
);

const isKnown = (lower: string): boolean => REGULAR.has(stemWord(lower)) || IRREGULAR_BASES.has(lower);

/** Tells whether the word is a past form or past participle of a known verb ("met", "accused"). */
export const isPastForm = remember((lower: string): boolean => {
  if (BASES.has(lower) && !isAuxiliary(lower)) return true;
  if (lower.length < 4 || !lower.endsWith('ed')) return false;
  // "died": its stem is not that of "die".
  return REGULAR.has(stemWord(lower)) || REGULAR_BASES.has(lower.slice(0, -1));
});

/** Tells whether the word may be a third person ("says", "seeks"); nouns in -s are among them. */
export function isThirdPerson(lower: string): boolean {
  return THIRD_PERSONS.has(lower);
}

/** Tells whether the word is the -ing form of a known verb ("accusing"). */
export const isGerund = remember((lower: string): boolean => {
  if (lower.length < 5 || !lower.endsWith('ing') || NOUNS_IN_ING.has(lower)) return false;
  const root = lower.slice(0, -3);
  const undoubled = /(.)\1$/.test(root) ? root.slice(0, -1) : root;
  return (
    REGULAR.has(stemWord(lower)) || [root, `${root}e`, undoubled].some((base) => IRREGULAR_BASES.has(base))
  );
});

/** Tells whether the word may be the base of a known verb ("reject"); nouns are among them ("plan"). */
export const isBaseForm = remember((lower: string): boolean => {
  return isKnown(lower) && !lower.endsWith('ed') && !lower.endsWith('ing');
});
