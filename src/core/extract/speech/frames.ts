/**
 * In: the tokens of a unit. Out: its speech frames: each speech verb that somebody utters something with, and who that is.
 * What is only possible, denied, passive or infinitive speech ("did not say", "was told", "to reject") makes no frame.
 */
import { isPastForm } from '../../text/verb-forms';
import { readPhraseAfter, readPhraseBefore, type Phrase } from './phrases';
import {
  ADVERBS,
  AUXILIARIES,
  BLOCKERS,
  DETERMINERS,
  findSpeechVerb,
  PREPOSITIONS,
  SOURCE_NOUNS,
  VERB_PHRASES,
  type SpeechVerb,
} from './speech-words';
import { findSubject, type Subject } from './subjects';
import type { Token } from './units';

/** How a frame stands in its unit. own: it has its subject; inherited: "and noted", "adding"; inverted: "said X"; source: "according to X". */
export type FrameShape = 'own' | 'inherited' | 'inverted' | 'source';

/** `first`..`last`: the token places from its connector or subject to its last own word; the complement lies outside of these. */
export type Frame = {
  readonly shape: FrameShape;
  readonly verb: SpeechVerb | null;
  /** Place of the verb's first and last token ("made clear"). */
  readonly verbFrom: number;
  readonly verbTo: number;
  /** null: the subject is that of the frame before, or of the main clause. */
  readonly subject: Phrase | null;
  readonly first: number;
  /** True when the subject is a relative pronoun ("who said"). */
  readonly relative: boolean;
};

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
  const { verb, to } = found;
  if (verb.form === 'gerund') return readGerund(tokens, { place, to, verb });
  const subject = findSubject(tokens, place, verb);
  if (subject === 'blocked') return null;
  if (verb.form === 'base' && (subject === null || !takesBase(subject))) return null;
  if (subject !== null && subject !== 'coordinated') {
    return {
      shape: 'own',
      verb,
      verbFrom: place,
      verbTo: to,
      subject: subject.phrase,
      first: subject.from,
      relative: subject.relative,
    };
  }
  const inverted = verb.form === 'finite' ? readInverted(tokens, place, to) : null;
  if (inverted !== null) {
    return {
      shape: 'inverted',
      verb,
      verbFrom: place,
      verbTo: inverted.to,
      subject: inverted,
      first: place,
      relative: false,
    };
  }
  if (subject !== 'coordinated' || (verb.kind === 'think' && !hasFrame)) return null;
  return {
    shape: 'inherited',
    verb,
    verbFrom: place,
    verbTo: to,
    subject: null,
    first: findConnector(tokens, place),
    relative: false,
  };
}

/** "experts warn", "they say": a base form speaks only with a plural subject. */
function takesBase(subject: Subject | 'coordinated'): boolean {
  return subject !== 'coordinated' && subject.phrase.plural && subject.from >= 0;
}

/** The speech verb at `place`, phrases first; "words of warning" and the like are no verbs. */
function readVerb(tokens: readonly Token[], place: number): { verb: SpeechVerb; to: number } | null {
  const token = tokens[place];
  if (token?.kind !== 'word' || token.date) return null;
  for (const phrase of VERB_PHRASES.get(token.lower) ?? []) {
    if (phrase.words.every((word, offset) => tokens[place + offset]?.lower === word)) {
      return { verb: phrase.verb, to: place + phrase.words.length - 1 };
    }
  }
  const verb = findSpeechVerb(token.lower);
  return verb === null ? null : { verb, to: place };
}

/** `"…," said X`, `…, said X`: the verb follows a quotation or a comma, and the subject follows the verb. */
function readInverted(tokens: readonly Token[], place: number, verbTo: number): Phrase | null {
  const before = tokens[place - 1];
  const opens =
    before?.kind === 'quote' || before?.lower === ',' || before?.lower === '-' || before?.lower === '—';
  return opens ? readPhraseAfter(tokens, verbTo + 1) : null;
}

