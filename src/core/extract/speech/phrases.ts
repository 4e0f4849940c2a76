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
import type { Token } from './units';

/** `from`/`to`: token places, `to` inclusive. `names`: names inside a description. `head`: its noun, singular, else ''. */
export type Phrase = {
  readonly kind: 'name' | 'pronoun' | 'description';
  readonly from: number;
  readonly to: number;
  readonly name: Name | null;
  readonly names: readonly Name[];
  readonly head: string;
  readonly plural: boolean;
  readonly definite: boolean;
};

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
/** A description is no longer than this, in tokens. */
const MAX_PHRASE = 14;

/** True for a noun (any number) that stands for someone who can speak. */
export function isSpeakerNoun(lower: string): boolean {
  const noun = singularOf(lower);
  return [lower, noun, noun.split('-').at(-1) ?? ''].some(
    (word) => HUMAN_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word) || SOURCE_NOUNS.has(word),
  );
}

/** True for a token that can be part of a noun phrase: not a sign, preposition, conjunction or auxiliary. */
export function isPhraseWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return token?.lower === "'";
  if (token.kind === 'name' || token.lower === "'s") return true;
  const { lower } = token;
  return (
    !PREPOSITIONS.has(lower) &&
    !CONJUNCTIONS.has(lower) &&
    !AUXILIARIES.has(lower) &&
    !ADVERBS.has(lower) &&
    !token.date
  );
}

/**
 * The phrase that ends with the token at `to`, or null when nothing there can speak.
 * @param loose true to take any noun at all ("the plaintiff's cat")
 */
export function readPhraseBefore(tokens: readonly Token[], to: number, loose: boolean): Phrase | null {
  const token = tokens[to];
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return null;
  if (token.kind === 'word' && PRONOUNS[token.lower] !== undefined)
    return makePhrase(tokens, 'pronoun', to, to);
  if (token.kind === 'word' && !isPhraseWord(token)) return null;
  const from = findPhraseStart(tokens, to);
  const outer = readOuterPhrase(tokens, from, to);
  if (outer !== null) return outer;
  if (token.kind === 'name') return makePhrase(tokens, 'name', to, to);
  const speaks =
    isSpeakerNoun(token.lower) || (loose && /^\p{L}{3,}/u.test(token.lower) && !DETERMINERS.has(token.lower));
  return speaks ? makePhrase(tokens, 'description', from, to) : null;
}

/** The phrase that begins with the token at `from` ("said Kremlin spokesman Dmitry Peskov"), or null. */
export function readPhraseAfter(tokens: readonly Token[], from: number): Phrase | null {
  const first = tokens[from];
  if (first?.kind === 'word' && PRONOUNS[first.lower] !== undefined)
    return makePhrase(tokens, 'pronoun', from, from);
  let to = findPhraseEnd(tokens, from);
  if (to < from) return null;
  const last = tokens[to];
  if (last?.kind === 'name') return makePhrase(tokens, 'name', to, to);
  if (last === undefined || !isSpeakerNoun(last.lower)) {
    const name = tokens.slice(from, to + 1).findLastIndex((token) => token.kind === 'name');
    if (name >= 0) return makePhrase(tokens, 'name', from + name, from + name);
    return null;
  }
  while (LINKS.has(tokens[to + 1]?.lower ?? '') && to - from < MAX_PHRASE) {
    const next = findPhraseEnd(tokens, to + 2);
    if (next < to + 2) break;
    to = next;
  }
  return makePhrase(tokens, 'description', from, to);
}

/** The first token of the plain noun phrase that ends at `to`: a determiner, or the word after what cannot be part of one. */
export function findPhraseStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && to - from < MAX_PHRASE) {
    const current = tokens[from];
    const before = tokens[from - 1];
    if (current !== undefined && DETERMINERS.has(current.lower) && current.kind === 'word') break;
    if (!isPhraseWord(before) || (before?.kind === 'word' && isVerbLike(before, tokens[from - 2]))) break;
    // Two names side by side are two phrases ("in Geneva Rubio said").
    if (before?.kind === 'name' && current?.kind === 'name') break;
    from -= 1;
  }
  return from;
}

function findPhraseEnd(tokens: readonly Token[], from: number): number {
  let to = from - 1;
  while (to + 1 < tokens.length && to - from < MAX_PHRASE) {
    const next = tokens[to + 1];
    if (
      !isPhraseWord(next) ||
      (to >= from && next?.kind === 'word' && findSpeechVerb(next.lower)?.form === 'finite')
    )
      break;
    if (to >= from && DETERMINERS.has(next?.lower ?? '') && next?.kind === 'word') break;
    to += 1;
  }
  return to;
}

/** In "a spokesman for the ministry" the phrase "the ministry" belongs to a larger one; it is the larger one that speaks. */
function readOuterPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  if (!LINKS.has(tokens[from - 1]?.lower ?? '') || to - from > MAX_PHRASE) return null;
  const head = tokens[from - 2];
  if (head === undefined || head.kind === 'mark' || head.kind === 'quote') return null;
  const start = findPhraseStart(tokens, from - 2);
  const further = readOuterPhrase(tokens, start, from - 2);
  if (further !== null) return { ...further, to, names: namesWithin(tokens, further.from, to) };
  if (head.kind === 'name')
    return head.name?.kind === 'place' ? null : makePhrase(tokens, 'name', from - 2, from - 2);
  if (!isPhraseWord(head) || !isSpeakerNoun(head.lower)) return null;
  const phrase = makePhrase(tokens, 'description', start, to);
  return { ...phrase, head: singularOf(head.lower), plural: isPlural(head.lower) };
}

function makePhrase(tokens: readonly Token[], kind: Phrase['kind'], from: number, to: number): Phrase {
  const token = tokens[to];
  const first = tokens[from]?.lower ?? '';
  const headPlace = kind === 'description' ? findHead(tokens, from, to) : to;
  const head = tokens[headPlace]?.lower ?? '';
  return {
    kind,
    from,
    to,
    name: kind === 'name' ? (token?.name ?? null) : null,
    names: kind === 'description' ? namesWithin(tokens, from, to) : [],
    head: kind === 'pronoun' ? head : singularOf(head),
    plural: kind === 'pronoun' ? head === 'they' : isPlural(head),
    definite: /^(?:the|this|that|these|those|his|her|its|their)$/.test(first),
  };
}

/** The head of a description: the last word before its first link. */
function findHead(tokens: readonly Token[], from: number, to: number): number {
  for (let place = from + 1; place <= to; place += 1) {
    if (LINKS.has(tokens[place]?.lower ?? '')) return place - 1;
  }
  return to;
}

function namesWithin(tokens: readonly Token[], from: number, to: number): Name[] {
  return tokens.slice(from, to + 1).flatMap(({ name }) => (name === null ? [] : [name]));
}

function isPlural(lower: string): boolean {
  return singularOf(lower) !== lower;
}

/** A word that looks like a finite verb, unless a determiner before it makes it an adjective ("the leaked plan"). */
function isVerbLike(token: Token, before: Token | undefined): boolean {
  const verb = findSpeechVerb(token.lower);
  if (verb === null || verb.form === 'base') return false;
  return !(before !== undefined && before.kind === 'word' && DETERMINERS.has(before.lower));
}
