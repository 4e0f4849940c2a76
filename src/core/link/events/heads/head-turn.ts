/**
 * Which one of a row a head names, and whether it is told as past: "the next round", "the previous talks", "round four", "the meeting was short". In: a
 * head in a sentence view. Out: its turn, and yes or no.
 */
import { readCardinal, readOrdinal } from '../../../extract/quantities/number-words';
import { isAuxiliary, isPastForm } from '../../../text/verb-forms';
import { eventLemmaOf } from '../words/event-verbs';
import type { SentenceView } from '../sentences/sentence-view';
import type { EventHead } from './event-heads';

/** "next" is yet to come, "previous" was before, "other" is not the one told of before; a number counts from the first. */
export type Turn = 'next' | 'previous' | 'other' | number;

const NEXT = /^(?:next|upcoming|forthcoming|coming|follow-up|further|subsequent|future)$/;
const PREVIOUS = /^(?:previous|earlier|prior|preceding|past)$/;
const OTHER = /^(?:another|separate|other|additional)$/;

/** "round four", "the second session": nouns that are counted in a row; a "second call" may be the second of that day. */
const COUNTED = /^(?:rounds?|sessions?)$/;
/** Words from the counted noun to the head that says of what: "round four of the talks". */
const OF_REACH = 4;

/** Gives the words that say which one: those of the head's own phrase, and of the "round" that it is of: "the next round of talks". */
function wordsOfTurn({ words }: SentenceView, { at, from }: EventHead): readonly string[] {
  const own = words.slice(from, at + 1).map(({ lower }) => lower);
  const before = words.slice(Math.max(0, from - OF_REACH), from).map(({ lower }) => lower);
  const isOf = /^(?:of|of the|of these)$/.test(before.slice(before.lastIndexOf('of')).join(' '));
  return isOf && before.some((word) => COUNTED.test(word)) ? [...before, ...own] : own;
}

/** "the fourth round", "round four", or null. */
function readOrder(words: readonly string[]): number | null {
  const at = words.findIndex((word) => COUNTED.test(word));
  if (at < 0) return null;
  const [before, after] = [readOrdinal(words[at - 1] ?? ''), readCardinal(words[at + 1] ?? '')];
  return before ?? (after === null || after === 0 ? null : after);
}

/** Gives the turn that the words of a head name, or null. */
export function findTurn(view: SentenceView, head: EventHead): Turn | null {
  if (head.form === 'verb')
    return view.words.slice(head.at + 1, head.at + 3).some(({ lower }) => lower === 'again') ? 'next' : null;
  const words = wordsOfTurn(view, head);
  if (words.some((word) => NEXT.test(word))) return 'next';
  if (words.some((word) => PREVIOUS.test(word))) return 'previous';
  const isOther = OTHER.test(head.determiner ?? '') || words.some((word) => OTHER.test(word));
  return readOrder(words) ?? (isOther ? 'other' : null);
}

/** "The meeting was announced", "was due": told before it is. */
const AHEAD =
  /^(?:announce|schedule|plan|set|expect|agree|propose|arrange|confirm|due|postpone|move|invite|request|call|want|demand|seek|hope|prepare|go|cancel|need|depend|remain|mean)$/;

/** Words behind a verb in which its meaning lies: "was still to come", "had been due". */
const REACH = 4;

/** The past of a verb that tells of what took place: "was tense", "came close to collapse", "had ended". */
function isPastAt({ words, places }: SentenceView, at: number): boolean {
  const { lower } = words[at]!;
  if (!/^(?:was|were|had)$/.test(lower))
    return !isAuxiliary(lower) && isPastForm(lower) && !AHEAD.test(eventLemmaOf(lower));
  const { part } = places[at]!;
  const chain = words.slice(at, at + REACH).filter((_, ahead) => places[at + ahead]!.part === part);
  return !chain.some(({ lower: word }) => word === 'to' || AHEAD.test(eventLemmaOf(word)));
}

/** "It was the fourth round": what something was. */
function isWhatWas({ words, places }: SentenceView, at: number): boolean {
  const { role, verb } = places[at]!;
  return role === 'object' && verb >= 0 && /^(?:was|were)$/.test(words[verb]!.lower);
}

/** Tells whether a noun is the subject of a verb in the past, or what something was: "the talks were tense", not "the talks were announced". */
export function isToldPast(view: SentenceView, { form, at }: EventHead): boolean {
  if (form !== 'noun') return false;
  const { part, role } = view.places[at]!;
  if (role !== 'subject') return isWhatWas(view, at);
  const verb = view.places.findIndex(
    (place, index) => index > at && place.part === part && place.verb === index,
  );
  return verb >= 0 && isPastAt(view, verb);
}
