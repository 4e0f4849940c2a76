/**
 * In: a run of capitalised words. Out: the names in it, without titles ("Ukrainian National Security and Defense Council | Secretary |
 * Rustem Umerov"), adjectives of countries and weekdays.
 */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  FRONT_NOUNS,
  GIVEN_NAMES,
  isCalendarWord,
  isOrdinaryWord,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PREFIXES,
  ROLE_HEADS,
  STATUS_ADJECTIVES,
  STOP_WORDS,
  TITLES,
} from '../../lexicon/name-words';
import type { Run } from './find-runs';
import { parsePart } from './parse-part';
import { findPersonBehind } from './person-behind';
import { splitConnectors } from './split-connectors';
import { isCapital, isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** Words `from` to `to` (exclusive) of a sentence that may be a name. */
export type Candidate = {
  readonly from: number;
  readonly to: number;
  /** True when nothing but its place may have given its first word the capital. */
  readonly initial: boolean;
  /** True when a title stands before it. */
  readonly titled: boolean;
};

/** Tells how often the words with this key stand alone in the corpus: what is a name alone is one in a compound too. */
export type Alone = (key: string) => number;

/** The names that a run may hold, in order, not overlapping. */
export function parseRun(tokens: readonly Token[], run: Run, alone: Alone): Candidate[] {
  const { from, initial } = trimLead(tokens, run);
  if (from >= run.to) return [];
  if (findKnown(keyOf(tokens.slice(from, run.to)))) return [{ from, to: run.to, initial, titled: false }];
  const found: Candidate[] = [];
  for (const [start, end] of splitParts(tokens, from, run.to, alone)) {
    for (const [first, b] of splitConnectors(tokens, start, end)) {
      const a = skipPost(tokens, first, b);
      const seam = findPersonBehind(tokens, a, b, alone);
      found.push(...parsePart(tokens, a, seam, initial && a === from));
      if (seam < b) found.push(...parsePart(tokens, seam, b, false));
    }
  }
  return found;
}

/** "Head of the | Tarsk Military Administration Ada Blom": the post before a body and who holds it. */
function skipPost(tokens: readonly Token[], from: number, to: number): number {
  const isPost = lowerAt(tokens, from) === 'head' && lowerAt(tokens, from + 1) === 'of';
  return isPost && lowerAt(tokens, from + 2) === 'the' && to - from > 5 ? from + 3 : from;
}

/** Drops what only begins the sentence ("The", "On", "While"), and "The" wherever it stands. */
function trimLead(tokens: readonly Token[], run: Run): { from: number; initial: boolean } {
  let from = run.from;
  let initial = run.initial;
  while (from < run.to && isLead(tokens, from, run.to, initial)) {
    from += isPrefix(tokens, from, run.to) && isDemonym(tokens[from + 1]?.text ?? '') ? 2 : 1;
    initial = false;
    while (from < run.to && !isCapital(tokens[from] as Token)) from++;
  }
  return { from, initial };
}

function isLead(tokens: readonly Token[], from: number, to: number, initial: boolean): boolean {
  const token = tokens[from] as Token;
  const isStatus = STATUS_ADJECTIVES.has(token.lower) && to - from > 1;
  if (token.lower === 'the' || isStatus) return !findKnown(keyOf(tokens.slice(from, to)));
  if (token.shape !== 'capital') return false;
  if (isPrefix(tokens, from, to)) return true;
  if (!initial) return /["”’]/u.test(token.gap) && STOP_WORDS.has(token.lower) && isLeadWord(token);
  return isFrontWord(tokens, from, to);
}

function isFrontWord(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from] as Token;
  if (/^(?:opposition|ruling|governing|neither|nor|both|either)$/u.test(token.lower)) return to - from > 1;
  if (MOODS.test(token.lower)) return isMood(tokens, from, to);
  if (FRONT_NOUNS.has(token.lower)) return isOfBody(tokens, from, to);
  return isLeadWord(token) || isAdverb(token, to - from) || isLeadParticiple(tokens, from, to);
}

/** How somebody is said to be at the front of a headline. */
const MOODS =
  /^(?:furious|angry|poor|brave|defiant|tearful|emotional|outraged|disgraced|hapless|desperate|jubilant|proud|happy|bitter|bullish|cautious|disgruntled|dejected|beleaguered|embattled|under-fire|scandal-hit|triumphant|weary|relieved|nervous|upbeat|gloomy|hopeful|heartbroken|devastated|delighted|stunned|shocked)$/u;

/** "Furious | Blom", "Poor | Theodore Blom": one name or two behind it, none of a place or body. */
function isMood(tokens: readonly Token[], from: number, to: number): boolean {
  const rest = tokens.slice(from + 1, to);
  if (rest.length < 1 || rest.length > 2 || GIVEN_NAMES.has((tokens[from] as Token).text)) return false;
  return !rest.some(({ lower }) => ORGANIZATION_HEADS.has(lower) || PLACE_HEADS.has(lower));
}

/** "Airline | Velmair": what the body is, and its name; not "Airline Pilots Association", nor "Developer | Ada Blom", which has a title. */
function isOfBody(tokens: readonly Token[], from: number, to: number): boolean {
  const [next, last] = [tokens[from + 1], tokens[to - 1] as Token];
  if (next?.gap !== ' ' || to - from < 2 || findKnown(keyOf(tokens.slice(from, to)))) return false;
  const isHeaded = ORGANIZATION_HEADS.has(last.lower) && isOrdinaryWord(next.lower);
  return !isHeaded && !(ROLE_HEADS.has(lowerAt(tokens, from)) && GIVEN_NAMES.has(next.text));
}

/** "Chiefly Sigrun Havelund". */
function isAdverb({ lower, text }: Token, words: number): boolean {
  return words > 1 && lower.length > 5 && lower.endsWith('ly') && !GIVEN_NAMES.has(text);
}

/** The "Pro" of "Pro-Kurdish". */
function isPrefix(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[from + 1];
  if (!next || from + 1 >= to || next.gap !== '-' || !PREFIXES.has(lowerAt(tokens, from))) return false;
  return isDemonym(next.text) || TITLES.has(next.lower) || findKnown(next.text) !== null;
}

/** "Neighbouring Keshmar", "Visiting Accra": a participle before one more word. */
function isLeadParticiple(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[from + 1];
  const isLone = next?.gap === ' ' && (to - from === 2 || !isCapitalAt(tokens, from + 2));
  if (!isLone || !isParticiple(lowerAt(tokens, from), next)) return false;
  const isHead = ORGANIZATION_HEADS.has(next.lower) || PLACE_HEADS.has(next.lower);
  return !isHead && !findKnown(keyOf(tokens.slice(from, from + 2)));
}

function isParticiple(lower: string, next: Token): boolean {
  if (!/(?:ing|[^i]ed)$/u.test(lower)) return false;
  return (
    isOrdinaryWord(lower) ||
    lower === 'neighbouring' ||
    (next.shape === 'acronym' && findKnown(next.text) !== null)
  );
}

/** Words that begin sentences: small words, also with "n't", "'re" and the like. */
function isLeadWord(token: Token): boolean {
  if (GIVEN_NAMES.has(token.text) || TITLES.has(token.lower)) return false;
  return STOP_WORDS.has(token.lower) || /(?:n't|'(?:re|ve|ll|d|m))$/u.test(token.lower);
}

/** Parts a run at weekdays and months, and at hyphens between two names ("Trump-Putin"). */
function splitParts(tokens: readonly Token[], from: number, to: number, alone: Alone): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (
      at > start &&
      /^[-‐‑–]$/u.test(token.gap) &&
      isCompound(tokens.slice(start, at), tokens.slice(at, to), alone)
    ) {
      if (!isPartyLetter(tokens, start, at)) parts.push([start, at]);
      start = at;
    }
    if (isCalendarWord(token.lower) && !isMonthAsName(tokens, at, from, to)) {
      parts.push([start, at]);
      start = at + 1;
    }
  }
  parts.push([start, to]);
  return parts.filter(([a, b]) => b > a);
}

