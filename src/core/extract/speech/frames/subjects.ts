/** Who utters a finite verb: the phrase before it, past auxiliaries, adverbs, times and appositions. */
import { readAroundApposition, type Subject } from './appositions';
import type { Phrase } from '../phrases/make-phrase';
import { readPhraseBefore } from '../phrases/phrases';
import { findLeadOfList, opensClause } from './lists';
import { findSubjectThat, isInRelativeClause, isUnreal } from './relative-clauses';
import { skipAuxiliaries } from './auxiliaries';
import { findOpener } from './openers';
import { PREPOSITIONS, type SpeechVerb } from '../../../lexicon/speech-words';
import { isBreak, isFiniteVerb, isSureVerb, skipTimes } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';
import { isBaseForm } from '../../../text/verb-forms';

/** A clause about a subject is no longer than this, in tokens. */
const WHO_REACH = 14;
const GOVERNING = /^(?:in|at|near|from|of|outside|across|around|inside|through|over|by)$/;
/** What is done to statements and reports. */
const HANDLED = /^(?:posted|published|released|issued|shared|circulated|broadcast|written|carried|read)$/;
/** With these verbs any noun is a speaker ("the plaintiff said"). */
const HUMAN_VERBS: ReadonlySet<string> = new Set(
  'say tell add ask explain recall joke write reply insist admit'.split(' '),
);
/**
 * The subject of the verb at `verb`: null when there is none before it, "coordinated" when a conjunction stands there,
 * "blocked" when the words before the verb take it back or make it passive.
 */
export function findSubject(
  tokens: readonly Token[],
  verb: number,
  kind: SpeechVerb,
): Subject | 'coordinated' | 'blocked' | null {
  const place = skipAuxiliaries(tokens, verb, kind.form === 'gerund');
  if (place === 'blocked') return 'blocked';
  const token = tokenAt(tokens, place);
  if (/^(?:and|but|or)$/.test(token.lower)) return 'coordinated';
  if (/^(?:who|that|which)$/.test(token.lower)) return readAntecedent(tokens, place, token.lower === 'who');
  const joint = token.lower === ',' ? findJoint(tokens, place) : -1;
  if (joint >= 0 && tokenAt(tokens, joint).lower === 'who') return readAntecedent(tokens, joint, true);
  if (joint >= 0) return 'coordinated';
  if (isBreak(token) || token.lower === ')') return readAroundApposition(tokens, place, kind);
  return readPlainSubject(tokens, place, kind);
}

/** "went further and, without a shred of proof, declared", "It was Blom who, in May, urged": the place of what the aside stands behind, or -1. */
function findJoint(tokens: readonly Token[], close: number): number {
  const from = Math.max(0, close - WHO_REACH);
  const open =
    from + tokens.slice(from, close).findLastIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const isJoint =
    tokenAt(tokens, open).lower === ',' && /^(?:and|but|who)$/.test(tokenAt(tokens, open - 1).lower);
  return isJoint ? open - 1 : -1;
}

function readPlainSubject(
  tokens: readonly Token[],
  to: number,
  kind: SpeechVerb,
): Subject | 'blocked' | null {
  // A capital word alone before its verb is somebody, known or not ("China called the bill …").
  const loose = HUMAN_VERBS.has(kind.base) || (to === 0 && tokenAt(tokens, to).capital);
  const phrase = readUngoverned(tokens, to, loose && kind.form === 'finite');
  const outer = readBeforeWho(tokens, phrase?.to ?? to);
  if (outer !== null) return { phrase: outer, from: outer.start, relative: false };
  const scene = readBeforeScene(tokens, to);
  if (scene !== null) return scene;
  const opener = phrase === null || isGoverned(tokens, phrase) ? findOpener(tokens, to + 1) : null;
  return readFound(tokens, { phrase, opener }, kind);
}

function readFound(
  tokens: readonly Token[],
  { phrase, opener }: { readonly phrase: Phrase | null; readonly opener: Phrase | null },
  kind: SpeechVerb,
): Subject | 'blocked' | null {
  if (opener !== null) return { phrase: opener, from: opener.start, relative: false };
  return phrase === null ? null : readNearest(tokens, phrase, kind);
}

function isGoverned(tokens: readonly Token[], { start, kind }: Phrase): boolean {
  return kind !== 'pronoun' && PREPOSITIONS.has(tokenAt(tokens, start - 1).lower);
}

function readNearest(tokens: readonly Token[], phrase: Phrase, kind: SpeechVerb): Subject | 'blocked' | null {
  if (isUnreal(tokens, phrase)) return 'blocked';
  if (isInRelativeClause(tokens, phrase, kind)) return readNaming(tokens, phrase, kind);
  const lead = findLeadOfList(tokens, phrase) ?? phrase;
  return { phrase: lead, from: lead.start, relative: false };
}

/** "A diplomat who has met Blom said", "the bank that employed Blom said": the phrase before the verb belongs to the clause about the diplomat. */
function readBeforeWho(tokens: readonly Token[], to: number): Phrase | null {
  const last = findTelling(tokens, to);
  if (last === null) return null;
  const place = tokenAt(tokens, last - 1).lower === 'and' ? findFirstWho(tokens, last) : last;
  const clause = tokens.slice(last + 1, to);
  // "a man who Blom said": the verb of its clause must stand before the phrase, and nothing may part them.
  const verb = clause.some((token) => isFiniteVerb(token)) || isBaseForm(clause[0]?.lower ?? '');
  if (clause.some((token) => token.kind === 'mark') || !verb) return null;
  const outer = readPhraseBefore(tokens, place - 1, false);
  return outer !== null && opensClause(tokenAt(tokens, outer.start - 1)) ? outer : null;
}

