/** In: a possible name and the words around it. Out: what speaks for a person, place, organisation or document, in points. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  COMPANY_NOUNS,
  COMPANY_TRAITS,
  DIRECTIONS,
  DOCUMENT_HEADS,
  GIVEN_NAMES,
  GROUP_NOUNS,
  HONORIFICS,
  HUMAN_VERBS,
  isOrdinaryWord,
  ORGANIZATION_HEADS,
  PLACE_FRONTS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  RELATIONS,
  ROLE_HEADS,
  SPEECH_VERBS,
  SURNAME_HEADS,
} from '../../lexicon/name-words';
import { isCapital, keyOf, type Token } from './tokens';
import type { Candidate } from './parse-run';

/** Points for each kind; the weights were set on eight news pages and the seeds, strong cues 3 and up, hints below 1. */
export type Votes = { person: number; place: number; organization: number; document: number };

/** No votes. */
export function noVotes(): Votes {
  return { person: 0, place: 0, organization: 0, document: 0 };
}

/** Adds to `votes` what the words of the name itself say. They say the same wherever the name stands, so once a surface is enough. */
export function voteByForm(votes: Votes, words: readonly Token[]): void {
  const first = words[0] as Token;
  const last = words.at(-1) as Token;
  const entry = findKnown(keyOf(words));
  if (entry)
    votes[entry.kind] +=
      words.length === 1 && first.shape === 'capital' && isOrdinaryWord(first.lower) ? 2 : 6;
  if (words.length === 1) {
    if (!entry && first.shape === 'acronym' && first.text.length <= 6 && !isOrdinaryWord(first.lower))
      votes.organization += 1.2;
    return;
  }
  const isHeaded = voteByHead(votes, first, last, words);
  if (isHeaded) return;
  if (GIVEN_NAMES.has(first.text) && last.shape !== 'acronym' && words.length <= 5)
    votes.person += isOrdinaryWord(last.lower) ? 2 : 3;
  if (words.slice(1, -1).some((word) => /^\p{Lu}$/u.test(word.text))) votes.person += 3;
  const particle = words.find((word) => /^(?:bin|ibn|von|van|der|al)$/u.test(word.text));
  if (particle && (particle.text !== 'al' || GIVEN_NAMES.has(first.text))) votes.person += 2;
  if (/^(?:jr|sr)$/u.test(last.lower) || (/^(?:ii|iii|iv)$/u.test(last.lower) && GIVEN_NAMES.has(first.text)))
    votes.person += 2;
}

/** Votes of head words ("Council", "River", "Treaty"); true when there was one. */
function voteByHead(votes: Votes, first: Token, last: Token, words: readonly Token[]): boolean {
  const ofHead = words.find((_, i) => /^(?:of|for|on)$/u.test(words[i + 1]?.lower ?? ''));
  const head = ofHead ?? last;
  const isPerson = words.length === 2 && GIVEN_NAMES.has(first.text) && SURNAME_HEADS.has(last.lower);
  const weight = isPerson ? 2 : 4;
  if (ORGANIZATION_HEADS.has(head.lower)) votes.organization += weight;
  else if (PLACE_HEADS.has(head.lower)) votes.place += weight;
  else if (DOCUMENT_HEADS.has(head.lower)) votes.document += weight;
  else if (PLACE_FRONTS.has(first.lower) && !GIVEN_NAMES.has(first.text)) votes.place += 3;
  else return false;
  return !isPerson;
}

/** Adds to `votes` what the words around a name say. */
export function voteByContext(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (name.titled) votes.person += 4;
  voteBefore(votes, tokens, name);
  voteAfter(votes, tokens, name);
}

