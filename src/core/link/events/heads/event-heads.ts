/** Words of a sentence that tell of a happening. In: a sentence view. Out: heads in order, several where it tells of several. */
import type { Span } from '../../../model';
import { isBaseForm, isGerund } from '../../../text/verb-forms';
import { overlaps } from '../../../text/words';
import { findFrame, isEventNounAt } from '../words/event-frames';
import { isEventFiniteAt, isEventGerund } from '../words/event-verbs';
import { findSense } from './noun-senses';
import { ALSO_VERBS, BODIES, findEventNoun, findEventVerb, GROUP_NOUNS } from '../words/event-words';
import { joinHeads } from './join-heads';
import { startsTime, type SentenceView } from '../sentences/sentence-view';

/** A word that tells of an event. `from` is the place of the first word of its phrase, `at` its own. */
export type EventHead = {
  readonly at: number;
  readonly from: number;
  readonly kind: string;
  readonly form: 'noun' | 'verb';
  readonly isPlural: boolean;
  /** Word in front of the phrase that says which one: "the", "his", "a", or null. */
  readonly determiner: string | null;
};

const DETERMINERS = new Set(
  'a an the this that these those his her its their our my your any another no such each'.split(' '),
);
/** Words a phrase never runs back over. */
const BORDERS =
  /^(?:in|on|at|to|with|between|among|from|by|of|for|near|about|after|before|during|and|or|but|that|which|who|as|while|is|are|was|were|be|been|had|has|have|held|attended|despite|following|into|over|amid|hold|attend|join|called|calling|not|between|including|marked|since|set|amid|against|under|via)$/;
const AFTER_MARK = /^(?:to|will|would|can|could|may|might|should|must|not)$/;
/** Words in front of the noun at most: "previous extended face-to-face meeting". */
const MAX_MODIFIERS = 5;

const BEFORE_VERB = /^(?:to|will|would|can|could|may|might|should|must|they|we|who|not|also|i|you)$/;

/** "calls for", "strikes the town", "votes to": verbs with what follows them; "a call on Monday" is a noun. */
function isFollowedAsVerb(view: SentenceView, at: number): boolean {
  const after = view.words[at + 1]?.lower ?? '';
  if (after === 'on' && startsTime(view, at + 2)) return false;
  return (
    /^(?:calls?|strikes?|fires?|votes?)$/.test(view.words[at]!.lower) &&
    !(after === 'on' && /^strikes?$/.test(view.words[at]!.lower)) &&
    /^(?:for|on|by|themselves|it|its|the|a|against|to)$/.test(after)
  );
}

function isVerbUse(text: string, view: SentenceView, at: number): boolean {
  if (!ALSO_VERBS.has(view.words[at]!.lower.replace(/s$/, ''))) return false;
  const before = view.words[at - 1]?.lower ?? '';
  if (BEFORE_VERB.test(before)) return true;
  const isNamed = startOfPhrase(text, view, at).determiner !== null;
  return (isFollowedAsVerb(view, at) && !isNamed) || isEventFiniteAt(text, view.words, at);
}

function startOfPhrase(
  text: string,
  view: SentenceView,
  at: number,
): { from: number; determiner: string | null } {
  let from = at;
  while (from > 0 && at - from < MAX_MODIFIERS) {
    const before = view.words[from - 1]!;
    const gap = text.slice(before.end, view.words[from]!.start);
    const isPossessor = /^['’]s?\s+$/.test(gap) || /['’]s$/.test(before.text);
    // "a no-confidence vote" is one.
    if (DETERMINERS.has(before.lower) && gap !== '-') return { from, determiner: before.lower };
    if (isPossessor) return { from, determiner: "'s" };
    if (!/^[\s-]+$/.test(gap) || BORDERS.test(before.lower) || isEventFiniteAt(text, view.words, from - 1))
      break;
    from--;
  }
  return { from, determiner: null };
}

/** A verb of meeting is one in the past, after "to" or a modal, or as -ing form; "meeting" after a group ("a delegation meeting in Miami") is one too. */
function readVerb(text: string, view: SentenceView, at: number): string | null {
  const word = view.words[at]!;
  if (!/^\p{Ll}/u.test(word.text)) return null;
  const kind = findFrame(text, view.words, at) ?? findEventVerb(word.lower);
  if (kind === null) return null;
  if (word.lower.endsWith('ing') && findEventNoun(word.lower) !== null)
    return isMeetingVerb(view, at) ? kind : null;
  return isVerbHere(text, view, at) ? kind : null;
}

/** "Lawmakers vote" is a clause, "the Senate vote" a noun. */
const MANY = /(?:[^s]s|people|police|jury)$/;

