/** In: a run with small joining words. Out: its parts, joined only where the words say that one name goes on. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  DOCUMENT_HEADS,
  GIVEN_NAMES,
  isOrdinaryWord,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  TITLES,
} from '../../lexicon/name-words';
import { isCapital, keyOf, type Token } from './tokens';

/** Joining words of English: they join only names of offices, bodies and places. All others join parts of a person's or place's name. */
const ENGLISH = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', '&', 'do']);
const HEADS = [
  'joint',
  'chiefs',
  'university',
  'king',
  'queen',
  'prince',
  'princess',
  'duke',
  'sea',
  'isle',
  'gulf',
  'bay',
  'strait',
  'battle',
  'treaty',
];

/** Parts of words `from` to `to`, each `[from, to)`, in order; joining words at the seams are left out. */
export function splitConnectors(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (isCapital(tokens[at] as Token)) continue;
    let after = at;
    while (after < to && !isCapital(tokens[after] as Token)) after++;
    if (at > start && !goesOn(tokens, start, at, after, to)) {
      parts.push([start, at]);
      start = after;
    }
    at = after;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** Whether the name from `start` goes on after the joining words `at` to `after`. */
function goesOn(tokens: readonly Token[], start: number, at: number, after: number, to: number): boolean {
  const joint = (tokens[at] as Token).lower;
  if (!ENGLISH.has(joint)) return true;
  if (knownAcross(tokens, start, after, to)) return true;
  const left = tokens.slice(start, at);
  if (joint === 'and') return joinsByAnd(tokens, start, at, after, to);
  const last = left.at(-1) as Token;
  if (isHead(last) || TITLES.has(last.lower))
    return joint !== 'in' && joint !== 'to' ? true : joint === 'to' && ORGANIZATION_HEADS.has(last.lower);
  return false;
}

function isHead(word: Token): boolean {
  return (
    ORGANIZATION_HEADS.has(word.lower) ||
    PLACE_HEADS.has(word.lower) ||
    DOCUMENT_HEADS.has(word.lower) ||
    HEADS.includes(word.lower)
  );
}

function knownAcross(tokens: readonly Token[], start: number, after: number, to: number): boolean {
  for (let end = to; end > after; end--) if (findKnown(keyOf(tokens.slice(start, end)))) return true;
  return false;
}

/**
 * "National Security and Defense Council", "United Food and Commercial Workers": all words ordinary, and a head at the end;
 * "Ministry of Health and Social Care", "Department of Hydrology and Meteorology": what the office is for, no names.
 */
function joinsByAnd(tokens: readonly Token[], start: number, at: number, after: number, to: number): boolean {
  const left = tokens.slice(start, at);
  const isPlain = (word: Token): boolean =>
    isOrdinaryWord(word.lower) || isDemonym(word.text) || !isCapital(word);
  const office = left.findIndex(
    (word, i) => isHead(word) && /^(?:of|for|on)$/u.test(left[i + 1]?.lower ?? ''),
  );
  if (office >= 0)
    return [...left.slice(office + 2), tokens[after] as Token].every(
      (word) => isPlain(word) || isMatter(word),
    );
  if (!left.every(isPlain) || !isPlain(tokens[after] as Token)) return false;
  let end = after;
  while (end < to && isCapital(tokens[end] as Token) && !ORGANIZATION_HEADS.has((tokens[end] as Token).lower))
    end++;
  return end < to && isCapital(tokens[end] as Token) && tokens.slice(after, end).every(isPlain);
}

/** A word that may be a field of work: neither a known name nor a given one. */
function isMatter(word: Token): boolean {
  return word.shape === 'capital' && findKnown(word.text) === null && !GIVEN_NAMES.has(word.text);
}
