/** Clauses that tell about a noun, or only suppose: what their verbs say is not uttered here. */
import type { Phrase } from '../phrases/make-phrase';
import { isPhraseWord, isSpeakerNoun } from '../phrases/phrase-words';
import { DETERMINERS, findSpeechVerb, type SpeechVerb } from '../../../lexicon/speech-words';
import { isFiniteVerb } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** True in "demands that Kyiv has rejected" and "something Kyiv rejects". */
export function isInRelativeClause(tokens: readonly Token[], phrase: Phrase, { kind }: SpeechVerb): boolean {
  const before = tokenAt(tokens, phrase.start - 1);
  const named = kind === 'call' || kind === 'think' || before.lower !== 'what';
  if (isRelativePronoun(tokens, phrase.start - 1, kind) || (!named && !isFollowedByBeing(tokens, phrase.to)))
    return true;
  if (kind !== 'act' && kind !== 'call') return false;
  return isRelativeThat(tokens, phrase.start - 1) || isNounBefore(tokens, phrase);
}

/** "which", "whose"; but "to which Blom replied that" is what he answers, "a letter in which she demands" what she writes. */
function isRelativePronoun(tokens: readonly Token[], place: number, kind: SpeechVerb['kind']): boolean {
  const { lower } = tokenAt(tokens, place);
  const link = tokenAt(tokens, place - 1).lower;
  const answers = lower === 'which' && (link === 'in' || (link === 'to' && kind === 'say'));
  return /^(?:which|whom|whose)$/.test(lower) && !answers;
}

/** "what officials said were drones" is speech, "here is what she said: …" too; "what the papers say, if true," is none; of calling it always is. */
function isFollowedByBeing(tokens: readonly Token[], subject: number): boolean {
  return tokens
    .slice(subject + 1, subject + 5)
    .some(({ lower }) => /^(?:was|were|is|are|would|amounted|:)$/.test(lower));
}

/** True in "if Moscow rejects" and "no group claimed": nothing has been said. */
export function isUnreal(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokenAt(tokens, phrase.start - 1).lower;
  const first = tokenAt(tokens, phrase.start).lower;
  // "A No 10 source"
  const second = tokenAt(tokens, phrase.start + 1).lower;
  const last = tokenAt(tokens, phrase.to).lower;
  // "An earlier version of this article said"
  if (/^(?:article|story)$/.test(last) && tokenAt(tokens, phrase.to - 1).lower === 'this') return true;
  return (
    /^(?:if|unless|whether|should|did|does|do)$/.test(before) ||
    (/^(?:no|neither|nobody|none|nothing)$/.test(first) && !/^\d/.test(second))
  );
}

/** "demands that", not "said that": a noun stands before it. */
function isRelativeThat(tokens: readonly Token[], place: number): boolean {
  if (tokenAt(tokens, place).lower !== 'that') return false;
  const before = tokenAt(tokens, place - 1);
  const verb = findSpeechVerb(before.lower);
  const maybeNoun = before.lower.endsWith('s') && tokenAt(tokens, place - 2).kind !== 'name';
  const speaks = verb !== null && verb.form !== 'base' && !maybeNoun;
  return isPhraseWord(before) && !speaks;
}

/** A noun right before the name or its phrase, with no sign between. */
function isNounBefore(tokens: readonly Token[], phrase: Phrase): boolean {
  const outside = tokenAt(tokens, phrase.start - 1);
  if (outside.kind === 'word' && isPhraseWord(outside) && findSpeechVerb(outside.lower) === null) return true;
  const before = tokenAt(tokens, phrase.from - 1);
  if (phrase.kind !== 'name' || before.kind !== 'word' || before.capital) return false;
  return isPhraseWord(before) && !isTitle(before.lower);
}

/** Adjectives of parties and armed groups ("the paramilitary Border League"). */
const OF_A_FACTION =
  /.{4,}ist$|^(?:paramilitary|opposition|ruling|governing|conservative|liberal|rebel|insurgent|militant|rival|main|far-right|far-left|state-run)$/;

/** Words that stand before a name without a clause between: nouns for people, possessives. */
function isTitle(lower: string): boolean {
  return isSpeakerNoun(lower) || DETERMINERS.has(lower) || /'s?$/.test(lower) || OF_A_FACTION.test(lower);
}

/** "The bank that employed Blom | said": the nearest "that" or "which" before `to` that is the subject of its clause and tells of a speaker, or null. */
export function findSubjectThat(tokens: readonly Token[], to: number, reach: number): number | null {
  for (let at = to - 1; at > Math.max(0, to - reach); at -= 1) {
    if (tokenAt(tokens, at).kind === 'quote') return null;
    const isThat = /^(?:that|which)$/.test(tokenAt(tokens, at).lower);
    if (isThat && isSpeakerNoun(tokenAt(tokens, at - 1).lower) && isFiniteVerb(tokenAt(tokens, at + 1)))
      return at;
  }
  return null;
}
