/** Whether a token is a speech verb in use as a verb: "he claims", not "his claims" or "claims were made". */
import { isAuxiliary } from '../../../text/verb-forms';
import {
  findSpeechVerb,
  PREPOSITIONS,
  QUOTE_VERBS,
  STRICT_VERBS,
  THAT_VERBS,
  VERB_PHRASES,
  type SpeechVerb,
} from '../../../lexicon/speech-words';
import { isAppointment, readPlaced, readUnknownVerb, type VerbAt } from './doubtful-verbs';
import { findBehindAs } from './as-said';
import { closesSpeech } from './closing-verbs';
import { isNewsOf } from './news-verbs';
import { isNoun } from './nouns-like-verbs';
import { isPronoun } from './phrase-words';
import { isAdverb, isBreak, skipBrackets, skipTimes } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** A subject with its asides is no longer than this, in tokens. */
const ASIDE_REACH = 16;
/** A clause's "that" stands within so many tokens of a preposition behind its verb. */
const THAT_REACH = 8;
const INSERTED = /^(?:only|again|also|repeatedly|once|instead|openly|directly|merely|explicitly)$/;

/** The speech verb that begins at `place`, phrases before words, or null. */
export function readVerb(tokens: readonly Token[], place: number): VerbAt | null {
  const token = tokenAt(tokens, place);
  if (token.kind !== 'word' || token.date) return null;
  const phrase = readVerbPhrase(tokens, place, token.lower);
  if (phrase !== null) return phrase;
  const placed = readPlaced(tokens, place);
  if (placed !== null) return placed;
  const verb = findSpeechVerb(token.lower);
  if (verb === null) {
    const unknown = readUnknownVerb(tokens, place);
    return unknown === null ? null : { verb: unknown, to: place };
  }
  const inUse = CAST.test(verb.base) ? isCastAs(tokens, place) : isInUse(tokens, place, verb);
  return inUse ? { verb, to: place } : null;
}

/** "made clear"; an adverb may stand inside ("speaks only of"). */
function readVerbPhrase(tokens: readonly Token[], place: number, first: string): VerbAt | null {
  const phrases = VERB_PHRASES.get(first);
  if (phrases === undefined) return null;
  const gap = INSERTED.test(tokenAt(tokens, place + 1).lower) ? 1 : 0;
  for (const { words, verb } of phrases) {
    const fits = words.every((word, at) => tokenAt(tokens, place + at + (at > 0 ? gap : 0)).lower === word);
    // "went on television"
    if (fits && QUOTE_VERBS.has(words.join('-')) && !nearQuote(tokens, place)) return null;
    if (fits) return { verb, to: place + gap + words.length - 1 };
  }
  return null;
}

/** "The cards add up to 214 loaves." */
const isSum = (tokens: readonly Token[], place: number): boolean =>
  /^add/.test(tokenAt(tokens, place).lower) && tokenAt(tokens, place + 1).lower === 'up';

function isInUse(tokens: readonly Token[], place: number, verb: SpeechVerb): boolean {
  if (isNoun(tokens, place, verb) || isBareParticiple(tokens, place) || isSum(tokens, place)) return false;
  const that = tokenAt(tokens, skipTimes(tokens, place + 1)).lower === 'that';
  if (QUOTE_VERBS.has(verb.base) && !that && !isBesideQuote(tokens, place)) return false;
  if (verb.base === 'quote' && isPassedOn(tokens, place)) return false;
  return that || mayDoWithout(tokens, place, verb);
}

/** Speech without "that": of verbs like "rule" only behind what is said ("…, the judges ruled."). */
function mayDoWithout(tokens: readonly Token[], place: number, { base }: SpeechVerb): boolean {
  if (THAT_VERBS.has(base)) return closesSpeech(tokens, place);
  return !STRICT_VERBS.has(base) || opensClause(tokens, place);
}

const CAST = /^(?:cast|tout|frame)$/;

/** "cast it as an "onslaught"", not "cast a vote". */
function isCastAs(tokens: readonly Token[], place: number): boolean {
  const near = tokens.slice(place + 1, place + ASIDE_REACH);
  const as = near.findIndex(({ lower }) => lower === 'as');
  return as > 0 && near.slice(as + 1, as + 5).some(({ kind }) => kind === 'quote');
}

