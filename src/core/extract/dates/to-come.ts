/** Words before or behind a date that look ahead: "is to be signed", "could approve", "set to". In: lower-case words. It reads English. */
import { FUTURE_WORDS, PRESENT_PLANS } from './calendar-words';
import { isPlannedVerb } from './planned-verbs';

/** "is to be signed", "are to meet": what is arranged. */
const ARRANGED = /^(?:is|are|was|were)$/;
/** "invited leaders to talks on Thursday": what somebody is asked to has not been. */
const ASKED = /^(?:invite|invites|invited|invitation|invitations|summoned|summons)$/;
const OFFICE = /^(?:ministry|embassy|chancellery|department)$/;
/** Words from "invited" to its "to" or "for": "invited the leaders of all parties to talks". */
const ASKED_REACH = 12;

/** "is to be signed", "invited leaders to talks". */
export function isArranged(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  // "was summoned to the ministry on Wednesday" tells when he was.
  if (ASKED.test(word) && !words.slice(index).some((later) => OFFICE.test(later)))
    return words
      .slice(index + 1, index + ASKED_REACH)
      .some((later, at) => later === 'to' || (later === 'for' && at > 0));
  return word === 'to' && ARRANGED.test(words[index - 1] ?? '') && isBare(words[index + 1] ?? '');
}

/** "I go to": in the present, of a day to come. */
function isOwnTrip(words: readonly string[], index: number): boolean {
  const [before, word, next] = [words[index - 1] ?? '', words[index], words[index + 1]];
  return word === 'go' && next === 'to' && /^(?:i|we|they)$/.test(before);
}

/** "Let us recall that it burnt on 9 July". */
const RECALLED = /^(?:recall|remember|remind|note|look|return|not)$/;

/** "calls for a vote on Thursday", "let us vote in May", "have called a protest on Saturday": the perfect takes no day that is over. */
function isAskedFor(words: readonly string[], index: number): boolean {
  const [before, word = '', next] = [words[index - 1] ?? '', words[index], words[index + 1]];
  if (/^call(?:s|ed|ing)?$/.test(word) && next === 'for') return true;
  if (word === 'let' && next === 'us') return !RECALLED.test(words[index + 2] ?? '');
  return /^(?:called|convened|scheduled)$/.test(word) && /^(?:has|have)$/.test(before) && next !== 'off';
}

/** "could not attend", "may have drowned", "can be heard": what was, not what is to come. */
const BEHIND_MODAL =
  /^(?:not|have|be|see|hear|feel|say|reach|find|confirm|remember|recall|afford|and|or|day|in|on|of|to|the|this|last)$/;
/** "may approve the loan", "could leave". */
const mayCome = (words: readonly string[], index: number): boolean =>
  /^(?:may|might|could|can)$/.test(words[index] ?? '') &&
  /^\p{Ll}/u.test(words[index + 1] ?? '') &&
  !BEHIND_MODAL.test(words[index + 1] ?? '');

/** "is likely in October", "tractors are announced for Lima". */
const isForeseen = (words: readonly string[], index: number): boolean => {
  const [before = '', word = '', next = ''] = [words[index - 1], words[index], words[index + 1]];
  if (!/^(?:is|are|remains?|looks?|seems?)$/.test(before)) return false;
  return word === 'announced'
    ? next === 'for'
    : /^(?:un)?likely$|^possible$/.test(word) && /^(?:in|on|by|this|next|before|after|as)$/.test(next);
};

/** "set to", "due on", "for Jan. 16". */
function leadsOn(words: readonly string[], index: number): boolean {
  const [word, next] = [words[index] ?? '', words[index + 1] ?? ''];
  if (isOwnTrip(words, index)) return true;
  if (word === 'for') return index === words.length - 1;
  if (!/^(?:set|due|slated|bound|about|likely)$/.test(word)) return false;
  if (word === 'due' && /^(?:on|in|by|for|before|back)$/.test(next)) return true;
  return next === 'to' && !/^(?:the|an?|its|his|her|their|this|that)$/.test(words[index + 2] ?? '');
}

/** No participle and no word that leads a noun: "is to meet", not "are to the east". */
function isBare(word: string): boolean {
  return word !== '' && !/^(?:the|an?|its|his|her|their|this|that|all|both|some|no|any)$/.test(word);
}

/** "On Thursday, parliament is expected to vote". */
export const isAwaited = (words: readonly string[], index: number): boolean =>
  ARRANGED.test(words[index - 1] ?? '') &&
  /^(?:expected|scheduled|supposed|due|set|slated|likely)$/.test(words[index] ?? '') &&
  words[index + 1] === 'to';

/** Whether the word at a place looks ahead, by itself or with its neighbours. */
export function isToCome(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (FUTURE_WORDS.has(word) || PRESENT_PLANS.has(word)) return true;
  if (isPlannedVerb(words, index) || mayCome(words, index) || isForeseen(words, index)) return true;
  return isArranged(words, index) || isAskedFor(words, index) || leadsOn(words, index);
}
