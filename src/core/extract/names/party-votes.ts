/** In: a possible name beside seats and those who sit on them. Out: votes for a party; "told X Report" is a paper. */
import { isOrdinaryWord } from '../../lexicon/name-words';
import type { Candidate } from './parse-run';
import { lowerAt, type Token } from '../../text/name-tokens';
import type { Votes } from './votes';

/** What parties call themselves that bodies of other sorts seldom do. */
const PARTY_WORD =
  /^(?:list|platform|alternative|accord|dream|choice|way|dawn|homeland|path|option|future|hope|renewal|solidarity|pact|will|action|initiative|turn)$/u;
const SITS =
  /^(?:deput(?:y|ies)|lawmakers?|legislators?|mps?|meps?|senators?|councillors?|parliament|members?|leaders?|chair(?:man|woman)?|candidates?|seats?|votes)$/u;
const GETS = /^(?:holds?|held|won|wins|has|lost|loses|took|takes|controls?|gained)$/u;
/** "of the 150 seats" stands within so many words. */
const SEATS_REACH = 7;

/** Tells whether a word is one that a party's name may end with. */
export const isPartyWord = (lower: string): boolean => PARTY_WORD.test(lower);

/** Votes of seats behind a name, of a member before it, and of who is told something. */
export function voteByParty(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (name.to - name.from < 2) return;
  const last = lowerAt(tokens, name.to - 1);
  if (hasSeats(tokens, name.to)) votes.organization += 3;
  else if (isPartyWord(last) && hasMember(tokens, name.from)) votes.organization += 4.5;
  if (last === 'report' && /^(?:told|tells)$/u.test(lowerAt(tokens, name.from - 1))) votes.organization += 3;
}

/** "holds 81 of the 150 seats" */
function hasSeats(tokens: readonly Token[], at: number): boolean {
  if (!GETS.test(lowerAt(tokens, at))) return false;
  const near = tokens.slice(at + 1, at + SEATS_REACH).map(({ lower }) => lower);
  const seats = near.findIndex((word) => /^seats?$/u.test(word));
  return seats > 0 && near.slice(0, seats).every((word) => /^\d/u.test(word) || isOrdinaryWord(word));
}

/** "deputies of X", "member of parliament for the X" */
function hasMember(tokens: readonly Token[], from: number): boolean {
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return /^(?:of|for|from)$/u.test(lowerAt(tokens, at)) && SITS.test(lowerAt(tokens, at - 1));
}
