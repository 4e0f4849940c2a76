/**
 * Sentences that say whose the words before them were: "So said Blom.", "That was the view of the mayor.", "The words are Blom's."
 * In: a sentence's tokens. Out: the phrase that names the speaker.
 */
import { makePhrase, makePronoun, type Phrase } from './make-phrase';
import { isPossessive, isSpeakerNoun } from './phrase-words';
import { readPhraseAfter } from './phrases';
import { readAuthor, readOfPerson } from './authors';
import { findSpeechVerb, GESTURES, WORD_NOUNS } from '../../../lexicon/speech-words';
import { isBreak, skipTimes } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** `sure`: it says so outright, so that it counts for more than who spoke before; `plain`: words without marks may be meant too. */
export type LateName = { readonly phrase: Phrase; readonly sure: boolean; readonly plain: boolean };

/** Besides the nouns for words. */
const WORDS = /^(?:sentence|author|speaker)$/;
const BEING = /^(?:is|was|are|were|remains|remained)$/;
const COMING = /^(?:comes?|came|belongs?|belonged|stems?|stemmed)$/;
const MADE = /^(?:made|written|spoken|uttered|coined)$/;
/** "So began the war" tells nobody's words. */
const SAID =
  /^(?:said|says|spoke|speaks|wrote|writes|declared|declares|argued|argues|warned|warns|claimed|claims|insisted|insists|explained|explains|concluded|concludes|reads|puts?|thinks|reckons)$/;
const TALKING =
  /^(?:speaking|talking|responding|reacting|writing|addressing|testifying|commenting|replying|answering)$/;
/** A verb of speech stands within so many tokens of "that was how". */
const HOW_REACH = 14;
/** "at least," stands within so many tokens. */
const ASIDE = 5;

/** Readers by the word that opens the sentence. */
const READERS: ReadonlyMap<string, (tokens: readonly Token[]) => LateName | null> = new Map([
  ...['so', 'thus', 'or'].map((word) => [word, readSoSaid] as const),
  ...['that', 'this', 'those', 'these', 'such'].map((word) => [word, readPointing] as const),
  ['the', readTheWords],
  ['with', readWithThese],
  ['it', readItWas],
]);

/** Whom the sentence names as the speaker of the one before it, or null. */
export function readLateName(tokens: readonly Token[]): LateName | null {
  const reader = READERS.get(tokenAt(tokens, 0).lower);
  return reader === undefined ? (readOwnWords(tokens) ?? readTalking(tokens)) : reader(tokens);
}

function asLate(phrase: Phrase | null, sure: boolean, plain: boolean): LateName | null {
  return phrase !== null && maySpeak(phrase) ? { phrase, sure, plain } : null;
}

/** "That is the claim of the day": the day claims nothing. */
function maySpeak({ kind, name, head }: Phrase): boolean {
  return name === null ? kind === 'pronoun' || isSpeakerNoun(head) : name.kind !== 'place';
}

/** "So said Ada Blom, a baker", "Or so says Blom". */
function readSoSaid(tokens: readonly Token[]): LateName | null {
  const verb = tokenAt(tokens, 1).lower === 'so' ? 2 : 1;
  // "Or so Blom, who wrote it, has told her friends."
  if (verb === 2 && !SAID.test(tokenAt(tokens, 2).lower)) return asLate(readHow(tokens, 2), true, true);
  return SAID.test(tokenAt(tokens, verb).lower)
    ? asLate(readPhraseAfter(tokens, verb + 1), true, true)
    : null;
}

/** "That, at least, is the view of Blom", "That was how Blom put it", "That admission came from Blom". */
function readPointing(tokens: readonly Token[]): LateName | null {
  const noun = tokens.slice(1, 4).findIndex(({ lower }) => WORD_NOUNS.has(lower)) + 1;
  if (noun > 0 && tokens.slice(1, noun).every(({ kind, lower }) => kind === 'word' && !BEING.test(lower)))
    return asLate(readOrigin(tokens, noun + 1), true, false);
  const verb = skipAside(tokens, 1);
  if (!BEING.test(tokenAt(tokens, verb).lower)) return null;
  const named = readPhraseAfter(tokens, verb + 1);
  if (named?.name?.kind === 'person' && tokenAt(tokens, named.to + 1).lower === 'speaking')
    return asLate(named, true, true);
  if (/^(?:how|what)$/.test(tokenAt(tokens, verb + 1).lower))
    return asLate(readHow(tokens, verb + 2), true, true);
  return (
    asLate(readOwner(tokens, verb + 1), true, true) ?? asLate(readOfPerson(tokens, verb + 1), true, false)
  );
}

function skipAside(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from).lower !== ',') return skipTimes(tokens, from);
  const close = tokens.slice(from + 1, from + ASIDE).findIndex(({ lower }) => lower === ',');
  return close < 0 ? from : from + close + 2;
}

/** "how Ada Blom, the minister, dismissed it" */
function readHow(tokens: readonly Token[], from: number): Phrase | null {
  const phrase = readPhraseAfter(tokens, from);
  if (phrase === null || phrase.to > from + 6) return null;
  const rest = tokens.slice(phrase.to + 1, phrase.to + HOW_REACH);
  const speaks = rest.some(({ lower }) => /^(?:sees|puts?|sums|summed)$/.test(lower) || isSaying(lower));
  return speaks ? phrase : null;
}

