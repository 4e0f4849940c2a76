/** Which words of a sentence are verbs that part it into phrases. There is no tagger: forms and neighbours tell. */
import { isAuxiliary, isBaseForm, isGerund, isInvariant } from '../../../text/verb-forms';
import type { Word } from '../../../text/words';
import { isEventFiniteAt, isEventGerund } from '../words/event-verbs';
import { findEventNoun, findEventVerb } from '../words/event-words';

/** What follows a "to" that leads no infinitive: "to six years", "to the capital", "to both". */
const AFTER_TO =
  /^(?:the|an?|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|life|death|prison|jail|both|all|about|more|each|other)$/;
const MODAL = new Set('will would can could may might must shall should did does do not also'.split(' '));

/** "Designated Foreign Minister X", "Jailed leader Y": what opens the sentence describes its subject. */
function isOpeningParticiple(words: readonly Word[], at: number): boolean {
  return at === 0 && /ed$/.test(words[0]!.lower) && /^\p{Lu}/u.test(words[1]?.text ?? '');
}

/** "would meet", "to meet": the base form after a modal or "to". */
function isLedVerb(text: string, words: readonly Word[], at: number): boolean {
  const { lower, text: printed, start } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  // "a dusk-to-dawn curfew".
  if (text[start - 1] === '-') return false;
  if (before === 'to') return /^\p{Ll}/u.test(printed) && !AFTER_TO.test(lower);
  return MODAL.has(before) && isBaseForm(lower);
}

/** Words from the verb to the end of its object: "imposed the new tanker sanctions". */
const OBJECT_WORDS = 4;
const SAYING =
  /^(?:sa(?:y|id|ys)|told|tells|believes?|thinks?|hopes?|adds|added|means?|insists?|insisted|claims|claimed)$/;

/** "imposed the tanker sanctions": between the verb and its object only words that say which one. */
function isInObject(words: readonly Word[], verb: number, at: number): boolean {
  if (at - verb > OBJECT_WORDS || SAYING.test(words[verb]!.lower)) return false;
  if (!/^(?:the|an?|its|his|her|their|new|more|further)$/.test(words[verb + 1]!.lower)) return false;
  return words.slice(verb + 1, at).every(({ text }) => /^\p{Ll}/u.test(text));
}

/** "imposed sanctions", "faces charges": a word in -s right after a verb is its object. */
function isObjectOf(verb: number, words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (
    verb < 0 ||
    !lower.endsWith('s') ||
    !/[^s]s$/.test(lower) ||
    isAuxiliary(lower) ||
    isAuxiliary(words[verb]!.lower)
  )
    return false;
  return verb === at - 1 || isInObject(words, verb, at);
}

/** "X, who stays until a cabinet is sworn in, said": a comma parts it from the "in". */
function isSaidAfter(text: string, words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (at === 0 || (lower !== 'said' && lower !== 'told')) return false;
  return text.slice(words[at - 1]!.end, words[at]!.start).includes(',');
}

const NO_GERUND = /^(?:following|according|including|regarding|concerning|during|considering|depending)$/;

/** Tells whether a sentence opens with an -ing form: "Receiving the envoy in Lima, X said". */
export function isOpeningGerund(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (at > 0 || NO_GERUND.test(lower) || !(isGerund(lower) || isEventGerund(lower))) return false;
  // "Voting began on Sunday", "Meeting Pablo Araya in Lima".
  return findEventNoun(lower) === null || /^(?:\p{Lu}|the$|an?$|his$|her$)/u.test(words[1]?.text ?? '');
}

/** "X cut short a visit": a past like its base, right after the name of who does it, before any other verb. */
function isPastOfName(words: readonly Word[], at: number, verb: number): boolean {
  const before = words[at - 1];
  const word = words[at]!;
  if (verb >= 0 || at < 2 || before === undefined || !isInvariant(word.lower)) return false;
  return /^\p{Lu}\p{Ll}/u.test(before.text) && /^\p{Ll}/u.test(word.text) && word.start === before.end + 1;
}

/** Tells whether a word is a finite verb, an infinitive, or the -ing form of a verb that tells of an event. `verb` is the place of the verb before it, or -1. */
export function isVerbAt(text: string, words: readonly Word[], at: number, verb: number): boolean {
  const { lower } = words[at]!;
  if (isObjectOf(verb, words, at)) return false;
  if (isOpeningParticiple(words, at)) return false;
  if (isEventFiniteAt(text, words, at) || isLedVerb(text, words, at) || isSaidAfter(text, words, at))
    return true;
  return isPastOfName(words, at, verb) || isOpeningGerund(words, at) || isGerundOfEvent(lower);
}

const isGerundOfEvent = (lower: string): boolean =>
  (isGerund(lower) || isEventGerund(lower)) && findEventNoun(lower) === null && findEventVerb(lower) !== null;
