/** In: a possible name in its sentence. Out: what the words around it say of its kind. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  COMPANY_NOUNS,
  COMPANY_TRAITS,
  DIRECTIONS,
  GROUP_NOUNS,
  HONORIFICS,
  HUMAN_VERBS,
  LOOSE_ROLES,
  PLACE_NOUNS,
  PLACE_OFFICES,
  PLACE_PREPOSITIONS,
  RELATIONS,
  ROLE_HEADS,
  SPEECH_VERBS,
} from '../../lexicon/name-words';
import { voteByApposition, voteByDescription } from './apposition-votes';
import type { Candidate } from './parse-run';
import { isCapital, keyOf, type Token } from './tokens';
import type { Votes } from './votes';

/** Adds to `votes` what the words around a name say. */
export function voteByContext(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (name.titled) votes.person += 4;
  const gap = tokens[name.from]?.gap ?? '';
  const before = tokens[name.from - 1];
  if (before && gap === ', ') voteByDescription(votes, tokens, name);
  if (before && /^\.? $/u.test(gap) && isCapital(before)) voteByCapitalBefore(votes, tokens, name.from - 1);
  if (before && gap === ' ' && !isCapital(before)) voteByWordBefore(votes, tokens, name.from - 1);
  voteAfter(votes, tokens, name);
}

function voteByCapitalBefore(votes: Votes, tokens: readonly Token[], at: number): void {
  const before = tokens[at] as Token;
  if (HONORIFICS.has(before.lower)) votes.person += 4;
  else if (isDemonym(before.text) && ROLE_HEADS.has(tokens[at - 1]?.lower ?? '')) votes.person += 1;
}

function voteByWordBefore(votes: Votes, tokens: readonly Token[], at: number): void {
  const word = (tokens[at] as Token).lower;
  const earlier = tokens[at - 1]?.lower ?? '';
  votes.place += PLACE_PREPOSITIONS[word] ?? 0;
  if (ROLE_HEADS.has(word)) votes.person += LOOSE_ROLES.has(word) ? 1 : 4;
  else if (COMPANY_NOUNS.has(word)) votes.organization += 4;
  if (SPEECH_VERBS.has(word)) votes.person += isInverted(tokens, at) ? 1.5 : 0.3;
  if (word === 'elect' && (tokens[at] as Token).gap === '-') votes.person += 3;
  if (word === 'the') votes.organization += /^(?:told|tells)$/u.test(earlier) ? 1.5 : 0.3;
  if (DIRECTIONS.has(word) || PLACE_NOUNS.has(word)) votes.place += 2;
  if (word === 'of') voteByOf(votes, earlier);
  if (/^(?:was|is)$/u.test(word) && PLACE_NOUNS.has(earlier)) votes.place += 2;
  if (word === 'and') voteByPartner(votes, tokens, at);
}

/** `…,” said X`: the speaker follows. In "police said X had cost" it does not. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[,"”’»]/u.test((tokens[at] as Token).gap);
}

function voteByOf(votes: Votes, earlier: string): void {
  if (PLACE_NOUNS.has(earlier)) votes.place += 4;
  else if (PLACE_OFFICES.has(earlier)) votes.place += 2;
  else if (/^(?:shares|stake|percent|owner|takeover|subsidiary|employees)$/u.test(earlier))
    votes.organization += 1.5;
}

/** What is joined to a known name by "and" is mostly of its kind. */
function voteByPartner(votes: Votes, tokens: readonly Token[], at: number): void {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const entry = findKnown(keyOf(tokens.slice(from, at)));
    if (!entry) continue;
    votes[entry.kind] += 1;
    return;
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
  if (next.gap === ' ' && !isCapital(next)) voteByWordAfter(votes, tokens, name);
  if (/^, ?$/u.test(next.gap)) voteByApposition(votes, tokens, name.to);
}

function voteByWordAfter(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const word = (tokens[name.to] as Token).lower;
  if (SPEECH_VERBS.has(word)) votes.person += 1.5;
  else if (HUMAN_VERBS.has(word)) votes.person += 0.7;
  if (COMPANY_TRAITS.has(word)) votes.organization += 1.5;
  if (PLACE_NOUNS.has(word)) votes.place += 2;
  if (GROUP_NOUNS.has(word)) votes.organization += 2;
  if (word === 'administration' || word === 'presidency') votes.person += 2;
  const isMember = word === 'of' && name.from === 0 && name.to - name.from > 1;
  if (isMember && tokens.slice(name.to + 1).some((token) => SPEECH_VERBS.has(token.lower)))
    votes.person += 1.5;
}
