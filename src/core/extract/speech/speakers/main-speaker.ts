/** Whom a unit is about: its speaker, or the subject of its main clause. */
import type { Span } from '../../../model';
import type { Phrase } from '../phrases/make-phrase';
import { readPhraseAfter } from '../phrases/phrases';
import { findClauseSubject, listNearSubjects } from '../frames/clause-subject';
import { resolveSpeaker } from './resolve-speaker';
import { speakerOfName, SURE_GUESS, type Setting, type Speaker } from './speakers';
import { tokenAt, type Token } from '../tokens';
import type { Unit } from '../units';
import { spanOfTokens, type Utterance } from '../utterances';

/** A speaker and the span of the words that name it. */
export type Found = { readonly speaker: Speaker; readonly span: Span };

/** The unit's main speaker, or the one its main clause is about; for colons and pronouns of what follows. */
export function findMainSpeaker(
  unit: Unit,
  utterances: readonly Utterance[],
  setting: Setting,
): Found | null {
  const main = utterances.findLast(({ via, frame }) => via === null && !frame.relative) ?? utterances.at(-1);
  if (main !== undefined) return { speaker: main.speaker, span: main.speakerSpan };
  const clause = findTopicOr(unit.tokens, findClauseSubject(unit.tokens));
  const subject = clause === null ? null : (readNamedPredicate(unit.tokens, clause) ?? clause);
  if (subject === null) return null;
  const speaker =
    subject.name === null
      ? resolveSpeaker(subject, unit.tokens, listNearSubjects(unit.tokens, subject.from, []), setting)
      : speakerOfName(subject.name);
  if (speaker === null && subject.kind === 'pronoun') return findNamedBefore(unit.tokens, subject.from);
  return speaker === null ? null : { speaker, span: spanOfTokens(unit.tokens, subject.from, subject.to) };
}

/** "For Blom, none of it matters": whom the sentence is about when its subject is nobody. */
function findTopicOr(tokens: readonly Token[], clause: Phrase | null): Phrase | null {
  const isSomebody = clause !== null && (clause.name?.kind === 'person' || /^(?:he|she)$/.test(clause.head));
  if (isSomebody || !/^(?:for|to)$/.test(tokenAt(tokens, 0).lower)) return clause;
  const topic = readPhraseAfter(tokens, 1);
  return topic?.name?.kind === 'person' && tokenAt(tokens, topic.to + 1).lower === ',' ? topic : clause;
}

/** "A wiser head is Judge Blom, …": whom the sentence brings in. */
function readNamedPredicate(tokens: readonly Token[], { kind, name, to }: Phrase): Phrase | null {
  if (kind !== 'description' || name !== null || !/^(?:is|was)$/.test(tokenAt(tokens, to + 1).lower))
    return null;
  const named = readPhraseAfter(tokens, to + 2);
  return named?.name?.kind === 'person' ? named : null;
}

/** "When Blom let go of the post she had held": nobody was told of before, so it is the only name before the pronoun. */
function findNamedBefore(tokens: readonly Token[], pronoun: number): Found | null {
  const names = tokens.slice(0, pronoun).flatMap(({ name }) => (name === null ? [] : [name]));
  const [only] = names;
  if (names.length !== 1 || only === undefined || only.kind === 'place') return null;
  return {
    speaker: { ...speakerOfName(only), sure: SURE_GUESS },
    span: { start: only.start, end: only.end },
  };
}
