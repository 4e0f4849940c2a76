/** Frames whose subject follows the verb: `"…," said X`, `…, say economists, …`, `…, demanded X.` */
import type { Frame, VerbPlace } from './make-frame';
import type { Phrase } from '../phrases/make-phrase';
import { findPhraseEnd } from '../phrases/phrase-borders';
import { isHumanNoun } from '../phrases/phrase-words';
import { readPhraseAfter } from '../phrases/phrases';
import { COLLECTIVE_NOUNS, SOURCE_NOUNS } from '../../../lexicon/speech-words';
import { isPastForm } from '../../../text/verb-forms';
import { isBreak, skipTimes } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** Acts whose object is never a person: behind a clause, who follows them does them ("…, demanded Vogt."). */
const DEMANDS = /^(?:demand|vow|pledge|promise)$/;

/** The frame of a verb behind a quotation or a break that its subject follows, or null. */
export function readInverted(tokens: readonly Token[], at: VerbPlace): Frame | null {
  const first = findFirst(tokens, at);
  const phrase = mayInvert(tokens, at, first) ? readBehind(tokens, at) : null;
  if (phrase === null || !isSubject(tokens, phrase, at, first)) return null;
  const subject = readNameBehind(tokens, phrase) ?? readIssuer(tokens, phrase) ?? phrase;
  const { verb, place } = at;
  return { shape: 'inverted', verb, verbFrom: place, verbTo: subject.to, subject, first, relative: false };
}

/** `"…," read a statement issued by the club`: the club. */
function readIssuer(tokens: readonly Token[], { name, head, to }: Phrase): Phrase | null {
  if (name !== null || !SOURCE_NOUNS.has(head)) return null;
  const by = isPastForm(tokenAt(tokens, to + 1).lower) ? to + 2 : to + 1;
  return /^(?:by|from)$/.test(tokenAt(tokens, by).lower) ? readPhraseAfter(tokens, by + 1) : null;
}

/** The verb's place, or that of "has" in `"…", has explained the minister`, as translated copy has it. */
function findFirst(tokens: readonly Token[], { place }: VerbPlace): number {
  return /^(?:has|have|had)$/.test(tokenAt(tokens, place - 1).lower) ? place - 1 : place;
}

/** Past "for his part", "to him" and "to our paper", when somebody is named behind it. */
function skipAside(tokens: readonly Token[], from: number): number {
  const words = [0, 1, 2].map((at) => tokenAt(tokens, from + at).lower).join(' ');
  if (/^(?:for|on|of) (?:his|her|its|their) (?:part|side)$/.test(words)) return from + 3;
  if (/^to (?:him|her|them|us|me) /.test(words)) return from + 2;
  const told = words.startsWith('to ') ? readPhraseAfter(tokens, from + 1) : null;
  if (told === null || told.kind === 'pronoun') return from;
  const next = tokenAt(tokens, told.to + 1);
  return next.name?.kind === 'person' || next.lower === 'the' ? told.to + 1 : from;
}

/** The phrase behind the verb; `"…," told the agency the economist Ada Blom`: the one behind who is told. */
function readBehind(tokens: readonly Token[], { to, verb }: VerbPlace): Phrase | null {
  const first = readPhraseAfter(tokens, skipAside(tokens, to + 1));
  const second = verb.kind === 'tell' && first !== null ? readPhraseAfter(tokens, first.to + 1) : null;
  return second?.name?.kind === 'person' ? second : first;
}

/** ", said X" only with verbs that need no object: ", described the plan as". */
function mayInvert(tokens: readonly Token[], { verb, place }: VerbPlace, first: number): boolean {
  const before = tokenAt(tokens, first - 1);
  // "the army's "aggression" threatened the whole region": a quotation that does not stop is the subject.
  if (before.kind === 'quote') return verb.kind !== 'act' || waits(tokens, first - 1);
  if (first === 0 && verb.base === 'say') return true;
  if (!isBreak(before)) return false;
  const objectless =
    verb.kind === 'say' || verb.base === 'inform' || DEMANDS.test(verb.base) || thinksSo(tokens, place);
  return objectless || tokenAt(tokens, first - 2).kind === 'quote';
}

