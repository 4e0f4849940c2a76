/**
 * Noun phrases that may name a speaker, read from tokens: a name, a pronoun, or a description with a noun for people, bodies or
 * statements at its head ("a spokesman for the ministry").
 */
import { makePhrase, namesWithin, type Phrase } from './make-phrase';
import {
  findPhraseEnd,
  findPhraseStart,
  followLinks,
  isPostnominal,
  isTitledName,
  LINKS,
} from './phrase-borders';
import {
  isDeterminer,
  isNational,
  isPhraseWord,
  isPossessive,
  isPronoun,
  isSpeakerNoun,
} from './phrase-words';
import { COLLECTIVE_NOUNS } from '../../../lexicon/speech-words';
import { isCounted, isIndefinite, isOneOf, readSomeAfter, readSomeBefore } from './some-phrases';
import { isSureVerb } from './token-tests';
import { tokenAt, type Token } from '../tokens';

const NEAR = /^(?:there|here|elsewhere|abroad|overseas|nearby)$/;
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;
/** Letters after a name ("Ruth Pell KC"). */
const LETTERS = /^(?:kc|qc|mp|mep|msp|td|cbe|obe|mbe|phd|md|jp|frs|jr|sr)$/;
/** What is done with reports, and with people who then speak: "reports seen by Reuters", "experts interviewed by Reuters" are not Reuters. */
const HANDLED =
  /^(?:interviewed|contacted|reached|surveyed|polled|quoted|approached|seen|obtained|reviewed|viewed|examined|consulted|verified|published|released|issued|posted|written|carried|adopted|agreed|signed|approved|drafted|circulated|leaked|submitted)$/;

/**
 * The phrase that ends with the token at `to`, or null when nothing there can speak.
 * `loose` takes any noun at all ("the plaintiff's cat").
 */
export function readPhraseBefore(tokens: readonly Token[], to: number, loose: boolean): Phrase | null {
  const token = tokenAt(tokens, to);
  if (isAfterthought(tokens, to)) return readPhraseBefore(tokens, to - 1, loose);
  if (isPronoun(token)) return makePhrase(tokens, 'pronoun', to, to);
  const some = readSomeBefore(tokens, to);
  if (some !== null) return some;
  if (!isPhraseWord(token) || isPossessive(token)) return null;
  const from = findPhraseStart(tokens, to);
  const outer = readOuterPhrase(tokens, from, to);
  if (outer !== null) return outer;
  if (token.kind === 'name') return makePhrase(tokens, 'name', to, to);
  return maySpeak(tokens, to, loose) ? makePhrase(tokens, 'description', from, to) : null;
}

/** "the Border League (BL) | group": the body whose short name stands in the brackets. */
function readBracketed(tokens: readonly Token[], from: number, to: number): Phrase | null {
  if (!COLLECTIVE_NOUNS.has(tokenAt(tokens, to).lower)) return null;
  const isClosed = tokenAt(tokens, from - 1).lower === ')' && tokenAt(tokens, from - 3).lower === '(';
  const name = tokenAt(tokens, from - 4).name;
  return isClosed && name !== null && name.kind !== 'place'
    ? makePhrase(tokens, 'name', from - 4, from - 4)
    : null;
}

function maySpeak(tokens: readonly Token[], place: number, loose: boolean): boolean {
  const token = tokenAt(tokens, place);
  if (isNational(tokens, place)) return true;
  return isSpeakerNoun(token.lower) || isProper(tokens, place) || (loose && isNoun(token));
}

