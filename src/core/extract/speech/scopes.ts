/**
 * In: a unit's tokens and frames. Out: which tokens each frame's speaker stands behind: to the right of the verb ("said that …"),
 * to its left ("…, he said"), or both ("…, he said, …").
 */
import {
  breaksIn,
  closesUnit,
  findBound,
  findOpening,
  followsSpeech,
  isAnswer,
  isSourceInside,
} from './frames/frame-places';
import type { Frame } from './frames/make-frame';
import { ASIDE, readInterrupted, type Limits } from './frames/interrupted';
import { followsGerund } from './frames/opening-gerunds';
import { readRight, SCENE } from './frames/right-sides';
import { readRest } from './rest-of-sentence';
import { readRightOfSource } from './right-of-source';
import { hasQuote, trimStretch, type Stretch } from './stretches';
import { isBaseForm } from '../../text/verb-forms';
import { hasVerb, skipTimes } from './phrases/token-tests';
import { tokenAt, type Token } from './tokens';

/** `parenthetical`: the frame stands inside or after what is said, so names before it are no subjects of its own. */
export type Scope = {
  readonly left: Stretch | null;
  readonly right: Stretch | null;
  readonly parenthetical: boolean;
};

/** One scope a frame, in order. */
export function findScopes(tokens: readonly Token[], frames: readonly Frame[]): readonly Scope[] {
  const scopes: Scope[] = [];
  frames.forEach((frame, index) => {
    const limits = readLimits(tokens, frames, index, scopes.at(-1) ?? null);
    const isSource = frame.shape === 'source';
    const before = frames[index - 1];
    if (before !== undefined && isSourceInside(tokens, before, frame))
      scopes.push({ left: null, right: null, parenthetical: true });
    else if (frame.aside === true) scopes.push(readAsideScope(tokens, frame, limits));
    else scopes.push(isSource ? readSourceScope(tokens, frame, limits) : readScope(tokens, frame, limits));
  });
  return scopes;
}

function readLimits(
  tokens: readonly Token[],
  frames: readonly Frame[],
  index: number,
  last: Scope | null,
): Limits {
  const frame = frames[index] as Frame;
  const before = frames[index - 1];
  const bound = findBound(tokens, frame, frames.slice(index + 1));
  if (before === undefined || (closesUnit(tokens, frame) && !isOpenedBy(tokens, before, frame)))
    return { bound, leftFrom: skipLead(tokens, findOpening(tokens), frame), covered: false };
  const reached = (last?.right?.to ?? -1) >= frame.first - 1;
  const leftFrom = before.first > frame.first ? findOpening(tokens) : before.verbTo + 1;
  return { bound, leftFrom: skipLead(tokens, leftFrom, frame), covered: reached && !before.relative };
}

/** "Blom begs to differ: without money, she says, the road is lost": what is said begins behind the colon. */
function skipLead(tokens: readonly Token[], from: number, { first, shape }: Frame): number {
  if (shape !== 'own' || tokenAt(tokens, first - 1).lower !== ',') return from;
  const colon = tokens.slice(from, first).findLastIndex(({ lower }) => lower === ':');
  const leads =
    colon > 0 && hasVerb(tokens, from, from + colon) && tokenAt(tokens, from + colon + 1).kind !== 'quote';
  return leads ? from + colon + 1 : from;
}

/** "According to two envoys, the ministers asked for more": the source stands behind them, not they behind the source. */
function isOpenedBy(tokens: readonly Token[], before: Frame, frame: Frame): boolean {
  if (before.shape !== 'source' || before.first > 0) return false;
  return before.verbTo + 1 === frame.first - 1 && tokenAt(tokens, before.verbTo + 1).lower === ',';
}

/** In a clause about a noun only the quotation counts. */
function readAsideScope(tokens: readonly Token[], frame: Frame, { bound }: Limits): Scope {
  return { left: null, right: findQuoteAfter(tokens, frame, bound), parenthetical: false };
}

function readScope(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  const { leftFrom, covered } = limits;
  if (!mayFollow(tokens, frame, leftFrom)) {
    const right = frame.shape === 'inverted' ? null : readRight(tokens, frame, { ...limits, follows: false });
    return { left: null, right, parenthetical: frame.shape === 'inverted' };
  }
  const rest = covered ? null : readInterrupted(tokens, frame, limits);
  if (rest === null) return readFollowing(tokens, frame, limits);
  return { left: trimStretch(tokens, leftFrom, frame.first), right: rest, parenthetical: true };
}

