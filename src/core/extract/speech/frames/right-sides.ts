/** What follows a speech verb: "said that …", "told reporters on Monday …", "accused X of …". */
import { skipListener, skipPaper, skipWarned } from './before-clause';
import type { Frame } from './make-frame';
import { followsGerund } from './opening-gerunds';
import { findBehindAs } from '../phrases/as-said';
import { endOfNews } from '../phrases/news-verbs';
import { isSpeakerNoun } from '../phrases/phrase-words';
import { readPhraseAfter } from '../phrases/phrases';
import { LISTENERS, PREPOSITIONS, type VerbKind } from '../../../lexicon/speech-words';
import { hasQuote, trimStretch, type Stretch } from '../stretches';
import { hasVerb, isSureVerb, skipBrackets, skipTimes, skipToClause } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** Openings that set the scene and say nothing: "Asked about it, he said, …". */
export const SCENE =
  /^(?:asked|when|while|as|speaking|in|on|at|after|before|earlier|later|during|writing|responding|pressed)$/;
/** "that" is looked for over so many tokens after the verb ("said ahead of the talks in Geneva that"). */
const THAT_REACH = 14;
/** Acts that may be told in a clause: "demanded that". */
const CLAUSE_ACTS =
  /^(?:vow|pledge|promise|threaten|demand|deny|urge|propose|express|echo|dispute|rule|exclude)/;
const OBJECTS: ReadonlySet<VerbKind | undefined> = new Set<VerbKind>(['act', 'call', 'think']);

/** `bound`: where the right side must end. `follows`: the frame stands after something that may be what is said. */
type Limits = { readonly bound: number; readonly follows: boolean };

/** The right side of a frame, or null when nothing of what is said stands there. */
export function readRight(
  tokens: readonly Token[],
  frame: Frame,
  { bound, follows }: Limits,
): Stretch | null {
  const start = skipBrackets(tokens, frame.verbTo + 1);
  const kind = frame.verb?.kind;
  const that = findClause(tokens, frame, { bound, follows });
  // In "denied that." the word is all that is denied.
  if (that !== null && !(kind === 'act' && that >= bound - 1)) return trimStretch(tokens, that, bound);
  const from =
    kind === 'tell' ? skipListener(tokens, start, bound) : skipPaper(tokens, skipToClause(tokens, start));
  const right = trimStretch(tokens, skipToColon(tokens, from), endOfNews(tokens, frame.verbTo, bound));
  if (right === null || OBJECTS.has(kind)) return kind === 'act' ? cutBeforeBut(tokens, right) : right;
  return isSaid(tokens, frame, right, follows) ? right : null;
}

/** "put it more bluntly: "…"": to the quotation, when a colon leads to it within a few words. */
function skipToColon(tokens: readonly Token[], from: number): number {
  const colon = tokens.slice(from, from + COLON_REACH).findIndex(({ lower }) => lower === ':');
  const isLead = colon >= 0 && tokenAt(tokens, from + colon + 1).kind === 'quote';
  return isLead && !hasVerb(tokens, from, from + colon) ? from + colon + 1 : from;
}

/** The colon stands within so many tokens. */
const COLON_REACH = 6;

/** "called for spending more, but Congress has not answered": the clause behind "but" is the writer's. */
function cutBeforeBut(tokens: readonly Token[], right: Stretch | null): Stretch | null {
  if (right === null) return null;
  const { from, to } = right;
  for (let place = from + 1; place < to; place += 1) {
    const joint = tokenAt(tokens, place + 1);
    if (tokenAt(tokens, place).lower !== ',' || !/^(?:but|while|although|though)$/.test(joint.lower))
      continue;
    if (hasVerb(tokens, place + 3, Math.min(to, place + BUT_REACH))) return { from, to: place };
  }
  return right;
}

/** The verb of a clause behind "but" stands within so many tokens. */
const BUT_REACH = 10;

function findClause(tokens: readonly Token[], frame: Frame, { bound, follows }: Limits): number | null {
  if (!takesClause(frame)) return null;
  const direct = follows && (isSaidBefore(tokens, frame) || isBehindQuote(tokens, frame.first));
  const kind = frame.verb?.kind;
  const [tells, asks] = [kind === 'tell', kind === 'ask'];
  const that = findThat(tokens, skipBrackets(tokens, frame.verbTo + 1), { bound, direct, tells, asks });
  return that ?? findBehindAs(tokens, frame.first, frame.verbTo);
}

/** True when what follows a verb of saying is a clause or a quotation, not just where or to whom it was said. */
function isSaid(tokens: readonly Token[], frame: Frame, right: Stretch, follows: boolean): boolean {
  const quoted = hasQuote(tokens, right);
  const afterQuote =
    frame.shape !== 'inherited' && isBehindQuote(tokens, frame.first) && !followsGerund(tokens, frame);
  if (afterQuote) return quoted && !follows;
  if (quoted) return true;
  if (!follows && frame.verb?.kind !== 'tell') return !isCircumstance(tokens, right);
  return hasVerb(tokens, right.from, right.to) && !leadsAway(tokenAt(tokens, right.from));
}

/** "told the crowd | as she left", "advised the bank, | while its rival …". */
const leadsAway = ({ lower }: Token): boolean =>
  PREPOSITIONS.has(lower) || /^(?:as|while|whereas)$/.test(lower);

/** `"…," X said` and `"…", X said`. */
function isBehindQuote(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1);
  return before.kind === 'quote' || (before.lower === ',' && tokenAt(tokens, first - 2).kind === 'quote');
}

/** "responded on Telegram": where, when or to whom, and no clause behind it. */
function isCircumstance(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const leads = /^(?:on|in|at|to|during|after|before|from|with|within|by|for|via)$/.test(
    tokenAt(tokens, from).lower,
  );
  return leads && !hasVerb(tokens, from, to);
}

function takesClause({ verb }: Frame): boolean {
  return (verb?.kind !== 'act' && verb?.kind !== 'call') || CLAUSE_ACTS.test(verb.base);
}

/** "Talks ended, he said in a note that pleased nobody": with a clause before it, only a "that" right behind the verb counts. */
function isSaidBefore(tokens: readonly Token[], frame: Frame): boolean {
  return !SCENE.test(tokenAt(tokens, 0).lower) && hasVerb(tokens, 0, frame.first - 1);
}

/** The place after "that", or of "whether", before the clause it opens: only past times, places and listeners, not past an object. */
function findThat(
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
