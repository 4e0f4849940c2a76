/**
 * In: a unit's tokens and frames. Out: which tokens each frame's speaker stands behind: to the right of the verb ("said that …"),
 * to its left ("…, he said"), or both ("…, he said, …").
 */
import type { Frame } from './frames';
import { isSpeakerNoun, readPhraseAfter } from './phrases';
import { LISTENERS, PREPOSITIONS } from './speech-words';
import { hasVerb, isBreak, isSureVerb, skipTimes, skipToClause } from './token-tests';
import { tokenAt, type Token } from './units';

/** Token places, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** `parenthetical`: the frame stands inside or after what is said, so names before it are no subjects of its own. */
export type Scope = {
  readonly left: Stretch | null;
  readonly right: Stretch | null;
  readonly parenthetical: boolean;
};

/** "that" is looked for over so many tokens after the verb ("said ahead of the talks in Geneva that"). */
const THAT_REACH = 14;
/** Openings that set the scene and say nothing: "Asked about it, he said, …". */
const SCENE =
  /^(?:asked|when|while|as|speaking|in|on|at|after|before|earlier|later|during|writing|responding|pressed)$/;
/** Acts that may be told in a clause: "demanded that". */
const CLAUSE_ACTS = /^(?:vow|pledge|promise|threaten|demand|deny|urge|propose|express|echo|dispute)/;
/** What follows ", he said," when the sentence does not go on: an aside. */
const ASIDE = /^(?:who|which|when|while|where|as|after|before|during|and|but|in|at|on|with|whose)$|.ing$/;

/** What limits a frame: where its right side must end, where its left side begins, and whether the left is spoken for already. */
type Limits = { readonly bound: number; readonly leftFrom: number; readonly covered: boolean };

/** One scope a frame, in order. */
export function findScopes(tokens: readonly Token[], frames: readonly Frame[]): readonly Scope[] {
  const scopes: Scope[] = [];
  frames.forEach((frame, index) => {
    const before = frames[index - 1];
    const right = scopes.at(-1)?.right ?? null;
    const covered = right !== null && right.to >= frame.first - 1 && before?.relative !== true;
    const closes = closesUnit(tokens, frame);
    const open = before === undefined || before.first > frame.first || closes;
    const leftFrom = open ? findOpening(tokens) : before.verbTo + 1;
    const limits = { bound: findBound(tokens, frames, index), leftFrom, covered: covered && !closes };
    scopes.push(
      frame.shape === 'source' ? readSourceScope(tokens, frame, limits) : readScope(tokens, frame, limits),
    );
  });
  return scopes;
}

/** "…, an official said." at the end stands behind all before it; "…, he said." goes on with whoever spoke. */
function closesUnit(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.shape === 'source')
    return frame.first > 0 && trim(tokens, frame.verbTo + 1, tokens.length) === null;
  if (frame.shape !== 'own' || frame.relative || frame.subject?.kind === 'pronoun') return false;
  return (
    followsSpeech(tokens, frame) && readRight(tokens, frame, { bound: tokens.length, follows: true }) === null
  );
}

/** Past a dateline: "LONDON —", "MOSCOW (AP) --". */
function findOpening(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 10).findIndex(({ kind, lower }) => kind === 'mark' && /^[-—–]$/.test(lower));
  const line = tokens.slice(0, Math.max(0, dash));
  const isPlace = line.some(
    ({ name, upper }) => upper || (name !== null && name.text === name.text.toUpperCase()),
  );
  return dash > 0 && isPlace ? dash + 1 : 0;
}

/** Where the frame's right side must end: at the next frame that goes on with its subject or breaks in. */
function findBound(tokens: readonly Token[], frames: readonly Frame[], index: number): number {
  const own = frames[index];
  for (const frame of frames.slice(index + 1)) {
    if (frame.shape === 'inherited' || frame.shape === 'inverted') return frame.first;
    // "the source, who said …, told": the main verb ends the clause inside its subject.
    if (own !== undefined && frame.first < own.first && !frame.relative)
      return lastBreak(tokens, own.verbTo, frame.verbFrom);
    if (frame.shape === 'source' || breaksIn(tokens, frame) || isJoined(tokens, frame)) {
      const first = isJoined(tokens, frame) ? frame.first - 1 : frame.first;
      return tokenAt(tokens, first - 1).lower === ',' ? first - 1 : first;
    }
  }
  return tokens.length;
}

