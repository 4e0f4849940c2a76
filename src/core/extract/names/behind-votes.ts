/** In: a possible name in its sentence. Out: what the words behind it say of its kind. */
import {
  COMPANY_TRAITS,
  GIVEN_NAMES,
  GROUP_NOUNS,
  HUMAN_VERBS,
  PLACE_NOUNS,
  RELATIONS,
  SPEECH_VERBS,
} from '../../lexicon/name-words';
import { isAbbreviated } from './abbreviations';
import { voteByApposition } from './apposition-votes';
import { voteByHolder } from './office-votes';
import type { Candidate } from './parse-run';
import { isCapital, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { noVotes, type Votes } from './votes';

/** Adds to `votes` what the words behind a name say. */
export function voteByWordsBehind(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const last = tokens[name.to - 1] as Token;
  const next = tokens[name.to];
  if (!next) return;
  voteByHolder(votes, tokens, name);
  if (last.possessive) voteByOwned(votes, tokens, name.to);
  else if (next.gap === ' ' && !isCapital(next)) voteByWordAfter(votes, tokens, name);
  else if (isAbbreviated(tokens, name)) votes.organization += 4;
  else if (/^(?:CEO|CFO|COO|CTO)$/u.test(next.text)) votes.organization += 3;
  else if (/^, ?$/u.test(next.gap)) voteByApposed(votes, tokens, name);
}

/** In "the head of X, who …" the person is not X. */
function voteByApposed(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const own = noVotes();
  voteByApposition(own, tokens, name.to);
  const isAgent = /^(?:by|with)$/u.test(lowerAt(tokens, name.from - 1));
  if (isAgent || !isComplement(tokens, name.from)) votes.person += own.person;
  votes.place += own.place;
  votes.organization += own.organization;
}

/** What the word behind a possessive says: "X’s wife", "X’s shares"; people like "X’s Ana Ruiz" belong to places and bodies. */
function voteByOwned(votes: Votes, tokens: readonly Token[], at: number): void {
  const { lower, text } = tokens[at] as Token;
  const isRelation = RELATIONS.has(lower);
  if (isRelation) votes.person += 1;
  if (COMPANY_TRAITS.has(lower)) votes.organization += isRelation ? 1 : 1.5;
  if (GIVEN_NAMES.has(text) && isCapitalAt(tokens, at + 1)) votes.person -= 0.8;
}

function voteByWordAfter(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  const word = lowerAt(tokens, name.to);
  if (!isComplement(tokens, name.from)) voteByVerb(votes, verbAfter(tokens, name.to));
  if (isFeeling(tokens, name)) votes.person += 1;
  voteByDefinition(votes, tokens, name);
  if (/^(?:administration|presidency)$/u.test(word)) votes.person += 2;
  if (COMPANY_TRAITS.has(word)) votes.organization += 1.5;
  if (GROUP_NOUNS.has(word)) votes.organization += 2;
  if (PLACE_NOUNS.has(word)) votes.place += 2;
  if (isMedium(tokens, name.to)) votes.organization += 4;
  if (word === 'of' && name.from === 0) voteByMember(votes, tokens, name);
}

/** "Ada Blom is tired.": a full name whose bearer has a body and a mood. */
function isFeeling(tokens: readonly Token[], { from, to }: Candidate): boolean {
  if (to - from < 2 || !/^(?:is|was|looks|looked|seems|seemed|sounds|sounded)$/u.test(lowerAt(tokens, to)))
    return false;
  return /^(?:tired|exhausted|asleep|awake|hungry|thirsty|pregnant|barefoot|smiling|laughing|weeping|crying|shaking|trembling|ashamed|heartbroken|breathless|married|divorced|widowed|retired)$/u.test(
    lowerAt(tokens, to + 1),
  );
}

/** "X is the second-largest party" says what X is; "the head of X is a farmer" does not. */
function voteByDefinition(votes: Votes, tokens: readonly Token[], { from, to }: Candidate): void {
  if (!/^(?:is|was|remains)$/u.test(lowerAt(tokens, to)) || !/^(?:an?|the)$/u.test(lowerAt(tokens, to + 1)))
    return;
  if (!isComplement(tokens, from)) voteByApposition(votes, tokens, to + 1);
}

/** "X could not independently verify the claim", "the X news agency". */
function isMedium(tokens: readonly Token[], at: number): boolean {
  const words = [0, 1, 2, 3].map((offset) => lowerAt(tokens, at + offset)).join(' ');
  if (/^news (?:agency|outlet|website|site|channel|portal|service)/u.test(words)) return true;
  return /^(?:could not|was unable to|cannot|has not) (?:immediately |independently |been able )?(?:verif|confirm|authenticat|reach)/u.test(
    words,
  );
}

/** The verb behind a name, looked for behind an auxiliary or adverb too: "X has said", "X later told". */
function verbAfter(tokens: readonly Token[], at: number): string {
  const word = lowerAt(tokens, at);
  return /^(?:has|had|have|also|later|then|once|repeatedly|publicly)$/u.test(word)
    ? lowerAt(tokens, at + 1)
    : word;
}

function voteByVerb(votes: Votes, word: string): void {
  if (SPEECH_VERBS.has(word)) votes.person += 1.5;
  else if (HUMAN_VERBS.has(word)) votes.person += 0.7;
}

/** "the spokesman of the X said": the verb behind the name is not its own. */
function isComplement(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:the|opposition|ruling)$/u.test(lowerAt(tokens, from - 1)) ? from - 1 : from;
  const before = at > 1 && lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return /^(?:of|in|at|from|for|near|with|by|on)$/u.test(lowerAt(tokens, before)) && before > 0;
}

/** "Pradip Koirala of the opposition called …": a full name at the front whose bearer speaks. */
function voteByMember(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (name.to - name.from < 2) return;
  const later = tokens.slice(name.to + 1, name.to + 20);
  if (later.some((token) => SPEECH_VERBS.has(token.lower))) votes.person += 1.5;
}
