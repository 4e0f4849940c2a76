/** In: a possible name with a comma at its side. Out: what the description beyond the comma says of its kind. */
import { findKnown } from '../../lexicon/gazetteer';
import { COMPANY_NOUNS, PLACE_NOUNS, ROLE_HEADS } from '../../lexicon/name-words';
import { beginsSentence } from './front-phrase';
import type { Candidate } from './parse-run';
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';
import type { Votes } from './votes';

const ARTICLE = /^(?:a|an|the|his|her|their|its|one)$/u;
const JOINT = /^(?:of|in|at|for|to|who|that|which|from|on|by|with|and)$/u;
/** Words looked at: "a London-based global rights group" has its noun in fifth place. */
const REACH = 8;

/** Votes of what follows a comma: an age, "who", "a senior adviser", "a technology company", a country. @param at place of its first word */
export function voteByApposition(votes: Votes, tokens: readonly Token[], at: number): void {
  voteByFirstWord(votes, tokens, at);
  if (beginsSentence(tokens, at)) return;
  const hasArticle = ARTICLE.test(lowerAt(tokens, at));
  const from = hasArticle ? at + 1 : at;
  for (let i = from; i < Math.min(tokens.length, at + REACH); i++) {
    const word = tokens[i] as Token;
    if (i > at && endsDescription(word)) return;
    // "the union leader" is no union.
    const isFirst = gapAt(tokens, i + 1) === ' ' && ROLE_HEADS.has(lowerAt(tokens, i + 1));
    if (!word.possessive && !isFirst && voteByNoun(votes, word, hasArticle)) return;
  }
}

function endsDescription(word: Token): boolean {
  return (word.gap !== ' ' && word.gap !== '-') || JOINT.test(word.lower);
}

/** An age, "who", a country: "Maya Tamang, 34, walked"; "Luca Ferrante, who"; "Surkhet, Nepal". */
function voteByFirstWord(votes: Votes, tokens: readonly Token[], at: number): void {
  const word = tokens[at] as Token;
  if (isBareAge(tokens, at)) votes.person += 3;
  if (isAge(tokens, /^an?$/u.test(word.lower) ? at + 1 : at)) votes.person += 3;
  if (word.lower === 'which') voteByWhich(votes, tokens, at);
  if (word.lower === 'who' || word.lower === 'whose') votes.person += 2;
  if (findKnown(word.text)?.kind === 'place') votes.place += 1;
}

function isBareAge(tokens: readonly Token[], at: number): boolean {
  const isClosed = tokens[at + 1] === undefined || /^[,.]/u.test(gapAt(tokens, at + 1));
  return /^\d{1,2}$/u.test(tokens[at]?.text ?? '') && isClosed;
}

/** "a 34-year-old miner" at its number. */
function isAge(tokens: readonly Token[], at: number): boolean {
  return (
    /^\d{1,3}$/u.test(tokens[at]?.text ?? '') &&
    lowerAt(tokens, at + 1) === 'year' &&
    lowerAt(tokens, at + 2) === 'old'
  );
}

/** "which lies 40 kilometres off", "which owns the plant". */
function voteByWhich(votes: Votes, tokens: readonly Token[], at: number): void {
  const verb = lowerAt(tokens, at + 1);
  if (/^(?:lies|borders|sits|straddles|overlooks|fell)$/u.test(verb)) votes.place += 2;
  else if (
    /^(?:owns|makes|operates|runs|manufactures|employs|sells|supplies|publishes|produces|campaigns|represents)$/u.test(
      verb,
    )
  )
    votes.organization += 2;
}

/** True when the word settles what is described. */
function voteByNoun(votes: Votes, word: Token, hasArticle: boolean): boolean {
  if (ROLE_HEADS.has(word.lower)) votes.person += hasArticle ? 3 : 1.5;
  else if (hasArticle && COMPANY_NOUNS.has(word.lower)) votes.organization += 2;
  else if (hasArticle && PLACE_NOUNS.has(word.lower)) votes.place += 2;
  else return false;
  return true;
}

/** Votes of what stands before a comma: "The priest, Fidelis Mukonori, …", "the capital, Tarsk." */
export function voteByDescription(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (tokens[name.to] !== undefined && !/^[,.]/u.test(gapAt(tokens, name.to))) return;
  const last = lowerAt(tokens, name.from - 1);
  if (isHeaded(tokens, name.from)) votes.person += 2.5;
  else if (COMPANY_NOUNS.has(last)) votes.organization += 2.5;
  else if (PLACE_NOUNS.has(last)) votes.place += 2.5;
  else if (hasRoleBefore(tokens, name.from)) votes.person += 2.5;
}

/** "The head of the agency, X", "a spokesperson for the Marlow Council, X": who heads it; in "of the biggest union, X" it may be the union. */
function isHeaded(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && from - at < REACH && gapAt(tokens, at) === ' ' && !HANGING.test(lowerAt(tokens, at))) at--;
  const words = tokens.slice(at + 1, from);
  if (!HANGING.test(lowerAt(tokens, at)) || words.some(({ lower }) => ONE_OF_SEVERAL.test(lower)))
    return false;
  const isDefinite = words[0]?.lower === 'the' || words.every(isCapital);
  return isDefinite && ROLE_HEADS.has(lowerAt(tokens, at - 1));
}

const HANGING = /^(?:of|for|at)$/u;
const ONE_OF_SEVERAL =
  /^(?:.{2,}est|main|leading|ruling|governing|opposition|only|first|second|third|other|rival|new|and)$/u;

function hasRoleBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (ROLE_HEADS.has(lowerAt(tokens, at))) return true;
    if (gapAt(tokens, at) !== ' ') return false;
  }
  return false;
}