/** The quotation stops for its speaker, or nothing but signs stands before it. */
const waits = (tokens: readonly Token[], quote: number): boolean =>
  tokenAt(tokens, quote).stops || tokens.slice(0, quote).every(({ kind }) => kind === 'mark');

/** "Little will change, thinks Blom." */
const thinksSo = (tokens: readonly Token[], place: number): boolean =>
  /^(?:thinks|believes)$/.test(tokenAt(tokens, place).lower);

/** A sign behind the subject, or "who" in "thinks Blom who". */
const endsAt = (tokens: readonly Token[], verb: number, { kind, lower }: Token): boolean =>
  kind === 'mark' || (lower === 'who' && thinksSo(tokens, verb));

/** Any phrase behind verbs of saying; behind the others, which take objects, only people up to the next sign. */
function isSubject(tokens: readonly Token[], phrase: Phrase, at: VerbPlace, first: number): boolean {
  const { verb, place } = at;
  const next = tokenAt(tokens, skipTimes(tokens, phrase.to + 1));
  const closes = endsAt(tokens, place, next);
  if (verb.form === 'base') return (closes || next.lower === 'who') && isSeveral(phrase);
  // "Blom, who fell ill, has confirmed the date": with "has" only people and bodies follow.
  if (first < place) return isPerson(phrase) || isBody(phrase);
  const behindQuote = [1, 2].some((back) => tokenAt(tokens, first - back).kind === 'quote');
  return verb.kind === 'say' || verb.base === 'inform' || behindQuote || (closes && isPerson(phrase));
}

function isPerson({ name, head }: Phrase): boolean {
  return name?.kind === 'person' || isHumanNoun(head);
}

function isBody({ name, head }: Phrase): boolean {
  return name?.kind === 'organization' || COLLECTIVE_NOUNS.has(head);
}

/** "…, say economists, …": a base form speaks only for several, or for "police". */
export function isSeveral({ plural, head, name }: Phrase): boolean {
  return name === null && (plural || COLLECTIVE_NOUNS.has(head));
}

/** `"…," said her lawyer, Adam Reed.`, `said the host, Mayor Adam Reed, who`: the description is named right behind it. */
export function readNameBehind(tokens: readonly Token[], { kind, to, plural }: Phrase): Phrase | null {
  const comma = skipWho(tokens, to + 1);
  if (kind !== 'description' || plural || tokenAt(tokens, comma).lower !== ',') return null;
  const named = readPhraseAfter(tokens, comma + 1);
  return named !== null && isAside(tokens, named) ? named : null;
}

/** `said the general | who led the revolt, Adam Reed, …`: the place behind the clause when it holds no other person. */
function skipWho(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from).lower !== 'who') return from;
  const near = tokens.slice(from, from + WHO_REACH);
  const end = near.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  return end < 0 || near.slice(0, end).some(({ name }) => name?.kind === 'person') ? from : from + end;
}

/** The clause is no longer than this, in tokens. */
const WHO_REACH = 14;

/** "according to its operator, Polarnett.": a body's name behind whose it is. */
export function readBodyBehind(tokens: readonly Token[], { kind, from, to, plural }: Phrase): Phrase | null {
  if (kind !== 'description' || plural || tokenAt(tokens, to + 1).lower !== ',') return null;
  const named = readPhraseAfter(tokens, to + 2);
  if (
    named?.name?.kind !== 'organization' ||
    !/^(?:its|the|his|her|their)$/.test(tokenAt(tokens, from).lower)
  )
    return null;
  return tokenAt(tokens, named.to + 1).kind === 'mark' && !SOURCE_NOUNS.has(tokenAt(tokens, to).lower)
    ? named
    : null;
}

/** A person's name up to the next sign, with the country or body of it ("Mayor Adam Reed of Tarsk"). */
function isAside(tokens: readonly Token[], { kind, name, to }: Phrase): boolean {
  if (kind !== 'name' || name?.kind !== 'person') return false;
  const end = /^(?:of|from)$/.test(tokenAt(tokens, to + 1).lower) ? findPhraseEnd(tokens, to + 2) : to;
  return end === tokens.length - 1 || tokenAt(tokens, end + 1).kind === 'mark';
}
