/**
 * In: the tokens of a unit. Out: its speech frames: each speech verb that somebody utters something with, and who that is.
 * What is only possible, denied, passive or infinitive speech ("did not say", "was told", "to reject") makes no frame.
 */
import type { Subject } from './appositions';
import { readAgentFrame } from './agent-frames';
import { isForced, isForetold, isHadTo, isNotDenied } from './auxiliaries';
import { readGerundFrame } from './gerund-frames';
import { isSeveral, readInverted } from './inverted-frames';
import { makeInheritedFrame, makeOwnFrame, type Frame, type VerbPlace } from './make-frame';
import { readClaim, readPosition } from './owned-words';
import { readSourceFrame } from './source-frames';
import { readPhraseBefore } from '../phrases/phrases';
import { readVerb } from '../phrases/speech-verbs';
import { readTheyFrame, readToldFrame } from './spoken-for';
import { findSubject } from './subjects';
import { isBreak } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';
import { isPlainVerb } from '../../../text/verb-forms';

/** In a relative clause the quotation stands within so many tokens of its verb. */
const ASIDE_REACH = 7;
/** "took to", "used" stand within so many tokens before what was done with it. */
const PURPOSE_REACH = 9;

/** The frames of a unit, in order. */
export function findFrames(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    place = skipUnsaid(tokens, place);
    const frame =
      readSourceFrame(tokens, place) ??
      readPosition(tokens, place) ??
      readClaim(tokens, place) ??
      readVerbFrame(tokens, place, frames.length > 0);
    if (frame === null) continue;
    frames.push(frame);
    place = Math.max(place, frame.verbTo);
  }
  return frames;
}

/** "would not say whether Novak had offered to go": the place where what is not said ends; else `place`. */
function skipUnsaid(tokens: readonly Token[], place: number): number {
  const isAsked = /^(?:whether|if|who|why|how|what|when|where)$/.test(tokenAt(tokens, place + 1).lower);
  if (!isAsked || !UNSAID.test(tokenAt(tokens, place).lower)) return place;
  const before = [1, 2].map((back) => tokenAt(tokens, place - back).lower);
  const isUnsaid =
    /(?:^not|n't)$/.test(before[0] ?? '') ||
    (before[0] === 'to' && /^(?:declin|refus)(?:ed|es|ing)$/.test(before[1] ?? ''));
  if (!isUnsaid) return place;
  const end = tokens.findIndex(({ kind }, at) => at > place && (kind === 'mark' || kind === 'quote'));
  return end < 0 ? tokens.length : end;
}

const UNSAID = /^(?:say|disclose|reveal|specify|confirm|clarify|know)$/;

function readVerbFrame(tokens: readonly Token[], place: number, hasFrame: boolean): Frame | null {
  const found = readVerb(tokens, place);
  if (found === null || isAskedAside(tokens, place)) return null;
  const at = { place, ...found };
  if (at.verb.form === 'gerund') return readGerundFrame(tokens, at);
  const subject = findSubject(tokens, place, at.verb);
  if (subject === null || subject === 'blocked') return readWithout(tokens, at, subject);
  if (subject !== 'coordinated') return readWith(tokens, at, subject);
  return at.verb.form === 'finite' ? readCoordinated(tokens, at, hasFrame) : null;
}

function readWith(tokens: readonly Token[], at: VerbPlace, subject: Subject): Frame | null {
  if (isToldOf(tokens, at, subject)) return readInverted(tokens, at);
  return readOwn(tokens, at, subject) ?? (at.verb.form === 'base' ? readInverted(tokens, at) : null);
}

/** "Blom, asked about the leak, says": somebody asks her. "The mayor, Ada Blom, asked whether …." is what she asks. */
function isAskedAside(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:asked|pressed|questioned)$/.test(tokenAt(tokens, place).lower)) return false;
  if (!isBreak(tokenAt(tokens, place - 1)) || tokenAt(tokens, place - 2).kind === 'quote') return false;
  const goesOn = tokens.slice(place + 2).some((token) => isBreak(token));
  return (
    goesOn &&
    /^(?:about|whether|if|by|how|why|what|when|for|on|to|at|during)$/.test(tokenAt(tokens, place + 1).lower)
  );
}

/** Nobody stands before the verb who utters it; "by X" or "said X" may follow. */
function readWithout(tokens: readonly Token[], at: VerbPlace, subject: 'blocked' | null): Frame | null {
  const agent = readAgentFrame(tokens, at) ?? readToldFrame(tokens, at) ?? readPurpose(tokens, at);
  if (agent !== null || subject === 'blocked') return agent;
  return at.verb.form === 'gerund' ? null : readInverted(tokens, at);
}

