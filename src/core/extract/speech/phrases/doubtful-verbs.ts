/** Verbs that are speech only where they stand: any verb behind a quotation, and verbs of announcing before a bare name. */
import { isPastForm } from '../../../text/verb-forms';
import { isPronoun, isSpeakerNoun } from './phrase-words';
import { readPhraseBefore } from './phrases';
import { findSpeechVerb, PREPOSITIONS, type SpeechVerb } from '../../../lexicon/speech-words';
import { hasVerb, isAdverb } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** A speech verb and the place of its last token ("made clear"). */
export type VerbAt = { readonly verb: SpeechVerb; readonly to: number };

/** Verbs that are speech only with their quotation: `sees "a bridge"`, `found the vote "orderly"`, `spoke for hours of "greed"`. */
export function readPlaced(tokens: readonly Token[], place: number): VerbAt | null {
  return (
    readNaming(tokens, place) ??
    readSpokeOf(tokens, place) ??
    readPutAt(tokens, place) ??
    readSent(tokens, place)
  );
}

/** `"…," he pleaded` and `"…," giggled one onlooker`: after a quotation that stops for a speaker any past tense is speech. */
export function readUnknownVerb(tokens: readonly Token[], place: number): SpeechVerb | null {
  const { lower } = tokenAt(tokens, place);
  if (!isPastForm(lower) && !(lower.endsWith('ed') && lower.length > 4))
    return readUnknownPresent(tokens, place);
  const before = tokenAt(tokens, place - 1);
  const phrase =
    isPronoun(before) || before.kind === 'name' ? readPhraseBefore(tokens, place - 1, false) : null;
  const follows = before.stops || (phrase !== null && tokenAt(tokens, phrase.start - 1).stops);
  return follows ? { base: lower, kind: 'say', form: 'finite' } : null;
}

/** Asked first, for every word is asked about. */
const isBehindQuotation = (tokens: readonly Token[], place: number): boolean =>
  tokenAt(tokens, place - 1).stops || tokenAt(tokens, place - 2).stops;

const mayBePresent = (token: Token): boolean =>
  /^\p{Ll}{3,}s$/u.test(token.lower) && !isSpeakerNoun(token.lower) && !isAdverb(token);

/** `"…," shrugs Blom`, `"…," Blom shrugs.`, `"…," he laughs.`: a person's name or "he" must stand beside it. */
function readUnknownPresent(tokens: readonly Token[], place: number): SpeechVerb | null {
  if (!isBehindQuotation(tokens, place) || !mayBePresent(tokenAt(tokens, place))) return null;
  const isPerson = (at: number): boolean => tokenAt(tokens, at).name?.kind === 'person';
  const isMark = (at: number): boolean => tokenAt(tokens, at).kind === 'mark';
  const isHe = /^(?:he|she)$/.test(tokenAt(tokens, place - 1).lower);
  const leads = tokenAt(tokens, place - 1).stops && isPerson(place + 1) && isMark(place + 2);
  const closes = tokenAt(tokens, place - 2).stops && (isHe || isPerson(place - 1)) && isMark(place + 1);
  const { lower } = tokenAt(tokens, place);
  return leads || closes ? { base: lower, kind: 'say', form: 'finite' } : null;
}

/** "announced Ada Blom as his choice": a name with its post, and no clause. */
export function isAppointment(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:announced|announces|confirmed|confirms|proposed|proposes)$/.test(tokenAt(tokens, place).lower))
    return false;
  const near = tokens.slice(place + 2, place + APPOINTED_REACH);
  const end = near.findIndex(({ lower }) => lower === ',' || lower === 'as');
  const isPost = near.some(({ lower }) => lower === 'as');
  return tokenAt(tokens, place + 1).name?.kind === 'person' && isPost && !hasVerb(near, 0, end);
}

/** "as" stands within so many tokens of "announced". */
const APPOINTED_REACH = 24;

const NAMING: ReadonlySet<string> = new Set(['sees', 'finds', 'found']);

/** `sees "a bridge"`, `found the vote "orderly"`: what somebody takes a thing for, in his own words. */
function readNaming(tokens: readonly Token[], place: number): VerbAt | null {
  const { lower } = tokenAt(tokens, place);
  if (!NAMING.has(lower)) return null;
  const before = tokenAt(tokens, place - 1);
  const isSomebody = before.name?.kind === 'person' || /^(?:he|she)$/.test(before.lower);
  const sees = lower !== 'found' && isSomebody && tokenAt(tokens, place + 1).kind === 'quote';
  return sees || (lower === 'found' && isFoundSo(tokens, place))
    ? { verb: { base: lower === 'sees' ? 'see' : 'find', kind: 'call', form: 'finite' }, to: place }
    : null;
}