/** What somebody wanted or demanded is not what he said. */
function isSaying(lower: string): boolean {
  const verb = findSpeechVerb(lower);
  return verb?.form === 'finite' && /^(?:say|tell|call)$/.test(verb.kind);
}

/** "the view of Blom", "Blom's verdict", "his answer". */
function readOwner(tokens: readonly Token[], from: number): Phrase | null {
  const near = tokens.slice(from, from + 7);
  const noun = near.findIndex(({ lower }) => WORD_NOUNS.has(lower));
  if (noun < 1 || near.slice(0, noun).some(({ kind }) => kind === 'mark' || kind === 'quote')) return null;
  const link = tokenAt(tokens, from + noun + 1).lower;
  if (link === 'of' || link === 'from') return readPhraseAfter(tokens, from + noun + 2);
  return readPossessor(tokens, from);
}

/** "Blom's", "her", at `from`. */
function readPossessor(tokens: readonly Token[], from: number): Phrase | null {
  const { lower, name } = tokenAt(tokens, from);
  if (lower === 'his' || lower === 'her') return makePronoun(from, lower === 'her' ? 'she' : 'he');
  const owns = name !== null && isPossessive(tokenAt(tokens, from + 1));
  return owns ? makePhrase(tokens, 'name', from, from) : null;
}

/** "came from Blom", "are those of Blom", "are Blom's". */
function readOrigin(tokens: readonly Token[], from: number): Phrase | null {
  const verb = skipTimes(tokens, from);
  const { lower } = tokenAt(tokens, verb);
  const next = tokenAt(tokens, verb + 1).lower;
  if (COMING.test(lower)) return /^(?:from|to)$/.test(next) ? readPhraseAfter(tokens, verb + 2) : null;
  if (!BEING.test(lower)) return null;
  if (MADE.test(next) && tokenAt(tokens, verb + 2).lower === 'by') return readPhraseAfter(tokens, verb + 3);
  if (next === 'from' || next === 'by') return readPhraseAfter(tokens, verb + 2);
  if (next === 'those' && tokenAt(tokens, verb + 2).lower === 'of') return readPhraseAfter(tokens, verb + 3);
  return readPossessor(tokens, verb + 1);
}

/** "The words are Blom's", "The speaker was Ada Blom", "The sentence stood in a newspaper, and its author is Ada Blom". */
function readTheWords(tokens: readonly Token[]): LateName | null {
  const { lower } = tokenAt(tokens, 1);
  if (WORDS.test(lower) || WORD_NOUNS.has(lower))
    return asLate(readAuthor(tokens) ?? readOrigin(tokens, 2), true, false);
  const phrase =
    lower === 'voice' && BEING.test(tokenAt(tokens, 2).lower) ? readPhraseAfter(tokens, 3) : null;
  return phrase?.name?.kind === 'person' ? asLate(phrase, true, false) : null;
}

/** "With those words Blom left." */
function readWithThese(tokens: readonly Token[]): LateName | null {
  const { lower } = tokenAt(tokens, 2);
  if (!WORD_NOUNS.has(lower) && lower !== 'sentence') return null;
  return asLate(readPhraseAfter(tokens, isBreak(tokenAt(tokens, 3)) ? 4 : 3), false, false);
}

/** "It was Ada Blom who broke the silence." */
function readItWas(tokens: readonly Token[]): LateName | null {
  if (!BEING.test(tokenAt(tokens, 1).lower)) return null;
  const phrase = readPhraseAfter(tokens, 2);
  if (phrase === null || tokenAt(tokens, phrase.to + 1).lower !== 'who') return null;
  const words = tokens.slice(phrase.to + 2, phrase.to + 5).map(({ lower }) => lower);
  return isSaidSo(words) ? asLate(phrase, false, false) : null;
}

/** "broke the silence", "spoke first", "put it best". */
function isSaidSo([verb = '', next = '', last = '']: readonly string[]): boolean {
  if (verb === 'spoke' || `${verb} ${next} ${last}` === 'broke the silence') return true;
  return /^(?:it|so|this|that|first)$/.test(next) && (verb === 'put' || isSaying(verb));
}

/** "Blom's words drew applause.", "His remark came hours after the vote." */
function readOwnWords(tokens: readonly Token[]): LateName | null {
  const phrase = readPossessor(tokens, 0);
  const noun = phrase === null ? -1 : phrase.kind === 'pronoun' ? 1 : 2;
  const told =
    noun > 0 && /^(?:words|remarks?|comments?|admission|outburst)$/.test(tokenAt(tokens, noun).lower);
  const being = BEING.test(tokenAt(tokens, noun + 1).lower);
  return told && !being && !tokens.some(({ kind }) => kind === 'quote') ? asLate(phrase, false, false) : null;
}

/** "Ada Blom was speaking after the vote.", "Ada Blom laughs." */
function readTalking(tokens: readonly Token[]): LateName | null {
  const phrase = readPhraseAfter(tokens, 0);
  if (phrase === null || tokens.some(({ kind }) => kind === 'quote')) return null;
  const words = tokens.slice(phrase.to + 1, phrase.to + 3).map(({ lower }) => lower);
  const smiles = phrase.name?.kind === 'person' && GESTURES.has(words[0] ?? '');
  return smiles || isTalking(words) ? asLate(phrase, false, false) : null;
}

function isTalking([verb = '', next = '']: readonly string[]): boolean {
  return BEING.test(verb) && TALKING.test(next);
}