/** The scope of a frame behind what may be what is said. */
function readFollowing(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  const { bound, leftFrom, covered } = limits;
  const quote = findQuoteAfter(tokens, frame, bound);
  const left = covered ? null : (readLeft(tokens, leftFrom, frame.first) ?? readRest(tokens, frame, limits));
  if (frame.shape === 'inverted') return { left, right: quote, parenthetical: true };
  if (quote === null && namesQuote(tokens, frame)) return { left, right: null, parenthetical: true };
  const right = readRight(tokens, frame, { bound, follows: true });
  if (breaksIn(tokens, frame) && !setsScene(tokens, frame)) {
    return { left, right: goesOn(tokens, right) ? right : quote, parenthetical: true };
  }
  if (right !== null) return { left: null, right, parenthetical: false };
  return { left, right: quote, parenthetical: true };
}

/** `"A farce," their leader called the vote`: what it is called stands before. */
const namesQuote = (tokens: readonly Token[], { shape, verb, first }: Frame): boolean =>
  shape === 'own' && verb?.kind === 'call' && tokenAt(tokens, first - 1).stops;

/** True when what stands before the frame may be what is said. */
function mayFollow(tokens: readonly Token[], frame: Frame, leftFrom: number): boolean {
  if (frame.shape === 'inherited' || frame.relative) return false;
  if (followsGerund(tokens, frame) || isAnswer(tokens, frame)) return false;
  return frame.first > leftFrom && followsSpeech(tokens, frame);
}

/** What stands before, when it is a clause or a quotation and not just "Previously". */
function readLeft(tokens: readonly Token[], from: number, to: number): Stretch | null {
  const left = trimStretch(tokens, from, to);
  if (left === null) return null;
  // "Let them work, they say."
  const commands = from === 0 && isBaseForm(tokenAt(tokens, left.from).lower);
  const says = commands || isFragment(tokens, left);
  return says || hasVerb(tokens, left.from, left.to) || hasQuote(tokens, left) ? left : null;
}

/** "Not so, says Blom.", "No deal, her office said." */
function isFragment(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return (
    from === 0 &&
    to <= FRAGMENT &&
    /^(?:not|no|nothing|nobody|never|wrong|nonsense)$/.test(tokenAt(tokens, 0).lower)
  );
}

/** No longer than this, in tokens. */
const FRAGMENT = 5;

/** "Asked about it, he said, "No."": the comma belongs to what follows, and what stands before is no clause of his. */
function setsScene(tokens: readonly Token[], frame: Frame): boolean {
  const next = skipTimes(tokens, frame.verbTo + 1);
  if (tokenAt(tokens, next).lower !== ',' || tokenAt(tokens, next + 1).kind !== 'quote') return false;
  return tokenAt(tokens, frame.first - 1).kind !== 'quote' && SCENE.test(tokenAt(tokens, 0).lower);
}

/** "According to X, …", "…, according to X", "and, according to X, …". */
function readSourceScope(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  const right = readRightOfSource(tokens, frame, limits);
  const joined = [1, 2].some((back) =>
    /^(?:and|but|that|who|which)$/.test(tokenAt(tokens, frame.first - back).lower),
  );
  const taken = joined || limits.covered || frame.first === 0;
  return {
    left: taken ? null : trimStretch(tokens, limits.leftFrom, frame.first),
    right,
    parenthetical: true,
  };
}

/** After ", he said," the sentence goes on unless an aside follows ("noting", "who", "in an interview"). */
function goesOn(tokens: readonly Token[], right: Stretch | null): boolean {
  if (right === null) return false;
  const { from, to } = right;
  const first = tokenAt(tokens, from);
  if (first.kind === 'quote' || first.kind === 'name') return true;
  // "The minister would go, Blom said, but only when the budget was adopted"
  if (/^(?:but|though)$/.test(first.lower) && /^(?:only|not)$/.test(tokenAt(tokens, from + 1).lower))
    return true;
  return !ASIDE.test(first.lower) && hasVerb(tokens, from, to);
}

/** `"…," he said, "…"`: the quotation that goes on after the verb. */
function findQuoteAfter(tokens: readonly Token[], frame: Frame, bound: number): Stretch | null {
  for (let place = frame.verbTo + 1; place < bound; place += 1) {
    if (tokenAt(tokens, place).kind === 'quote') return { from: place, to: place + 1 };
  }
  return null;
}
