/** Frames of gerunds: "adding", "and warning", "with X calling", "criticised X for saying", "was quoted as saying". */
import { readAroundApposition } from './appositions';
import { makeInheritedFrame, makeOwnFrame, type Frame, type VerbPlace } from './make-frame';
import { isPossessive, isDeterminer } from '../phrases/phrase-words';
import { makePronoun, type Phrase } from '../phrases/make-phrase';
import { readPhraseBefore } from '../phrases/phrases';
import {
  AUXILIARIES,
  BLOCKERS,
  DETERMINERS,
  PREPOSITIONS,
  SOURCE_NOUNS,
} from '../../../lexicon/speech-words';
import { skipAuxiliaries } from './auxiliaries';
import { findSubject } from './subjects';
import { isAdverb, isBreak } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** Words that may join a gerund to its clause ("and warning", "by saying"). */
const JOINTS = /^(?:and|but|or|while|by|thus|without)$/;

/** The same, where the gerund is sure to be speech ("before adding", "beyond saying"). */
const BEHIND = /^(?:before|after|beyond|besides)$/;

/** The frame of a gerund, or null when it is a noun or nobody says it. */
export function readGerundFrame(tokens: readonly Token[], at: VerbPlace): Frame | null {
  if (isCitedAside(tokens, at)) return null;
  let place = at.place - 1;
  while (isAdverb(tokenAt(tokens, place))) place -= 1;
  const before = tokenAt(tokens, place);
  if (before.kind === 'mark' || before.kind === 'quote') return makeInheritedFrame(tokens, at);
  if (before.kind === 'name') return readSubjectFrame(tokens, at, place);
  if (AUXILIARIES.has(before.lower) || BLOCKERS.has(before.lower)) return readProgressive(tokens, at);
  if (before.lower === 'as') return readQuoted(tokens, at, place);
  if (HEARD.test(before.lower)) return readHeard(tokens, at, place);
  return readAfterWord(tokens, at, place);
}

/** "reports, citing two envoys, that": from whom it is known, not what is said. */
function isCitedAside(tokens: readonly Token[], { verb, place }: VerbPlace): boolean {
  if (!/^(?:cite|quote)$/.test(verb.base) || tokenAt(tokens, place - 1).lower !== ',') return false;
  const close = tokens.findIndex(({ kind }, at) => at > place && (kind === 'mark' || kind === 'quote'));
  return tokenAt(tokens, close).lower === ',' && tokenAt(tokens, close + 1).lower === 'that';
}

function readAfterWord(tokens: readonly Token[], at: VerbPlace, place: number): Frame | null {
  const before = tokenAt(tokens, place);
  if (BEHIND.test(before.lower) && /^(?:say|tell)$/.test(at.verb.kind)) return makeInheritedFrame(tokens, at);
  if (JOINTS.test(before.lower) || SOURCE_NOUNS.has(before.lower)) return makeInheritedFrame(tokens, at);
  if (isDeterminer(before) || isPossessive(before)) return null;
  if (PREPOSITIONS.has(before.lower)) return readBlamed(tokens, at, place);
  return readSubjectFrame(tokens, at, place);
}

/** "with X calling": X says it; "posted to X asking": the main subject does. */
function readSubjectFrame(tokens: readonly Token[], at: VerbPlace, place: number): Frame | null {
  const phrase = readPhraseBefore(tokens, place, false);
  // "the most promising states"
  if (phrase === null || DETERMINERS.has(phrase.head)) return null;
  // "stormed the palace chanting": a place is what the clause before does something to.
  if (phrase.name?.kind === 'place') return makeInheritedFrame(tokens, at);
  const link = tokenAt(tokens, phrase.start - 1).lower;
  if (link !== 'with' && PREPOSITIONS.has(link)) return makeInheritedFrame(tokens, at);
  return makeOwnFrame(at, { phrase, from: phrase.start, relative: false });
}

