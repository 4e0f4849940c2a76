/** Whether a date is to come or over, by the words before it. It reads English. */
import { PAST_WORDS, PLAN_VERBS } from './calendar-words';
import type { Tense } from './date-rules';
import { isOff, readMoved } from './moved-days';
import { isArranged, isAwaited, isToCome } from './to-come';

/** What lasts until a date may be over or not. */
const NEAR = /^(?:by|until|till|beyond|before)$/;

/** "Tuesday's attack". */
const POSSESSED = /^['’]s/;
/** "will appeal against Thursday's verdict": what one is against has been. */
const DONE_BEFORE = /^(?:against|despite|over|following)$/;
/** "The crossing, closed last month after a raid, will open": what is put in between commas has its own times. */
const INSERTED = /, (?:which|who|whose|where|\p{L}{2,}ed) [^,"“”]{1,100},/gu;

/** "Monday's price" belongs to its own phrase: what stands before a comma tells nothing about it. */
function lookBack(before: string, after: string): string {
  return POSSESSED.test(after)
    ? before.slice(before.lastIndexOf(',') + 1)
    : before.replaceAll(INSERTED, ' ').replace(PART_OF, '');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];

/** "would put", "to hit": forms that are no past behind these. */
const BEFORE_BARE = /^(?:will|would|shall|should|can|could|may|might|must|to)$/;
/** "284 looted objects", "with looted art", "put stranded passengers": behind these a participle belongs to the next noun. */
const BEFORE_NOUN =
  /^(?:\d+|the|an?|its|his|her|their|these|some|many|several|of|with|behind|for|put|found|hit|sent)$/;
/** "the injured on", "those killed in": no noun. */
const NO_NOUN =
  /^(?:on|in|at|by|from|to|since|during|after|before|and|or|last|was|were|is|are|had|have|has)$/;

/** "to visit the injured in hospital": people, and nothing that has happened by the date. */
const PEOPLE = /^(?:injured|wounded|bereaved|displaced|accused|disabled|unemployed|detained)$/;

/** "looted art", "the injured in": a participle that tells no time. */
function isNounPart(before: string, word: string, next: string): boolean {
  if (next === '') return false;
  return before === 'the' && PEOPLE.test(word)
    ? next !== 'on'
    : BEFORE_NOUN.test(before) && !NO_NOUN.test(next);
}

/** A past tense, as far as its form and neighbours tell; "so-called" is none. */
function isPast(words: readonly string[], index: number): boolean {
  const [before = '', word = '', next = ''] = [words[index - 1], words[index], words[index + 1]];
  if (PAST_WORDS.has(word)) return !BEFORE_BARE.test(before);
  if (!/.{3}ed$/.test(word) || word.includes('-')) return false;
  return !isNounPart(before, word, next);
}

/** "declared Monday a day of mourning", "the ambush of October 2". */
const PLACED: ReadonlyMap<string, Tense> = new Map([
  ['declared', 'future'],
  ['proclaimed', 'future'],
  ['of', 'past'],
]);

/** "decided to close the border from Sunday", "ordered schools to shut from Monday": what begins then has not begun. */
function isDecided(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => /^(?:decided|ordered|announced|agreed|voted|told)$/.test(word));
  return at >= 0 && words.slice(at + 1).some((word) => /^(?:to|would)$/.test(word));
}

const setsEnd = (last: string, after: string): boolean =>
  NEAR.test(last) && !(last === 'by' && POSSESSED.test(after));

/** "until at least Thursday" */
const isAtLeast = (words: readonly string[]): boolean =>
  /^at (?:least|most)$/.test(words.slice(-2).join(' '));

/** "until June", "have until 18 November to apply". */
function readEnd(verb: string, last: string, after: string): Tense | null {
  if (!setsEnd(last, after)) return null;
  return /^(?:has|have)$/.test(verb) ? 'future' : 'near';
}

/** What the words right before the date tell: "until June", "meets on Saturday"; "overshadowed by Tuesday's attack" sets no end. */
function readPlaced(words: readonly string[], after: string): Tense | null {
  const [verb = '', last = ''] = (isAtLeast(words) ? words.slice(0, -2) : words).slice(-2);
  const told = PLACED.get(last) ?? readEnd(verb, last, after);
  if (told !== null) return told;
  if (last === 'from' && isDecided(words)) return 'future';
  return PLAN_VERBS.has(last === 'on' ? verb : last) ? 'future' : null;
}

/** Words behind a date that are read for the verb of its clause. */
const REACH_AFTER = 14;

/** "Talks resume on 24 March, she said": the saying is over, not what is said. */
const SAYING = /^(?:said|told|added|announced|stressed|explained|stated|confirmed|warned)$/;

/** "On Thursday, the objects will be handed back": where nothing before the date tells, the first verb behind it does. */
function readAfter(after: string): Tense {
  // What is quoted, or another sentence, has its own times.
  const clause = /^[^"“”‘.;]*/u.exec(after)?.[0] ?? '';
  const words = wordsOf(clause).slice(0, REACH_AFTER);
  for (const [index, word] of words.entries()) {
    if (/^(?:will|shall)$/.test(word) || isArranged(words, index) || isAwaited(words, index)) return 'future';
    // "On 9 April, a day after the ruling, he left": "after" is no verb.
    if (/^(?:after|since|earlier|last)$/.test(word)) continue;
    if (isPast(words, index)) return SAYING.test(word) ? 'unknown' : 'past';
  }
  return 'unknown';
}

/** "was to have held talks on Thursday": what was arranged and will not be. */
const isMissed = (words: readonly string[], index: number): boolean =>
  words[index - 1] === 'have' && words[index - 2] === 'to' && /^(?:was|were)$/.test(words[index - 3] ?? '');

/** "is expected to sign it after his return on Thursday": what comes first may be over or not, and is near. */
const isBeforePlan = (words: readonly string[], index: number): boolean =>
  words[index] === 'after' && words.slice(0, index).some((_, at) => isToCome(words, at));

/** What the nearest word before the date that tells says. */
function readBefore(words: readonly string[]): Tense {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (isMissed(words, index) || isBeforePlan(words, index)) return 'close';
    if (isToCome(words, index)) return 'future';
    // "is to be signed": the participle tells no time; nor does "the last day".
    const tells = words[index - 1] !== 'be' && !(word === 'last' && words[index + 1] === 'day');
    if (isPast(words, index) && tells) return 'past';
  }
  return 'unknown';
}

/** "in the second half of April", "until the middle of June": when is told by what stands before. */
const PART_OF =
  /(?:the\s)?(?:(?:first|second|last|early|latter)\s)?(?:half|end|middle|beginning|start|course|days|weeks)\sof\s$/iu;

/**
 * The tense of a date by its sentence: the words before it, read from the nearest outwards, the first that tells deciding; else by `after`,
 * the characters behind it.
 */
export function readTense(sentence: string, after: string): Tense {
  const words = wordsOf(lookBack(sentence, after));
  if (POSSESSED.test(after) && DONE_BEFORE.test(words.at(-1) ?? '')) return 'past';
  const told = readMoved(words, after) ?? readPlaced(words, after) ?? readBefore(words);
  if (told === 'future' && isOff(sentence, after)) return 'close';
  if (told !== 'unknown' || POSSESSED.test(after)) return told;
  return readAfter(after);
}
