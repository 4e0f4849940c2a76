/** Whether an event took place, as the words that govern it tell. In: a head in its sentence. Out: held, planned, possible, claimed or denied. */
import type { Holding } from '../../../model';
import { lemmaOf } from '../../../text/verb-forms';
import type { EventHead } from './event-heads';
import { AGREED, groupOfKind, OPEN_VERBS, REALISED, SIGNS, STRONG } from '../words/event-words';
import { isCalledOff } from './called-off';
import { isSuffered, takesSubjects, verbOf } from './head-uses';
import type { SentenceView } from '../sentences/sentence-view';

/** Words before a phrase, and around its verb, in which doubt is about it: "the possibility of a new meeting", "hopes to meet". */
const WORDS_BEFORE = 3;
const WORDS_AROUND_VERB = 4;
/** Words from "not" to its verb, and from the event to the verb of happening. */
const NEGATION_REACH = 3;
const HAPPENING_REACH = 8;

function wordsBetween(text: string, view: SentenceView, from: number, to: number): string {
  const first = view.words[Math.max(0, from)];
  const last = view.words[Math.min(view.words.length - 1, to)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** The verb that says whether it happens: its own, the light verb ("hold"), or the one it is the subject of. */
function governingWords(text: string, view: SentenceView, head: EventHead): string {
  const { verb, role, part } = view.places[head.at]!;
  const within = (at: number): boolean => view.places[at]?.part === part;
  if (head.form === 'verb' || (role !== 'subject' && takesSubjects(view, head))) {
    const at = head.form === 'verb' ? head.at : verb;
    let from = at;
    while (from > Math.max(0, at - WORDS_AROUND_VERB) && within(from - 1)) from--;
    return wordsBetween(text, view, from, at);
  }
  if (role !== 'subject') return '';
  const next = view.words.findIndex((_, at) => at > head.at && within(at) && view.places[at]!.verb === at);
  return next < 0 ? '' : dropPlan(wordsBetween(text, view, next - 1, next + WORDS_AROUND_VERB - 1));
}

/** "After the talks they dropped a plan to leave": what was planned is not the talks. */
const dropPlan = (words: string): string =>
  words.replace(/(?<=\p{L} (?:an?|the|its|his|her|their) )plans? (?:to|for)(?!\p{L})/u, '');

/** "without agreeing", "failed to agree": told of as what did not come. */
const FAILED =
  /(?<!\p{L})(?:without|(?:fail|fails|failed|refused|refuses|unable|declined) to|(?:stop|halt|cease))(?!\p{L})/iu;
/** "have not met since", "never visited": nothing took place. A meeting "not scheduled" is one that may. */
const NEGATION = /(?<!\p{L})(?:not|never|no longer)(?!\p{L})(?! (?:only|just))|n[’']t(?!\p{L})/iu;
/** "The meeting did not take place": verbs of happening, whose subject is the event. */
const HAPPENING = /^(?:take|happen|occur|hold|materialise|materialize)$/;

function isNegatedVerb(text: string, view: SentenceView, at: number): boolean {
  const before = wordsBetween(text, view, at - NEGATION_REACH, at);
  return NEGATION.test(before) || FAILED.test(before) || view.words[at + 1]?.lower === 'no';
}

/** "did not attend the meeting" is of a meeting that was; "did not get the truce" is of none. */
function isNegatedObject(text: string, view: SentenceView, head: EventHead): boolean {
  const { verb, role } = view.places[head.at]!;
  const isOfVerb = takesSubjects(view, head) || STRONG.has(groupOfKind(head.kind));
  return role === 'object' && verb >= 0 && isOfVerb && isNegatedVerb(text, view, verb);
}

/** Tells whether the sentence says that what a head names did not take place: such a head is no mention of an event. */
export function isNegated(text: string, view: SentenceView, head: EventHead): boolean {
  if (head.form === 'noun' && head.determiner === 'no') return true;
  const { role, part } = view.places[head.at]!;
  if (head.form === 'verb') return isNegatedVerb(text, view, head.at);
  if (isNegatedObject(text, view, head)) return true;
  if (role !== 'subject') return false;
  const next = view.words.findIndex(
    ({ lower }, at) => at > head.at && view.places[at]!.part === part && HAPPENING.test(lemmaOf(lower)),
  );
  return (
    next >= 0 && next - head.at <= HAPPENING_REACH && NEGATION.test(wordsBetween(text, view, head.at, next))
  );
}

/** Words from "denied" to the verb of what is denied: "denied that its soldiers had attacked". */
const DENIAL_REACH = 8;

/** "The army denied that it had attacked the town": told only to be denied. */
function isDenied(text: string, view: SentenceView, head: EventHead): boolean {
  return head.form === 'verb' && SIGNS.denied.test(wordsBetween(text, view, head.at - DENIAL_REACH, head.at));
}

const SAID = /\b(?:did say|said|says|announced|confirmed|agreed|added|told)\b/i;

/** "Lornach would host the forum, it said", behind what is said. */
const SAID_BEHIND =
  /^[^.;]*, (?:he|she|it|they|(?:the )?(?:[\p{L}.’'-]+ ){1,4})\s?(?:said|says|added|announced)\b/u;

/** "They said they would meet again": a plan told of in the past; "would depend" and "if" leave it open. */
function isAnnounced(text: string, view: SentenceView, head: EventHead, governing: string): boolean {
  // What was called off had been planned.
  if (isCalledOff(view, head)) return true;
  if (!/\bwould\b/i.test(governing)) return false;
  if (SIGNS.possible.test(governing.replace(/\bwould\b/i, ''))) return false;
  const before = text.slice(view.sentence.start, view.words[head.at]!.start);
  const behind = text.slice(view.words[head.at]!.end, view.sentence.end);
  return (
    (SAID.test(before) || SAID_BEHIND.test(behind)) &&
    !/\b(?:if|whether|unless)\b/i.test(text.slice(view.sentence.start, view.sentence.end))
  );
}

/** "to implement the swap", "to secure a truce". */
function isToCome(view: SentenceView, head: EventHead): boolean {
  const { role, verb } = view.places[head.at]!;
  if (role !== 'object' || verb < 1 || !AGREED.has(groupOfKind(head.kind))) return false;
  return (
    view.words[verb - 1]!.lower === 'to' && !/^(?:agreed|agree)$/.test(view.words[verb - 2]?.lower ?? '')
  );
}

/** "had been discussing a merger": the object of such a verb has not happened. */
function isOpenObject(view: SentenceView, head: EventHead): boolean {
  if (head.form !== 'noun') return false;
  if (isToCome(view, head)) return true;
  const at = head.from - (head.determiner === null ? 1 : 2);
  const before = lemmaOf(view.words[at]?.lower ?? '');
  return (
    OPEN_VERBS.has(before) ||
    (view.places[head.at]!.role === 'object' && OPEN_VERBS.has(verbOf(view, head.at)))
  );
}

function isClaimed(text: string, view: SentenceView, head: EventHead): boolean {
  if (head.kind !== 'capture') return false;
  return SIGNS.claimed.test(text.slice(view.sentence.start, view.words[head.at]!.start));
}

/** "ordered the government to suspend it": an infinitive that nothing says has come true, or is planned. */
function isUnrealised(view: SentenceView, head: EventHead, governing: string): boolean {
  const isInfinitive = head.form === 'verb' && view.words[head.at - 1]?.lower === 'to';
  if (!isInfinitive || !STRONG.has(groupOfKind(head.kind)) || SIGNS.planned.test(governing)) return false;
  return !governing.split(/\s+/).some((word) => REALISED.has(word.toLowerCase()));
}

/** "On May 4 a call took place": the month is no "may". */
const dropMay = (words: string): string => words.replace(/\bMay\b/g, '');

/** "The meeting will show whether they can": the meeting is in no doubt. */
const dropQuestion = (words: string): string =>
  words.includes('whether')
    ? words.replace(/(?<=\p{L} .{0,40})\s(?:[“"]\s?)?whether(?!\p{L}).*$/su, '')
    : words;

/** Tells whether the words around a head say that it may be; of "he survived such a vote" there was one. */
function isInDoubt(view: SentenceView, head: EventHead, around: string): boolean {
  const told = isSuffered(view, head) ? around.replace(/\bsuch\b/g, '') : around;
  return SIGNS.possible.test(dropMay(told));
}

/** Gives the holding; "held" where nothing that governs the head speaks against it. */
export function findHolding(text: string, view: SentenceView, head: EventHead): Holding {
  const governing = dropQuestion(governingWords(text, view, head));
  const front = head.form === 'noun' ? wordsBetween(text, view, head.from - WORDS_BEFORE, head.at) : '';
  if (isClaimed(text, view, head)) return 'claimed';
  if (isDenied(text, view, head)) return 'denied';
  if (isAnnounced(text, view, head, governing)) return 'planned';
  const isOpen = isOpenObject(view, head) || isUnrealised(view, head, governing);
  if (isOpen || isInDoubt(view, head, `${governing}. ${front}`)) return 'possible';
  return SIGNS.planned.test(governing) || /plans? for|planned|upcoming|next|scheduled/i.test(front)
    ? 'planned'
    : 'held';
}
