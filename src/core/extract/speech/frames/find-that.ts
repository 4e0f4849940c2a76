/** Where the clause begins that a verb of saying leads to by "that" or "whether". In: tokens of a sentence and a place behind the verb. Out: the clause's first token. */
import { skipWarned } from './before-clause';
import { isSpeakerNoun } from '../phrases/phrase-words';
import { readPhraseAfter } from '../phrases/phrases';
import { LISTENERS, PREPOSITIONS } from '../../../lexicon/speech-words';
import { isSureVerb, skipTimes } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** "that" is looked for over so many tokens after the verb ("said ahead of the talks in Geneva that"). */
const THAT_REACH = 14;

/** The place after "that", or of "whether", before the clause it opens: only past times, places and listeners, not past an object. */
export function findThat(
  tokens: readonly Token[],
  from: number,
  limits: { bound: number; direct: boolean; tells: boolean; asks: boolean },
): number | null {
  const passes = !limits.direct && (limits.tells || isPassed(tokens, skipTimes(tokens, from)));
  const start = passes ? from : skipWarned(tokens, skipSpeaker(tokens, from));
  const end = Math.min(limits.bound, start + (passes ? THAT_REACH : 1));
  for (let place = start; place < end; place += 1) {
    const clause = clauseAt(tokens, limits.tells ? skipAside(tokens, place) : place);
    if (clause !== null) return clause;
    if (endsSearch(tokens, place, limits)) return null;
  }
  return null;
}

/** "asked them | to stop a practice that": what is asked for; and what no clause of speech is looked for behind. */
function endsSearch(
  tokens: readonly Token[],
  place: number,
  { tells, asks }: { tells: boolean; asks: boolean },
): boolean {
  if (asks && tokenAt(tokens, place).lower === 'to') return true;
  const isShow = tokenAt(tokens, place).kind === 'quote' && tokenAt(tokens, place + 1).lower === 'that';
  return stopsSearch(tokenAt(tokens, place)) && !isShow && !(tells && isOfListener(tokens, place));
}

/** "told Blom on Friday, before the talks began, | that": past an aside from comma to comma. */
function skipAside(tokens: readonly Token[], comma: number): number {
  if (tokenAt(tokens, comma).lower !== ',') return comma;
  const near = tokens.slice(comma + 1, comma + THAT_REACH);
  const close = near.findIndex(({ lower, kind }) => lower === ',' || kind === 'quote');
  const next = comma + close + 2;
  return close > 0 && tokenAt(tokens, next - 1).lower === ',' && tokenAt(tokens, next).lower === 'that'
    ? next
    : comma;
}

/** Prepositions behind which "that" points at something. */
const OF_THAT = /^(?:of|about|after|before|at|on|during|from|for|by|with|to|against|behind)$/;

/** Where the clause begins that "that" or "whether" at `place` opens, or null. */
function clauseAt(tokens: readonly Token[], place: number): number | null {
  const { lower } = tokenAt(tokens, place);
  // "recalls of that night"
  if (lower === 'that' && OF_THAT.test(tokenAt(tokens, place - 1).lower)) return null;
  // In "say that is unlikely" the word is a subject.
  if (lower === 'that') return isSureVerb(tokenAt(tokens, place + 1)) ? place : place + 1;
  return lower === 'whether' ? place : null;
}

/** Past times and a noun for somebody: "said spokesman on Monday | that". */
function skipSpeaker(tokens: readonly Token[], from: number): number {
  const { lower } = tokenAt(tokens, skipTimes(tokens, from));
  return skipTimes(tokens, isSpeakerNoun(lower) ? from + 1 : from);
}

/** Words of who is told something: a show's title right before "that", "the London-based paper". */
function isOfListener(tokens: readonly Token[], place: number): boolean {
  if (tokenAt(tokens, place).kind === 'quote') return tokenAt(tokens, place + 1).lower === 'that';
  return /-based$/.test(tokenAt(tokens, place).lower) || tokenAt(tokens, place - 1).lower === '-';
}

/** "said in a report released on Friday that" */
const PUBLISHED =
  /^(?:published|released|issued|aired|broadcast|printed|carried|posted|recorded|obtained|seen)$/;

function stopsSearch(token: Token): boolean {
  return (
    token.kind === 'quote' ||
    /^[:;]$/.test(token.lower) ||
    (isSureVerb(token) && !token.date && token.lower !== "'s" && !PUBLISHED.test(token.lower))
  );
}

/** True for a place, time or listener, past which "that" may stand. */
function isPassed(tokens: readonly Token[], place: number): boolean {
  const { lower } = tokenAt(tokens, place);
  return (
    PREPOSITIONS.has(lower) ||
    LISTENERS.has(lower) ||
    lower === ',' ||
    readPhraseAfter(tokens, place)?.kind === 'name'
  );
}
