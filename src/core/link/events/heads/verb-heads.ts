/** Verbs that tell of happenings. In: a word in a sentence view. Out: the kind of event, or null. */
import { isAuxiliary, isBaseForm, isGerund, isPastForm } from '../../../text/verb-forms';
import { isFree, startsTime, type SentenceView } from '../sentences/sentence-view';
import { findFrame } from '../words/event-frames';
import { hasFrames } from '../words/frame-table';
import { isShunnedVerb } from '../words/neighbours';
import { isEventFiniteAt, isEventGerund } from '../words/event-verbs';
import { BODIES, findEventNoun, findEventVerb, GROUP_NOUNS } from '../words/event-words';
import { isOpeningGerund } from '../sentences/verb-places';
import { BORDERS, DETERMINERS } from './phrase-start';

const AFTER_MARK = /^(?:to|will|shall|would|can|could|may|might|should|must|not)$/;
/** Gives the kind that the verb at a place tells of, or null. A verb of meeting is one in the past, after "to" or a modal, or as -ing form; "meeting" after a group ("a delegation meeting in Miami") is one too. `told` are the kinds that the text told of before. */
export function readVerb(
  text: string,
  view: SentenceView,
  at: number,
  told: ReadonlySet<string>,
): string | null {
  const word = view.words[at]!;
  // Asked first, for most words are of no verb that tells of anything.
  if (findEventVerb(word.lower) === null && !hasFrames(word.lower)) return null;
  if (!isOpeningGerund(view.words, at) && !/^\p{Ll}/u.test(word.text)) return null;
  const kind = findKind(text, view, at, told);
  if (kind === null) return null;
  if (word.lower.endsWith('ing') && findEventNoun(word.lower) !== null)
    return isMeetingVerb(view, at) ? kind : null;
  return isVerbHere(text, view, at) ? kind : null;
}

/** The kind that a verb tells of with the words around it, else by itself. */
function findKind(text: string, view: SentenceView, at: number, told: ReadonlySet<string>): string | null {
  const { words } = view;
  if (isOfCountry(view, at)) return null;
  const setting = {
    isOfPerson: () => isOfPerson(view, at),
    isToPerson: () => isToPerson(view, at),
    isWithPerson: () => isWithPerson(view, at),
    told,
  };
  return (
    findFrame(text, words, at, setting) ?? (isShunnedVerb(words, at) ? null : findEventVerb(words[at]!.lower))
  );
}

/** Tells whether the subject of the verb at a place is somebody: a name, "he", or "who" behind a name, and no other verb between. */
function isOfPerson(view: SentenceView, at: number): boolean {
  const { text, actors, places, words } = view;
  const { part } = places[at]!;
  // "The captain, X, who swam ashore, was questioned": a verb of the clause in between is another's.
  const near = words.findLastIndex(
    ({ lower }, index) =>
      index < at &&
      places[index]!.part === part &&
      !isAuxiliary(lower) &&
      isEventFiniteAt(text, words, index),
  );
  const isOwn = (index: number): boolean => index > near && index < at && places[index]!.part === part;
  if (words.some(({ lower }, index) => isOwn(index) && /^(?:he|she|i|who)$/.test(lower))) return true;
  return actors.some((actor) => {
    const index = words.findIndex(({ end }) => end === actor.end);
    return actor.kind === 'person' && actor.role === 'subject' && isFree(actor) && isOwn(index);
  });
}

/** "Beijing has protested against the arrest": a country that objects, and no crowd. */
function isOfCountry({ text, actors, words }: SentenceView, at: number): boolean {
  if (!/^protest/.test(words[at]!.lower)) return false;
  const { start } = words[at]!;
  return actors.some(
    (actor) =>
      actor.kind === 'place' &&
      actor.role === 'subject' &&
      actor.end < start &&
      /^\s(?:(?:has|have|had|also|later|formally|strongly)\s)*$/.test(text.slice(actor.end, start)),
  );
}

/** Tells whether the object of the verb at a place is somebody by name. */
const isToPerson = ({ actors }: SentenceView, at: number): boolean =>
  actors.some(
    (actor) => actor.kind === 'person' && actor.role === 'object' && actor.verb === at && isFree(actor),
  );

/** "spoke with X", "talked on Monday to X". */
const isWithPerson = ({ actors }: SentenceView, at: number): boolean =>
  actors.some(
    (actor) =>
      actor.kind === 'person' &&
      actor.verb === at &&
      isFree(actor) &&
      (actor.preposition === 'to' || actor.preposition === 'with'),
  );

/** "Lawmakers vote" is a clause, "the Senate vote" a noun. */
const MANY = /(?:[^s]s|people|police|jury)$/;

/** "Peruvians", who have no name. */
const isPeople = ({ words, actors }: SentenceView, at: number): boolean =>
  /^\p{Lu}\p{Ll}+(?:ians?|ans|nis|lis|ese|nes|les)$/u.test(words[at]?.text ?? '') &&
  !actors.some(({ kind, end }) => kind === 'person' && end === words[at]!.end);