/** "wanted written guarantees": only with "had" is it a verb. */
function isBareParticiple(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:written|seen|sworn)$/.test(tokenAt(tokens, place).lower)) return false;
  let before = place - 1;
  while (isAdverb(tokenAt(tokens, before))) before -= 1;
  return !/^(?:has|have|had|having|'d|'ve)$/.test(tokenAt(tokens, before).lower);
}

/** Verbs with other senses ("maintains its lead", "agreed to go") speak only before a clause or quotation, or after one. */
function opensClause(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, skipTimes(tokens, skipBrackets(tokens, place + 1)));
  if (
    ['that', ':', 'whether', 'there', 'how', 'why'].includes(next.lower) ||
    next.kind === 'quote' ||
    isPronoun(next)
  )
    return true;
  if (closesSpeech(tokens, place) || leadsToThat(tokens, place + 1) || isCommaThat(tokens, place + 1))
    return true;
  if (findBehindAs(tokens, 1, place) !== null) return true;
  return isToldThing(tokens, place, next) || nearQuote(tokens, place) || hasAuxiliarySoon(tokens, place + 1);
}

/** Somebody's name opens a clause as a rule; of news a thing is enough. */
const isToldThing = (tokens: readonly Token[], place: number, { kind }: Token): boolean =>
  kind === 'name' ? !isAppointment(tokens, place) : isNewsOf(tokens, place);

/** "considers, that": a comma that other languages set; "reported on Friday, citing two officials, that". */
function isCommaThat(tokens: readonly Token[], from: number): boolean {
  const comma = skipTimes(tokens, from);
  if (tokenAt(tokens, comma).lower !== ',') return false;
  if (tokenAt(tokens, comma + 1).lower === 'that') return true;
  const near = tokens.slice(comma + 1, comma + ASIDE_REACH);
  const close = near.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  const isCited = /^(?:citing|quoting|without|in|on|at)$/.test(tokenAt(near, 0).lower);
  return isCited && tokenAt(near, close).lower === ',' && tokenAt(near, close + 1).lower === 'that';
}

/** "argued for years that": a preposition and a few words before the clause. */
function leadsToThat(tokens: readonly Token[], from: number): boolean {
  if (!PREPOSITIONS.has(tokenAt(tokens, from).lower)) return false;
  const near = tokens.slice(from + 1, from + THAT_REACH);
  const that = near.findIndex(({ lower }) => lower === 'that');
  return (
    that > 0 &&
    near
      .slice(0, that)
      .every(({ kind, lower }) => kind === 'name' || (kind === 'word' && !isAuxiliary(lower)))
  );
}

/** "suggested the country might not": a clause, not an object. */
function hasAuxiliarySoon(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < from + 9; place += 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'word' && isAuxiliary(token.lower)) return true;
    if (token.kind === 'mark' || /^(?:and|or|but|which|who|as|for|to)$/.test(token.lower)) return false;
    if (place === from && PREPOSITIONS.has(token.lower)) return false;
  }
  return false;
}

/** "quoted X as saying": it is X who says it. */
function isPassedOn(tokens: readonly Token[], place: number): boolean {
  const as = tokens.slice(place + 1, place + ASIDE_REACH).findIndex(({ lower }) => lower === 'as');
  return as >= 0 && findSpeechVerb(tokenAt(tokens, place + as + 2).lower)?.form === 'gerund';
}

/** `"…," the general, flanked by soldiers, read`, `"…," the statement from the palace read`: only the subject stands between the quotation and the verb. */
function readsOut(tokens: readonly Token[], place: number): boolean {
  if (place >= ASIDE_REACH || !tokenAt(tokens, 0).stops) return false;
  const isWhole = tokens.slice(1, place).every(({ kind }) => kind === 'word' || kind === 'name');
  return isWhole || isBreak(tokenAt(tokens, place - 1));
}

/** True when a quotation stands near, or at the front with nothing but the subject between. */
function isBesideQuote(tokens: readonly Token[], place: number): boolean {
  return nearQuote(tokens, place) || readsOut(tokens, place);
}

/** True when a quotation stands in the few tokens before or after. */
function nearQuote(tokens: readonly Token[], place: number): boolean {
  return tokens.slice(Math.max(0, place - 5), place + 7).some(({ kind }) => kind === 'quote');
}
