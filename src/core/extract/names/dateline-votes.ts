/** In: the words of a sentence. Out: what a dateline at its front ("TARSK, Valdoria (AP) — ") says of the names in it. */
import type { Candidate } from './parse-run';
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';
import { isCalendarWord } from '../../lexicon/name-words';
import type { Votes } from './votes';

/** Longest dateline in words: "NEW YORK CITY, United States, Oct 24 (Agence France Presse)". */
const MAX_WORDS = 10;
/** What stands between a dateline and its sentence: a dash with space on both sides, also behind a bracket, or a colon after capitals. */
const DASH = /^\)?(?: ?(?:[—–]|--) ?| - |: )$/u;

/** Adds what a dateline says: its first name is a place, one in brackets the agency. */
export function voteByDateline(votes: Votes, tokens: readonly Token[], name: Candidate): void {
  if (name.to > MAX_WORDS || name.to >= tokens.length || tokens[0]?.shape === 'number') return;
  const end = endOfDateline(tokens);
  if (name.to > end) return;
  if (gapAt(tokens, name.from).includes('(')) votes.organization += 6;
  else votes.place += name.from === 0 ? 4 : 2;
}

/** Place of the first word behind the dateline, or -1. */
function endOfDateline(tokens: readonly Token[]): number {
  for (let at = 1; at < Math.min(tokens.length, MAX_WORDS); at++) {
    const gap = gapAt(tokens, at);
    if (gap === ': ') return isAllCapitals(tokens.slice(0, at)) ? at : -1;
    if (DASH.test(gap)) return at;
    const word = tokens[at - 1] as Token;
    if (!isCapital(word) && word.shape !== 'number' && !isCalendarWord(lowerAt(tokens, at - 1))) return -1;
  }
  return -1;
}

function isAllCapitals(words: readonly Token[]): boolean {
  return words.every(({ shape, text }) => shape === 'acronym' && text.length > 3);
}
