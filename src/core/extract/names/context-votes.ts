/** In: a possible name in its sentence. Out: what the words around it say of its kind. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  COMPANY_NOUNS,
  DIRECTIONS,
  FACTION_WORDS,
  FRONT_NOUNS,
  HONORIFICS,
  LOOSE_ROLES,
  OWNED_WORDS,
  PLACE_NOUNS,
  PLACE_OFFICES,
  PLACE_PREPOSITIONS,
  ROLE_HEADS,
  SPEECH_VERBS,
  STOP_WORDS,
  TRAVEL_WORDS,
} from '../../lexicon/name-words';
import { isShortForm } from './abbreviations';
import { voteByDescription } from './apposition-votes';
import { voteByWordsBehind } from './behind-votes';
import { voteByDateline } from './dateline-votes';
import { isInitial } from './find-runs';
import { isMotion } from './motion';
import { voteByParty } from './party-votes';
import { voteByPost } from './office-votes';
import type { Candidate } from './parse-run';
import { gapAt, isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';
import type { Votes } from './votes';

/** Adds to `votes` what the words around a name say. */
export function voteByContext(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (name.titled || isCalledSo(tokens, name.from - 1)) votes.person += 4;
  if (name.from < 6) voteByDateline(votes, tokens, name);
  if (name.from > 0) voteBefore(votes, tokens, name);
  voteByWordsBehind(votes, tokens, name);
  voteByParty(votes, tokens, name);
}

function voteBefore(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const gap = gapAt(tokens, name.from);
  const at = name.from - 1;
  if (gap === ' (' && isShortForm(tokens, name.from)) votes.organization += 4;
  if (gap === ', ') {
    voteByDescription(votes, tokens, name);
    if (isListed(tokens, name)) voteByPartner(votes, tokens, name.from);
  } else if (isCapitalAt(tokens, at) && !isFrontWord(tokens, at)) {
    if (gap === ' ' || gap === '. ') voteByCapitalBefore(votes, tokens, at);
  } else if (gap === ' ') voteByWordBefore(votes, tokens, at);
}

/** The "In" of "In Tarsk, …". */
function isFrontWord(tokens: readonly Token[], at: number): boolean {
  const { lower, shape } = tokens[at] as Token;
  return (
    shape === 'capital' && isInitial(tokens, at) && (lower in PLACE_PREPOSITIONS || STOP_WORDS.has(lower))
  );
}

function voteByCapitalBefore(votes: Votes, tokens: readonly Token[], at: number): void {
  const before = tokens[at] as Token;
  if (HONORIFICS.has(before.lower)) votes.person += 4;
  else if (isDemonym(before.text) && ROLE_HEADS.has(lowerAt(tokens, at - 1))) votes.person += 1;
  else if (isInitial(tokens, at) && FRONT_NOUNS.has(before.lower))
    votes.organization += ROLE_HEADS.has(before.lower) ? 2 : 4;
}

function voteByWordBefore(votes: Votes, tokens: readonly Token[], at: number): void {
  const word = lowerAt(tokens, at);
  const earlier = lowerAt(tokens, at - 1);
  votes.place += PLACE_PREPOSITIONS[word] ?? 0;
  if (isMotion(tokens, at + 1)) votes.place += 2;
  if (FACTION_WORDS.has(word)) votes.organization += 3;
  else if (gapAt(tokens, at) !== '-') voteByNounBefore(votes, word);
  voteByPost(votes, tokens, at);
  if (SPEECH_VERBS.has(word) && !/^tell|^told/u.test(word))
    votes.person += isInverted(tokens, at) ? 1.5 : 0.3;
  if (gapAt(tokens, at) === '-') voteByCompound(votes, word);
  if (word === 'and') voteByPartner(votes, tokens, at);
  voteByPairBefore(votes, earlier, word);
}

/** "gave her name only as X", "identified himself as X", "asked to be called X". */
function isCalledSo(tokens: readonly Token[], at: number): boolean {
  const words = [4, 3, 2, 1].map((back) => lowerAt(tokens, at - back)).join(' ');
  const word = lowerAt(tokens, at);
  if (word === 'called') return /asked to be$/u.test(words);
  return (
    word === 'as' &&
    /(?:(?:his|her|their) (?:first )?name|(?:himself|herself|identified))(?: only)?$/u.test(words)
  );
}

/** "President-elect X", "state-owned X", "London-based X". */
function voteByCompound(votes: Votes, word: string): void {
  if (/^(?:elect|designate|nominate|delegate|emeritus|general|select)$/u.test(word)) votes.person += 3;
  else if (OWNED_WORDS.has(word)) votes.organization += 3;
  else if (word === 'based') votes.organization += 1.5;
}

/** "told the X", "shares of X", "the capital is X". */
function voteByPairBefore(votes: Votes, earlier: string, word: string): void {
  if (/^(?:told|tells)$/u.test(word)) votes.place -= 2;
  if (word === 'the') voteByArticle(votes, earlier);
  else if (word === 'of') voteByOf(votes, earlier);
  else if (word === 'to' && TRAVEL_WORDS.has(earlier)) votes.place += 1.6;
  else if (/^(?:was|is)$/u.test(word) && PLACE_NOUNS.has(earlier)) votes.place += 2;
}

/** "told the X"; "at the X", which nobody says of a person. */
function voteByArticle(votes: Votes, earlier: string): void {
  votes.organization += earlier === 'told' || earlier === 'tells' ? 1.5 : 0.3;
  if (/^(?:at|outside|inside|near|around|behind|across)$/u.test(earlier)) votes.place += 1.5;
}

function voteByNounBefore(votes: Votes, word: string): void {
  if (ROLE_HEADS.has(word)) votes.person += LOOSE_ROLES.has(word) ? 1 : 4;
  else if (COMPANY_NOUNS.has(word)) votes.organization += 4;
  if (DIRECTIONS.has(word) || PLACE_NOUNS.has(word)) votes.place += 2;
}

/** `…,” said X`: the speaker follows. In "police said X had cost" it does not. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[,"”’»]/u.test((tokens[at] as Token).gap);
}

function voteByOf(votes: Votes, earlier: string): void {
  if (PLACE_NOUNS.has(earlier) || /^\d{1,2}$/u.test(earlier)) votes.place += PLACE_NOUNS.has(earlier) ? 4 : 2;
  else if (PLACE_OFFICES.has(earlier)) votes.place += 2;
  else if (/^(?:shares|stake|percent|owner|takeover|subsidiary|employees)$/u.test(earlier))
    votes.organization += 1.5;
}

/** "in Elm, Marlow and Kirk": the second of three. */
function isListed(tokens: readonly Token[], { to }: Candidate): boolean {
  return (
    /^(?:,? and|,)$/u.test(`${gapAt(tokens, to).trim()}${lowerAt(tokens, to) === 'and' ? ' and' : ''}`) &&
    isCapitalAt(tokens, lowerAt(tokens, to) === 'and' ? to + 1 : to)
  );
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
