/**
 * How a head stands in its clause: as the object of a verb that carries it, as the aim of a journey, as the call that something is said in. In: a head in a
 * sentence view. Out: yes or no.
 */
import { lemmaOf } from '../../../text/verb-forms';
import { findFrame } from '../words/event-frames';
import { isCalledOff } from './called-off';
import type { EventHead } from './event-heads';
import { GATHERINGS, groupOfKind, LIGHT_VERBS, PURPOSE_VERBS } from '../words/event-words';
import { isFree, type SentenceView } from '../sentences/sentence-view';

/** Gives the base form of the verb that a word depends on, or "". */
export function verbOf(view: SentenceView, at: number): string {
  const verb = view.places[at]!.verb;
  return verb < 0 ? '' : lemmaOf(view.words[verb]!.lower);
}

/** Tells whether the subjects of the clause take part in what the head names: "X met", "X held talks", "X spoke at a forum". */
export function takesSubjects(view: SentenceView, head: EventHead): boolean {
  if (head.form === 'verb') return true;
  const { role, preposition } = view.places[head.at]!;
  if (role === 'object' && LIGHT_VERBS.has(verbOf(view, head.at))) return true;
  if (isCarried(view.text, view, head) || isCalledFor(view, head)) return true;
  const group = groupOfKind(head.kind);
  if (role !== 'prep' || !(GATHERINGS.has(group) || group === 'briefing')) return false;
  return (
    isAt(view, head, preposition) ||
    [isByCall, isPurpose, isOnSidelines, isAfterOwn].some((isThere) => isThere(view, head))
  );
}

/** "X demanded a vote after talks with Y": X was at them. */
function isAfterOwn(view: SentenceView, { at, determiner }: EventHead): boolean {
  const { preposition, part } = view.places[at]!;
  const isAfter = preposition === 'after' || preposition === 'following';
  if (!isAfter || determiner !== null || view.words[at + 1]?.lower !== 'with') return false;
  return view.actors.some(
    (actor) => actor.part === part && actor.kind === 'person' && actor.role === 'subject' && isFree(actor),
  );
}

/** "has called an all-party meeting": whoever calls one holds it; "called the meeting useful" only speaks of one. */
function isCalledFor(view: SentenceView, head: EventHead): boolean {
  const { at, kind, determiner } = head;
  // "has cancelled her trip", "cancelled a trip to Lornach".
  if (/^(?:his|her|their|an?)$/.test(determiner ?? '') && isCalledOff(view, head)) return true;
  if (view.places[at]!.role !== 'object' || !/^an?$/.test(determiner ?? '')) return false;
  // "received a call from Y".
  if (groupOfKind(kind) === 'call' && verbOf(view, at) === 'receive') return true;
  return GATHERINGS.has(groupOfKind(kind)) && /^(?:call|convene|summon|schedule)$/.test(verbOf(view, at));
}

/** Tells whether its verb tells of the same thing: "agreed to a ceasefire", "tendered her resignation". */
export function isCarried(text: string, view: SentenceView, head: EventHead): boolean {
  const { role, preposition, verb } = view.places[head.at]!;
  if (head.form !== 'noun' || verb < 0 || verb >= head.from) return false;
  const isPart =
    preposition === 'in' && view.words.slice(verb, head.from).some(({ lower }) => lower === 'part');
  if (role !== 'object' && preposition !== 'to' && preposition !== 'on' && !isPart) return false;
  const kind = findFrame(text, view.words, verb);
  return kind !== null && groupOfKind(kind) === groupOfKind(head.kind);
}

/** "at a cabinet meeting", "in a televised debate", "in an interview", "on a visit", "during a trip". */
function isAt(view: SentenceView, { at, kind }: EventHead, preposition: string | null): boolean {
  if (preposition === 'in') return isHeldIn(kind);
  // "during a visit by X", "during the visit of X" are somebody else's.
  if (preposition === 'during' && kind === 'visit')
    return !/^(?:by|of|from)$/.test(view.words[at + 1]?.lower ?? '');
  return preposition === 'at' || (preposition === 'on' && kind === 'visit');
}

/** Tells whether something is said in it: a debate, a briefing, a speech, a meeting. */
export function isHeldIn(kind: string): boolean {
  return kind === 'meeting' || /^(?:briefing|debate|speech)$/.test(groupOfKind(kind));
}

/** Tells whether it is the call that something is said in: "X told Y in a phone call", "during a call". */
export function isByCall(view: SentenceView, head: EventHead): boolean {
  const { preposition, verb } = view.places[head.at]!;
  return groupOfKind(head.kind) === 'call' && verb >= 0 && /^(?:in|during|by)$/.test(preposition ?? '');
}

/** Tells whether it is what somebody goes or is asked for: "flew to Lornach for talks", "invited them to talks". */
export function isPurpose(view: SentenceView, head: EventHead): boolean {
  const { role, preposition } = view.places[head.at]!;
  if (head.form !== 'noun' || role !== 'prep' || !GATHERINGS.has(groupOfKind(head.kind))) return false;
  const verb = verbOf(view, head.at);
  return preposition === 'to' ? verb === 'invite' : preposition === 'for' && PURPOSE_VERBS.has(verb);
}

/** Tells whether something else is done beside it: "said on the sidelines of a conference". */
export function isOnSidelines(view: SentenceView, head: EventHead): boolean {
  const before = view.words.slice(Math.max(0, head.from - 4), head.from).map(({ lower }) => lower);
  return before.includes('sidelines') || before.includes('margins');
}

/** Tells whether it says when or where something else was: "at the meeting", "a day after the court's ruling". */
export function isAside({ text, sentence, words, places }: SentenceView, { at, from }: EventHead): boolean {
  const { preposition } = places[at]!;
  if (preposition !== 'after' && preposition !== 'before') return preposition === 'at';
  const before = text.slice(sentence.start, words[from]!.start);
  return /\b(?:days?|weeks?|months?|years?) (?:after|before) \D{0,60}$/u.test(before);
}

/** Tells whether what a head names befell its subject, or its verb's object: "survived a vote", "stripped him of his immunity". */
export function isSuffered(view: SentenceView, { at, form }: EventHead): boolean {
  const isObject = view.places[at]!.role === 'object';
  const verb = form === 'verb' ? lemmaOf(view.words[at]!.lower) : isObject ? verbOf(view, at) : '';
  return /^(?:survive|lose|win|face|strip|stripped)$/.test(verb);
}
