/** The subjects of plain clauses: what a later "he", or a verb without a subject of its own, points to. */
import { isHumanNoun, isPhraseWord, isPossessive, isPronoun } from '../phrases/phrase-words';
import type { Name } from '../../../document';
import { findTitleStart } from '../phrases/phrase-borders';
import type { Phrase } from '../phrases/make-phrase';
import { readPhraseBefore } from '../phrases/phrases';
import { isOpener } from './openers';

import { speakerOfName, type Speaker } from '../speakers/speakers';
import { PREPOSITIONS } from '../../../lexicon/speech-words';
import { isBreak, isFiniteVerb, isSureVerb, skipTimes } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';
import type { Utterance } from '../utterances';

/** Somebody new is named within so many tokens. */
const MAX_OPENING = 5;

/** The subject of the unit's first main clause: a name, pronoun or description before a finite verb; null when there is none. */
export function findClauseSubject(tokens: readonly Token[]): Phrase | null {
  for (let place = 0; place < tokens.length; place += 1) {
    if (!isSubjectHead(tokens, place)) continue;
    const phrase = readPhraseBefore(tokens, place, false);
    if (phrase !== null && !isSubordinate(tokens, phrase.start) && !isListed(tokens, phrase)) return phrase;
  }
  return null;
}

/** "Nakamura, a geologist, Riascos and": names between commas are no apposition when a list goes on. */
function isListed(tokens: readonly Token[], { to }: Phrase): boolean {
  return /^(?:and|or)$/.test(tokenAt(tokens, to + 1).lower) && tokenAt(tokens, to + 2).kind === 'name';
}

/** The persons and bodies that a pronoun at `place` may mean within its unit, nearest first: subjects and speakers before it. */
export function listNearSubjects(
  tokens: readonly Token[],
  place: number,
  before: readonly Utterance[],
): readonly Speaker[] {
  const found: { place: number; speaker: Speaker }[] = [];
  for (let index = 0; index < place; index += 1) {
    const name = tokenAt(tokens, index).name ?? null;
    if (name !== null && isSubjectHead(tokens, index))
      found.push({ place: index, speaker: speakerOfName(name) });
  }
  for (const { frame, speaker } of before) {
    if (frame.subject !== null) found.push({ place: frame.subject.to, speaker });
  }
  const topic = findTopic(tokens, place);
  if (topic !== null) found.push({ place: 0, speaker: speakerOfName(topic) });
  return found.sort((a, b) => b.place - a.place).map(({ speaker }) => speaker);
}

/** "As for Mr. Tarrant, he insists": the only name before the pronoun's comma. */
function findTopic(tokens: readonly Token[], pronoun: number): Name | null {
  const opens =
    tokenAt(tokens, 0).lower === 'for' ||
    (tokenAt(tokens, 0).lower === 'as' && tokenAt(tokens, 1).lower === 'for');
  if (!opens || tokenAt(tokens, pronoun - 1).lower !== ',') return null;
  const names = tokens.slice(0, pronoun).flatMap(({ name }) => (name === null ? [] : [name]));
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** A name, pronoun or noun that a finite verb follows, an apposition between them allowed for names. */
function isSubjectHead(tokens: readonly Token[], place: number): boolean {
  if (!mayHead(tokens, place)) return false;
  if (isSomebody(tokens, place) || isOpener(tokens, place)) return true;
  if (!mayBeExplained(tokens, place) || !isBreak(tokenAt(tokens, place + 1)))
    return isVerbOf(tokens, place, place + 1);
  // "Her deputy, Paul Onslow, was": the name is the apposition.
  const start = findTitleStart(tokens, place);
  const closes = tokenAt(tokens, start - 1).lower === ',' && isVerbOf(tokens, place, place + 2);
  return closes || listAfterAppositions(tokens, place + 1).some((at) => isVerbOf(tokens, place, at));
}

function mayBeExplained(tokens: readonly Token[], place: number): boolean {
  const { kind, lower } = tokenAt(tokens, place);
  return kind === 'name' || (place === 0 && /^(?:one|another)$/.test(lower)) || isTold(tokens, place);
}

/** "The minister, who had been abroad, embraced them" */
const isTold = (tokens: readonly Token[], place: number): boolean =>
  isHumanNoun(tokenAt(tokens, place).lower) && tokenAt(tokens, place + 2).lower === 'who';

/** True when the verb of the subject at `place` stands at `at`, times past. */
function isVerbOf(tokens: readonly Token[], place: number, at: number): boolean {
  const verb = tokenAt(tokens, skipTimes(tokens, at));
  const token = tokenAt(tokens, place);
  // After a common noun a word in -s may be another noun ("peace talks"), so it is not taken for a verb.
  const isSure = isPronoun(token) || token.kind === 'name' || isTold(tokens, place);
  // "A second official shrugged it off": behind a noun for somebody a regular past is no other noun.
  const isPast = isHumanNoun(token.lower) && /.{3}ed$/.test(verb.lower);
  return isSureVerb(verb) || isPast || (isSure && isFiniteVerb(verb));
}

/** The places behind an apposition, and behind another when the first is an age ("Ada Blom, 44, from Tarsk, is"). */
function listAfterAppositions(tokens: readonly Token[], sign: number): readonly number[] {
  const behind = skipApposition(tokens, sign);
  const isAge = /^\d{1,3}$/.test(tokenAt(tokens, sign + 1).lower) && behind === sign + 3;
  return isAge ? [behind, skipApposition(tokens, behind - 1)] : [behind];
}

function mayHead(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  // "One of those released, X, left": a participle.
  if (token.lower === 'those' || isPossessive(tokenAt(tokens, place + 1))) return false;
  return isPronoun(token) || isPhraseWord(token);
}

/** "A man behind her shook his head", "A woman who gave no name nodded": somebody new at the start of a sentence. */
function isSomebody(tokens: readonly Token[], place: number): boolean {
  const { kind, lower } = tokenAt(tokens, place);
  if (kind !== 'word' || place > MAX_OPENING || !isHumanNoun(lower)) return false;
  const next = tokenAt(tokens, place + 1).lower;
  if (next !== 'who' && !PREPOSITIONS.has(next)) return false;
  // "A vet by training, he entered politics"
  const comma = tokens.findIndex((token, at) => at > place && token.lower === ',');
  if (comma > 0 && isPronoun(tokenAt(tokens, comma + 1))) return false;
  return tokens.slice(0, place).some((token) => /^(?:an?|one|another)$/.test(token.lower));
}

/** The place after the comma or dash that ends an apposition begun with the same at `sign`, or `sign` when none ends. */
function skipApposition(tokens: readonly Token[], sign: number): number {
  const { lower } = tokenAt(tokens, sign);
  for (let place = sign + 1; place < Math.min(tokens.length, sign + 16); place += 1) {
    if (tokenAt(tokens, place).lower === lower) return place + 1;
  }
  return sign;
}

/** True inside a phrase or clause that hangs on something before it ("after Putin met", "the plan that Kyiv rejected"). */
function isSubordinate(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.kind === 'mark') return false;
  return (
    PREPOSITIONS.has(before.lower) ||
    /^(?:that|which|who|whom|whose|if|when|while|because|as|where|whether|although|though|what|and|or)$/.test(
      before.lower,
    )
  );
}
