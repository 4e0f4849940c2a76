/** How far the phrases of a head go to the right: up to the next verb that is not about when or how long, or a phrase about the topic. */
import { isAuxiliary, lemmaOf } from '../../../text/verb-forms';
import type { Span } from '../../../model';
import type { Word } from '../../../text/words';
import type { EventHead } from './event-heads';
import { eventLemmaOf, isEventFiniteAt } from '../words/event-verbs';
import { BOUND_VERBS, DURABLE, groupOfKind, HIT_VERBS, TOPICAL } from '../words/event-words';
import { startsTime, type SentenceView } from '../sentences/sentence-view';

/** "talks on ending the war in Ukraine": the war is in Ukraine, not the talks. */
const TOPIC = new Set(['about', 'over', 'regarding', 'concerning', 'aimed', 'for', 'against']);
/** "on the night of December 3", "on the sidelines": no topics. */
const PART_OF_TIME = /^(?:night|morning|afternoon|evening|eve|day|sidelines|margins|outskirts)$/;
/** "The ceasefire held on Monday": it is not of that day. */
const LASTING = /^(?:hold|last|continue|run|stretch|end)$/;
/** Words from "for" to "hours": "for more than two hours". */
const SPELL_REACH = 5;
/** "was on Aug 6", "took place in", "was held in". */
const BEING = /^(?:be|take|hold|happen|occur|come|go|get|enter|agree)$/;
/** "is planned for May". */
const PLANNED = /^(?:set|due|scheduled|planned|expected)$/;
const AFTER_BEING =
  /^(?:now|already|on|in|at|place|ahead|held|set|due|scheduled|planned|expected|during|near|early|late|effect|into|for|called|under|underway)$/;

const ADVERB = /^(?:also|then|later|now|still|soon)$|[^a]lly$|[^l]ly$/;

const isBeingOrBound = (base: string): boolean => BEING.test(base) || BOUND_VERBS.has(base);

/** An auxiliary before another verb of the same chain: "will be", "will probably be", "has been held"; "was widely criticised" is of something else. */
function isChained(view: SentenceView, at: number): boolean {
  const from = at + 1;
  const next = view.words.findIndex(({ lower }, index) => index >= from && !ADVERB.test(lower));
  const { lower } = view.words[next] ?? { lower: '' };
  if (lower === 'to') return isBeingOrBound(lemmaOf(view.words[next + 1]?.lower ?? ''));
  return isAuxiliary(lower) || isBeingOrBound(lemmaOf(lower)) || lower === 'not' || PLANNED.test(lower);
}

/** "for two hours", "for the first time": how long, not what for. */
function isSpell(view: SentenceView, at: number): boolean {
  return view.words
    .slice(at, at + SPELL_REACH)
    .some(({ lower }) => /^(?:hour|minute|day|week|month|year|time)s?$/.test(lower));
}

/** "a warrant for X": whom a verb's object is for is no topic. */
const isNamed = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** "handed over eleven hostages on Monday". */
const isParticle = ({ words }: SentenceView, head: EventHead, at: number): boolean =>
  words[at]!.lower === 'over' && head.form === 'verb' && at === head.at + 1;

function isTopic(view: SentenceView, head: EventHead, at: number): boolean {
  const { lower } = view.words[at]!;
  if (isParticle(view, head, at) || startsTime(view, at + 1)) return false;
  if (lower === 'for' && (isSpell(view, at + 1) || (head.form === 'verb' && isNamed(view.words[at + 1]))))
    return false;
  return TOPIC.has(lower) || (lower === 'on' && isTopicAfterOn(view, head, at));
}

function isTopicAfterOn(view: SentenceView, head: EventHead, at: number): boolean {
  const next = view.words[at + 1];
  if (next === undefined || head.form !== 'noun' || !TOPICAL.has(groupOfKind(head.kind))) return false;
  return /^\p{Ll}/u.test(next.text) && !PART_OF_TIME.test(view.words[at + 2]?.lower ?? '');
}

/** "a delegation led by X": a participle, after which the phrases go on. */
function isReduced(view: SentenceView, at: number): boolean {
  return view.words[at + 1]?.lower === 'by' && !isAuxiliary(view.words[at - 1]?.lower ?? '');
}

/** What is done with an event, never by it. */
export const SET_UP =
  /^(?:held|signed|delivered|handed|issued|called|planned|scheduled|pencilled|slated|due|announced|imposed|declared|hosted|convened|brokered|organi[sz]ed|chaired|staged|adopted|published|given|dated|agreed|set)$/;

/** "The ruling, handed down on Friday, sent crowds into the streets": the participle says when it was. */
function isSetUp(text: string, view: SentenceView, { at: noun, form, kind }: EventHead, at: number): boolean {
  if (form !== 'noun' || !SET_UP.test(view.words[at]!.lower)) return false;
  // "The ceasefire held".
  if (DURABLE.has(groupOfKind(kind)) && view.words[at]!.lower === 'held') return false;
  const gap = text.slice(view.words[at - 1]!.end, view.words[at]!.start);
  // "A march of women, planned for Saturday, was banned": behind a comma and before any verb.
  return at === noun + 1 ? /^,?\s$/.test(gap) : gap === ', ' && view.places[at - 1]!.verb < 0;
}