/** "took to X to accuse", "went on television to blast", "used a speech to call": it is done, and with a quotation it is told how. */
function readPurpose(tokens: readonly Token[], at: VerbPlace): Frame | null {
  if (tokenAt(tokens, at.place - 1).lower !== 'to' || !calls(tokens, at.to)) return null;
  for (let place = at.place - 2; place > at.place - PURPOSE_REACH; place -= 1) {
    const { kind, lower } = tokenAt(tokens, place);
    if (kind === 'mark' || kind === 'quote') return null;
    const next = tokenAt(tokens, place + 1).lower;
    if (isDone(lower, next)) return makeInheritedFrame(tokens, at);
    if (PROMPTS.test(lower)) return readPrompted(tokens, at, place + 1);
  }
  return null;
}

function isDone(verb: string, next: string): boolean {
  if (verb === 'used') return next !== 'to';
  return (verb === 'took' && next === 'to') || (verb === 'went' && next === 'on');
}

/** What moves somebody to speak. */
const PROMPTS = /^prompt(?:ed|ing|s)$/;

/** "prompted Blom to warn of "chaos"": she does. */
function readPrompted(tokens: readonly Token[], at: VerbPlace, from: number): Frame | null {
  const phrase = readPhraseBefore(tokens, at.place - 2, true);
  // Titles may be read further back than to the verb.
  const isObject = phrase?.kind === 'name' ? phrase.from >= from : phrase?.start === from;
  return phrase !== null && isObject ? makeOwnFrame(at, { phrase, from, relative: true, aside: true }) : null;
}

/** "Officials, said Blom, were tired": what opens the sentence is what is told of, when somebody stands from verb to comma. */
function isToldOf(tokens: readonly Token[], at: VerbPlace, { phrase, from }: Subject): boolean {
  if (from !== 0 || phrase.start !== 0 || phrase.to !== at.place - 2) return false;
  const inverted = readInverted(tokens, at);
  if (inverted === null) return false;
  const isOf =
    tokenAt(tokens, inverted.verbTo + 1).lower === 'of' &&
    tokenAt(tokens, inverted.verbTo + 2).kind === 'name';
  return isBreak(tokenAt(tokens, inverted.verbTo + (isOf ? 3 : 1)));
}

function readOwn(tokens: readonly Token[], at: VerbPlace, subject: Subject): Frame | null {
  if (subject.aside === true && !calls(tokens, at.to)) return null;
  // "experts warn": a base form speaks only with a plural subject.
  const { verb } = at;
  const several = subject.phrase.plural || (isPlainVerb(verb.base) && isSeveral(subject.phrase));
  const speaks = verb.form === 'finite' || several || saysAnyway(tokens, at);
  return speaks ? (readTheyFrame(tokens, at, subject) ?? makeOwnFrame(at, subject)) : null;
}

/** "would say only that", "did say that", "what he had to say:". */
const saysAnyway = (tokens: readonly Token[], at: VerbPlace): boolean =>
  saysOnly(tokens, at) ||
  saysIndeed(tokens, at) ||
  isHadTo(tokens, at.place) ||
  isForced(tokens, at.place) ||
  isForetold(tokens, at.place) ||
  isNotDenied(tokens, at.place);

/** "He did say that": stressed, for denials have a "not" and questions begin with the auxiliary. */
function saysIndeed(tokens: readonly Token[], { place, to, verb }: VerbPlace): boolean {
  const next = tokenAt(tokens, to + 1);
  if (next.lower !== 'that' && next.kind !== 'quote') return false;
  return verb.kind === 'say' && /^(?:did|does)$/.test(tokenAt(tokens, place - 1).lower);
}

/** "A spokesman would say only that". */
function saysOnly(tokens: readonly Token[], { place, to }: VerbPlace): boolean {
  const words = [place - 2, place - 1, to + 1].map((at) => tokenAt(tokens, at).lower);
  return words[2] === 'only' ? words[1] === 'would' : words[0] === 'would' && words[1] === 'only';
}

/** "whose contents he dismissed once more as "forged"": a quotation follows before any sign. */
function calls(tokens: readonly Token[], verb: number): boolean {
  for (let place = verb + 1; place < verb + ASIDE_REACH; place += 1) {
    const { kind, lower } = tokenAt(tokens, place);
    if (kind === 'quote') return true;
    if (kind === 'mark' || /^(?:and|but|which|who|that)$/.test(lower)) return false;
  }
  return false;
}

/** "and noted": the subject is the one before; verbs of thinking need a speaker for that ("said X but fears Y"). */
function readCoordinated(tokens: readonly Token[], at: VerbPlace, hasFrame: boolean): Frame | null {
  const inherits = at.verb.kind !== 'think' || hasFrame;
  return readInverted(tokens, at) ?? (inherits ? makeInheritedFrame(tokens, at) : null);
}
