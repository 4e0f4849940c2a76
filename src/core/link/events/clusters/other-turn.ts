/** Mentions of another one in a row. In: what a cluster knows, and a mention. Out: yes or no: "the next round" is not the one that ended. */
import type { EventDraft } from '../draft-event';
import { sameDays } from './days';

/** Tells whether a mention tells of what lies ahead of its own article. */
export function isToCome({ isAhead, isOff, tense, turn, holding, text }: EventDraft): boolean {
  if (isAhead || (!isOff && tense === 'ahead')) return true;
  return holding === 'planned' && !isOff && (turn === 'next' || /^planned\b/i.test(text));
}

/** Tells whether it tells of what is over: told as past, or held before the day of its article. */
function isOver({ tense, holding, when, published }: EventDraft): boolean {
  if (tense === 'past') return true;
  return holding === 'held' && when !== null && published !== null && when.to < published;
}

/** "The meeting was short" and "talks will be held next month": what is told as past was none to come. */
const isPastAndAhead = (one: EventDraft, other: EventDraft): boolean => isOver(one) && isToCome(other);

const isOnOneDay = ({ when: a }: EventDraft, { when: b }: EventDraft): boolean =>
  a !== null && b !== null && sameDays(a, b);

/** In one article "another meeting" is none told of before it. */
function isOther(one: EventDraft, other: EventDraft): boolean {
  return one.turn === 'other' && other.turn !== 'other' && other.surface.start < one.surface.start;
}

/** In one article "the previous talks" are none that it dates without saying so. */
function isPreviousOf(one: EventDraft, other: EventDraft): boolean {
  return one.turn === 'previous' && other.turn !== 'previous' && other.when !== null;
}

function contradict(one: EventDraft, other: EventDraft): boolean {
  if (typeof one.turn === 'number' && typeof other.turn === 'number') return one.turn !== other.turn;
  if (one.doc !== other.doc) return false;
  if (isPastAndAhead(one, other)) return true;
  return (isOther(one, other) || isPreviousOf(one, other)) && !isOnOneDay(one, other);
}

/** Tells whether a mention says anything that could make it another one than those without such a word. */
export function saysTurn(draft: EventDraft): boolean {
  return draft.turn !== null || isOver(draft) || isToCome(draft);
}

/**
 * Tells whether a mention is of another one in a row than the mentions `all` of a cluster, of which `turned` say which one they are. Linear in those;
 * only "another" and "previous" are compared with all.
 */
export function contradictsTurn(
  all: readonly EventDraft[],
  turned: readonly EventDraft[],
  draft: EventDraft,
): boolean {
  const others = draft.turn === 'other' || draft.turn === 'previous' ? all : turned;
  return others.some((one) => contradict(one, draft) || contradict(draft, one));
}
