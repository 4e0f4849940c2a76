/** What a unit reports without quotation marks: the clauses that its speakers stand behind. */
import type { Attribution } from '../../document';
import { isAuxiliary } from '../../text/verb-forms';
import { isDeed } from './frames/deeds';
import { isJudged } from './frames/judged';
import type { Frame } from './frames/make-frame';
import { makeAttribution } from './make-attribution';
import type { Phrase } from './phrases/make-phrase';
import { isHumanNoun, isPronoun } from './phrases/phrase-words';
import { NAMING_VERBS } from '../../lexicon/speech-words';
import { hasVerb } from './phrases/token-tests';
import type { Stretch } from './stretches';
import { tokenAt, type Token } from './tokens';
import type { Unit } from './units';
import { spanOfTokens, type Utterance } from './utterances';

/** The reported clauses of an utterance; a side that is nothing but a quotation is left to the quotations. */
export function attributeReported(unit: Unit, utterance: Utterance, text: string): Attribution[] {
  const { frame, scope, via } = utterance;
  if (
    saysNothing(unit.tokens, frame) ||
    (via !== null && isThought(frame)) ||
    isName(unit.tokens, frame) ||
    asksForCover(unit.tokens, utterance)
  )
    return [];
  const clause = scope.right !== null && tokenAt(unit.tokens, scope.right.from - 1).lower === 'that';
  const rule = clause && via === null ? 'reported' : ruleOfReported(frame, via !== null);
  return [scope.left, scope.right].flatMap((stretch) => {
    if (stretch === null || !hasOwnWords(unit.tokens, stretch)) return [];
    if (isDeed(unit.tokens, frame, stretch)) return [];
    const span = spanOfTokens(unit.tokens, stretch.from, stretch.to - 1);
    const { speaker, speakerSpan } = utterance;
    const by = { speaker, speakerSpan, via, verb: verbText(unit, frame, text) };
    return [makeAttribution(span, by, 'reported', rule)];
  });
}

/** Thoughts, names given to things, and clauses about a noun tell nothing but what they quote. */
function saysNothing(tokens: readonly Token[], frame: Frame): boolean {
  const { aside, verb, shape } = frame;
  if (aside === true) return true;
  if (NAMING_VERBS.has(verb?.base ?? '')) return !isJudged(tokens, frame);
  return verb?.kind === 'think' && shape !== 'inherited' && !isOpinion(tokens, frame);
}

/** "The analyst believes that …": what one person thinks now, told in a clause of its own, was told to somebody. */
function isOpinion(tokens: readonly Token[], frame: Frame): boolean {
  const { verb, verbFrom, verbTo, subject, relative, shape } = frame;
  const that = tokenAt(tokens, verbTo + 1).lower === ',' ? verbTo + 2 : verbTo + 1;
  const opens = tokenAt(tokens, that).lower === 'that' || shape === 'inverted' || isHeld(tokens, frame);
  if (!opens || relative) return false;
  const isNow = verb?.form === 'base' || /s$/.test(tokenAt(tokens, verbFrom).lower);
  return isNow && subject !== null && isPerson(subject);
}

/** "believes the figure is too high", "expects the bank to raise rates": the same without "that". */
function isHeld(tokens: readonly Token[], { verb, verbTo }: Frame): boolean {
  const near = tokens.slice(verbTo + 1, verbTo + HELD_REACH);
  const sign = near.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const clause = sign < 0 ? near : near.slice(0, sign);
  if (/^(?:in|of)$/.test(tokenAt(clause, 0).lower)) return false;
  if (verb?.base === 'expect') return clause.slice(1).some(({ lower }) => lower === 'to');
  return /^(?:believe|think)$/.test(verb?.base ?? '') && hasVerb(clause, 1, clause.length);
}

/** In tokens. */
const HELD_REACH = 14;

function isPerson({ name, head }: Phrase): boolean {
  return name === null ? isHumanNoun(head) || /^(?:he|she)$/.test(head) : name.kind === 'person';
}

/** "Rivals believe the list was forged, a source said": what several think is another's word. */
const isThought = ({ verb }: Frame): boolean => verb?.kind === 'think' && verb.form === 'base';

/** "what he described as a pattern": the writer takes over a word, and tells nothing else of his. */
function isName(tokens: readonly Token[], { verb, first }: Frame): boolean {
  return verb?.kind === 'call' && tokenAt(tokens, first - 1).lower === 'what';
}

/** "who asked that his last name not be used": on what condition somebody speaks. */
function asksForCover(tokens: readonly Token[], { frame, scope }: Utterance): boolean {
  if (frame.verb?.kind !== 'ask' || scope.right === null) return false;
  const { from, to } = scope.right;
  // With a reason behind it ("because he hopes to work again") it is told for itself.
  if (to - from > COVER_REACH) return false;
  const near = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    near.some((word) => /^(?:names?|identity)$/.test(word)) && /\b(?:not|withheld)\b/.test(near.join(' '))
  );
}

/** In tokens. */
const COVER_REACH = 8;

function ruleOfReported(frame: Frame, nested: boolean): string {
  if (frame.shape === 'source') return 'according';
  if (nested) return 'nested';
  return frame.verb?.kind === 'act' || frame.verb?.kind === 'call' ? 'act' : 'reported';
}

/** The frame's verb as printed, or null for "according to". */
export function verbText(unit: Unit, frame: Frame, text: string): string | null {
  if (frame.verb === null) return null;
  const end = frame.verbFrom + frame.verb.base.split(' ').length - 1;
  const { start, end: stop } = spanOfTokens(
    unit.tokens,
    frame.verbFrom,
    frame.shape === 'inverted' ? end : frame.verbTo,
  );
  return text.slice(start, stop);
}

function hasOwnWords(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'name');
  // "It was, said Blom, "time"": the pronoun and its auxiliary say nothing.
  const isOpening =
    words.length === 2 && words.every((token) => isPronoun(token) || isAuxiliary(token.lower));
  return words.length > 0 && !isOpening;
}