const findTelling = (tokens: readonly Token[], to: number): number | null =>
  findWho(tokens, to) ?? findSubjectThat(tokens, to, WHO_REACH);

/** "Blom, who in a speech on Monday reminded": she does, not the speech. */
function readBeforeScene(tokens: readonly Token[], to: number): Subject | null {
  const who = findWho(tokens, to);
  return who !== null && isScene(tokens, who + 1, to) ? readAntecedent(tokens, who, true) : null;
}

/** Where and when, and no verb. */
function isScene(tokens: readonly Token[], from: number, to: number): boolean {
  if (!PREPOSITIONS.has(tokenAt(tokens, from).lower) || from >= to) return false;
  return tokens
    .slice(from, to + 1)
    .every((token) => (token.kind === 'word' || token.kind === 'name') && !isSureVerb(token));
}

/** The nearest "who" before `to`, not past a quotation, or null. */
function findWho(tokens: readonly Token[], to: number): number | null {
  const from = Math.max(1, to - WHO_REACH);
  const who = tokens.slice(from, to).findLastIndex(({ lower, kind }) => lower === 'who' || kind === 'quote');
  return who >= 0 && tokenAt(tokens, from + who).lower === 'who' ? from + who : null;
}

/** In a clause about a noun only what it is called is speech. */
function readNaming(tokens: readonly Token[], phrase: Phrase, { kind, form }: SpeechVerb): Subject | null {
  const names =
    kind === 'call' ||
    (kind === 'act' && isCalledSo(tokens, phrase.to)) ||
    (kind === 'say' && isSaidToBe(tokens, phrase.to));
  return names && form === 'finite' ? { phrase, from: phrase.start, relative: true, aside: true } : null;
}

/** "figures, which Blom said were "plucked from the air"" */
function isSaidToBe(tokens: readonly Token[], subject: number): boolean {
  return isFiniteVerb(tokenAt(tokens, skipTimes(tokens, subject + 2)));
}

/** "something Blom has rejected as "unworkable"" */
function isCalledSo(tokens: readonly Token[], subject: number): boolean {
  const as = tokens.slice(subject + 1, subject + 6).findIndex(({ lower }) => lower === 'as');
  return as >= 0 && tokenAt(tokens, subject + as + 2).kind === 'quote';
}

/** The phrase before a verb. "In a statement posted on his pages": what a preposition governs utters nothing, "posted" tells where it stands. */
function readUngoverned(tokens: readonly Token[], to: number, loose: boolean): Phrase | null {
  const phrase = readFromTown(tokens, to) ?? readPhraseBefore(tokens, to, loose);
  return phrase === null || hangs(tokens, phrase, { to, loose }) ? null : phrase;
}

function hangs(tokens: readonly Token[], phrase: Phrase, at: { to: number; loose: boolean }): boolean {
  const before = tokenAt(tokens, phrase.start - 1).lower;
  // "a tourist trapped in Tarsk told": a place that hangs on something says nothing.
  if (phrase.name?.kind === 'place') return GOVERNING.test(before);
  if (phrase.kind !== 'description') return false;
  const stands = HANDLED.test(tokenAt(tokens, at.to + 1).lower);
  if (stands && /^(?:in|on|to|from|through|via|with)$/.test(before)) return true;
  // "Nurse diagnosed with cancer writes": a noun for nobody.
  const governs = /^(?:with|from|of|at|near|about|without|over)$/.test(before);
  return at.loose && governs && readPhraseBefore(tokens, at.to, false) === null;
}

/** "Tim Horner from Marlow, Tarsk said": who comes from the town of that county. */
function readFromTown(tokens: readonly Token[], to: number): Phrase | null {
  const isPlace = (at: number): boolean => tokenAt(tokens, at).name?.kind === 'place';
  if (!isPlace(to) || tokenAt(tokens, to - 1).lower !== ',' || !isPlace(to - 2)) return null;
  const hangs = /^(?:from|of|in)$/.test(tokenAt(tokens, to - 3).lower);
  return hangs ? readPhraseBefore(tokens, to - 4, false) : null;
}

/** "Zelensky, who said", "an article that claimed": the phrase before the pronoun. */
function readAntecedent(tokens: readonly Token[], who: number, loose: boolean): Subject | null {
  const joined = tokenAt(tokens, who - 1).lower === 'and' ? findFirstWho(tokens, who) : who;
  const before = isBreak(tokenAt(tokens, joined - 1)) ? joined - 2 : joined - 1;
  const phrase = readPhraseBefore(tokens, before, loose);
  if (phrase === null) return null;
  return { phrase: readDescribed(tokens, phrase) ?? phrase, from: who, relative: true };
}

/** "a person who attended the talks and who said": the place of the first of the two. */
function findFirstWho(tokens: readonly Token[], who: number): number {
  const from = Math.max(0, who - FIRST_WHO_REACH);
  const first = tokens.slice(from, who).findLastIndex(({ lower }) => lower === 'who');
  return first < 0 ? who : from + first;
}

/** The first of two clauses about somebody is no longer than this, in tokens. */
const FIRST_WHO_REACH = 20;

/** "Ada Blom, a lawyer from Tarsk, who said": the name that the description explains. */
function readDescribed(tokens: readonly Token[], { kind, start, plural }: Phrase): Phrase | null {
  if (kind !== 'description' || plural || tokenAt(tokens, start - 1).lower !== ',') return null;
  const named = readPhraseBefore(tokens, start - 2, false);
  return named?.name?.kind === 'person' ? named : null;
}