function voteBefore(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const before = tokens[name.from - 1];
  const gap = tokens[name.from]?.gap ?? '';
  if (before && /^, $/u.test(gap)) voteAfterDescription(votes, tokens, name);
  if (!before || !/^\.? $/u.test(gap)) return;
  if (HONORIFICS.has(before.lower) && isCapital(before)) votes.person += 4;
  if (gap !== ' ') return;
  const word = before.lower;
  const earlier = tokens[name.from - 2]?.lower ?? '';
  if (!isCapital(before)) {
    votes.place += PLACE_PREPOSITIONS[word] ?? 0;
    if (ROLE_HEADS.has(word)) votes.person += 3;
    else if (COMPANY_NOUNS.has(word)) votes.organization += 3;
    if (SPEECH_VERBS.has(word)) votes.person += 1.5;
    if (word === 'elect' && before.gap === '-') votes.person += 3;
    if (word === 'the') votes.organization += SPEECH_VERBS.has(earlier) ? 1.5 : 0.3;
    if (DIRECTIONS.has(word)) votes.place += 2;
    if (PLACE_NOUNS.has(word)) votes.place += 2;
    if (word === 'of' && PLACE_NOUNS.has(earlier)) votes.place += 4;
  } else if (isDemonym(before.text) && ROLE_HEADS.has(earlier)) votes.person += 1;
}

/** "The priest, Fidelis Mukonori, …": a role with whose or which it is, between commas with the name. */
function voteAfterDescription(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const next = tokens[name.to];
  if (next && !/^,/u.test(next.gap)) return;
  for (let at = name.from - 1; at >= Math.max(0, name.from - 7); at--) {
    const word = tokens[at] as Token;
    if (ROLE_HEADS.has(word.lower)) votes.person += 2.5;
    else if (COMPANY_NOUNS.has(word.lower) && at === name.from - 1) votes.organization += 2.5;
    else if (PLACE_NOUNS.has(word.lower) && at === name.from - 1) votes.place += 2.5;
    else if (/^ $/u.test(word.gap) && at > 0) continue;
    break;
  }
}

function voteAfter(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const last = tokens[name.to - 1] as Token;
  const next = tokens[name.to];
  if (!next) return;
  if (last.possessive) {
    if (RELATIONS.has(next.lower)) votes.person += 1;
    if (COMPANY_TRAITS.has(next.lower)) votes.organization += 1;
    return;
  }
  if (next.gap === ' ' && !isCapital(next)) {
    if (SPEECH_VERBS.has(next.lower)) votes.person += 1.5;
    else if (HUMAN_VERBS.has(next.lower)) votes.person += 0.7;
    if (COMPANY_TRAITS.has(next.lower)) votes.organization += 1.5;
    if (PLACE_NOUNS.has(next.lower)) votes.place += 2;
    if (GROUP_NOUNS.has(next.lower)) votes.organization += 1.5;
    if (next.lower === 'administration' || next.lower === 'presidency') votes.person += 2;
  }
  if (/^, ?$/u.test(next.gap)) voteByApposition(votes, tokens, name.to);
}

/** Looks behind a comma: an age, "who", "a senior adviser", "a technology company", a country. */
function voteByApposition(votes: Votes, tokens: readonly Token[], at: number): void {
  const next = tokens[at] as Token;
  const after = tokens[at + 1];
  if (/^\d{1,2}$/u.test(next.text) && (!after || /^,/u.test(after.gap))) votes.person += 3;
  if (next.lower === 'who' || next.lower === 'whose') votes.person += 2;
  if (findKnown(next.text)?.kind === 'place') votes.place += 1;
  const isArticle = /^(?:a|an|the|his|her|their|its|one)$/u.test(next.lower);
  const until = Math.min(tokens.length, at + 8);
  for (let i = isArticle ? at + 1 : at; i < until; i++) {
    const word = tokens[i] as Token;
    if (i > at && !/^[ -]$/u.test(word.gap)) break;
    if (/^(?:of|in|at|for|to|who|that|which|from|on)$/u.test(word.lower)) break;
    if (ROLE_HEADS.has(word.lower)) votes.person += isArticle ? 3 : 1.5;
    else if (isArticle && COMPANY_NOUNS.has(word.lower)) votes.organization += 2;
    else if (isArticle && PLACE_NOUNS.has(word.lower)) votes.place += 2;
    else continue;
    break;
  }
}
