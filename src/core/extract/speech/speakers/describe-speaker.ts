/** Speakers without a name: their words, and what these words say of them. */
import { isSpeakerNoun } from '../phrases/phrase-words';
import type { Phrase } from '../phrases/make-phrase';
import { wordsOfName } from './roles';
import { COLLECTIVE_NOUNS, DETERMINERS, PREPOSITIONS, SOURCE_NOUNS } from '../../../lexicon/speech-words';
import { SURE_NAME, type Speaker, type SpeakerKind } from './speakers';
import { tokenAt, type Token } from '../tokens';

const PLAIN_ADJECTIVES =
  /^(?:senior|top|former|local|other|unnamed|anonymous|independent|military|political|legal|medical|security|foreign|federal|regional|rival)$/;
/** Adjectives that single nobody out. */
const RANKS = /^(?:top|senior|chief|leading|key|own|longtime|long-time)$/;

/** The words of a description besides its noun that single somebody out: names and nouns, countries by one name. */
export function listModifiers(phrase: Phrase, tokens: readonly Token[]): readonly string[] {
  return tokens.slice(phrase.from, phrase.to + 1).flatMap((token) => {
    if (token.name !== null) return wordsOfName(token.name).slice(-1);
    return token.kind !== 'word' || token.lower === phrase.head || isIdle(token.lower) ? [] : [token.lower];
  });
}

function isIdle(lower: string): boolean {
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || lower === "'s" || RANKS.test(lower);
}

/** A speaker in the description's own words; only the capital of a first plain word becomes small, so that one speaker keeps one description. */
export function describeSpeaker(phrase: Phrase, tokens: readonly Token[], text: string): Speaker {
  const { end } = tokenAt(tokens, phrase.to);
  // In "by the aide's account" it is the aide who speaks.
  const words = text.slice(tokenAt(tokens, phrase.from).start, end).replace(/['’]s?$/u, '');
  const first = tokenAt(tokens, phrase.from).lower;
  const described = isPlainWord(tokens, phrase.from) ? first + words.slice(first.length) : words;
  return { entity: null, described, kind: kindOf(phrase), head: phrase.head, sure: SURE_NAME };
}

function kindOf({ plural, head }: Phrase): SpeakerKind {
  if (plural) return 'many';
  return COLLECTIVE_NOUNS.has(head) || SOURCE_NOUNS.has(head) ? 'body' : 'person';
}

/** A determiner, or a common noun or adjective whose capital is owed to its place at the start of a clause. */
function isPlainWord(tokens: readonly Token[], place: number): boolean {
  const { lower, kind } = tokenAt(tokens, place);
  if (kind !== 'word' || DETERMINERS.has(lower)) return kind === 'word';
  const before = tokenAt(tokens, place - 1);
  const opens = place === 0 || before.kind === 'quote' || before.kind === 'mark';
  return opens && (isSpeakerNoun(lower) || PLAIN_ADJECTIVES.test(lower));
}