function isOtherVerb(text: string, view: SentenceView, head: EventHead, at: number): boolean {
  if (view.places[at]!.verb !== at || isReduced(view, at) || isSetUp(text, view, head, at)) return false;
  if (!isEventFiniteAt(text, view.words, at))
    return view.words[at - 1]?.lower === 'to' && !isBeingOrBound(lemmaOf(view.words[at]!.lower));
  // "will be held on": the verb behind its auxiliaries tells.
  if (isAuxiliary(view.words[at]!.lower) && isChained(view, at)) return false;
  return !isOfTime(view, head, at);
}

/** "is planned for May", "has been called for 25 June". */
function isPlanning(view: SentenceView, at: number): boolean {
  const { lower } = view.words[at]!;
  if (PLANNED.test(lower)) return true;
  return lower === 'called' && view.words[at + 1]?.lower === 'for' && startsTime(view, at + 2);
}

/** "is planned for May", "took place in May", "was on Monday". */
function isOfBeing(view: SentenceView, at: number): boolean {
  const [before, next] = [view.words[at - 1]?.lower ?? '', view.words[at + 1]?.lower ?? ''];
  if (isAuxiliary(before) && isPlanning(view, at)) return true;
  const isBeing = BEING.test(eventLemmaOf(view.words[at]!.lower));
  return isBeing && (AFTER_BEING.test(next) || startsTime(view, at + 1));
}

/** Verbs of when, how long and whom it hit, after which the phrases are still the event's. */
function isOfTime(view: SentenceView, head: EventHead, at: number): boolean {
  const base = eventLemmaOf(view.words[at]!.lower);
  if (DURABLE.has(groupOfKind(head.kind)) && LASTING.test(base)) return false;
  return BOUND_VERBS.has(base) || base === 'last' || HIT_VERBS.has(base) || isOfBeing(view, at);
}

/** Where the phrases of a head end: those that may place it, and those that may date it. */
export type Reach = { readonly places: number; readonly times: number; readonly verb: Span | null };

/** The phrases after the verb that a head is the subject of, where what stands between names another event: "Talks on a truce ended on Monday". */
function findVerbSpan(text: string, view: SentenceView, head: EventHead, limit: number): Span | null {
  const { part, role } = view.places[head.at]!;
  if (head.form !== 'noun' || role !== 'subject') return null;
  const at = view.words.findIndex(
    ({ start }, index) =>
      start >= limit && view.places[index]!.part === part && view.places[index]!.verb === index,
  );
  if (at < 0 || isOtherVerb(text, view, head, at)) return null;
  const next = view.words.findIndex(
    (_, index) => index > at && (view.places[index]!.part !== part || isOtherVerb(text, view, head, index)),
  );
  return { start: view.words[at]!.end, end: view.words[next]?.start ?? view.sentence.end };
}

/** What bounds a head on the right: where the next one begins, and whether the clause has a subject before it that its verb is about. */
export type Bounds = { readonly limit: number; readonly isLed: boolean };

/** "The stoppage ends on Thursday": what lasts is not of the day on which it ends, read as a verb or not. */
const isItsEnd = ({ words }: SentenceView, { at, kind, form }: EventHead, index: number): boolean =>
  form === 'noun' && index === at + 1 && words[index]!.lower === 'ends' && DURABLE.has(groupOfKind(kind));

/** The place of the first word that is no longer the head's. */
function findStop(text: string, view: SentenceView, head: EventHead, { limit, isLed }: Bounds): number {
  const { part } = view.places[head.at]!;
  const at = view.words.findIndex(({ start }, index) => {
    if (index <= head.at) return false;
    const isVerb = (isLed && view.places[index]!.verb === index) || isItsEnd(view, head, index);
    return (
      start >= limit || isVerb || view.places[index]!.part !== part || isOtherVerb(text, view, head, index)
    );
  });
  return at < 0 ? view.words.length : at;
}

/** Gives the offsets where the head's own phrases end; a topic ends the places, its time may still follow ("held talks on aid on Monday"). */
export function findReach(
  text: string,
  view: SentenceView,
  head: EventHead,
  { limit, isLed }: Bounds,
): Reach {
  const stop = findStop(text, view, head, { limit, isLed });
  const times = Math.min(view.words[stop]?.start ?? view.sentence.end, limit);
  const topic = view.words.findIndex((_, at) => at > head.at && at < stop && isTopic(view, head, at));
  if (topic < 0) return { places: times, times, verb: findVerbSpan(text, view, head, times) };
  const places = view.words[topic]!.start;
  // "Talks on the dam will be held in X": behind its verb the places are the event's again.
  const verb = view.words.find((_, at) => at > topic && at < stop && view.places[at]!.verb === at);
  const span = verb === undefined ? findVerbSpan(text, view, head, times) : { start: verb.end, end: times };
  return { places, times: TOPICAL.has(groupOfKind(head.kind)) ? times : places, verb: span };
}
