/** Which tokens can be part of a noun phrase, and which nouns can speak. */
import { singularOf } from '../../quantities/unit-noun';
import {
  ADVERBS,
  AUXILIARIES,
  COLLECTIVE_NOUNS,
  CONJUNCTIONS,
  COUNTRY_WORDS,
  DETERMINERS,
  findSpeechVerb,
  HUMAN_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  SOURCE_NOUNS,
} from '../../../lexicon/speech-words';
import { tokenAt, type Token } from '../tokens';

/** Pronouns are phrases of their own. */
const NO_NOUN = /^(?:there|he|she|it|they|i|we|you|him|them|us|me)$/;
const NO_PHRASE_WORDS = [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS];

/** "the 54-year-old" and "the mum-of-two" are nouns for a person. */
const AGE = /^(?:\d{1,3}-year-old|(?:mum|mom|dad|mother|father|gran|grandmother|grandfather)-of-\p{L}+)$/u;

/** True for a noun for a person, "54-year-old" and "mum-of-two" among them. */
export function isHumanNoun(word: string): boolean {
  return HUMAN_NOUNS.has(word) || AGE.test(word);
}

/** True for a noun (any number) that stands for someone who can speak. */
export function isSpeakerNoun(lower: string): boolean {
  const noun = singularOf(lower.replace(/'s?$/, ''));
  if (AGE.test(lower)) return true;
  return [lower, noun, noun.slice(noun.lastIndexOf('-') + 1)].some(
    (word) => HUMAN_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word) || SOURCE_NOUNS.has(word),
  );
}

/** "the Slovak", "the American": somebody of that country; "the French" are many. */
export function isNational(tokens: readonly Token[], place: number): boolean {
  const { kind, capital, lower } = tokenAt(tokens, place);
  if (kind !== 'word' || !capital || COUNTRY_WORDS[lower] === undefined) return false;
  return tokenAt(tokens, place - 1).lower === 'the' && !/(?:sh|ch|ss|s|ese)$/.test(lower);
}

/** True for a token that can be part of a noun phrase: not a sign, preposition, conjunction, auxiliary, adverb or time. */
export function isPhraseWord(token: Token): boolean {
  if (token.kind === 'name' || isPossessive(token)) return true;
  if (token.kind !== 'word' || token.date || NO_NOUN.test(token.lower)) return false;
  return !NO_PHRASE_WORDS.some((words) => words.has(token.lower));
}

/** True for a subject pronoun. */
export function isPronoun(token: Token): boolean {
  return token.kind === 'word' && PRONOUNS[token.lower] !== undefined;
}

/** True for "'s" and "'" after a noun. */
export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'";
}

/** True for articles, numerals and the like. */
export function isDeterminer(token: Token): boolean {
  return token.kind === 'word' && DETERMINERS.has(token.lower);
}

/** True for a plural that is no noun for people: no title of a name that follows it. */
export function isThingPlural(token: Token): boolean {
  if (token.kind !== 'word' || isDeterminer(token) || /^(?:ms|mrs|messrs)$/.test(token.lower)) return false;
  return /[^'s]s$/.test(token.lower) && !isSpeakerNoun(token.lower);
}

/** True for a word that looks like a finite speech verb, unless a determiner makes it an adjective ("the proposed plan"). */
export function isVerbAt(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  const verb = token.kind === 'word' ? findSpeechVerb(token.lower) : null;
  return verb !== null && verb.form !== 'base' && !isDeterminer(tokenAt(tokens, place - 1));
}