function isAfterMany(view: SentenceView, at: number): boolean {
  const before = view.words[at - 1]?.lower ?? '';
  const isMany = (BODIES.has(before) || GROUP_NOUNS.has(before)) && MANY.test(before);
  return isMany && isBaseForm(view.words[at]!.lower);
}

function isVerbHere(text: string, view: SentenceView, at: number): boolean {
  const isMarked = at > 0 && AFTER_MARK.test(view.words[at - 1]!.lower);
  if (isMarked || isUnmarkedPast(text, view, at)) return true;
  // "Voters go", "lawmakers vote": the base form after those who act without a name.
  if (isAfterMany(view, at)) return true;
  const { lower } = view.words[at]!;
  return isEventFiniteAt(text, view.words, at) || isGerund(lower) || isEventGerund(lower);
}

/** What follows a noun in -ing; before anything else in its clause the word is a verb: "killing 19 people", "hearing a thud". */
const AFTER_NOUN =
  /^(?:of|in|at|near|on|with|between|by|to|from|and|or|that|which|is|was|were|has|had|will|would)$/;

const AFTER_VERB = /^(?:an?|the|his|her|their|its|him|himself|herself|themselves|them|\d.*)$/;

/** Whether a word in -ing that may name an event is a verb ("killing 19 people") or says which ("the ruling Harbour Party"). */
function isGerundUse(text: string, view: SentenceView, at: number, determiner: string | null): boolean {
  const word = view.words[at]!;
  const next = view.words[at + 1];
  if (!/ing$/.test(word.lower) || word.lower === 'meeting' || next === undefined) return false;
  if (/[^\s]/.test(text.slice(word.end, next.start)) || AFTER_NOUN.test(next.lower)) return false;
  if (/^\p{Lu}/u.test(next.text)) return !startsTime(view, at + 1);
  return determiner === null && (!isModified(text, view, at) || AFTER_VERB.test(next.lower));
}

/** "a deadly shooting": a word in front that is neither border nor parted from it. */
function isModified(text: string, view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined || BORDERS.test(before.lower)) return false;
  return /^\s$/.test(text.slice(before.end, view.words[at]!.start));
}

/** Verbs whose past looks like their base; after a noun that nothing parts from it, one of them is a verb: "Benin shut the crossing". */
const SAME_PAST = new Set('hit shut quit cut split burst'.split(' '));

function isUnmarkedPast(text: string, view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined || !SAME_PAST.has(view.words[at]!.lower)) return false;
  return (
    /^\s$/.test(text.slice(before.end, view.words[at]!.start)) &&
    !BORDERS.test(before.lower) &&
    !DETERMINERS.has(before.lower)
  );
}

/** "a delegation meeting in Miami", "they were meeting": the -ing form that is a noun elsewhere. */
function isMeetingVerb(view: SentenceView, at: number): boolean {
  const before = view.words[at - 1];
  if (before === undefined) return false;
  return (
    view.actors.some(({ kind, end }) => kind === 'group' && end === before.end) ||
    /^(?:is|are|was|were|been)$/.test(before.lower)
  );
}

/** "The war, which began": wars are known by their noun, which alone is everywhere. */
function findWarBefore(view: SentenceView, at: number): number {
  const from = view.words.findLastIndex(
    ({ lower }, index) => index < at && /^(?:war|conflict|fighting)$/.test(lower),
  );
  return from < 0 ? at : from;
}

/** Gives the heads of a sentence in order. `text` is the source's. */
export function findEventHeads(text: string, view: SentenceView): readonly EventHead[] {
  const heads: EventHead[] = [];
  view.words.forEach((word, at) => {
    // "24 March" is a day, not a march.
    if (view.dates.some((date) => overlaps(date, word))) return;
    const verb = readVerb(text, view, at);
    if (verb !== null) {
      const from = verb === 'war' ? findWarBefore(view, at) : at;
      heads.push({ at, from, kind: verb, form: 'verb', isPlural: false, determiner: null });
      return;
    }
    const noun = findEventNoun(word.lower);
    if (noun === null || !isEventNounAt(view.words, at) || isVerbUse(text, view, at)) return;
    const phrase = startOfPhrase(text, view, at);
    if (isGerundUse(text, view, at, phrase.determiner)) return;
    heads.push({
      at,
      ...phrase,
      kind: findSense(view.words, at, noun.kind),
      form: 'noun',
      isPlural: noun.isPlural,
    });
  });
  return joinHeads(text, view, heads);
}

/** Gives the words of a head as they stand in the text: modifiers and noun, or the verb. */
export function surfaceOf(view: SentenceView, head: EventHead): Span {
  return { start: view.words[head.from]!.start, end: view.words[head.at]!.end };
}
