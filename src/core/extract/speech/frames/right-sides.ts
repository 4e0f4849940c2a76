/** What follows a speech verb: "said that …", "told reporters on Monday …", "accused X of …". */
import { skipListener, skipPaper } from './before-clause';
import { findThat } from './find-that';
import type { Frame } from './make-frame';
import { followsGerund } from './opening-gerunds';
import { findBehindAs } from '../phrases/as-said';
import { endOfNews } from '../phrases/news-verbs';
import { PREPOSITIONS, type VerbKind } from '../../../lexicon/speech-words';
import { hasQuote, trimStretch, type Stretch } from '../stretches';
import { hasVerb, skipBrackets, skipToClause } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** Openings that set the scene and say nothing: "Asked about it, he said, …". */
export const SCENE =
  /^(?:asked|when|while|as|speaking|in|on|at|after|before|earlier|later|during|writing|responding|pressed)$/;
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
