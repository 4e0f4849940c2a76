/** In: a possible name beside a word for an office. Out: what that says of its kind: whose office it is, where its holder sits. */
import { ACRONYM_TITLES, isOrdinaryWord, PLACE_NOUNS, ROLE_HEADS } from '../../lexicon/name-words';
import type { Candidate } from './parse-run';
import { gapAt, isCapital, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import type { Votes } from './votes';

/** Who leads, speaks for or follows a body ("the Zorb leader", "Zorb supporters"); aides and allies are people's too. */
const FOLLOWERS =
  /^(?:leader|leaders|co-leader|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chairperson|co-chair|secretary-general|lawmaker|lawmakers|candidate|candidates|supporters|fighters|activists|militants|headquarters|faction|branch|board|treasurer)$/u;
/** So many words are looked at for the post that somebody has "at X". */
const POST_REACH = 8;

/** Votes of the word before: "an analyst at X", "MP for X". */
export function voteByPost(votes: Votes, tokens: readonly Token[], at: number): void {
  const word = lowerAt(tokens, at);
  const earlier = tokens[at - 1];
  if (word === 'at' && hasPost(tokens, at)) votes.organization += 2.5;
  else if (word === 'for' && earlier?.shape === 'acronym' && ACRONYM_TITLES.has(earlier.lower))
    votes.place += 4;
}

function hasPost(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - POST_REACH); i--) {
    if (ROLE_HEADS.has(lowerAt(tokens, i))) return true;
    if (/[,;:("“”]/u.test(gapAt(tokens, i + 1))) return false;
  }
  return false;
}

/** Votes of the word behind: "the X MP", "the X leader", "X industrial area". */
export function voteByHolder(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const next = tokens[name.to] as Token;
  if (next.gap !== ' ' || tokens[name.to - 1]?.possessive) return;
  if (next.shape === 'acronym') voteBySeat(votes, tokens, name);
  else if (isCapital(next)) return;
  else if (isLed(tokens, name)) votes.organization += 1.2;
  else if (/(?:ial|ern|ral)$/u.test(next.lower) && PLACE_NOUNS.has(lowerAt(tokens, name.to + 1)))
    votes.place += 2;
}

/** "the Marlow MP": the seat, unless who holds it follows ("the Zorb MP Ada Blom" may be the party's). */
function voteBySeat(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const isMember = /^(?:mp|mla|mna|mpa|mca|msp|td|mep)$/u.test(lowerAt(tokens, name.to));
  const isClosed = tokens[name.to + 1] !== undefined && !isCapitalAt(tokens, name.to + 1);
  if (isMember && isClosed && lowerAt(tokens, name.from - 1) === 'the') votes.place += 3;
}

/** "Zorbat supporters": a single word before who follows it; adjectives stand there too where any word has a capital ("Breakaway leader"). */
function isLed(tokens: readonly Token[], { from, to, initial }: Candidate): boolean {
  if (to - from > 1 || gapAt(tokens, to) !== ' ' || !FOLLOWERS.test(lowerAt(tokens, to))) return false;
  const { lower, possessive } = tokens[from] as Token;
  if (possessive) return false;
  const isAdjective = /(?:ist|ian|ese|ish|an|al|ic|ar|ing|ed|ly|ive|ant|ent|y|i)$/u.test(lower);
  return !initial || !(isAdjective || isOrdinaryWord(lower));
}

/** What is done with words by a paper or channel. */
const CITED = /^(?:quoted|cited|seen|published|obtained|broadcast|aired)$/u;

/**
 * Whether a name is told something, is where it was read, or has a leader: people are called by their full name first, so the others are
 * media or parties.
 */
export function isCued(tokens: readonly Token[], name: Candidate): boolean {
  const { from, to } = name;
  if (isLed(tokens, name)) return true;
  const word = lowerAt(tokens, from - 1);
  if (/^(?:told|tells)$/u.test(word)) return true;
  const earlier = lowerAt(tokens, from - 2);
  if (word === 'to' && earlier === 'according') return true;
  if (isCited(tokens, from)) return true;
  return /^(?:reported|reports)$/u.test(lowerAt(tokens, to)) && /^(?:, )?$/u.test(gapAt(tokens, to).trim());
}

/** "seen by X", "as quoted by the X". */
function isCited(tokens: readonly Token[], from: number): boolean {
  const by = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  if (lowerAt(tokens, by) !== 'by') return false;
  const verb = lowerAt(tokens, by - 1);
  return by === from - 1 ? CITED.test(verb) : /^(?:quoted|cited)$/u.test(verb);
}
