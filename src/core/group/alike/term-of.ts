/**
 * What words mean for grouping. In: a word. Out: its term: stem of its base form, one for all words of a synonym set. Function words have none.
 * The sets are assets/synonym-sets.json, general English, not made for any topic.
 */
import { stemWord } from '../../text/stem';
import degrees from '../../../../assets/degree-words.json';
import sets from '../../../../assets/synonym-sets.json';
import stops from '../../../../assets/stop-words.json';
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
/** Between a verb and its particle in the sets: "step_down". */
const JOINT = '_';
const CLASSES: ReadonlyMap<string, string> = readClasses();
/** Words that follow a verb in some set, so that others are not looked up. */
const PARTICLES: ReadonlySet<string> = new Set(
  sets.flatMap((set) => set.split(' ')).flatMap((word) => word.split(JOINT).slice(1)),
);

function stemOf(word: string): string {
  return stemWord(baseForm(word));
}

function readClasses(): Map<string, string> {
  const classes = new Map<string, string>();
  for (const set of sets) {
    const stems = set.split(' ').map((word) =>
      word
        .split(JOINT)
        .map((part, at) => (at === 0 ? stemOf(part) : part))
        .join(JOINT),
    );
    const name = `=${stems[0]!}`;
    for (const stem of stems) if (!classes.has(stem)) classes.set(stem, name);
  }
  return classes;
}

/** Tells whether the word denies ("not", "hasn't", "failed"). */
export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower) || lower.endsWith("n't") || lower === 'failed' || lower === 'refused';
}

/** Gives the class of a noun or verb ("talks" and "meeting" have one), never null. */
export const classOf = remember((lower: string): string => {
  const stem = stemWord(baseForm(lower.replace(/'s$|s'$/u, '')));
  return CLASSES.get(stem) ?? stem;
});

/** Gives the term of a word, or null for one that bears no meaning: function words, auxiliaries, verbs of saying. */
export const termOf = remember((lower: string): string | null => {
  const plain = lower.replace(/'s$|s'$/u, '');
  if (STOP_WORDS.has(plain) || isAuxiliary(lower) || /^\d/.test(plain)) return null;
  const stem = stemWord(baseForm(plain));
  if (SPEECH_STEMS.has(stem) || stem.length < 2) return null;
  return CLASSES.get(stem) ?? stem;
});

/** Gives the term of a verb with the particle after it ("struck down"), or null where the two have no meaning of their own. */
export function termOfPhrase(lower: string, next: string | undefined): string | null {
  if (next === undefined || !PARTICLES.has(next)) return null;
  return CLASSES.get(`${stemOf(lower)}${JOINT}${next}`) ?? null;
}