/** A thing, then the quotation that ends the clause: not `found "the list"`, nor `found a note "in blue"`. */
function isFoundSo(tokens: readonly Token[], place: number): boolean {
  const near = tokens.slice(place + 1, place + FOUND_REACH);
  const quote = near.findIndex(({ kind }) => kind === 'quote');
  const passive = /^(?:is|was|were|been|being)$/.test(tokenAt(tokens, place - 1).lower);
  if (passive) return quote === 0;
  const [first] = near;
  const isDefinite =
    first?.kind === 'name' || /^(?:the|its|his|her|their|this|that|it|him|them)$/.test(first?.lower ?? '');
  return (
    quote > 0 &&
    isDefinite &&
    near.slice(0, quote).every(({ kind, lower }) => kind !== 'mark' && !PREPOSITIONS.has(lower))
  );
}

/** What is found is no longer than this, in tokens. */
const FOUND_REACH = 8;

const ESTIMATING: ReadonlySet<string> = new Set(['put', 'puts', 'estimates', 'estimated']);

/** "put the reserves at 4 billion euros": an estimate is somebody's word. */
function readPutAt(tokens: readonly Token[], place: number): VerbAt | null {
  const { lower } = tokenAt(tokens, place);
  if (!ESTIMATING.has(lower)) return null;
  const near = tokens.slice(place + 1, place + PUT_REACH);
  const at = near.findIndex(({ kind, lower }) => lower === 'at' || kind === 'mark' || kind === 'quote');
  const isFigure = near.slice(at + 1, at + 4).some(({ lower }) => /^\d|^[$€£¥₹]$/.test(lower));
  const fits = at > 0 && tokenAt(near, at).lower === 'at' && isFigure;
  return fits ? { verb: { base: lower, kind: 'act', form: 'finite' }, to: place } : null;
}

/** `sent "heartfelt condolences" in a telegram`: what stands in somebody's paper is his word. */
function readSent(tokens: readonly Token[], place: number): VerbAt | null {
  const { lower } = tokenAt(tokens, place);
  if (!isPastForm(lower) || findSpeechVerb(lower) !== null) return null;
  const near = tokens.slice(place + 1, place + SENT_REACH);
  const quote = near.findIndex(({ kind }) => kind !== 'word' && kind !== 'name');
  const isQuote = quote >= 0 && tokenAt(near, quote).kind === 'quote';
  if (!isQuote || !isInPaper(tokens, place + 1 + quote)) return null;
  return { verb: { base: lower, kind: 'act', form: 'finite' }, to: place };
}

/** "in a telegram", "in his farewell letter" behind the quotation. */
function isInPaper(tokens: readonly Token[], quote: number): boolean {
  const [link, owner, first, second] = [1, 2, 3, 4].map((at) => tokenAt(tokens, quote + at).lower);
  if (link !== 'in' || !/^(?:an?|his|her|its|their)$/.test(owner ?? '')) return false;
  return PAPERS.test(first ?? '') || PAPERS.test(second ?? '');
}

const PAPERS =
  /^(?:telegram|letter|message|statement|post|tweet|note|email|communiqué|communique|speech|interview)$/;

/** The quotation stands within so many tokens of the verb. */
const SENT_REACH = 7;

/** The figure stands within so many tokens of "put". */
const PUT_REACH = 12;

const SPOKE: ReadonlySet<string> = new Set(['spoke', 'speaks', 'talked', 'warned', 'warns']);

/** `spoke for two hours of "greed"`: times and places stand between. */
function readSpokeOf(tokens: readonly Token[], place: number): VerbAt | null {
  const { lower } = tokenAt(tokens, place);
  if (!SPOKE.has(lower)) return null;
  const near = tokens.slice(place + 1, place + SPOKE_REACH);
  const of = near.findIndex((token, at) => token.lower === 'of' && near[at + 1]?.kind === 'quote');
  const between = near.slice(0, of);
  if (
    of < 1 ||
    between.some(
      ({ kind, lower: word }) => kind === 'mark' || kind === 'quote' || /^(?:that|and|but)$/.test(word),
    )
  )
    return null;
  return { verb: { base: 'spoke of', kind: 'act', form: 'finite' }, to: place + 1 + of };
}

/** "of" stands within so many tokens of "spoke". */
const SPOKE_REACH = 16;
