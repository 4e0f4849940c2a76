/**
 * In: the tokens of a unit. Out: its speech frames: each speech verb that somebody utters something with, and who that is.
 * What is only possible, denied, passive or infinitive speech ("did not say", "was told", "to reject") makes no frame.
 */
import type { Subject } from './appositions';
import { readGerundFrame } from './gerund-frames';
import { makeInheritedFrame, makeOwnFrame, type Frame, type VerbPlace } from './make-frame';
import { readPhraseAfter } from './phrases';
import { readSourceFrame } from './source-frames';
import { readVerb } from './speech-verbs';
import { findSubject } from './subjects';
import { isBreak } from './token-tests';
import { tokenAt, type Token } from './units';

/** In a relative clause the quotation stands within so many tokens of its verb. */
const ASIDE_REACH = 7;

/** The frames of a unit, in order. */
export function findFrames(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const frame = readSourceFrame(tokens, place) ?? readVerbFrame(tokens, place, frames.length > 0);
    if (frame === null) continue;
    frames.push(frame);
    place = Math.max(place, frame.verbTo);
  }
  return frames;
}

function readVerbFrame(tokens: readonly Token[], place: number, hasFrame: boolean): Frame | null {
  const found = readVerb(tokens, place);
  if (found === null) return null;
  const at = { place, ...found };
  if (at.verb.form === 'gerund') return readGerundFrame(tokens, at);
  const subject = findSubject(tokens, place, at.verb);
  const isFinite = at.verb.form === 'finite';
  if (subject === null) return isFinite ? readInverted(tokens, at) : null;
  if (subject === 'coordinated') return isFinite ? readCoordinated(tokens, at, hasFrame) : null;
  return subject === 'blocked' ? null : readOwn(tokens, at, subject);
}

function readOwn(tokens: readonly Token[], at: VerbPlace, subject: Subject): Frame | null {
  if (subject.aside === true && !calls(tokens, at.to)) return null;
  // "experts warn": a base form speaks only with a plural subject.
  return at.verb.form === 'finite' || subject.phrase.plural ? makeOwnFrame(at, subject) : null;
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

/** `"…," said X`, `…, said X`: the verb follows a quotation or a break, and the subject follows the verb. */
function readInverted(tokens: readonly Token[], at: VerbPlace): Frame | null {
  const before = tokenAt(tokens, at.place - 1);
  // ", said X" only with verbs that need no object: ", described the plan as".
  const opens =
    before.kind === 'quote' || (isBreak(before) && (at.verb.kind === 'say' || at.verb.base === 'inform'));
  const subject = opens ? readPhraseAfter(tokens, at.to + 1) : null;
  if (subject === null) return null;
  const { verb, place } = at;
  return {
    shape: 'inverted',
    verb,
    verbFrom: place,
    verbTo: subject.to,
    subject,
    first: place,
    relative: false,
  };
}
