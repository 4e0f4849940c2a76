/**
 * Who takes part in what a head names, as its own sentence says. In: a head in a sentence view. Out: actors. The sentence's speaker and
 * possessors ("Trump's envoy") take no part; pronouns are resolved only where the grammar leaves one reading.
 */
import { lemmaOf } from '../../../text/verb-forms';
import type { EventHead } from './event-heads';
import { eventLemmaOf } from '../words/event-verbs';
import { AGENTS, GROUP_NOUNS, groupOfKind, LINKING_VERBS, PERSONAL } from '../words/event-words';
import { isBody } from './head-places';
import { isByCall, takesSubjects } from './head-uses';
import {
  findAntecedent,
  findSaidSubject,
  groupsBefore,
  isVisited,
  subjectAhead,
  subjectOfInfinitive,
  type Subject,
} from './head-subjects';
import { isFree, type Actor, type SentenceView } from '../sentences/sentence-view';
import { overlaps } from '../../../text/words';

const WITH = new Set(['with', 'between', 'among']);
/** Clauses without a subject of their own continue the one before; this many are looked back. */
const MAX_CONTINUED = 3;

const isSpeaker = (view: SentenceView, actor: Actor): boolean =>
  view.speakers.some((span) => overlaps(span, actor));
const CONTINUERS = new Set(
  'who which that and but also then later had has have been may might was were'.split(' '),
);

/** Gives the subject of the head's own clause; a clause that begins with its verb, or with "who", has that of the clause before it. */
export function subjectOf(view: SentenceView, head: EventHead): Subject {
  const { part } = view.places[head.at]!;
  const near = findAntecedent(view, part) ?? findSaidSubject(view, head);
  if (near !== null) return near;
  for (let look = part; look >= Math.max(0, part - MAX_CONTINUED); look--) {
    const found = view.actors.filter(
      (actor) =>
        actor.part === look &&
        actor.role === 'subject' &&
        isFree(actor) &&
        !isVisited(view, actor) &&
        actor.end <= view.words[head.at]!.start,
    );
    if (found.length > 0) return { actors: found, words: [] };
    const own = view.words.filter(
      (word, at) => isSubjectWord(view, head, at, look) && !CONTINUERS.has(word.lower),
    );
    if (own.length > 0) return { actors: [], words: own.map(({ lower }) => lower) };
  }
  return { actors: [], words: [] };
}

function isSubjectWord(view: SentenceView, head: EventHead, at: number, part: number): boolean {
  const place = view.places[at]!;
  return at < head.from && place.part === part && place.role === 'subject';
}

/** "Zelensky, visiting Ireland, said": no other verb stands between him and the visit. */
function isDirectSubject(view: SentenceView, head: EventHead, actor: Actor): boolean {
  const verb = head.form === 'verb' ? head.at : view.places[head.at]!.verb;
  return !view.places.some(
    ({ verb: own }, at) => own === at && at < verb && view.words[at]!.start >= actor.end,
  );
}

/** People in the head's own phrases: "between X and Y", "with Z", objects of "met", what the meeting "brought together". */
function isCompanion(view: SentenceView, head: EventHead, actor: Actor, reach: number): boolean {
  if (isByCall(view, head) && isCalled(view, head, actor)) return true;
  if (!canFollow(view, head, actor) || isBeyondBorder(view, actor)) return false;
  if (isOwnPhrase(view, head, actor)) return actor.start < reach && isWith(view, head, actor);
  return isObject(view, head, actor) || (actor.start < reach && isLinked(view, head, actor));
}

/** In a phrase of the verb that the head depends on, or is. */
const isOwnPhrase = ({ places }: SentenceView, { form, at }: EventHead, { role, verb }: Actor): boolean =>
  role === 'prep' && verb === (form === 'verb' ? at : places[at]!.verb);

const isLinked = (view: SentenceView, head: EventHead, actor: Actor): boolean =>
  isHost(view, head, actor) || isHeldWith(view, head, actor);

/** "A call took place between X and Y", "talks were held with Z": behind the verb of happening. */
function isHeldWith(view: SentenceView, { at, form }: EventHead, { preposition, verb }: Actor): boolean {
  return form === 'noun' && view.places[at]!.role === 'subject' && verb > at && WITH.has(preposition ?? '');
}

/** "a dinner hosted by X": named right behind it. */
function isHost(view: SentenceView, head: EventHead, { kind, preposition, verb }: Actor): boolean {
  if (head.form !== 'noun' || kind !== 'person' || preposition !== 'by' || verb <= head.at) return false;
  return /^(?:hosted|chaired|convened|brokered|attended)$/.test(view.words[verb]!.lower);
}

/** The object of the head's verb, and whom the meeting brings together. */
function isObject(view: SentenceView, head: EventHead, actor: Actor): boolean {
  if (head.form === 'verb') return actor.verb === head.at && actor.role === 'object';
  return view.places[head.at]!.role === 'subject' && isBroughtTogether(view, actor);
}

