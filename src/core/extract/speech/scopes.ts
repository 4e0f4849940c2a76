/**
 * In: a unit's tokens and frames. Out: which tokens each frame's speaker stands behind: to the right of the verb ("said that …"),
 * to its left ("…, he said"), or both ("…, he said, …").
 */
import { isAuxiliary, isPastForm, isThirdPerson } from '../../text/verb-forms';
import { isAdverb, type Frame } from './frames';
import { readPhraseAfter } from './phrases';
import { LISTENERS, PREPOSITIONS } from './speech-words';
import type { Token } from './units';

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

/** One scope a frame, in order. */
export function findScopes(tokens: readonly Token[], frames: readonly Frame[]): readonly Scope[] {
  const scopes: Scope[] = [];
  frames.forEach((frame, index) => {
    const bound = findBound(tokens, frames, index);
    const before = scopes.at(-1);
    const covered =
      before?.right !== null &&
      before?.right !== undefined &&
      before.right.to >= frame.first - 1 &&
      frames[index - 1]?.relative !== true;
    const leftFrom = index === 0 ? 0 : (frames[index - 1]?.verbTo ?? -1) + 1;
    scopes.push(readScope(tokens, frame, { bound, covered, leftFrom }));
  });
  return scopes;
}

/** Where the frame's right side must end: at the next frame that goes on with its subject or breaks in. */
function findBound(tokens: readonly Token[], frames: readonly Frame[], index: number): number {
  for (let next = index + 1; next < frames.length; next += 1) {
    const frame = frames[next];
    if (frame === undefined) break;
    if (frame.shape === 'inherited' || frame.shape === 'inverted') return frame.first;
    if (frame.shape === 'source' || isBrokenIn(tokens, frame)) {
      return tokens[frame.first - 1]?.lower === ',' ? frame.first - 1 : frame.first;
    }
  }
  return tokens.length;
}

/** True for ", he said," and ", he said." */
export function isBrokenIn(tokens: readonly Token[], frame: Frame): boolean {
  const before = tokens[frame.first - 1];
  const opens =
    before?.lower === ',' || before?.kind === 'quote' || before?.lower === '—' || before?.lower === '–';
  const after = tokens[skipTimes(tokens, frame.verbTo + 1)];
  return opens && !frame.relative && (after === undefined || /^[,.;—–]$/.test(after.lower));
}

type Limits = { readonly bound: number; readonly covered: boolean; readonly leftFrom: number };

function readScope(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  if (frame.shape === 'source') return readSourceScope(tokens, frame, limits);
  const before = tokens[frame.first - 1];
  const follows =
    before !== undefined &&
    frame.first > limits.leftFrom &&
    frame.shape !== 'inherited' &&
    !frame.relative &&
    (before.kind === 'quote' || before.lower === ',' || before.lower === '—' || before.lower === '–');
  const left = follows && !limits.covered ? trim(tokens, { from: limits.leftFrom, to: frame.first }) : null;
  if (frame.shape === 'inverted')
    return { left, right: findQuoteAfter(tokens, frame, limits.bound), parenthetical: true };
  const right = readRight(tokens, frame, limits.bound, follows);
  if (isBrokenIn(tokens, frame) && follows) {
    const goesOn =
      right !== null && continues(tokens, right.from) ? right : findQuoteAfter(tokens, frame, limits.bound);
    return startsRight(tokens, frame)
      ? { left: null, right, parenthetical: false }
      : { left, right: goesOn, parenthetical: true };
  }
  if (right !== null) return { left: null, right, parenthetical: false };
  return { left, right: null, parenthetical: follows };
}

/** "Asked about it, he said, "No."": the comma belongs to what follows, and what stands before is no clause of his. */
function startsRight(tokens: readonly Token[], frame: Frame): boolean {
  const next = skipTimes(tokens, frame.verbTo + 1);
  return (
    tokens[next]?.lower === ',' &&
    tokens[next + 1]?.kind === 'quote' &&
    tokens[frame.first - 1]?.kind !== 'quote' &&
    /^(?:asked|when|while|as|speaking|in|on|at|after|before|earlier|later)$/.test(tokens[0]?.lower ?? '')
  );
}

function readSourceScope(tokens: readonly Token[], frame: Frame, limits: Limits): Scope {
  const after = frame.verbTo + 1;
  const rest = trim(tokens, { from: after, to: limits.bound });
  const joined =
    /^(?:and|but|that)$/.test(tokens[frame.first - 1]?.lower ?? '') ||
    /^(?:and|but|that)$/.test(tokens[frame.first - 2]?.lower ?? '');
  const goesOn =
    rest !== null && (tokens[after]?.lower === ',' || frame.first === 0) && hasVerb(tokens, rest);
  const left =
    joined || limits.covered || frame.first === 0
      ? null
      : trim(tokens, { from: limits.leftFrom, to: frame.first });
  return { left, right: goesOn ? rest : null, parenthetical: true };
}

