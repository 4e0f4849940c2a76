/** How a frame stands among the other words of its unit. */
import { skipListener } from './before-clause';
import type { Frame } from './make-frame';
import { isMainAfter } from './opening-gerunds';
import { readRight } from './right-sides';
import { trimStretch } from '../stretches';
import { isBreak, isSureVerb, skipTimes } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

const DASH = /^(?:[-—–]|--)$/;

/** True after a quotation, comma or dash: what stands before may be what is said. */
export function followsSpeech(tokens: readonly Token[], frame: Frame): boolean {
  const before = tokenAt(tokens, frame.first - 1);
  return before.kind === 'quote' || isBreak(before);
}

/** True in "Asked if Blom would stay, he said" and "When asked, …": the question is not what is said. */
export function isAnswer(tokens: readonly Token[], { first }: Frame): boolean {
  const asked = tokenAt(tokens, tokenAt(tokens, 0).lower === 'when' ? 1 : 0).lower;
  return /^(?:asked|pressed|questioned)$/.test(asked) && tokenAt(tokens, first - 1).lower === ',';
}

/** True for ", he said,", ", he told Reuters," and ", he said.". */
export function breaksIn(tokens: readonly Token[], frame: Frame): boolean {
  const after = tokenAt(tokens, skipTimes(tokens, findEnd(tokens, frame)));
  const ends = after.kind === 'mark' && /^[,.;—–]?$/.test(after.lower);
  return ends && !frame.relative && followsSpeech(tokens, frame);
}

/** The place behind the verb, and behind who is told. */
export function findEnd(tokens: readonly Token[], { verb, verbTo }: Frame): number {
  return verb?.kind === 'tell' ? skipListener(tokens, verbTo + 1, tokens.length) : verbTo + 1;
}

/** True for "…, an official said." at the end, which stands behind all before it; "…, he said." goes on with whoever spoke. */
export function closesUnit(tokens: readonly Token[], frame: Frame): boolean {
  const { shape, first, verbTo, relative, subject } = frame;
  if (shape === 'source') return first > 0 && isClosed(tokens, verbTo + 1);
  if (shape === 'inverted' && !isBehindQuote(tokens, first)) return isClosed(tokens, verbTo + 1);
  if (shape !== 'own' || relative || subject?.kind === 'pronoun') return false;
  const bound = tokens.length;
  return followsSpeech(tokens, frame) && readRight(tokens, frame, { bound, follows: true }) === null;
}

/** `"…," said X`: only the quotation is sure to be hers. */
function isBehindQuote(tokens: readonly Token[], first: number): boolean {
  return [1, 2].some((back) => tokenAt(tokens, first - back).kind === 'quote');
}

/** Nothing, or who they are: "according to three people | who were there." */
function isClosed(tokens: readonly Token[], from: number): boolean {
  const rest = trimStretch(tokens, from, tokens.length);
  if (rest === null) return true;
  const tells = /^(?:who|whose)$/.test(tokenAt(tokens, rest.from).lower) && rest.from <= from + 1;
  return tells && !tokens.slice(rest.from, rest.to).some((token) => isBreak(token) || token.kind === 'quote');
}

/** The place after a dateline: "LONDON —", "MOSCOW (AP) --"; 0 when there is none. */
export function findOpening(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 10).findIndex(({ kind, lower }) => kind === 'mark' && /^[-—–]$/.test(lower));
  const line = tokens.slice(0, Math.max(0, dash));
  const isPlace = line.some(
    ({ name, upper }) => upper || (name !== null && name.text === name.text.toUpperCase()),
  );
  return dash > 0 && isPlace ? dash + 1 : 0;
}

/** Where a frame's right side must end: at the next frame that goes on with its subject or breaks in. */
export function findBound(tokens: readonly Token[], own: Frame, later: readonly Frame[]): number {
  const dash = closingDash(tokens, own);
  if (dash !== null) return dash;
  for (const frame of later) {
    const bound = boundBefore(tokens, own, frame);
    if (bound !== null) return bound;
  }
  return own.relative && own.shape === 'own' ? endOfRelative(tokens, own) : tokens.length;
}

/** "In her letter – the office says it was none – she wrote": the dash that closes an aside with a speaker of its own. */
function closingDash(tokens: readonly Token[], { shape, first, verbTo }: Frame): number | null {
  if (shape !== 'own' || !DASH.test(tokenAt(tokens, first - 1).lower) || first - 1 <= findOpening(tokens))
    return null;
  const close = tokens.findIndex(({ lower }, place) => place > verbTo && DASH.test(lower));
  return close < 0 ? null : close;
}

