/** In: words that may be a name. Out: the name without adjectives of countries and words that are no names by themselves. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  EASTERN_FAMILY_NAMES,
  GIVEN_NAMES,
  isCalendarWord,
  isOrdinaryCapital,
  LEADING_PARTICLES,
  NON_NAMES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  POSTNOMINALS,
  TITLES,
  WEAK_TITLES,
} from '../../lexicon/name-words';
import { isShortForm } from './abbreviations';
import { isEasternGiven, isPrefixed } from './hyphens';
import type { Candidate } from './parse-run';
import { isPartyWord } from './party-votes';
import { isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** The name inside a candidate, or none: "Russian President's | Kremlin", "Florida | Republican", "Kim Jong-un". */
export function stripName(tokens: readonly Token[], candidate: Candidate): Candidate[] {
  const [start, last] = stripSmallWords(tokens, ...stripDemonyms(tokens, candidate.from, candidate.to));
  let end = last;
  while (end - start > 2 && POSTNOMINALS.has(lowerAt(tokens, end - 1))) end--;
  if (end - start === 2 && isMember(tokens[end - 1] as Token)) end--;
  end = endBeforeHolders(tokens, start, end);
  if (end <= start) return [];
  if (!isPossibleName(tokens.slice(start, end)) && !isShortAlone(tokens, start, end)) return [];
  return [{ ...candidate, from: start, to: end, initial: candidate.initial && start === candidate.from }];
}

/** "ASEAN | Foreign Ministers", "EU | Leaders": who serves a known body or place. */
function endBeforeHolders(tokens: readonly Token[], start: number, end: number): number {
  if (
    !/^(?:ministers|leaders|ambassadors|senators|secretaries|commissioners)$/u.test(lowerAt(tokens, end - 1))
  )
    return end;
  for (let seam = end - 1; seam > start; seam--) if (findKnown(keyOf(tokens.slice(start, seam)))) return seam;
  return end;
}

/** "the Marlow MP": who sits for it is no part of the name. */
function isMember({ shape, lower }: Token): boolean {
  return shape === 'acronym' && /^(?:mp|mla|mna|mpa|mca|msp|mep)$/u.test(lower);
}

/** The letters in brackets behind a body's name are its name, whatever else they mean: "Workers’ Party (PT)". */
function isShortAlone(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start === 1 && isShortForm(tokens, start);
}

/** Drops small words at both ends, but for particles of a surname and the second half of "Jong-un". */
function stripSmallWords(tokens: readonly Token[], from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && !isCapitalAt(tokens, start) && !LEADING_PARTICLES.has(lowerAt(tokens, start)))
    start++;
  while (end > start && !isCapitalAt(tokens, end - 1) && !belongsBehindHyphen(tokens, start, end - 1)) end--;
  return [start, end];
}

function belongsBehindHyphen(tokens: readonly Token[], start: number, at: number): boolean {
  return isEasternGiven(tokens, start, at) || isPrefixed(tokens, at);
}

/** "Ukrainian National Security Council" keeps its adjective, "Russian Vladimir Putin" and "Virginia Democrat" lose theirs. */
function stripDemonyms(tokens: readonly Token[], from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  const isWhole = (): boolean => findKnown(keyOf(tokens.slice(start, end))) !== null;
  while (
    end - start > 1 &&
    isDemonym((tokens[end - 1] as Token).text) &&
    !isWhole() &&
    isLoose(tokens, start, end)
  )
    end--;
  while (
    start < end &&
    isDemonym((tokens[start] as Token).text) &&
    !isWhole() &&
    !keepsAdjective(tokens, start, end)
  )
    start++;
  return [start, end];
}

/** Whether an adjective at the end is no part of a name. */
function isLoose(tokens: readonly Token[], start: number, end: number): boolean {
  return !isParty(tokens, end) && !isLastName(tokens, start, end) && !isSurnameHalf(tokens, end);
}

/** "Free Democrats", "Social Democrats" are parties, "Virginia Democrats" people. */
function isParty(tokens: readonly Token[], end: number): boolean {
  if (!ORGANIZATION_HEADS.has(lowerAt(tokens, end - 1))) return false;
  return /^(?:free|social|christian|liberal|national|progressive|new|united|true|young|centre|center|independent)$/u.test(
    lowerAt(tokens, end - 2),
  );
}

/** "Ruth Zulu": an adjective as last name; "Virginia Democrat" is none. */
function isLastName(tokens: readonly Token[], start: number, end: number): boolean {
  const first = (tokens[start] as Token).text;
  return end - start === 2 && GIVEN_NAMES.has(first) && findKnown(first) === null;
}

/** "Mwale-Zulu": an adjective joined to a word that nobody knows. */
function isSurnameHalf(tokens: readonly Token[], end: number): boolean {
  const { gap } = tokens[end - 1] as Token;
  const { text, shape } = tokens[end - 2] as Token;
  return gap === '-' && shape === 'capital' && !isDemonym(text) && findKnown(text) === null;
}

function keepsAdjective(tokens: readonly Token[], start: number, end: number): boolean {
  const joint = tokens
    .slice(start, end)
    .findIndex((word, at) => at > 1 && /^(?:of|for|on)$/u.test(word.lower));
  const last = tokens[joint > 0 ? start + joint - 1 : end - 1] as Token;
  const isHeaded =
    ORGANIZATION_HEADS.has(last.lower) || PLACE_HEADS.has(last.lower) || isPartyWord(last.lower);
  return end - start > 1 && isHeaded && !(end - start > 2 && findKnown(keyOf(tokens.slice(start + 1, end))));
}

/** "MPs", "NGOs". */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;

/** "Plan B", "Block C": which of several it is, and nothing by that name. */
function isLettered([first, second, third]: readonly Token[]): boolean {
  if (third !== undefined || second?.text.length !== 1) return false;
  return isOrdinaryCapital(first!.text) && !GIVEN_NAMES.has(first!.text);
}

function isPossibleName(words: readonly Token[]): boolean {
  if (words.length === 1) return isPossibleWord(words[0] as Token);
  return !isLettered(words) && (findKnown(keyOf(words)) !== null || !words.every(isNoName));
}

const isNoName = ({ text, lower }: Token): boolean =>
  isDemonym(text) || NON_NAMES.has(lower) || WEAK_TITLES.has(lower) || TITLES.has(lower);

function isPossibleWord({ text, lower }: Token): boolean {
  if (isDemonym(text) || isCalendarWord(lower)) return false;
  if (findKnown(text) || EASTERN_FAMILY_NAMES.has(text)) return true;
  if (PLURAL_ACRONYM.test(text)) return false;
  return !NON_NAMES.has(lower) && text.length > 1 && !WEAK_TITLES.has(lower);
}