function readRight(tokens: readonly Token[], frame: Frame, bound: number, follows: boolean): Stretch | null {
  const start = frame.verbTo + 1;
  const that = findThat(tokens, start, bound);
  if (that !== null) return trim(tokens, { from: that + 1, to: bound });
  const kind = frame.verb?.kind;
  const from = kind === 'tell' ? skipListener(tokens, start, bound) : skipTimes(tokens, start);
  const right = trim(tokens, { from, to: bound });
  if (right === null) return null;
  const quoted = tokens.slice(right.from, right.to).some((token) => token.kind === 'quote');
  const first = tokens[right.from];
  if (kind === 'act' || kind === 'call' || kind === 'think') return right;
  if (quoted && !(follows && tokens[frame.first - 1]?.kind === 'quote')) return right;
  if (tokens[frame.first - 1]?.kind === 'quote' && !quoted) return null;
  const clause = hasVerb(tokens, right) && !PREPOSITIONS.has(first?.lower ?? '');
  if (follows || kind === 'tell') return clause || quoted ? right : null;
  return right;
}

function findThat(tokens: readonly Token[], from: number, bound: number): number | null {
  for (let place = from; place < Math.min(bound, from + THAT_REACH); place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === 'quote' || token.lower === ':' || token.lower === ';')
      return null;
    if (token.lower === 'that' || token.lower === 'whether')
      return token.lower === 'that' ? place : place - 1;
    if (token.kind === 'word' && (isAuxiliary(token.lower) || (isPastForm(token.lower) && !token.date)))
      return null;
  }
  return null;
}

/** Past "told reporters on Wednesday". */
function skipListener(tokens: readonly Token[], from: number, bound: number): number {
  const first = tokens[from];
  if (first === undefined || first.kind === 'quote') return from;
  if (first.kind === 'word' && /^(?:him|her|them|us|me|it|you)$/.test(first.lower))
    return skipTimes(tokens, from + 1);
  const listener = tokens
    .slice(from, Math.min(bound, from + 6))
    .findIndex(({ lower }) => LISTENERS.has(lower));
  if (listener >= 0) return skipTimes(tokens, from + listener + 1);
  const phrase = readPhraseAfter(tokens, from);
  return phrase === null ? skipTimes(tokens, from) : skipTimes(tokens, phrase.to + 1);
}

/** Past adverbs and times ("on Wednesday", "early Monday"). */
function skipTimes(tokens: readonly Token[], from: number): number {
  let place = from;
  for (; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind !== 'word') break;
    const time =
      token.date ||
      (/^(?:on|in|at|by|early|late|since|earlier|later)$/.test(token.lower) &&
        tokens[place + 1]?.date === true);
    if (!time && !isAdverb(token.lower)) break;
  }
  return place;
}

/** After ", he said," the sentence goes on unless an aside follows ("noting", "who", "in an interview"). */
function continues(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined) return false;
  if (first.kind === 'quote' || first.kind === 'name') return true;
  return (
    !/^(?:who|which|when|while|where|as|after|before|during|and|but|in|at|on|with|whose)$|ing$/.test(
      first.lower,
    ) && hasVerb(tokens, { from, to: tokens.length })
  );
}

/** `"…," he said, "…"`: the quotation that goes on after the verb. */
function findQuoteAfter(tokens: readonly Token[], frame: Frame, bound: number): Stretch | null {
  const place = tokens.findIndex(
    (token, index) => index > frame.verbTo && index < bound && token.kind === 'quote',
  );
  return place < 0 ? null : { from: place, to: place + 1 };
}

function hasVerb(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ kind, lower }) =>
        kind === 'word' &&
        (isAuxiliary(lower) || isPastForm(lower) || isThirdPerson(lower) || lower === "'s"),
    );
}

/** Without signs at its ends; null when nothing is left. */
function trim(tokens: readonly Token[], stretch: Stretch): Stretch | null {
  let { from, to } = stretch;
  while (from < to && tokens[from]?.kind === 'mark' && !/[([$€£]/.test(tokens[from]?.lower ?? '')) from += 1;
  while (to > from && tokens[to - 1]?.kind === 'mark' && !/[)\]%]/.test(tokens[to - 1]?.lower ?? '')) to -= 1;
  return to > from ? { from, to } : null;
}