/** The phrase that begins with the token at `from` ("said Kremlin spokesman Dmitry Peskov"), or null. */
export function readPhraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  if (isPronoun(tokenAt(tokens, from))) return makePhrase(tokens, 'pronoun', from, from);
  const some = readSomeAfter(tokens, from);
  if (some !== null) return some;
  const end = findPhraseEnd(tokens, from);
  const to = dropParticiples(tokens, from, end);
  if (to < from) return null;
  const last = tokenAt(tokens, to);
  const isSpeaker = last.kind === 'word' && isSpeakerNoun(last.lower);
  if (isSpeaker || isOneOf(tokens, from, to))
    return makePhrase(tokens, 'description', from, endOf(tokens, from, to));
  const name = tokens.slice(from, to + 1).findLastIndex((token) => token.kind === 'name');
  if (name >= 0) return makePhrase(tokens, 'name', from + name, from + name);
  // "said the losing pair", "said Forte": any noun will do where nothing else can follow.
  const proper = isDeterminer(tokenAt(tokens, from)) || last.capital;
  return proper ? makePhrase(tokens, 'description', from, to) : null;
}

/** The end of a phrase with what hangs behind its noun: "a spokesman for the ministry", "one of them". */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  const isPronoun = /^(?:them|those|us)$/.test(tokenAt(tokens, to + 2).lower);
  return isPronoun && isOneOf(tokens, from, to) ? to + 2 : followLinks(tokens, from, to);
}

/** The end without what hangs behind the noun: "a report released on Friday", "a person familiar with". */
function dropParticiples(tokens: readonly Token[], from: number, end: number): number {
  let to = isPostnominal(tokenAt(tokens, end)) ? end - 1 : end;
  while (to > from && HANDLED.test(tokenAt(tokens, to).lower)) to -= 1;
  return to;
}

function isNoun(token: Token): boolean {
  return /^\p{L}{3,}/u.test(token.lower) && !isDeterminer(token) && !isSureVerb(token);
}

/** "himself", letters after a name, and the "there" of "officials there said". */
function isAfterthought(tokens: readonly Token[], to: number): boolean {
  const { lower } = tokenAt(tokens, to);
  if (NEAR.test(lower)) return isSpeakerNoun(tokenAt(tokens, to - 1).lower);
  return REFLEXIVE.test(lower) || (LETTERS.test(lower) && tokenAt(tokens, to - 1).kind === 'name');
}

/** "Many Tunisians", "Ruth Zulu": a people, or a name that was cut short. */
function isProper(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  if (!token.capital || place === 0 || !isNoun(token)) return false;
  return /[^'s]s$/.test(token.lower) || tokenAt(tokens, place - 1).kind === 'name';
}

/** In "a spokesman for the ministry" the phrase "the ministry" belongs to a larger one; it is the larger one that speaks. */
function readOuterPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const bracketed = readBracketed(tokens, from, to);
  if (bracketed !== null) return bracketed;
  if (!LINKS.has(tokenAt(tokens, from - 1).lower) || isTitledName(tokens, from, to)) return null;
  const place = isPostnominal(tokenAt(tokens, from - 2)) ? from - 3 : from - 2;
  const head = tokenAt(tokens, place);
  if (HANDLED.test(head.lower)) {
    const report = readPhraseBefore(tokens, place - 1, false);
    return report?.kind === 'description' ? extend(tokens, report, to) : null;
  }
  return isPhraseWord(head) && !isPossessive(head) ? readHead(tokens, place, to) : null;
}

/** The larger phrase whose head stands at `place`. */
function readHead(tokens: readonly Token[], place: number, to: number): Phrase | null {
  const { name, lower } = tokenAt(tokens, place);
  const start = findPhraseStart(tokens, place);
  const further = readOuterPhrase(tokens, start, place);
  if (further !== null) return extend(tokens, further, to);
  if (isIndefinite(lower) || isCounted(tokens, place)) return makePhrase(tokens, 'description', place, to);
  if (name !== null) return name.kind === 'place' ? null : makePhrase(tokens, 'name', place, place);
  return isSpeakerNoun(lower) ? makePhrase(tokens, 'description', start, to) : null;
}

/** A description made longer; null for anything else, except that a name stays as it is. */
function extend(tokens: readonly Token[], phrase: Phrase | null, to: number): Phrase | null {
  if (phrase?.kind !== 'description') return phrase?.kind === 'name' ? phrase : null;
  return { ...phrase, to, names: namesWithin(tokens, phrase.from, to) };
}
