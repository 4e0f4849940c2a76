/** Persons who open a sentence and whose verb comes only behind places and times: "Blom on Sunday on television announced". */
import type { Phrase } from '../phrases/make-phrase';
import { findTitleStart } from '../phrases/phrase-borders';
import { makePhrase } from '../phrases/make-phrase';
import { PREPOSITIONS } from '../../../lexicon/speech-words';
import { isFiniteVerb, isSureVerb } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** A name with its titles is no longer than this, in tokens. */
const MAX_NAME = 12;

/** The person who opens the sentence, when nothing but prepositions and what they govern stands up to `verb`; or null. */
export function findOpener(tokens: readonly Token[], verb: number): Phrase | null {
  const at = tokens.slice(0, MAX_NAME).findIndex(({ name }) => name?.kind === 'person');
  if (at < 0 || at >= verb || !opens(tokens, at)) return null;
  const between = tokens.slice(skipAge(tokens, at + 1), verb);
  return between.some((token) => token.kind !== 'word' && token.kind !== 'name') || between.some(isSureVerb)
    ? null
    : makePhrase(tokens, 'name', at, at);
}

/** True for a person's name that opens the sentence and is followed by a preposition and then by a verb. */
export function isOpener(tokens: readonly Token[], place: number): boolean {
  if (tokenAt(tokens, place).name?.kind !== 'person' || !opens(tokens, place)) return false;
  const sign = tokens.findIndex(({ kind }, at) => at > place && (kind === 'mark' || kind === 'quote'));
  return tokens.slice(place + 2, sign < 0 ? tokens.length : sign).some((token) => isFiniteVerb(token));
}

/** "Blom, 22, | from": the place behind an age. */
function skipAge(tokens: readonly Token[], comma: number): number {
  const [first, age, last] = [0, 1, 2].map((at) => tokenAt(tokens, comma + at).lower);
  return first === ',' && /^\d{1,3}$/.test(age ?? '') && last === ',' ? comma + 3 : comma;
}

function opens(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, skipAge(tokens, place + 1));
  const leads = next.date || (PREPOSITIONS.has(next.lower) && next.lower !== 'to');
  return leads && findTitleStart(tokens, place) === 0;
}
