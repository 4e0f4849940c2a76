/** Sentences that say who said the one before them: "The mayor, Ada Blom, wrote this on Telegram.", "This was stated by Blom." */
import type { LateName } from '../phrases/late-names';
import type { Phrase } from '../phrases/make-phrase';
import { readPhraseAfter } from '../phrases/phrases';
import { findSpeechVerb } from '../../../lexicon/speech-words';
import { isSureVerb, skipTimes } from '../phrases/token-tests';
import { isAuxiliary } from '../../../text/verb-forms';
import { tokenAt, type Token } from '../tokens';
import { findSubject } from './subjects';

const SAID = /^(?:said|stated|reported|announced|wrote|confirmed|noted|declared|posted)$/;
/** Where, when and to whom; "said this week" is a time. */
const WHERE = /^(?:|[.,]|on|in|at|during|to|after|before|while|when|via|from|as|following)$/;

/** Whom the sentence names, or null. */
export function readSaidSo(tokens: readonly Token[]): LateName | null {
  if (tokens.some(({ kind }) => kind === 'quote')) return null;
  const phrase = tokenAt(tokens, 0).lower === 'this' ? readAgent(tokens) : readTeller(tokens);
  return phrase === null || phrase.name?.kind === 'place' ? null : { phrase, sure: true, plain: true };
}

/** "This was stated by Blom" */
function readAgent(tokens: readonly Token[]): Phrase | null {
  const verb = skipTimes(tokens, tokenAt(tokens, 2).lower === 'first' ? 3 : 2);
  if (!/^(?:was|is)$/.test(tokenAt(tokens, 1).lower) || !SAID.test(tokenAt(tokens, verb).lower)) return null;
  return tokenAt(tokens, verb + 1).lower === 'by' ? readPhraseAfter(tokens, verb + 2) : null;
}

/** "Blom said this in an interview", "wrote about this on Telegram" */
function readTeller(tokens: readonly Token[]): Phrase | null {
  const verb = tokens.findIndex(({ lower }) => SAID.test(lower));
  const kind = findSpeechVerb(tokenAt(tokens, verb).lower);
  const about = tokenAt(tokens, verb + 1).lower === 'about' ? verb + 2 : verb + 1;
  if (verb < 1 || kind === null || !pointsBack(tokens, about)) return null;
  const subject = findSubject(tokens, verb, kind);
  return subject === null || typeof subject === 'string' || subject.relative ? null : subject.phrase;
}

/** "this in an interview": no day, and no clause of its own, as in "this in turn would cost jobs". */
function pointsBack(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, place + 1);
  if (tokenAt(tokens, place).lower !== 'this' || next.date || !WHERE.test(next.lower)) return false;
  const verb = tokens.slice(place + 1).find((token) => isSureVerb(token));
  return verb === undefined || !isAuxiliary(verb.lower);
}
