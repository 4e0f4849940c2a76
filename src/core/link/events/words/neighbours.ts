/**
 * Neighbours that make a word name an event or none (assets/event-words.json): "dam collapse", "collapse of talks", "walked into parliament". In: words of a
 * sentence. Out: yes or no.
 */
import table from '../../../../../assets/event-words.json';
import type { Word } from '../../../text/words';
import { eventLemmaOf } from './event-verbs';

type Words = ReadonlySet<string>;

const words = (list: string): Words => new Set(list.split(' ').filter(Boolean));

/** Words between a noun and the one it needs: "collapse of the half-built dam". */
const NEED_REACH = 6;

const NEEDS: ReadonlyMap<string, Words> = new Map(
  Object.entries(table.nounNeeds).map(([noun, needs]) => [noun, words(needs)]),
);
const NEVER: ReadonlyMap<string, { readonly before: Words; readonly after: Words }> = new Map(
  Object.entries(
    table.nounNever as Readonly<Record<string, { readonly before?: string; readonly after?: string }>>,
  ).map(([noun, { before = '', after = '' }]) => [noun, { before: words(before), after: words(after) }]),
);

/** Nouns that a day or a month right behind them makes events: "the collapse on Saturday", "passed an inspection in May". */
const DATED: Words = words(table.dated);
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|oct|nov|dec))$/;

function isDated(list: readonly Word[], at: number): boolean {
  const from = /^(?:on|in)$/.test(wordAt(list, at + 1)) ? at + 2 : at + 1;
  const next = /^(?:the|\d{1,2}(?:st|nd|rd|th)?|last|next|early|late)$/.test(wordAt(list, from))
    ? from + 1
    : from;
  return TIME.test(wordAt(list, next).replace(/\.$/, ''));
}

/** "A service will be held", "an exercise was held": what is held is an event. */
function isHeld(list: readonly Word[], at: number): boolean {
  const held = list.slice(at + 1, at + 5).findIndex(({ lower }) => lower === 'held');
  return held > 0 && /^(?:be|was|were|been|being)$/.test(wordAt(list, at + held));
}

const VERB_NEVER: ReadonlyMap<string, Words> = new Map(
  Object.entries(table.verbNever).map(([verb, after]) => [verb, words(after)]),
);

const OBJECT_NEVER: ReadonlyMap<string, Words> = new Map(
  Object.entries(table.objectNever).map(([verb, objects]) => [verb, words(objects)]),
);

/** Words from a verb to the object that makes it another: "meet the bloc's new targets". */
const SHUNNED_REACH = 5;
const AFTER_OBJECT = /^(?:to|in|on|at|for|from|of|by|and|or|about|over|after|before)$/;

/** "met a target", "met with stiff resistance": not somebody. */
function hasShunnedObject(list: readonly Word[], at: number, shunned: Words): boolean {
  const ahead = list.slice(at + 1, at + 1 + SHUNNED_REACH);
  const end = ahead.findIndex(({ lower }) => AFTER_OBJECT.test(lower));
  return (end < 0 ? ahead : ahead.slice(0, end)).some(({ lower }) => shunned.has(lower));
}

/** Tells whether what follows the verb `list[at]` makes it tell of no event: "walked into parliament", "met a target". */
export function isShunnedVerb(list: readonly Word[], at: number): boolean {
  const base = eventLemmaOf(wordAt(list, at));
  if (VERB_NEVER.get(base)?.has(wordAt(list, at + 1)) === true) return true;
  const shunned = OBJECT_NEVER.get(base);
  return shunned !== undefined && hasShunnedObject(list, at, shunned);
}

const wordAt = (list: readonly Word[], at: number): string => list[at]?.lower ?? '';

/** "by three votes", "61 votes to 38": so many were cast. */
const isTally = (list: readonly Word[], at: number): boolean =>
  /^(?:votes|ballots)$/.test(wordAt(list, at)) &&
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(wordAt(list, at - 1));

function isShunned(list: readonly Word[], at: number): boolean {
  if (isTally(list, at)) return true;
  const never = NEVER.get(wordAt(list, at));
  // "the clash of 9 January".
  if (wordAt(list, at + 1) === 'of' && /^\d{1,2}$/.test(wordAt(list, at + 2))) return false;
  if (never === undefined) return false;
  // "63 percent of the vote".
  const isPart = wordAt(list, at - 2) === 'of' && never.before.has(wordAt(list, at - 3));
  return isPart || never.before.has(wordAt(list, at - 1)) || never.after.has(wordAt(list, at + 1));
}

function hasNeeded(list: readonly Word[], at: number, needs: Words): boolean {
  if (needs.has(wordAt(list, at - 1)) || needs.has(wordAt(list, at - 2))) return true;
  // "the 2013 collapse", "the 2023 Lornach disaster": a year says that it is a known one.
  if (list.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:19|20)\d\d$/.test(lower))) return true;
  if (DATED.has(wordAt(list, at)) && isDated(list, at)) return true;
  if (isHeld(list, at)) return true;
  if (!/^(?:of|to)$/.test(wordAt(list, at + 1))) return false;
  return list.slice(at + 2, at + 1 + NEED_REACH).some(({ lower }) => needs.has(lower));
}

/** "last year's exchange", "the exchange in Lornach", of an article that told of an exchange of prisoners; "the exchange of views" has a word of its own. */
function isSaidAgain(list: readonly Word[], at: number): boolean {
  if (wordAt(list, at + 1) === 'of') return false;
  const before = wordAt(list, at - 1);
  return /^(?:the|this|that|last|second|another)$|['’]s$/.test(before);
}

/**
 * Tells whether the noun `list[at]` names an event beside its neighbours: "dam collapse" does, "collapse of talks" and "calls for" do not. `isKnown` where the
 * text told of its kind before: a word keeps its sense in a text.
 */
export function isEventNounAt(list: readonly Word[], at: number, isKnown: boolean): boolean {
  if (isShunned(list, at)) return false;
  const needs = NEEDS.get(wordAt(list, at));
  return needs === undefined || hasNeeded(list, at, needs) || (isKnown && isSaidAgain(list, at));
}
