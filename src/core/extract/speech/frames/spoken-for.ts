/** Frames whose subject stands beside the verb with a preposition: "they say from the ministry", "we were told by Blom that". */
import { makeOwnFrame, type Frame, type VerbPlace } from './make-frame';
import type { Subject } from './appositions';
import type { Phrase } from '../phrases/make-phrase';
import { readPhraseAfter, readPhraseBefore } from '../phrases/phrases';
import { COLLECTIVE_NOUNS, SOURCE_NOUNS } from '../../../lexicon/speech-words';
import { skipTimes } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** The frame of "they", when the body they speak for stands beside it: "From the union they announce", "they said from the union". */
export function readTheyFrame(tokens: readonly Token[], at: VerbPlace, subject: Subject): Frame | null {
  const { phrase } = subject;
  if (phrase.kind !== 'pronoun' || phrase.head !== 'they') return null;
  const before = readBodyBefore(tokens, phrase.start);
  if (before !== null) return makeOwnFrame(at, { phrase: before, from: before.start - 1, relative: false });
  const after = readBodyAfter(tokens, at.to + 1);
  if (after === null) return null;
  return { ...makeOwnFrame(at, { ...subject, phrase: after }), verbTo: after.to };
}

/** "From the ministry they": at the front of a clause. */
function readBodyBefore(tokens: readonly Token[], they: number): Phrase | null {
  const to = tokenAt(tokens, they - 1).lower === ',' ? they - 2 : they - 1;
  const phrase = readPhraseBefore(tokens, to, false);
  if (phrase === null || !isBody(phrase)) return null;
  const opens = phrase.start === 1 || tokenAt(tokens, phrase.start - 2).kind === 'mark';
  return opens && /^(?:from|at|in)$/.test(tokenAt(tokens, phrase.start - 1).lower) ? phrase : null;
}

/** "they announced from the union in Tarsk": up to a sign or the clause. */
function readBodyAfter(tokens: readonly Token[], from: number): Phrase | null {
  const place = skipTimes(tokens, from);
  if (tokenAt(tokens, place).lower !== 'from') return null;
  const phrase = readPhraseAfter(tokens, place + 1);
  if (phrase === null || !isBody(phrase)) return null;
  const next = tokenAt(tokens, skipTimes(tokens, phrase.to + 1));
  return next.kind === 'mark' || next.kind === 'quote' || next.lower === 'that' ? phrase : null;
}

function isBody({ name, head, plural }: Phrase): boolean {
  return name === null ? COLLECTIVE_NOUNS.has(head) && !plural : name.kind === 'organization';
}

/** The frame of a passive whose speaker is named before its clause: "was told by Blom that", "was announced from the palace that". */
export function readToldFrame(tokens: readonly Token[], at: VerbPlace): Frame | null {
  const { kind, form, base } = at.verb;
  if (form !== 'finite' || (kind !== 'tell' && kind !== 'say') || base === 'quote') return null;
  const paper = readPaperBefore(tokens, at.place);
  const subject = paper ?? readTeller(tokens, skipTimes(tokens, at.to + 1));
  if (subject === null) return null;
  const verbTo = Math.max(at.to, subject.to);
  const next = tokenAt(tokens, skipTimes(tokens, verbTo + 1));
  if (next.lower !== 'that' && next.lower !== ':') return null;
  const from = paper === null ? at.place : paper.start - 1;
  return { ...makeOwnFrame(at, { phrase: subject, from, relative: false }), verbTo };
}

/** "In the same statement it is said that", "In security circles it is said": the paper, the body, the circles. */
function readPaperBefore(tokens: readonly Token[], verb: number): Phrase | null {
  if (!/^(?:is|was)$/.test(tokenAt(tokens, verb - 1).lower) || tokenAt(tokens, verb - 2).lower !== 'it')
    return null;
  const to = tokenAt(tokens, verb - 3).lower === ',' ? verb - 4 : verb - 3;
  const phrase = readPhraseBefore(tokens, to, true);
  const speaks =
    phrase !== null && (isPaper(phrase) || isBody(phrase) || /^(?:circle|quarter)$/.test(phrase.head));
  if (!speaks || phrase.start > 1) return null;
  return /^(?:in|at|from|among)$/.test(tokenAt(tokens, phrase.start - 1).lower) ? phrase : null;
}

function isPaper({ head, name }: Phrase): boolean {
  return name === null && SOURCE_NOUNS.has(head);
}

/** "by Blom", "from the palace". */
function readTeller(tokens: readonly Token[], place: number): Phrase | null {
  const link = tokenAt(tokens, place).lower;
  if (!/^(?:by|from|in)$/.test(link)) return null;
  const phrase = readPhraseAfter(tokens, place + 1);
  if (phrase === null || link === 'by') return phrase;
  return (link === 'from' ? isBody(phrase) : isPaper(phrase)) ? phrase : null;
}
