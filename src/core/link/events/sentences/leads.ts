/** What stands in front of the subject of a clause: a day, an adverb, a short clause. In: words of a sentence. Out: yes or no. */
import { isAuxiliary, isPastForm } from '../../../text/verb-forms';
import type { Word } from '../../../text/words';

const TIME_END =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;
/** "on Monday", "on May 4". */
const isTimeEnd = (words: readonly Word[], at: number): boolean =>
  TIME_END.test(words[at]!.lower) ||
  (/^\d{1,2}$/.test(words[at]!.text) && TIME_END.test(words[at - 1]!.lower));
const DETERMINER = /^(?:an?|the|his|her|its|their|two|three|four|five)$/;

/** Tells whether a subject begins at `at` after a day that no comma parts from it: "On 9 July an explosion occurred". `lead` is the place of "on". */
export function isAfterTime(words: readonly Word[], lead: number, at: number): boolean {
  if (at < lead + 2 || !/^(?:on|in)$/.test(words[lead]!.lower) || !isTimeEnd(words, at - 1)) return false;
  const isBare = words.slice(lead + 1, at).every(({ lower }) => !DETERMINER.test(lower));
  return isBare && (DETERMINER.test(words[at]!.lower) || /^\p{Lu}/u.test(words[at]!.text));
}

const ADVERB = /^(?:earlier|later|meanwhile|separately|afterwards|elsewhere|outside|also|however)$/;

/** Tells whether a word leads a clause on, a phrase behind it: "Earlier, in a meeting at the palace, …". */
export function isAdverb(lower: string): boolean {
  return ADVERB.test(lower);
}

/** Words of such a clause at most. */
const ASIDE = 3;

/** Tells whether the words from `first` to a comma in front of `at` are a clause that only leads another: "As reported earlier, …", "As previously reported, …". */
export function isAside(words: readonly Word[], first: number, at: number): boolean {
  if (words[first]!.lower !== 'as' || at - first > ASIDE) return false;
  const told = /ly$/.test(words[first + 1]!.lower) ? first + 2 : first + 1;
  return told < at && /ed$/.test(words[told]!.lower);
}

/** Words of a subject at most. */
const SUBJECT_WORDS = 6;

/** Tells whether a subject begins that nothing parts from its verb: "…, Rosa Quispe said". */
export function isSubjectStart(words: readonly Word[], at: number): boolean {
  if (!/^(?:\p{Lu}|he$|she$|they$|the$)/u.test(words[at]!.text)) return false;
  for (let ahead = at + 1; ahead <= at + SUBJECT_WORDS && ahead < words.length; ahead++) {
    if (words[ahead]!.start !== words[ahead - 1]!.end + 1) return false;
    const { lower } = words[ahead]!;
    if (isAuxiliary(lower) || isPastForm(lower)) return true;
  }
  return false;
}

/** Tells whether a word opens a clause about the noun before it. */
export function isRelative(lower: string): boolean {
  return /^(?:who|which|whose|where)$/.test(lower);
}