/** "April Ryan", "Owner Jan Blom": a month that is a given name, at the front or behind what somebody is, and not behind a preposition. */
function isMonthAsName(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const word = tokens[at] as Token;
  if (tokens[at + 1]?.gap === '-' && at > from) return true;
  if (!isFirst(tokens, at, from) || to - at !== 2 || !GIVEN_NAMES.has(word.text)) return false;
  return (
    /^(?:jan|april|june|may|august)$/u.test(word.lower) &&
    !/^(?:in|on|since|until|by|of|last|next|this)$/u.test(lowerAt(tokens, at - 1))
  );
}

const isFirst = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || (at === from + 1 && ROLE_HEADS.has(lowerAt(tokens, from)));

/** The "R" of "(R-Texas)". */
function isPartyLetter(tokens: readonly Token[], start: number, at: number): boolean {
  return at - start === 1 && /^[DRI]$/u.test((tokens[start] as Token).text);
}

/** Whether the words on both sides of a hyphen are names by themselves. */
function isCompound(left: readonly Token[], right: readonly Token[], alone: Alone): boolean {
  if (isPartyLetter(left, 0, left.length)) return true;
  const isName = (key: string): boolean => findKnown(key) !== null || alone(key) > 0 || isDemonym(key);
  const last = left.at(-1) as Token;
  const first = right[0] as Token;
  return (isName(keyOf(left)) || isName(last.text)) && (isName(keyOf(right)) || isName(first.text));
}
