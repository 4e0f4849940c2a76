/** "As X said at a briefing, …": where what X said begins. In: the words of a sentence. Out: the place of the comma, or null. */
import { tokenAt, type Token } from '../tokens';
import { LISTENERS, PREPOSITIONS } from '../../../lexicon/speech-words';
import { hasVerb, isSureVerb } from './token-tests';

/** Between the verb and its comma: to whom, where and when, in tokens. */
const REACH = 14;

/** Gives the comma behind a verb of which the subject begins at `first`, right behind the "As" of a sentence. */
export function findBehindAs(tokens: readonly Token[], first: number, verb: number): number | null {
  if (first !== 1 || tokenAt(tokens, 0).lower !== 'as') return null;
  const near = tokens.slice(verb + 1, verb + 1 + REACH);
  const sign = near.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  if (tokenAt(near, sign).lower !== ',' || !isCircumstance(tokenAt(near, 0))) return null;
  const comma = verb + 1 + sign;
  return !near.slice(0, sign).some(isSureVerb) && hasVerb(tokens, comma + 1, tokens.length) ? comma : null;
}

/** Where, when or to whom: in "As Blom said goodbye, the lights went out" the word tells when something else happened. */
const isCircumstance = ({ kind, date, lower }: Token): boolean =>
  kind === 'mark' || kind === 'name' || date || PREPOSITIONS.has(lower) || LISTENERS.has(lower);
