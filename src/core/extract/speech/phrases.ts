/**
 * Noun phrases that may name a speaker, read from tokens: a name, a pronoun, or a description with a noun for people, bodies or
 * statements at its head ("a spokesman for the ministry").
 */
import type { Name } from '../../document';
import { singularOf } from '../quantities/unit-noun';
import {
  ADVERBS,
  AUXILIARIES,
  COLLECTIVE_NOUNS,
  CONJUNCTIONS,
  DETERMINERS,
  findSpeechVerb,
  HUMAN_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  SOURCE_NOUNS,
} from './speech-words';
import { tokenAt, type Token } from './units';

/** `from`/`to`: token places, `to` inclusive. `names`: names inside a description. `head`: its noun, singular, else ''. */
export type Phrase = {
  readonly kind: 'name' | 'pronoun' | 'description';
  readonly from: number;
  readonly to: number;
  /** Where the phrase begins with a name's titles; `from` for the others. */
  readonly start: number;
  readonly name: Name | null;
  readonly names: readonly Name[];
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
};

/** Words that stand for people by themselves ("what one called"). */
const INDEFINITE = /^(?:one|some|many|several|others|both|few|another|most)$/;
/** Adjectives after their noun: "a person familiar with the talks". */
const POSTNOMINAL = /^(?:familiar|close|briefed|involved|present|aware|knowledgeable)$/;
const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'in',
  'from',
  'with',
  'at',
  'by',
  'on',
  'near',
  'within',
  'inside',
]);
/** Pronouns are phrases of their own. */
const NO_NOUN = /^(?:there|he|she|it|they|i|we|you|him|them|us|me)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/;
/** A description is no longer than this, in tokens. */
const MAX_PHRASE = 14;

/** True for a noun (any number) that stands for someone who can speak. */
export function isSpeakerNoun(lower: string): boolean {
  const noun = singularOf(lower.replace(/'s?$/, ''));
  return [lower, noun, noun.slice(noun.lastIndexOf('-') + 1)].some(
    (word) => HUMAN_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word) || SOURCE_NOUNS.has(word),
  );
}

/** True for a token that can be part of a noun phrase: not a sign, preposition, conjunction, auxiliary, adverb or time. */
export function isPhraseWord(token: Token): boolean {
  if (token.kind === 'name' || token.lower === "'s" || token.lower === "'") return true;
  if (token.kind !== 'word' || token.date || NO_NOUN.test(token.lower)) return false;
  return ![PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS].some((words) => words.has(token.lower));
}

/**
 * The phrase that ends with the token at `to`, or null when nothing there can speak.
 * `loose` takes any noun at all ("the plaintiff's cat").
 */
export function readPhraseBefore(tokens: readonly Token[], to: number, loose: boolean): Phrase | null {
  const token = tokenAt(tokens, to);
  if (token.kind === 'mark' || token.kind === 'quote') return null;
  if (isPronoun(token)) return makePhrase(tokens, 'pronoun', to, to);
  if (!isPhraseWord(token) || isPossessive(token)) return null;
  if (INDEFINITE.test(token.lower)) return { ...makePhrase(tokens, 'description', to, to), plural: true };
  const from = findPhraseStart(tokens, to);
  const outer = readOuterPhrase(tokens, from, to);
  if (outer !== null) return outer;
  if (token.kind === 'name') return makePhrase(tokens, 'name', to, to);
  const noun = /^\p{L}{3,}/u.test(token.lower) && !isDeterminer(token);
  // "Many Tunisians", "Ruth Zulu": a people, or a name that was cut short.
  const proper =
    token.capital && to > 0 && (/[^'s]s$/.test(token.lower) || tokenAt(tokens, to - 1).kind === 'name');
  const speaks = isSpeakerNoun(token.lower) || (noun && (loose || proper));
  return speaks ? makePhrase(tokens, 'description', from, to) : null;
}

/** The phrase that begins with the token at `from` ("said Kremlin spokesman Dmitry Peskov"), or null. */
export function readPhraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  if (isPronoun(tokenAt(tokens, from))) return makePhrase(tokens, 'pronoun', from, from);
  const end = findPhraseEnd(tokens, from);
  const to = POSTNOMINAL.test(tokenAt(tokens, end).lower) ? end - 1 : end;
  if (to < from) return null;
  const last = tokenAt(tokens, to);
  if (last.kind === 'word' && isSpeakerNoun(last.lower))
    return makePhrase(tokens, 'description', from, followLinks(tokens, from, to));
  const name = tokens.slice(from, to + 1).findLastIndex((token) => token.kind === 'name');
  if (name >= 0) return makePhrase(tokens, 'name', from + name, from + name);
  // "said the losing pair", "said Forte": any noun will do where nothing else can follow.
  return isDeterminer(tokenAt(tokens, from)) || last.capital
    ? makePhrase(tokens, 'description', from, to)
    : null;
}

/** The first token of the plain noun phrase that ends at `to`: a determiner, or the word after what cannot be part of one. */
export function findPhraseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_PHRASE) {
    const before = tokenAt(tokens, from - 1);
    if (isDeterminer(tokenAt(tokens, from)) || !isPhraseWord(before) || isVerbAt(tokens, from - 1)) break;
    // "policies Mugabe's critics blame": a new phrase begins after a plural that is no title.
    if (
      isNameAt(tokens, from) &&
      /[^'s]s$/.test(before.lower) &&
      before.kind === 'word' &&
      !isSpeakerNoun(before.lower)
    )
      break;
    // Two names side by side are two phrases ("in Geneva Rubio said").
    if (before.kind === 'name' && tokenAt(tokens, from).kind === 'name') break;
    from -= 1;
  }
  return from;
}

function findPhraseEnd(tokens: readonly Token[], from: number): number {
  let to = from - 1;
  while (to + 1 < tokens.length && to - from < MAX_PHRASE) {
    const next = tokenAt(tokens, to + 1);
    const ends = to >= from && (isDeterminer(next) || (next.kind === 'word' && isPastVerb(next.lower)));
    if (ends || !isPhraseWord(next)) break;
    to += 1;
  }
  return to;
}

/** "reports" may be a noun, "reported" is none. */
function isPastVerb(lower: string): boolean {
  return findSpeechVerb(lower)?.form === 'finite' && !lower.endsWith('s');
}

/** Takes in "for the ministry" after "a spokesman". */
function followLinks(tokens: readonly Token[], from: number, end: number): number {
  let to = POSTNOMINAL.test(tokenAt(tokens, end + 1).lower) ? end + 1 : end;
  while (LINKS.has(tokenAt(tokens, to + 1).lower) && to - from < MAX_PHRASE) {
    const next = findPhraseEnd(tokens, to + 2);
    if (next < to + 2) break;
    to = next;
  }
  return to;
}

/** In "a spokesman for the ministry" the phrase "the ministry" belongs to a larger one; it is the larger one that speaks. */
function readOuterPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  if (!LINKS.has(tokenAt(tokens, from - 1).lower) || isTitledName(tokens, from, to)) return null;
  const headPlace = POSTNOMINAL.test(tokenAt(tokens, from - 2).lower) ? from - 3 : from - 2;
  const head = tokenAt(tokens, headPlace);
  if (/^(?:seen|obtained|published|released|issued|posted|written|carried)$/.test(head.lower)) {
    const report = readPhraseBefore(tokens, from - 3, false);
    return report?.kind === 'description'
      ? { ...report, to, names: namesWithin(tokens, report.from, to) }
      : null;
  }
  if (!isPhraseWord(head) || isPossessive(head)) return null;
  const start = findPhraseStart(tokens, headPlace);
  const further = readOuterPhrase(tokens, start, headPlace);
  if (further !== null) return { ...further, to, names: namesWithin(tokens, further.from, to) };
  if (head.kind === 'name')
    return head.name?.kind === 'place' ? null : makePhrase(tokens, 'name', headPlace, headPlace);
  return isSpeakerNoun(head.lower) ? makePhrase(tokens, 'description', start, to) : null;
}

