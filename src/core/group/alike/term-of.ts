/**
 * What words mean for grouping. In: a word. Out: its term: stem of its base form, one for all words of a synonym set. Function words have none.
 * The sets are assets/synonym-sets.json, general English, not made for any topic.
 */
import { stemWord } from '../../text/stem';
import degrees from '../../../../assets/degree-words.json';
import sets from '../../../../assets/synonym-sets.json';
import stops from '../../../../assets/stop-words.json';
import { readCardinal } from '../../extract/quantities/number-words';
import { remember } from '../../text/remember';
import { baseForm, isAuxiliary } from '../../text/verb-forms';

const STOP_WORDS: ReadonlySet<string> = new Set(
  [stops.words, stops.speech, stops.negation, degrees.strong, degrees.weak].flatMap((words) =>
    words.split(' '),
  ),
);
/** Verbs that only introduce speech; "warned", "denied" and "report" are what is said. */
const SPEECH_STEMS: ReadonlySet<string> = new Set(stops.speech.split(' ').map((word) => stemWord(word)));
const NEGATIONS: ReadonlySet<string> = new Set(stops.negation.split(' '));
const CONDITIONS: ReadonlySet<string> = new Set(stops.condition.split(' '));
/** Between a verb and its particle in the sets: "step_down". */
const JOINT = '_';
/**
 * The class of each form of a word in the sets. By forms, not by stems: "candidates" are not "candid", "liberals" are not "liberated",
 * though Porter's stems are one.
 */
const CLASSES: ReadonlyMap<string, string> = readClasses();
/** Words that follow a verb in some set, so that others are not looked up. */
const PARTICLES: ReadonlySet<string> = new Set(
  sets.flatMap((set) => set.split(' ')).flatMap((word) => word.split(JOINT).slice(1)),
);

/** A noun or verb with what regular endings make of it; forms that are no words do no harm. */
function listForms(word: string): readonly string[] {
  const forms = [word, `${word}s`, `${word}es`, `${word}d`, `${word}ed`, `${word}ing`];
  const short = word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) forms.push(`${short}ies`, `${short}ied`);
  if (word.endsWith('e')) forms.push(`${short}ing`);
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word))
    forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`);
  return forms;
}

/** Calls `put` with each form of a word, a verb with its particles. */
function addForms(word: string, put: (form: string) => void): void {
  const [verb, ...particles] = word.split(JOINT);
  for (const form of listForms(verb!)) put([form, ...particles].join(JOINT));
}

function readClasses(): Map<string, string> {
  const classes = new Map<string, string>();
  for (const words of sets.map((set) => set.split(' '))) {
    const name = `=${stemWord(baseForm(words[0]!))}`;
    for (const word of words) addForms(word, (form) => classes.has(form) || classes.set(form, name));
  }
  return classes;
}

function findClass(word: string): string | undefined {
  return CLASSES.get(word) ?? CLASSES.get(baseForm(word));
}

/** Tells whether the word makes what is said hang on something ("if", "depends"). */
export function isCondition(lower: string): boolean {
  return CONDITIONS.has(lower);
}

/**
 * Tells whether the word denies ("not", "hasn't", "failed"); `next` are the characters behind it. To reject a deal "without Norland" is not what Norland
 * rejects, but what ends "without a result" denies nothing else.
 */
export function isNegation(lower: string, next = ''): boolean {
  if (lower === 'without') return /^\s\p{Lu}/u.test(next);
  return NEGATIONS.has(lower) || lower.endsWith("n't") || lower === 'failed' || lower === 'refused';
}

/** Gives the class of a noun or verb ("talks" and "meeting" have one), never null. */
export const classOf = remember((lower: string): string => {
  const plain = lower.replace(/'s$|s'$/u, '');
  return findClass(plain) ?? stemWord(baseForm(plain));
});

/** Gives the term of a word, or null for one that bears no meaning: function words, auxiliaries, verbs of saying. */
export const termOf = remember((lower: string): string | null => {
  const plain = lower.replace(/'s$|s'$/u, '');
  if (STOP_WORDS.has(plain) || isAuxiliary(lower) || /^\d/.test(plain) || (readCardinal(plain) ?? 0) > 0)
    return null;
  const stem = stemWord(baseForm(plain));
  if (SPEECH_STEMS.has(stem) || stem.length < 2) return null;
  return findClass(plain) ?? stem;
});

/** Gives the term of a verb with the particle after it ("struck down"), or null where the two have no meaning of their own. */
export function termOfPhrase(lower: string, next: string | undefined): string | null {
  if (next === undefined || !PARTICLES.has(next)) return null;
  return CLASSES.get(`${lower}${JOINT}${next}`) ?? CLASSES.get(`${baseForm(lower)}${JOINT}${next}`) ?? null;
}

/** Gives the term of an entity by its id: one string for all claims that name it, hashed once and kept once. */
export const termOfEntity = remember((entity: string): string => `@${entity}`);
