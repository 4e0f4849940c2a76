/**
 * In: the tokens of a unit. Out: its speech frames: each speech verb that somebody utters something with, and who that is.
 * What is only possible, denied, passive or infinitive speech ("did not say", "was told", "to reject") makes no frame.
 */
import { isPastForm } from '../../text/verb-forms';
import { readPhraseAfter, readPhraseBefore, type Phrase } from './phrases';
import {
  AUXILIARIES,
  BLOCKERS,
  DETERMINERS,
  PREPOSITIONS,
  SOURCE_NOUNS,
  type SpeechVerb,
} from './speech-words';
import { readVerb } from './speech-verbs';
import { findSubject, skipAuxiliaries, type Subject } from './subjects';
import { isAdverb, isBreak } from './token-tests';
import { tokenAt, type Token } from './units';

/** A speech verb with its subject. */
export type Frame = {
  /** own: it has its subject; inherited: "and noted", "adding"; inverted: "said X"; source: "according to X". */
  readonly shape: 'own' | 'inherited' | 'inverted' | 'source';
  /** null for a source. */
  readonly verb: SpeechVerb | null;
  /** Places of the first and last token of the verb, and of what comes with it ("according to X", "said X"). */
  readonly verbFrom: number;
  readonly verbTo: number;
  /** null: the subject is that of the frame before, or of the main clause. */
  readonly subject: Phrase | null;
  /** Place of the frame's first token, its subject's or connector's. */
  readonly first: number;
  /** True when the subject is a relative pronoun ("who said"). */
  readonly relative: boolean;
};

type At = { readonly place: number; readonly to: number; readonly verb: SpeechVerb };

const SUBJECT_FORMS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', it: 'it' };
/** Words that may join a gerund to its clause ("and warning", "by saying"). */
const GERUND_JOINTS = /^(?:and|but|or|while|by|thus|without)$/;

/** The frames of a unit, in order. */
export function findFrames(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const frame = readSource(tokens, place) ?? readVerbFrame(tokens, place, frames.length > 0);
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
  if (at.verb.form === 'gerund') return readGerund(tokens, at);
  const subject = findSubject(tokens, place, at.verb);
  if (subject === 'blocked') return null;
  if (subject !== null && subject !== 'coordinated') {
    return at.verb.form === 'finite' || subject.phrase.plural ? makeOwn(at, subject) : null;
  }
  if (at.verb.form !== 'finite') return null;
  const inverted = readInverted(tokens, at);
  if (inverted !== null) return inverted;
  const inherits = subject === 'coordinated' && (at.verb.kind !== 'think' || hasFrame);
  return inherits ? makeInherited(tokens, at) : null;
}

function makeOwn(at: At, { phrase, from, relative }: Subject): Frame {
  return {
    shape: 'own',
    verb: at.verb,
    verbFrom: at.place,
    verbTo: at.to,
    subject: phrase,
    first: from,
    relative,
  };
}

function makeInherited(tokens: readonly Token[], at: At): Frame {
  const first = findConnector(tokens, at.place);
  return {
    shape: 'inherited',
    verb: at.verb,
    verbFrom: at.place,
    verbTo: at.to,
    subject: null,
    first,
    relative: false,
  };
}

/** `"…," said X`, `…, said X`: the verb follows a quotation or a break, and the subject follows the verb. */
function readInverted(tokens: readonly Token[], at: At): Frame | null {
  const before = tokenAt(tokens, at.place - 1);
  if (before.kind !== 'quote' && !isBreak(before)) return null;
  const subject = readPhraseAfter(tokens, at.to + 1);
  if (subject === null) return null;
  return {
    shape: 'inverted',
    verb: at.verb,
    verbFrom: at.place,
    verbTo: subject.to,
    subject,
    first: at.place,
    relative: false,
  };
}