/** "Secretary of State Marco Rubio": the name is what the whole title belongs to. Not "aide to President Putin". */
function isTitledName(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokenAt(tokens, to);
  if (last.name?.kind !== 'person' || tokenAt(tokens, from - 1).lower !== 'of' || from === to) return false;
  return !tokens.slice(from, to).some(({ lower }) => HUMAN_NOUNS.has(lower) || lower === "'s");
}

function makePhrase(tokens: readonly Token[], kind: Phrase['kind'], from: number, to: number): Phrase {
  const head = tokenAt(tokens, kind === 'description' ? findHead(tokens, from, to) : to).lower;
  const described = kind === 'description';
  return {
    kind,
    from,
    to,
    start: kind === 'name' ? findTitleStart(tokens, from) : from,
    name: kind === 'name' ? tokenAt(tokens, to).name : null,
    names: described ? namesWithin(tokens, from, to) : [],
    head: described ? singularOf(head) : head,
    plural: described ? isPlural(head) : head === 'they',
    definite: DEFINITE.test(tokenAt(tokens, from).lower),
  };
}

/** The first token of a name's titles: "Secretary of State", "French President". */
function findTitleStart(tokens: readonly Token[], name: number): number {
  const start = findPhraseStart(tokens, name);
  return isTitledName(tokens, start, name) ? findPhraseStart(tokens, start - 2) : start;
}

/** The head of a description: the last word before its first link. */
function findHead(tokens: readonly Token[], from: number, to: number): number {
  for (let place = from + 1; place <= to; place += 1) {
    if (LINKS.has(tokenAt(tokens, place).lower) || POSTNOMINAL.test(tokenAt(tokens, place).lower))
      return place - 1;
  }
  return to;
}

function namesWithin(tokens: readonly Token[], from: number, to: number): Name[] {
  return tokens.slice(from, to + 1).flatMap(({ name }) => (name === null ? [] : [name]));
}

function isPlural(lower: string): boolean {
  return singularOf(lower) !== lower;
}

/** True for a subject pronoun. */
export function isPronoun(token: Token): boolean {
  return token.kind === 'word' && PRONOUNS[token.lower] !== undefined;
}

function isNameAt(tokens: readonly Token[], place: number): boolean {
  return (
    tokenAt(tokens, place).kind === 'name' ||
    /^(?:mr|mrs|ms|dr|president)$/.test(tokenAt(tokens, place).lower)
  );
}

function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'";
}

function isDeterminer(token: Token): boolean {
  return token.kind === 'word' && DETERMINERS.has(token.lower);
}

/** A word that looks like a finite speech verb, unless a determiner before it makes it an adjective ("the proposed plan"). */
function isVerbAt(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  const verb = token.kind === 'word' ? findSpeechVerb(token.lower) : null;
  return verb !== null && verb.form !== 'base' && !isDeterminer(tokenAt(tokens, place - 1));
}
