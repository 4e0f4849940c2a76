/** Frames of a noun that says whose words follow: "in his words", "according to her own account", "by the aide's reckoning". */
import { isPossessive } from '../phrases/phrase-words';
import { findPhraseStart } from '../phrases/phrase-borders';
import { makeDescription, makePhrase, makePronoun, type Phrase } from '../phrases/make-phrase';
import { OPINION_NOUNS, POSITION_NOUNS } from '../../../lexicon/speech-words';
import { isBreak } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';
import { makeLookupTable } from '../../../text/lookup-table';
import { makeOwnFrame, type Frame } from './make-frame';

const OWNERS: Readonly<Record<string, string>> = makeLookupTable({ his: 'he', her: 'she', their: 'they' });
/** Owner and noun stand within so many tokens of the preposition. */
const REACH = 9;

/** The frame that begins at `place` with "in", "by" or "according to" and ends with such a noun, or null. */
export function readOwnedWords(tokens: readonly Token[], place: number): Frame | null {
  const from = findOwnerStart(tokens, place);
  if (from === null) return null;
  const noun = tokens.slice(from, from + REACH).findIndex(({ lower }) => OPINION_NOUNS.has(lower));
  if (noun < 1 || tokens.slice(from, from + noun).some(({ kind }) => kind === 'mark')) return null;
  const to = from + noun;
  const subject = readOwner(tokens, from, to);
  if (subject === null || !closes(tokens, place, to)) return null;
  return { shape: 'source', verb: null, verbFrom: place, verbTo: to, subject, first: place, relative: false };
}

/** "Blom's own account, given in June, is that …": what her position is; the frame of the verb at `place`, or null. */
export function readPosition(tokens: readonly Token[], place: number): Frame | null {
  const { lower } = tokenAt(tokens, place);
  if (tokenAt(tokens, place + 1).lower !== 'that' || !/^(?:is|was|remains|remained)$/.test(lower))
    return null;
  const noun = skipAddressee(tokens, findNounBefore(tokens, place));
  if (!POSITION_NOUNS.has(tokenAt(tokens, noun).lower)) return null;
  const from = findPhraseStart(tokens, noun);
  const subject = readOwner(tokens, from, noun);
  if (subject === null) return null;
  const verb = { base: 'hold', kind: 'say', form: 'finite' } as const;
  return makeOwnFrame({ place, to: place, verb }, { phrase: subject, from, relative: false });
}

/** What somebody says, in a noun. */
const CLAIMS =
  /^(?:claim|assertion|warning|allegation|accusation|statement|remark|insistence|suggestion|promise|prediction|comment|complaint|boast|declaration|contention|argument|admission)s?$/;

/** "Blom's claim that the road was "sold"": the quotation is hers; the frame of the noun at `place`, or null. */
export function readClaim(tokens: readonly Token[], place: number): Frame | null {
  if (!CLAIMS.test(tokenAt(tokens, place).lower) || tokenAt(tokens, place + 1).lower !== 'that') return null;
  const from = findPhraseStart(tokens, place);
  // "his false claim"
  const subject = readOwner(tokens, from, place) ?? readOwner(tokens, from, place - 1);
  if (subject === null) return null;
  const verb = { base: 'claim', kind: 'say', form: 'finite' } as const;
  return makeOwnFrame({ place, to: place, verb }, { phrase: subject, from, relative: true, aside: true });
}

/** The place before the verb, or before an aside that a comma closes there. */
function findNounBefore(tokens: readonly Token[], verb: number): number {
  if (tokenAt(tokens, verb - 1).lower !== ',') return verb - 1;
  const open = tokens
    .slice(Math.max(0, verb - ASIDE_REACH), verb - 1)
    .findLastIndex(({ lower }) => lower === ',');
  return open < 0 ? verb - 1 : Math.max(0, verb - ASIDE_REACH) + open - 1;
}

/** "her message to the miners": the place of the noun. */
function skipAddressee(tokens: readonly Token[], to: number): number {
  if (POSITION_NOUNS.has(tokenAt(tokens, to).lower)) return to;
  const from = Math.max(0, to - ADDRESSEE_REACH);
  const link = from + tokens.slice(from, to).findLastIndex(({ lower }) => lower === 'to' || lower === 'for');
  return link > from && tokens.slice(link, to + 1).every(({ kind }) => kind !== 'mark') ? link - 1 : to;
}

/** Who is addressed takes so many tokens. */
const ADDRESSEE_REACH = 7;

/** Such an aside is no longer than this, in tokens. */
const ASIDE_REACH = 20;

function findOwnerStart(tokens: readonly Token[], place: number): number | null {
  const { lower } = tokenAt(tokens, place);
  if (lower === 'in' || lower === 'by') return place + 1;
  return lower === 'according' && tokenAt(tokens, place + 1).lower === 'to' ? place + 2 : null;
}

/** A sign behind it, or at the front of a sentence nothing: translations leave the comma out. */
function closes(tokens: readonly Token[], place: number, to: number): boolean {
  const next = tokenAt(tokens, to + 1);
  if (isBreak(next) || next.kind === 'quote' || /^[.:]$/.test(next.lower)) return true;
  const bare = place === 0 && next.kind !== 'mark' && !/^(?:of|on|about|to|in|at|and)$/.test(next.lower);
  return bare && tokenAt(tokens, to).lower === 'words';
}

/** Whose the noun at `noun` is: "his", "Blom's", "the aide's"; "own" may stand between. */
function readOwner(tokens: readonly Token[], from: number, noun: number): Phrase | null {
  const to = tokenAt(tokens, noun - 1).lower === 'own' ? noun - 2 : noun - 1;
  const last = tokenAt(tokens, to);
  const pronoun = OWNERS[last.lower];
  if (pronoun !== undefined) return to === from ? makePronoun(to, pronoun) : null;
  if (isPossessive(last)) return readNamedOwner(tokens, from, to - 1);
  if (!/[^']'s$|s'$/.test(last.lower) || findPhraseStart(tokens, to) > from) return null;
  const phrase = makeDescription(tokens, from, to);
  return { ...phrase, head: phrase.head.replace(/'s?$/, ''), plural: last.lower.endsWith("s'") };
}

/** "in Blom's words", "in Minister Ada Blom's words". */
function readNamedOwner(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const phrase = makePhrase(tokens, 'name', to, to);
  return phrase.name !== null && phrase.start <= from ? phrase : null;
}