/** "was quoted as saying", and "the statement quoted X as saying", where X says it. */
function readQuoted(tokens: readonly Token[], at: VerbPlace, as: number): Frame | null {
  const quoted = findQuoted(tokens, as);
  if (quoted === null) return null;
  const object = isPassive(tokens, quoted) ? null : readObject(tokens, quoted, as);
  if (object !== null)
    return makeOwnFrame(at, { phrase: object, from: readQuoter(tokens, quoted), relative: false });
  const place = skipAuxiliaries(tokens, quoted, true);
  if (place === 'blocked') return null;
  if (isBreak(tokenAt(tokens, place))) return readExplained(tokens, at, place);
  const phrase = readPhraseBefore(tokens, place, true);
  return phrase === null ? null : makeOwnFrame(at, { phrase, from: phrase.start, relative: false });
}

/** What is on a recording. */
const HEARD = /^(?:heard|overheard|filmed|recorded|caught|captured)$/;

/** "Blom can be heard saying", "was filmed shouting": who is heard. */
function readHeard(tokens: readonly Token[], at: VerbPlace, heard: number): Frame | null {
  if (!isPassive(tokens, heard)) return null;
  const can = /^(?:can|could)$/.test(tokenAt(tokens, heard - 2).lower);
  const place = can ? heard - 3 : skipAuxiliaries(tokens, heard, true);
  const phrase = place === 'blocked' ? null : readPhraseBefore(tokens, place, true);
  return phrase === null ? null : makeOwnFrame(at, { phrase, from: phrase.start, relative: false });
}

/** Who is quoted, all that stands between; or the name behind who it is: "quoted the mayor, Ivo Lind, as saying". */
function readObject(tokens: readonly Token[], quoted: number, as: number): Phrase | null {
  const isAside = isBreak(tokenAt(tokens, as - 1));
  const object = readQuotee(tokens, isAside ? as - 2 : as - 1);
  if (object === null) return null;
  const isWhole = object.start === quoted + 1 || (isAside && isBreak(tokenAt(tokens, object.start - 1)));
  return isWhole ? object : null;
}

function readQuotee(tokens: readonly Token[], place: number): Phrase | null {
  const { lower } = tokenAt(tokens, place);
  const isObject = lower === 'him' || lower === 'her';
  return isObject
    ? makePronoun(place, lower === 'her' ? 'she' : 'he')
    : readPhraseBefore(tokens, place, true);
}

function isPassive(tokens: readonly Token[], quoted: number): boolean {
  return /^(?:was|were|is|are|be|been|being)$/.test(tokenAt(tokens, quoted - 1).lower);
}

/** Where the words of who quotes begin. */
function readQuoter(tokens: readonly Token[], quoted: number): number {
  return readPhraseBefore(tokens, quoted - 1, true)?.start ?? quoted;
}

/** "The negotiator, Su Wenbin, was quoted as saying". */
function readExplained(tokens: readonly Token[], at: VerbPlace, close: number): Frame | null {
  const subject = readAroundApposition(tokens, close, at.verb);
  return subject === null ? null : makeOwnFrame(at, subject);
}

/** The place of "quoted" before "as", past "by a newspaper"; null when there is none. */
function findQuoted(tokens: readonly Token[], as: number): number | null {
  const isAside = isBreak(tokenAt(tokens, as - 1));
  for (let place = as - 1; place > as - (isAside ? 14 : 10); place -= 1) {
    const token = tokenAt(tokens, place);
    if (/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|reported)$/.test(token.lower)) return place;
    if (token.kind === 'quote' || (token.kind === 'mark' && !(isAside && isBreak(token)))) return null;
  }
  return null;
}

/** "was warning". */
function readProgressive(tokens: readonly Token[], at: VerbPlace): Frame | null {
  // "He was referring to the strike": the writer explains.
  if (at.verb.base.startsWith('referring')) return null;
  const subject = findSubject(tokens, at.place, at.verb);
  if (subject === 'coordinated') return makeInheritedFrame(tokens, at);
  return subject === null || subject === 'blocked' ? null : makeOwnFrame(at, subject);
}

/** "criticised X for saying": whoever stands before the preposition says it. */
function readBlamed(tokens: readonly Token[], at: VerbPlace, preposition: number): Frame | null {
  if (!/^(?:for|from|of)$/.test(tokenAt(tokens, preposition).lower)) return null;
  const phrase = readPhraseBefore(tokens, preposition - 1, false);
  return phrase?.kind === 'name' ? makeOwnFrame(at, { phrase, from: at.place, relative: true }) : null;
}
