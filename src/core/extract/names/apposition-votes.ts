/** In: a possible name with a comma at its side. Out: what the description beyond the comma says of its kind. */
import { findKnown } from '../../lexicon/gazetteer';
import { COMPANY_NOUNS, PLACE_NOUNS, ROLE_HEADS } from '../../lexicon/name-words';
import type { Candidate } from './parse-run';
import type { Token } from './tokens';
import type { Votes } from './votes';

const ARTICLE = /^(?:a|an|the|his|her|their|its|one)$/u;
const JOINT = /^(?:of|in|at|for|to|who|that|which|from|on|by|with|and)$/u;
/** Words looked at: "a London-based global rights group" has its noun in fifth place. */
const REACH = 8;

/** Votes of what follows a comma: an age, "who", "a senior adviser", "a technology company", a country. @param at place of its first word */
export function voteByApposition(votes: Votes, tokens: readonly Token[], at: number): void {
  const next = tokens[at] as Token;
  const after = tokens[at + 1];
  if (/^\d{1,2}$/u.test(next.text) && (!after || /^[,.]/u.test(after.gap))) votes.person += 3;
  if (next.lower === 'who' || next.lower === 'whose') votes.person += 2;
  if (findKnown(next.text)?.kind === 'place') votes.place += 1;
  const hasArticle = ARTICLE.test(next.lower);
  for (let i = hasArticle ? at + 1 : at; i < Math.min(tokens.length, at + REACH); i++) {
    const word = tokens[i] as Token;
    if (i > at && (!/^[ -]$/u.test(word.gap) || JOINT.test(word.lower))) return;
    if (!word.possessive && voteByNoun(votes, word, hasArticle)) return;
  }
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
  const next = tokens[name.to];
  if (next && !/^[,.]/u.test(next.gap)) return;
  for (let at = name.from - 1; at >= Math.max(0, name.from - REACH); at--) {
    const word = tokens[at] as Token;
    const isNear = at === name.from - 1;
    if (ROLE_HEADS.has(word.lower)) votes.person += 2.5;
    else if (isNear && COMPANY_NOUNS.has(word.lower)) votes.organization += 2.5;
    else if (isNear && PLACE_NOUNS.has(word.lower)) votes.place += 2.5;
    else if (word.gap === ' ' && at > 0) continue;
    return;
  }
}