/** The place of the last comma or dash in from..to, or `to`. */
function lastBreak(tokens: readonly Token[], from: number, to: number): number {
  for (let place = to; place > from; place -= 1) if (isBreak(tokenAt(tokens, place))) return place;
  return to;
}

/** ", but Jones said": another speaker takes over, outside any "that". */
export function isJoined(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.shape !== 'own' || frame.relative || frame.verb?.kind !== 'say') return false;
  return /^(?:and|but)$/.test(tokenAt(tokens, frame.first - 1).lower);
}

/** True for ", he said," and ", he said.". */
function breaksIn(tokens: readonly Token[], frame: Frame): boolean {
  const after = tokenAt(tokens, skipTimes(tokens, frame.verbTo + 1));
  return (
    followsSpeech(tokens, frame) && !frame.relative && after.kind === 'mark' && /^[,.;—–]?$/.test(after.lower)
  );
}

function followsSpeech(tokens: readonly Token[], frame: Frame): boolean {
  const before = tokenAt(tokens, frame.first - 1);
  return before.kind === 'quote' || isBreak(before);
}

function readScope(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  const follows =
    followsSpeech(tokens, frame) &&
    frame.first > limits.leftFrom &&
    frame.shape !== 'inherited' &&
    !frame.relative;
  const left = follows && !limits.covered ? readLeft(tokens, limits.leftFrom, frame.first) : null;
  if (frame.shape === 'inverted')
    return { left, right: findQuoteAfter(tokens, frame, limits.bound), parenthetical: true };
  const right = readRight(tokens, frame, { bound: limits.bound, follows });
  if (follows && breaksIn(tokens, frame) && !setsScene(tokens, frame)) {
    const rest =
      right !== null && goesOn(tokens, right) ? right : findQuoteAfter(tokens, frame, limits.bound);
    return { left, right: rest, parenthetical: true };
  }
  if (right !== null) return { left: null, right, parenthetical: false };
  return {
    left,
    right: follows ? findQuoteAfter(tokens, frame, limits.bound) : null,
    parenthetical: follows,
  };
}

/** What stands before, when it is a clause or a quotation and not just "Previously". */
function readLeft(tokens: readonly Token[], from: number, to: number): Stretch | null {
  const left = trim(tokens, from, to);
  if (left === null || hasVerb(tokens, left.from, left.to)) return left;
  return tokens.slice(left.from, left.to).some(({ kind }) => kind === 'quote') ? left : null;
}

/** "Asked about it, he said, "No."": the comma belongs to what follows, and what stands before is no clause of his. */
function setsScene(tokens: readonly Token[], frame: Frame): boolean {
  const next = skipTimes(tokens, frame.verbTo + 1);
  const quoteNext = tokenAt(tokens, next).lower === ',' && tokenAt(tokens, next + 1).kind === 'quote';
  return (
    quoteNext && tokenAt(tokens, frame.first - 1).kind !== 'quote' && SCENE.test(tokenAt(tokens, 0).lower)
  );
}

/** "According to X, …", "…, according to X", "and, according to X, …". */
function readSourceScope(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  const after = frame.verbTo + 1;
  const rest = trim(tokens, after, limits.bound);
  const joined = [1, 2].some((back) => /^(?:and|but|that)$/.test(tokenAt(tokens, frame.first - back).lower));
  const opens = tokenAt(tokens, after).lower === ',' || frame.first === 0;
  const right = rest !== null && opens && hasVerb(tokens, rest.from, rest.to) ? rest : null;
  const left =
    joined || limits.covered || frame.first === 0 ? null : trim(tokens, limits.leftFrom, frame.first);
  return { left, right, parenthetical: true };
}