/** A source or another speaker ends what is said, unless it stands inside it. */
function breaksOff(tokens: readonly Token[], own: Frame, frame: Frame): boolean {
  // "Novak told her the talks were over, Blom said in a statement."
  if (frame.shape !== 'source')
    return breaksIn(tokens, frame) || (own.shape === 'own' && closesUnit(tokens, frame));
  return !isSourceInside(tokens, own, frame);
}

/** "who were there" stands behind a source in so many tokens. */
const INSIDE_REACH = 8;

/** "said, according to two guests, that": who passes it on stands between verb and clause. */
export function isSourceInside(tokens: readonly Token[], { verbTo }: Frame, source: Frame): boolean {
  if (source.shape !== 'source' || source.first < verbTo + 2) return false;
  const between = tokens.slice(verbTo + 1, source.first - 1);
  if (between.length > INSIDE_REACH || between.some(isSign)) return false;
  const near = tokens.slice(source.verbTo + 1, source.verbTo + INSIDE_REACH);
  const comma = near.findIndex(isSign);
  return tokenAt(near, comma).lower === ',' && tokenAt(near, comma + 1).lower === 'that';
}

const isSign = ({ kind }: Token): boolean => kind === 'mark' || kind === 'quote';

/** Where `own` ends because of a later frame, or null when it goes on through it. */
function boundBefore(tokens: readonly Token[], own: Frame, frame: Frame): number | null {
  if (frame.shape === 'inherited' || frame.shape === 'inverted') return frame.first;
  // "the source, who said …, told": the main verb ends the clause inside its subject.
  if (frame.first < own.first && !frame.relative) return lastBreak(tokens, own.verbTo, frame.verbFrom);
  if (isApart(tokens, frame)) return beforeEven(tokens, frame.first - 1);
  if (isMainAfter(tokens, own, frame)) return beforeComma(tokens, frame.first);
  if (isJoined(tokens, frame)) return beforeComma(tokens, frame.first - 1);
  return breaksOff(tokens, own, frame) ? beforeComma(tokens, frame.first) : null;
}

/** "who says he won, fled to Tarsk": the comma before the main verb ends what is said. */
function endOfRelative(tokens: readonly Token[], own: Frame): number {
  for (let place = own.verbTo + 2; place < tokens.length; place += 1)
    if (isBreak(tokenAt(tokens, place)) && isSureVerb(tokenAt(tokens, skipTimes(tokens, place + 1))))
      return place;
  return tokens.length;
}

/** "…; the mayor blamed", "claimed it would pay for itself even as the bank estimated": a clause of its own. */
function isApart(tokens: readonly Token[], { shape, relative, first }: Frame): boolean {
  const [outer, before] = [2, 1].map((back) => tokenAt(tokens, first - back).lower);
  const apart = before === ';' || (before === 'as' && outer === 'even');
  return apart && shape === 'own' && !relative;
}

/** "said it would pay, | even as the bank estimated" */
const beforeEven = (tokens: readonly Token[], place: number): number =>
  tokenAt(tokens, place).lower === 'as' ? beforeComma(tokens, place - 1) : place;

function beforeComma(tokens: readonly Token[], place: number): number {
  return tokenAt(tokens, place - 1).lower === ',' ? place - 1 : place;
}

/** The place of the last comma or dash in from..to, or `to`. */
function lastBreak(tokens: readonly Token[], from: number, to: number): number {
  for (let place = to; place > from; place -= 1) if (isBreak(tokenAt(tokens, place))) return place;
  return to;
}

/** A comma, or a quotation that ends with one. */
function followsBreak(token: Token): boolean {
  return isBreak(token) || token.kind === 'quote';
}

const WHILE = /^(?:while|whereas)$/;

/** ", as Blom announced that …": more than "as Blom had announced". */
const leadsOn = (tokens: readonly Token[], frame: Frame): boolean =>
  tokenAt(tokens, frame.first - 1).lower === 'as' &&
  frame.verb?.kind === 'say' &&
  frame.subject?.kind !== 'pronoun' &&
  readRight(tokens, frame, { bound: tokens.length, follows: false }) !== null;

/** ", but Jones said": another speaker takes over, outside any "that". */
function isJoined(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.shape !== 'own' || frame.relative) return false;
  const before = tokenAt(tokens, frame.first - 1).lower;
  if (WHILE.test(before) || leadsOn(tokens, frame)) return followsBreak(tokenAt(tokens, frame.first - 2));
  if (frame.verb?.kind === 'tell') return before === 'but' && isBreak(tokenAt(tokens, frame.first - 2));
  return frame.verb?.kind === 'say' && /^(?:and|but)$/.test(before);
}
