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
import { isSureVerb } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** Words that stand for people by themselves ("what one called"). */
const INDEFINITE = /^(?:one|some|many|several|others|both|few|another|most)$/;
const ALONE = /^(?:one|another)$/;
const ONE_OF = /^(?:one|two|three|some|many|several|most|few|both)$/;
/** "two of her advisers" */
const NUMERAL = /^(?:two|three|four|five|six)$/;
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
  const some = readSome(tokens, to);
  if (some > 0) return makeSome(tokens, to - some, to);
  if (!isPhraseWord(token) || isPossessive(token)) return null;
  if (INDEFINITE.test(token.lower))
    return { ...makePhrase(tokens, 'description', to, to), plural: !ALONE.test(token.lower) };
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
  const some = findEndOfSome(tokens, from);
  if (some >= from) return makeSome(tokens, from, some);
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

/** "say | those who sat at the table", "in the account of | one who was there", `"…," said | the other.`: the last token, or -1. */
function findEndOfSome(tokens: readonly Token[], from: number): number {
  const [first, next] = [tokenAt(tokens, from).lower, tokenAt(tokens, from + 1).lower];
  if (/^(?:those|one)$/.test(first) && next === 'who') return from;
  const isLast = tokenAt(tokens, from + 2).kind === 'mark';
  return first === 'the' && /^(?:other|former|latter)$/.test(next) && isLast ? from + 1 : -1;
}

/** The end of a phrase with what hangs behind its noun: "a spokesman for the ministry", "one of them". */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  const isPronoun = /^(?:them|those|us)$/.test(tokenAt(tokens, to + 2).lower);
  return isPronoun && isOneOf(tokens, from, to) ? to + 2 : followLinks(tokens, from, to);
}

/** "one of the placards" */
function isOneOf(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from && ONE_OF.test(tokenAt(tokens, from).lower) && tokenAt(tokens, from + 1).lower === 'of';
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

/** "one of them", "two of them", "those who" */
function makeSome(tokens: readonly Token[], from: number, to: number): Phrase {
  const { lower } = tokenAt(tokens, from);
  const several = INDEFINITE.test(lower) || NUMERAL.test(lower) || lower === 'those';
  const phrase = makePhrase(tokens, 'description', from, to);
  return several && !ALONE.test(lower) ? { ...phrase, plural: true } : phrase;
}

/** How many tokens stand before the last one of "one of them" and "the other"; 0 for other words. */
function readSome(tokens: readonly Token[], to: number): number {
  if (isOneOfThem(tokens, to)) return 2;
  return isCounterpart(tokens, to) ? 1 : 0;
}

/** "the other said", "a third said": one of those told of, without a noun. */
function isCounterpart(tokens: readonly Token[], to: number): boolean {
  const { lower } = tokenAt(tokens, to);
  if (!/^(?:other|former|latter|second|third|fourth)$/.test(lower)) return false;
  const [before, outer] = [tokenAt(tokens, to - 1), tokenAt(tokens, to - 2)];
  if (before.lower === 'the' && !/^(?:other|former|latter)$/.test(lower)) return false;
  if (before.lower === 'a' && !/^(?:second|third|fourth)$/.test(lower)) return false;
  return (
    /^(?:the|a)$/.test(before.lower) &&
    (to === 1 || outer.kind === 'mark' || /^(?:and|but|while)$/.test(outer.lower))
  );
}

/** "what one of them called" */
function isOneOfThem(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:them|those|us)$/.test(tokenAt(tokens, to).lower) || tokenAt(tokens, to - 1).lower !== 'of')
    return false;
  const { lower } = tokenAt(tokens, to - 2);
  return INDEFINITE.test(lower) || NUMERAL.test(lower);
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
  if (INDEFINITE.test(lower) || isCounted(tokens, place)) return makePhrase(tokens, 'description', place, to);
  if (name !== null) return name.kind === 'place' ? null : makePhrase(tokens, 'name', place, place);
  return isSpeakerNoun(lower) ? makePhrase(tokens, 'description', start, to) : null;
}

/** "two of her advisers", not "a mother of two of them". */
function isCounted(tokens: readonly Token[], place: number): boolean {
  return NUMERAL.test(tokenAt(tokens, place).lower) && tokenAt(tokens, place + 1).lower === 'of';
}

/** A description made longer; null for anything else, except that a name stays as it is. */
function extend(tokens: readonly Token[], phrase: Phrase | null, to: number): Phrase | null {
  if (phrase?.kind !== 'description') return phrase?.kind === 'name' ? phrase : null;
  return { ...phrase, to, names: namesWithin(tokens, phrase.from, to) };
}