function readGerund(
  tokens: readonly Token[],
  at: { place: number; to: number; verb: SpeechVerb },
): Frame | null {
  let place = at.place - 1;
  while (tokens[place]?.kind === 'word' && isAdverb(tokens[place]?.lower ?? '')) place -= 1;
  const before = tokens[place];
  const base = { verb: at.verb, verbFrom: at.place, verbTo: at.to, relative: false };
  const inherited: Frame = {
    ...base,
    shape: 'inherited',
    subject: null,
    first: findConnector(tokens, at.place),
  };
  if (before === undefined || before.kind === 'mark' || before.kind === 'quote') return inherited;
  if (before.kind === 'word' && AUXILIARIES.has(before.lower)) {
    const subject = findSubject(tokens, at.place, at.verb);
    if (subject === null || typeof subject === 'string') return subject === 'coordinated' ? inherited : null;
    return { ...base, shape: 'own', subject: subject.phrase, first: subject.from };
  }
  if (/^(?:and|but|or|while|by|before|after|thus|when|in|even)$/.test(before.lower)) return inherited;
  if (before.kind === 'word' && (DETERMINERS.has(before.lower) || before.lower === "'s")) return null;
  if (before.kind === 'word' && PREPOSITIONS.has(before.lower)) {
    // "criticised X for saying": whoever stands before the preposition says it.
    const phrase = readPhraseBefore(tokens, place - 1, false);
    return phrase?.kind === 'name' && /^(?:for|from|of)$/.test(before.lower)
      ? { ...base, shape: 'own', subject: phrase, first: at.place }
      : null;
  }
  if (before.kind === 'word' && SOURCE_NOUNS.has(before.lower)) return inherited;
  const phrase = readPhraseBefore(tokens, place, false);
  return phrase === null ? null : { ...base, shape: 'own', subject: phrase, first: phrase.from };
}

/** "according to X", "in the words of X". */
function readSource(tokens: readonly Token[], place: number): Frame | null {
  const words = tokens.slice(place, place + 4).map(({ lower }) => lower);
  const size =
    words[0] === 'according' && words[1] === 'to' ? 2 : words.join(' ') === 'in the words of' ? 4 : 0;
  if (size === 0) return null;
  const subject = readSourcePhrase(tokens, place + size);
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
  const first = tokens[from];
  const subjective = { him: 'he', her: 'she', them: 'they', it: 'it' }[first?.lower ?? ''];
  const next = tokens[from + 1];
  if (first !== undefined && subjective !== undefined && (next === undefined || next.kind === 'mark')) {
    return {
      kind: 'pronoun',
      from,
      to: from,
      name: null,
      names: [],
      head: subjective,
      plural: subjective === 'they',
      definite: false,
    };
  }
  const phrase = readPhraseAfter(tokens, from);
  const end = phrase?.to ?? from;
  const by = tokens.findIndex((token, index) => index > from && index <= end + 4 && token.lower === 'by');
  if (
    by > 0 &&
    isPastForm(tokens[by - 1]?.lower ?? '') &&
    tokens.slice(from, by).every(({ kind }) => kind !== 'mark')
  ) {
    return readPhraseAfter(tokens, by + 1) ?? phrase;
  }
  return phrase;
}

/** The first token of what joins an inherited frame to the clause before: ", but also noted" begins at the comma. */
function findConnector(tokens: readonly Token[], verb: number): number {
  let first = verb;
  while (first > 0 && verb - first < 5) {
    const before = tokens[first - 1];
    if (before?.lower === ',') return first - 1;
    const joins =
      before?.kind === 'word' &&
      (isAdverb(before.lower) || /^(?:and|but|or|while|has|have|had|then)$/.test(before.lower));
    if (!joins) break;
    first -= 1;
  }
  return first;
}

/** True for words like "also" and "repeatedly". */
export function isAdverb(lower: string): boolean {
  return (ADVERBS.has(lower) || /.{2}ly$/.test(lower)) && !BLOCKERS.has(lower);
}