/** "discussed it with Y in a phone call", "told Y in a phone call". */
function isCalled(view: SentenceView, head: EventHead, actor: Actor): boolean {
  const { part, verb } = view.places[head.at]!;
  const isBetween = actor.end <= view.words[head.from]!.start && actor.part === part && actor.verb === verb;
  if (!isBetween || !isFree(actor) || isSpeaker(view, actor) || actor.kind === 'organization') return false;
  return actor.role === 'object' || actor.preposition === 'with' || actor.preposition === 'to';
}

/** "met the observers of the African Union": they act for it. */
function isOfMet(view: SentenceView, head: EventHead, { start, verb }: Actor): boolean {
  const of = view.words.findLastIndex((word) => word.end < start && word.lower === 'of');
  const isNear = of >= 0 && /^\s(?:the )?$/i.test(view.text.slice(view.words[of]!.end, start));
  return (
    isNear && head.form === 'verb' && verb === head.at && GROUP_NOUNS.has(view.words[of - 1]?.lower ?? '')
  );
}

function isWith(view: SentenceView, head: EventHead, actor: Actor): boolean {
  const { preposition } = actor;
  // "a session at the request of X": only what follows right away says of whom.
  if (preposition === 'of') return view.words[head.at + 1]?.lower === 'of' || isOfMet(view, head, actor);
  if (preposition === 'from') return head.form === 'noun' && groupOfKind(head.kind) === 'call';
  if (preposition === 'to') return head.form === 'verb' && groupOfKind(head.kind) === 'call';
  return WITH.has(preposition ?? '') || isAgent(view, head, actor);
}

/** "near the border with Lornach". */
const isBeyondBorder = ({ text }: SentenceView, { start }: Actor): boolean =>
  /\bborder with (?:the )?$/i.test(text.slice(Math.max(0, start - 16), start));

/** "was signed by X and Y", "was passed by the Senate", "the deal, brokered by X". */
function isAgent(view: SentenceView, head: EventHead, { preposition }: Actor): boolean {
  if (head.form !== 'verb' || preposition !== 'by' || groupOfKind(head.kind) === 'arrest') return false;
  // "Was sworn in by X": of whoever is made, not of who makes.
  if (AGENTS.has(eventLemmaOf(view.words[head.at]!.lower))) return false;
  const isRightBehind = view.words[head.at + 1]?.lower === 'by';
  return isRightBehind || /^(?:is|are|was|were|be|been|being)$/.test(view.words[head.at - 1]?.lower ?? '');
}

/** After the head in its clause, and neither who speaks nor a word before a noun. */
function canFollow(view: SentenceView, head: EventHead, actor: Actor): boolean {
  const isAfter = actor.start >= view.words[head.at]!.end && actor.part === view.places[head.at]!.part;
  return isAfter && isFree(actor) && !isSpeaker(view, actor);
}

/** "The meeting brought together X and Y", "the talks were attended by Z". */
function isBroughtTogether(view: SentenceView, actor: Actor): boolean {
  if (actor.verb < 0) return false;
  const verb = lemmaOf(view.words[actor.verb]!.lower);
  return LINKING_VERBS.has(verb) || (actor.preposition === 'by' && verb === 'attend');
}

/** "Witkoff's visit", "Trump-Putin summit": names right in front of the head. */
function isPossessorOfHead(text: string, view: SentenceView, head: EventHead, actor: Actor): boolean {
  const from = view.words[head.from]!.start;
  if (actor.isPossessor) return /^['’]s?\s+$/.test(text.slice(actor.end, from));
  return (
    (actor.kind === 'person' || isBody(actor)) &&
    actor.start >= from &&
    actor.end <= view.words[head.at]!.start
  );
}

/** "X appointed a cabinet", not "X was appointed". */
function isDoneByAgent(view: SentenceView, { form, at }: EventHead): boolean {
  const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(view.words[at - 1]?.lower ?? '');
  return form === 'verb' && !isPassive && AGENTS.has(eventLemmaOf(view.words[at]!.lower));
}

const isPersonObject = ({ kind, role }: Actor): boolean => kind === 'person' && role === 'object';

/** Gives the actors that take part in what `head` names, before `reach` where they follow it. May repeat an entity. */
export function findCompany(
  text: string,
  view: SentenceView,
  head: EventHead,
  reach: number,
): readonly Actor[] {
  const own = view.actors.filter(
    (actor) => isCompanion(view, head, actor, reach) || isPossessorOfHead(text, view, head, actor),
  );
  const groups = groupsBefore(text, view, head);
  const objects = subjectOfInfinitive(text, view, head);
  const hasOwn = groups.length > 0 || objects.length > 0;
  const isSaying = groupOfKind(head.kind) === 'statement';
  const subjects = (!hasOwn && takesSubjects(view, head) ? subjectOf(view, head).actors : []).filter(
    (actor) => isSaying || !isSpeaker(view, actor) || isDirectSubject(view, head, actor),
  );
  // "X dismissed Y": it befalls Y.
  const isBefallen =
    PERSONAL.has(groupOfKind(head.kind)) && (own.some(isPersonObject) || isDoneByAgent(view, head));
  return [...(isBefallen ? [] : subjects), ...objects, ...groups, ...own, ...subjectAhead(view, head)];
}