function readRight(
  tokens: readonly Token[],
  frame: Frame,
  { bound, follows }: { bound: number; follows: boolean },
): Stretch | null {
  const start = frame.verbTo + 1;
  const kind = frame.verb?.kind;
  const takesClause = (kind !== 'act' && kind !== 'call') || CLAUSE_ACTS.test(frame.verb?.base ?? '');
  const closed =
    follows && SCENE.test(tokenAt(tokens, 0).lower) === false && hasVerb(tokens, 0, frame.first - 1);
  const that = takesClause ? findThat(tokens, start, { bound, direct: closed }) : null;
  if (that !== null) return trim(tokens, that, bound);
  const right = trim(
    tokens,
    kind === 'tell' ? skipListener(tokens, start, bound) : skipToClause(tokens, start),
    bound,
  );
  if (right === null || kind === 'act' || kind === 'call' || kind === 'think') return right;
  const quoted = tokens.slice(right.from, right.to).some((token) => token.kind === 'quote');
  if (tokenAt(tokens, frame.first - 1).kind === 'quote' && frame.shape !== 'inherited')
    return quoted && !follows ? right : null;
  if (quoted || !(follows || kind === 'tell')) return right;
  const clause =
    hasVerb(tokens, right.from, right.to) && !PREPOSITIONS.has(tokenAt(tokens, right.from).lower);
  return clause ? right : null;
}

/** The place after "that", or of "whether", before the clause it opens: only past times, places and listeners, not past an object. */
function findThat(
  tokens: readonly Token[],
  from: number,
  { bound, direct }: { bound: number; direct: boolean },
): number | null {
  const next = tokenAt(tokens, skipTimes(tokens, from));
  const passes =
    !direct &&
    (readPhraseAfter(tokens, skipTimes(tokens, from))?.kind === 'name' ||
      PREPOSITIONS.has(next.lower) ||
      LISTENERS.has(next.lower) ||
      next.lower === ',');
  const start = passes ? from : skipTimes(tokens, isSpeakerNoun(next.lower) ? from + 1 : from);
  const reach = passes ? THAT_REACH : 1;
  for (let place = start; place < Math.min(bound, start + reach); place += 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'quote' || token.lower === ':' || token.lower === ';') return null;
    // In "say that is unlikely" the word is a subject.
    if (token.lower === 'that') return isSureVerb(tokenAt(tokens, place + 1)) ? place : place + 1;
    if (token.lower === 'whether') return place;
    if (isSureVerb(token) && !token.date) return null;
  }
  return null;
}

/** Past "reporters on Wednesday". */
function skipListener(tokens: readonly Token[], from: number, bound: number): number {
  const first = tokenAt(tokens, from);
  if (first.kind === 'quote') return from;
  if (/^(?:him|her|them|us|me|it|you)$/.test(first.lower)) return skipToClause(tokens, from + 1);
  const listener = tokens
    .slice(from, Math.min(bound, from + 6))
    .findIndex(({ lower }) => LISTENERS.has(lower));
  if (listener >= 0) return skipToClause(tokens, from + listener + 1);
  const phrase = readPhraseAfter(tokens, from);
  return skipToClause(tokens, phrase === null ? from : phrase.to + 1);
}

/** After ", he said," the sentence goes on unless an aside follows ("noting", "who", "in an interview"). */
function goesOn(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const first = tokenAt(tokens, from);
  if (first.kind === 'quote' || first.kind === 'name') return true;
  return !ASIDE.test(first.lower) && hasVerb(tokens, from, to);
}

/** `"…," he said, "…"`: the quotation that goes on after the verb. */
function findQuoteAfter(tokens: readonly Token[], frame: Frame, bound: number): Stretch | null {
  for (let place = frame.verbTo + 1; place < bound; place += 1) {
    if (tokenAt(tokens, place).kind === 'quote') return { from: place, to: place + 1 };
  }
  return null;
}

/** Without signs at its ends; null when nothing is left. */
function trim(tokens: readonly Token[], start: number, end: number): Stretch | null {
  let [from, to] = [start, end];
  while (from < to && isSign(tokenAt(tokens, from), /[([$€£]/)) from += 1;
  while (to > from && isSign(tokenAt(tokens, to - 1), /[)\]%]/)) to -= 1;
  return to > from ? { from, to } : null;
}

function isSign(token: Token, kept: RegExp): boolean {
  return token.kind === 'mark' && !kept.test(token.lower);
}
