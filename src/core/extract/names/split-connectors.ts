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
import { isEasternGiven, isPrefixed } from './hyphens';
import { isCapital, isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** Joining words of English: they join only names of offices, bodies and places. All others join parts of a person's or place's name. */
const ENGLISH = new Set(['of', 'and', 'for', 'the', 'on', 'in', 'to', '&', 'do', 'a']);
/** What begins the name of a body that goes on with "of" ("Fraternal Order of Police", "Friends of Marlow"). */
export const BODY_FRONTS = [
  'order',
  'stars',
  'friends',
  'voices',
  'voice',
  'knights',
  'daughters',
  'sons',
  'citizens',
  'doctors',
];
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
  ...BODY_FRONTS,
];

/** Parts of words `from` to `to`, each `[from, to)`, in order; joining words at the seams are left out. */
export function splitConnectors(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (isCapital(tokens[at] as Token) || isEasternGiven(tokens, start, at) || isPrefixed(tokens, at))
      continue;
    let after = at;
    while (after < to && !isCapital(tokens[after] as Token)) after++;
    if (at > start && !goesOn(tokens, start, to, { at, after })) {
      parts.push([start, at]);
      start = after;
    }
    at = after;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

/** Joining words: from place `at` up to the capital at `after`. */
type Joint = { readonly at: number; readonly after: number };

/** Whether the name that begins at `start` goes on after the joining words. */
function goesOn(tokens: readonly Token[], start: number, to: number, joint: Joint): boolean {
  const word = lowerAt(tokens, joint.at);
  if (!ENGLISH.has(word) || knownAcross(tokens, start, joint.after, to)) return true;
  if (word === 'and') return joint.after === joint.at + 1 && joinsByAnd(tokens, start, to, joint);
  if (word === 'for') return joinsByFor(tokens, start, joint.at);
  if (word === 'of' && isOfficeForThe(tokens, start, joint.at)) return true;
  return joinsBy(word, tokens[joint.at - 1] as Token);
}

/** "Department of Inspection | for Factories"; a known body ends before its "for". */
function joinsByFor(tokens: readonly Token[], start: number, at: number): boolean {
  if (isKnownBody(tokens, start, at)) return false;
  return joinsBy('for', tokens[at - 1] as Token) || isOfficeOf(tokens, start, at);
}

/** "Commissioner of the European Union | for Trade": a name that is known, and ends here. */
function isKnownBody(tokens: readonly Token[], start: number, to: number): boolean {
  for (let from = start; from < to - 1; from++)
    if (findKnown(keyOf(tokens.slice(from, to)))?.kind === 'organization') return true;
  return false;
}

/** "Council for the Exploration | of the Sea": what it is for says of what. */
function isOfficeForThe(tokens: readonly Token[], start: number, to: number): boolean {
  const at = to - 3;
  return (
    at > start &&
    lowerAt(tokens, at) === 'for' &&
    lowerAt(tokens, at + 1) === 'the' &&
    ORGANIZATION_HEADS.has(lowerAt(tokens, at - 1))
  );
}

/** "Department of Inspection | for Factories": the office is for something, whatever it is of. */
function isOfficeOf(tokens: readonly Token[], start: number, to: number): boolean {
  const words = tokens.slice(start, to);
  const of = words.findIndex(({ lower }) => lower === 'of');
  return of > 0 && isHead(words[of - 1] as Token) && words.slice(of).every(isPlain);
}

/** Whether a name whose last word is given goes on with "of", "for" and the like. */
function joinsBy(joint: string, last: Token): boolean {
  if (joint === 'to') return /^(?:mission|embassy|delegation)$/u.test(last.lower);
  if (joint === 'on') return isOffice(last);
  return joint !== 'in' && joint !== 'a' && (isHead(last) || TITLES.has(last.lower));
}

/** Bodies that are on something ("Committee on Foreign Relations"); an assembly is on an island. */
function isOffice({ lower }: Token): boolean {
  return /^(?:committee|subcommittee|commission|council|conference|center|centre|board|panel|institute|agreement|convention|treaty|office|department|group|party)$/u.test(
    lower,
  );
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
function joinsByAnd(tokens: readonly Token[], start: number, to: number, { at, after }: Joint): boolean {
  const left = tokens.slice(start, at);
  const office = left.findIndex((word, i) => isHead(word) && /^(?:of|for|on)$/u.test(lowerAt(left, i + 1)));
  const right = tokens[after] as Token;
  if (GIVEN_NAMES.has(right.text) && isCapitalAt(tokens, after + 1) && !isHead(tokens[after + 1] as Token))
    return false;
  if (office >= 0) return [...left.slice(office + 2), right].every((word) => isPlain(word) || isMatter(word));
  if (![...left, right].every(isPlain)) return false;
  return endsInHead(tokens, after, to) || isSecondService(tokens, start, to, { at, after });
}

/** "Fire Service and Civil Defence": a body's head, and to its right what else it is for. */
function isSecondService(tokens: readonly Token[], start: number, to: number, { at, after }: Joint): boolean {
  if (at - start < 2 || !ORGANIZATION_HEADS.has(lowerAt(tokens, at - 1))) return false;
  const words = tokens.slice(after, to);
  return words.every(isPlain) && words.some(({ lower }) => SECOND_FIELD.test(lower));
}

const SECOND_FIELD =
  /^(?:defen[cs]e|protection|safety|security|rescue|welfare|tourism|education|justice|reform|relief|reconstruction|emergencies)$/u;

/** Whether ordinary words from `after` on lead up to a head word ("Defense Council"). */
function endsInHead(tokens: readonly Token[], after: number, to: number): boolean {
  let end = after;
  while (end < to && isCapitalAt(tokens, end) && !ORGANIZATION_HEADS.has(lowerAt(tokens, end))) end++;
  return end < to && isCapitalAt(tokens, end) && tokens.slice(after, end).every(isPlain);
}

function isPlain(word: Token): boolean {
  return isOrdinaryWord(word.lower) || isDemonym(word.text) || !isCapital(word);
}

/** A word that may be a field of work: neither a known name nor a given one. */
function isMatter(word: Token): boolean {
  return word.shape === 'capital' && findKnown(word.text) === null && !GIVEN_NAMES.has(word.text);
}