/** "adding", "and warning", "with X calling", "criticised X for saying". */
function readGerund(tokens: readonly Token[], at: At): Frame | null {
  let place = at.place - 1;
  while (isAdverb(tokenAt(tokens, place))) place -= 1;
  const before = tokenAt(tokens, place);
  if (before.kind === 'mark' || before.kind === 'quote') return makeInherited(tokens, at);
  if (before.kind === 'word') {
    if (AUXILIARIES.has(before.lower) || BLOCKERS.has(before.lower)) return readProgressive(tokens, at);
    if (before.lower === 'as') return readQuoted(tokens, at, place);
    if (GERUND_JOINTS.test(before.lower)) return makeInherited(tokens, at);
    if (DETERMINERS.has(before.lower) || before.lower === "'s") return null;
    if (PREPOSITIONS.has(before.lower)) return readBlamed(tokens, at, place);
    if (SOURCE_NOUNS.has(before.lower)) return makeInherited(tokens, at);
  }
  const phrase = readPhraseBefore(tokens, place, false);
  // "the most promising states"
  if (phrase === null || DETERMINERS.has(phrase.head)) return null;
  const link = tokenAt(tokens, phrase.start - 1).lower;
  if (link !== 'with' && PREPOSITIONS.has(link)) return makeInherited(tokens, at);
  return makeOwn(at, { phrase, from: phrase.start, relative: false });
}

/** "was quoted as saying". */
function readQuoted(tokens: readonly Token[], at: At, as: number): Frame | null {
  if (!/^(?:quoted|cited|reported)$/.test(tokenAt(tokens, as - 1).lower)) return null;
  const place = skipAuxiliaries(tokens, as - 1, true);
  const phrase = place === 'blocked' ? null : readPhraseBefore(tokens, place, true);
  return phrase === null ? null : makeOwn(at, { phrase, from: phrase.start, relative: false });
}

/** "was warning". */
function readProgressive(tokens: readonly Token[], at: At): Frame | null {
  const subject = findSubject(tokens, at.place, at.verb);
  if (subject === 'coordinated') return makeInherited(tokens, at);
  return subject === null || subject === 'blocked' ? null : makeOwn(at, subject);
}

/** "criticised X for saying": whoever stands before the preposition says it. */
function readBlamed(tokens: readonly Token[], at: At, preposition: number): Frame | null {
  if (!/^(?:for|from|of)$/.test(tokenAt(tokens, preposition).lower)) return null;
  const phrase = readPhraseBefore(tokens, preposition - 1, false);
  return phrase?.kind === 'name' ? makeOwn(at, { phrase, from: at.place, relative: true }) : null;
}

/** "according to X", "in the words of X". */
function readSource(tokens: readonly Token[], place: number): Frame | null {
  const first = tokenAt(tokens, place).lower;
  if (first !== 'according' && first !== 'in') return null;
  const words = [1, 2, 3].map((offset) => tokenAt(tokens, place + offset).lower);
  const size = first === 'according' && words[0] === 'to' ? 2 : words.join(' ') === 'the words of' ? 4 : 0;
  const subject = size === 0 ? null : readSourcePhrase(tokens, place + size);
  if (subject === null) return null;
  return {
    shape: 'source',
    verb: null,
    verbFrom: place,
    verbTo: subject.to,
    subject,
    first: place,
    relative: false,
  };
}

/** "him", a name, a description; "data cited by Reuters" is Reuters. */
function readSourcePhrase(tokens: readonly Token[], from: number): Phrase | null {
  const pronoun = SUBJECT_FORMS[tokenAt(tokens, from).lower];
  if (pronoun !== undefined && tokenAt(tokens, from + 1).kind === 'mark') {
    const plural = pronoun === 'they';
    return {
      kind: 'pronoun',
      from,
      to: from,
      start: from,
      name: null,
      names: [],
      head: pronoun,
      plural,
      definite: false,
    };
  }
  const phrase = readPhraseAfter(tokens, from);
  const by = findBy(tokens, from, (phrase?.to ?? from) + 4);
  return by === null ? phrase : (readPhraseAfter(tokens, by + 1) ?? phrase);
}

/** The place of "by" after a participle ("cited by"), up to `to`; null when a sign comes first. */
function findBy(tokens: readonly Token[], from: number, to: number): number | null {
  for (let place = from; place <= to; place += 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'mark') return null;
    if (token.lower === 'by') return isPastForm(tokenAt(tokens, place - 1).lower) ? place : null;
  }
  return null;
}

/** The first token of what joins an inherited frame to the clause before: ", but also noted" begins at the comma. */
function findConnector(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (first > 0 && verb - first < 5) {
    const before = tokenAt(tokens, first - 1);
    if (before.lower === ',') return first - 1;
    const joins =
      before.kind === 'word' &&
      (isAdverb(before) || /^(?:and|but|or|while|has|have|had|then)$/.test(before.lower));
    if (!joins) break;
    first -= 1;
  }
  return first;
}
