/** Whether a date is to come or over, by the words before it. It reads English. */
import { FUTURE_WORDS, PAST_WORDS, PLAN_VERBS } from './calendar-words';
import type { Tense } from './date-rules';

/** What lasts until a date may be over or not. */
const NEAR = /^(?:by|until|till|beyond|before)$/;

/** "Tuesday's attack". */
const POSSESSED = /^['’]s/;
/** "is to be signed", "are to meet": what is arranged. */
const ARRANGED = /^(?:is|are|was|were)$/;
/** "invited leaders to talks on Thursday": what somebody is asked to has not been. */
const ASKED = /^(?:invite|invites|invited|summoned|summons)$/;
/** Words from "invited" to its "to": "invited the leaders of all parties to talks". */
const ASKED_REACH = 12;

/** "Monday's price" belongs to its own phrase: what stands before a comma tells nothing about it. */
function lookBack(before: string, after: string): string {
  return POSSESSED.test(after) ? before.slice(before.lastIndexOf(',') + 1) : before;
}

/** "is to be signed", "invited leaders to talks". */
function isArranged(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (ASKED.test(word)) return words.slice(index + 1, index + ASKED_REACH).includes('to');
  return word === 'to' && ARRANGED.test(words[index - 1] ?? '') && isBare(words[index + 1] ?? '');
}

/** "set to", "due on", "for Jan. 16". */
function leadsOn(words: readonly string[], index: number): boolean {
  const [word, next] = [words[index] ?? '', words[index + 1] ?? ''];
  if (word === 'for') return index === words.length - 1;
  if (!/^(?:set|due|slated|bound|about|likely)$/.test(word)) return false;
  if (word === 'due' && /^(?:on|in|by|for|before|back)$/.test(next)) return true;
  return next === 'to' && !/^(?:the|an?|its|his|her|their|this|that)$/.test(words[index + 2] ?? '');
}

/** No participle and no word that leads a noun: "is to meet", not "are to the east". */
function isBare(word: string): boolean {
  return word !== '' && !/^(?:the|an?|its|his|her|their|this|that|all|both|some|no|any)$/.test(word);
}

/** A past tense, as far as its form tells; "so-called" is none. */
function isPast(word: string): boolean {
  return PAST_WORDS.has(word) || (/.{3}ed$/.test(word) && !word.includes('-'));
}

/** What the words right before the date tell: "until June", "meets on Saturday"; "overshadowed by Tuesday's attack" sets no end. */
function readPlaced(words: readonly string[], after: string): Tense | null {
  const [verb = '', last = ''] = words.slice(-2);
  if (NEAR.test(last) && !(last === 'by' && POSSESSED.test(after))) return 'near';
  return PLAN_VERBS.has(last) || (last === 'on' && PLAN_VERBS.has(verb)) ? 'future' : null;
}

/**
 * The tense of the words before a date, `sentence` up to it; `after` are the characters behind it.
 * Read from the nearest word outwards: the first word that tells decides.
 */
export function readTense(sentence: string, after: string): Tense {
  const words =
    lookBack(sentence, after)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  const placed = readPlaced(words, after);
  if (placed !== null) return placed;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (FUTURE_WORDS.has(word) || isArranged(words, index) || leadsOn(words, index)) return 'future';
    // "is to be signed": the participle tells no time.
    if (isPast(word) && words[index - 1] !== 'be') return 'past';
  }
  return 'unknown';
}
