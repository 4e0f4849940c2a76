/** How far the phrases of a head go to the right: up to the next verb that is not about when or how long, or a phrase about the topic. */
import { isFiniteAt } from '../../claim/has-verb';
import { isAuxiliary, lemmaOf } from '../../text/verb-forms';
import type { EventHead } from './event-heads';
import { BOUND_VERBS } from './event-words';
import { startsTime, type SentenceView } from './sentence-view';

/** "talks on ending the war in Ukraine": the war is in Ukraine, not the talks. */
const TOPIC = new Set(['about', 'over', 'regarding', 'concerning', 'aimed', 'for', 'against']);
/** "was on Aug 6", "took place in", "was held in". */
const BEING = /^(?:be|take|hold|happen|occur|come|go|enter|agree)$/;
/** "An earthquake struck Peru on Monday": what disasters and attacks do. */
const HITTING = /^(?:hit|strike|rock|shake|devastate|engulf|sweep|ravage|kill|injure|wound)$/;
const AFTER_BEING =
  /^(?:on|in|at|place|held|set|due|scheduled|planned|expected|during|near|early|late|effect|into|for)$/;

/** An auxiliary right before another verb of the same chain: "will be", "has been held". */
function isChained(view: SentenceView, at: number): boolean {
  const next = view.words[at + 1]?.lower ?? '';
  return isAuxiliary(next) || BEING.test(lemmaOf(next)) || BOUND_VERBS.has(lemmaOf(next)) || next === 'not';
}

function isTopic(view: SentenceView, at: number): boolean {
  const { lower } = view.words[at]!;
  const next = view.words[at + 1];
  if (TOPIC.has(lower)) return !startsTime(view, at + 1);
  return lower === 'on' && next !== undefined && /^\p{Ll}/u.test(next.text) && !startsTime(view, at + 1);
}

function isOtherVerb(text: string, view: SentenceView, at: number): boolean {
  if (view.places[at]!.verb !== at) return false;
  if (!isFiniteAt(text, view.words, at)) return view.words[at - 1]?.lower === 'to';
  // "will be held on": the verb behind its auxiliaries tells.
  if (isAuxiliary(view.words[at]!.lower) && isChained(view, at)) return false;
  return !isOfTime(view, at);
}

/** Verbs of when, how long and whom it hit, after which the phrases are still the event's. */
function isOfTime(view: SentenceView, at: number): boolean {
  const base = lemmaOf(view.words[at]!.lower);
  if (BOUND_VERBS.has(base) || base === 'last' || HITTING.test(base)) return true;
  const next = view.words[at + 1]?.lower ?? '';
  return BEING.test(base) && (AFTER_BEING.test(next) || startsTime(view, at + 1));
}

/** Gives the offset where the head's own phrases end. */
export function findReach(text: string, view: SentenceView, head: EventHead, limit: number): number {
  const { part } = view.places[head.at]!;
  for (let at = head.at + 1; at < view.words.length; at++) {
    const word = view.words[at]!;
    if (word.start >= limit) return limit;
    if (view.places[at]!.part !== part || isOtherVerb(text, view, at) || isTopic(view, at)) return word.start;
  }
  return view.sentence.end;
}