function isAfterMany(view: SentenceView, at: number): boolean {
  const before = view.words[at - 1]?.lower ?? '';
  const isMany = (BODIES.has(before) || GROUP_NOUNS.has(before)) && MANY.test(before);
  return (isMany || isPeople(view, at - 1)) && isBaseForm(view.words[at]!.lower);
}

/** "is due in Lornach" tells as a verb does; what "is due in May" is told of by its noun. */
const isDue = (view: SentenceView, at: number): boolean =>
  /^(?:is|are)$/.test(view.words[at - 1]?.lower ?? '') && !startsTime(view, at + 2);

/** "They need signed contracts": a past form between another verb and a noun describes the noun. */
function isDescribing(text: string, { words, places }: SentenceView, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  if (before === undefined || next === undefined || !isPastForm(word.lower)) return false;
  if (places[at - 1]!.verb !== at - 1 || isAuxiliary(before.lower)) return false;
  const isNext = text.slice(word.end, next.start) === ' ' && /^\p{Ll}/u.test(next.text);
  return isNext && !BORDERS.test(next.lower) && !DETERMINERS.has(next.lower) && !/ly$/.test(next.lower);
}

/** "The Senate votes on the budget on 14 September": what a body does on a day. */
const isBallot = ({ words, dates }: SentenceView, at: number): boolean =>
  words[at]!.lower === 'votes' &&
  BODIES.has(words[at - 1]?.lower ?? '') &&
  /^(?:on|to|whether|again)$/.test(words[at + 1]?.lower ?? '') &&
  dates.length > 0;

/** "Parliament reconvenes on Friday": forms that are of no noun. */
const PRESENT = /^(?:reconvenes|convenes|testifies|reopens|assembles)$/;

const isComing = (view: SentenceView, at: number): boolean =>
  isBallot(view, at) ||
  (PRESENT.test(view.words[at]!.lower) && (startsTime(view, at + 2) || startsTime(view, at + 1)));

/** "with visiting President X", "and visiting envoy Y": says who somebody is. */
function isVisitor({ words, actors, places }: SentenceView, at: number): boolean {
  if (words[at]!.lower !== 'visiting' || at === 0) return false;
  if (!/^(?:and|with|by|the|a|for|to|between|from|of|met|hosted)$/.test(words[at - 1]!.lower)) return false;
  const next = actors.find(({ start }) => start > words[at]!.end);
  const border = words.findIndex(
    ({ lower }, index) => index > at && (DETERMINERS.has(lower) || places[index]!.part !== places[at]!.part),
  );
  return next?.kind === 'person' && (border < 0 || next.start < words[border]!.start);
}

const isAdjective = (text: string, view: SentenceView, at: number): boolean =>
  isDescribing(text, view, at) || isVisitor(view, at);

function isVerbHere(text: string, view: SentenceView, at: number): boolean {
  if (isAdjective(text, view, at)) return false;
  const isMarked = at > 0 && AFTER_MARK.test(view.words[at - 1]!.lower);
  if (isMarked || isUnmarkedPast(text, view, at)) return true;
  // "Voters go", "lawmakers vote": the base form after those who act without a name.
  if (isAfterMany(view, at)) return true;
  const { lower } = view.words[at]!;
  if (lower === 'due') return isDue(view, at);
  if (isComing(view, at)) return true;
  return isEventFiniteAt(text, view.words, at) || isGerund(lower) || isEventGerund(lower);
}

/** Verbs whose past looks like their base; after a noun that nothing parts from it, one of them is a verb: "Benin shut the crossing". */
const SAME_PAST = new Set('hit shut quit cut split burst let set'.split(' '));

function isUnmarkedPast(text: string, view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined || !SAME_PAST.has(view.words[at]!.lower)) return false;
  // "were let go", "was hit".
  if (/^(?:was|were|been|being)$/.test(before.lower)) return true;
  // "The minister, X, quit".
  const gap = text.slice(before.end, view.words[at]!.start);
  const isAfterName =
    gap === ', ' && view.actors.some(({ kind, end }) => kind === 'person' && end === before.end);
  return (isAfterName || /^\s$/.test(gap)) && !BORDERS.test(before.lower) && !DETERMINERS.has(before.lower);
}

/** "a delegation meeting in Miami", "they were meeting": the -ing form that is a noun elsewhere. */
function isMeetingVerb(view: SentenceView, at: number): boolean {
  // "accused them of opening fire", "Meeting X in Lornach, Y said".
  if (view.words[at]!.lower === 'opening' && view.words[at + 1]?.lower === 'fire') return true;
  if (isOpeningGerund(view.words, at)) return true;
  const before = view.words[at - 1];
  if (before === undefined) return false;
  return (
    view.actors.some(({ kind, end }) => kind === 'group' && end === before.end) ||
    /^(?:is|are|was|were|been)$/.test(before.lower)
  );
}
