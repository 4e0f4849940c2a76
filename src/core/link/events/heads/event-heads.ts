/** Words of a sentence that tell of a happening. In: a sentence view. Out: heads in order, several where it tells of several. */
import type { Span } from '../../../model';
import { overlaps } from '../../../text/words';
import { isEventNounAt } from '../words/neighbours';
import { isEventFiniteAt } from '../words/event-verbs';
import { findSense, findSenseAlone } from './noun-senses';
import { ALSO_VERBS, findEventNoun, type EventWord } from '../words/event-words';
import { isModified, startOfPhrase } from './phrase-start';
import { readVerb } from './verb-heads';
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

/** What follows a noun in -ing; before anything else in its clause the word is a verb: "killing 19 people", "hearing a thud". */
const AFTER_NOUN =
  /^(?:of|in|at|near|on|with|between|by|to|from|and|or|that|which|is|was|were|has|had|will|would)$/;

const AFTER_VERB = /^(?:an?|the|his|her|their|its|him|himself|herself|themselves|them|\d.*)$/;

/** "three days of mourning today". */
const isNeverVerb = ({ words }: SentenceView, at: number): boolean =>
  words[at]!.lower === 'meeting' ||
  (words[at]!.lower === 'mourning' && /^(?:of|national)$/.test(words[at - 1]?.lower ?? ''));

/** "reported hearing knocks". */
const isGoverned = (text: string, { words }: SentenceView, at: number, determiner: string | null): boolean =>
  determiner === null && at > 0 && isEventFiniteAt(text, words, at - 1);

/** Whether a word in -ing that may name an event is a verb ("killing 19 people") or says which ("the ruling Harbour Party"). */
function isGerundUse(text: string, view: SentenceView, at: number, determiner: string | null): boolean {
  const word = view.words[at]!;
  const next = view.words[at + 1];
  if (!/ing$/.test(word.lower) || isNeverVerb(view, at) || next === undefined) return false;
  if (isGoverned(text, view, at, determiner)) return true;
  if (/[^\s]/.test(text.slice(word.end, next.start)) || AFTER_NOUN.test(next.lower)) return false;
  if (/^\p{Lu}/u.test(next.text)) return !startsTime(view, at + 1);
  return determiner === null && (!isModified(text, view, at) || AFTER_VERB.test(next.lower));
}

/** "The war, which began": wars are known by their noun, which alone is everywhere. */
function findWarBefore(view: SentenceView, at: number): number {
  const from = view.words.findLastIndex(
    ({ lower }, index) => index < at && /^(?:war|conflict|fighting)$/.test(lower),
  );
  return from < 0 ? at : from;
}

/** "sit-in", "swearing-in": two words joined by a hyphen may be one noun. */
function findNounAt(text: string, view: SentenceView, at: number): EventWord | null {
  const before = view.words[at - 1];
  const word = view.words[at]!;
  const isJoined = before !== undefined && before.end + 1 === word.start && text[before.end] === '-';
  const joined = isJoined ? findEventNoun(`${before.lower}-${word.lower}`) : null;
  return joined ?? findEventNoun(word.lower);
}

/** "The tariff war began" is of none. */
const isRealWar = (view: SentenceView, at: number): boolean => isEventNounAt(view.words, at, true);

const WAR: EventWord = { kind: 'war', isPlural: false };
/** Words from a war to its time: "war of 1945", "war of the 1980s". */
const WAR_REACH = 3;

/** "the 2006 war", "a five-day war in July 2025": only its time tells which war. */
function findWarAt(view: SentenceView, at: number): EventWord | null {
  const { lower } = view.words[at]!;
  return lower === 'war' && isRealWar(view, at) ? findDatedWar(view, at) : null;
}

function findDatedWar(view: SentenceView, at: number): EventWord | null {
  const { start } = view.words[at]!;
  const isYear = /^(?:19|20)\d\d$/.test(view.words[at - 1]?.lower ?? '');
  if (isYear || !/^(?:of|in|between|from)$/.test(view.words[at + 1]?.lower ?? '')) return isYear ? WAR : null;
  const end = view.words[Math.min(at + WAR_REACH, view.words.length - 1)]!.end;
  return view.dates.some((date) => date.start > start && date.start < end) ? WAR : null;
}

const MEMBER =
  /^(?:scientist|analyst|researcher|fellow|director|head|expert|professor|economist|president|chairman|chairwoman|chair|member|adviser|advisor|lecturer|specialist|scholar|coordinator|founder|spokesman|spokeswoman|historian|lawyer|strategist)$/;

/** "An analyst at the Harbour Policy Forum", "head of the World Sheep Congress": a body by its name. */
function isBodyOf({ words }: SentenceView, from: number, at: number): boolean {
  const isName = from < at && /^\p{Lu}/u.test(words[at]!.text) && /^\p{Lu}/u.test(words[from]!.text);
  const before = words.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  if (before.at(-1) === 'the') before.pop();
  return isName && /^(?:at|of|with)$/.test(before.at(-1) ?? '') && MEMBER.test(before.at(-2) ?? '');
}

/** The head that the word at a place is, or null. */
function readHead(
  text: string,
  view: SentenceView,
  at: number,
  known: ReadonlySet<string>,
): EventHead | null {
  const verb = readVerb(text, view, at, known);
  if (verb === null) return readNoun(text, view, at, known);
  const from = verb === 'war' ? findWarBefore(view, at) : at;
  if (verb === 'war' && !isRealWar(view, from)) return null;
  return { at, from, kind: verb, form: 'verb', isPlural: false, determiner: null };
}

function readNoun(
  text: string,
  view: SentenceView,
  at: number,
  known: ReadonlySet<string>,
): EventHead | null {
  const noun = findNounAt(text, view, at) ?? findSenseAlone(view.words, at) ?? findWarAt(view, at);
  if (noun === null || !isEventNounAt(view.words, at, known.has(noun.kind)) || isVerbUse(text, view, at))
    return null;
  const phrase = startOfPhrase(text, view, at);
  if (isGerundUse(text, view, at, phrase.determiner) || isBodyOf(view, phrase.from, at)) return null;
  const kind = findSense(view.words, at, noun.kind);
  return { at, ...phrase, kind, form: 'noun', isPlural: noun.isPlural };
}

function isInAny(spans: readonly Span[], word: Span): boolean {
  for (const span of spans) if (overlaps(span, word)) return true;
  return false;
}

/** Gives the heads of a sentence in order. `text` is the source's, `known` the kinds it told of so far, which grow. */
export function findEventHeads(text: string, view: SentenceView, known: Set<string>): readonly EventHead[] {
  const heads: EventHead[] = [];
  view.words.forEach((word, at) => {
    // "24 March" is a day, not a march.
    if (isInAny(view.dates, word)) return;
    const head = readHead(text, view, at, known);
    if (head === null) return;
    heads.push(head);
    // "Two who had been arrested were released on bail": the arrest is told of when the release is.
    known.add(head.kind);
  });
  return joinHeads(text, view, heads);
}

/** Gives the words of a head as they stand in the text: modifiers and noun, or the verb. */
export function surfaceOf(view: SentenceView, head: EventHead): Span {
  return { start: view.words[head.from]!.start, end: view.words[head.at]!.end };
}
