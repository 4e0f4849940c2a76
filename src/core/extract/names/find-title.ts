/** In: capitalised words. Out: the title among them that a person's name follows, or which ends them. */
import { findKnown, isDemonym } from '../../lexicon/gazetteer';
import {
  ACRONYM_TITLES,
  GIVEN_NAMES,
  isOrdinaryWord,
  KIN_TITLES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLURAL_TITLES,
  ROLE_HEADS,
  ROYAL_TITLES,
  SURNAME_HEADS,
  TITLE_JOINTS,
  TITLES,
  WEAK_TITLES,
} from '../../lexicon/name-words';
import { isInitial } from './find-runs';
import { isBodyOf, isPortfolio } from './offices';
import { gapAt, isCapital, isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** Words `from` to `to` (exclusive) are a title. */
export type Title = { readonly from: number; readonly to: number };

/**
 * The title in words `from` to `to`, or null. "Secretary of State Marco Rubio" → the first three; "Defense Council Secretary Umerov" → the
 * third; "National Security Council" → null, as its titles are only words of a name; "President of the Dockers Congress" → up to "the".
 */
export function findTitle(tokens: readonly Token[], from: number, to: number): Title | null {
  let strong = from;
  while (strong < to && !isStrongTitle(tokens, strong, from)) strong++;
  if (strong === to) return findWeakTitle(tokens, from, to);
  const start = startOfTitle(tokens, from, strong);
  // "Secretary-General of".
  const joint = gapAt(tokens, strong + 1) === '-' ? strong + 2 : strong + 1;
  const isHolder = start === from && /^(?:of|for)$/u.test(lowerAt(tokens, joint));
  if (!isHolder && (endsAsOrganization(tokens, strong, to) || isNamedAfter(tokens, strong, to))) return null;
  return { from: start, to: endOfTitle(tokens, strong, to) };
}

function startOfTitle(tokens: readonly Token[], from: number, strong: number): number {
  let start = strong;
  while (start > from && WEAK_TITLES.has(lowerAt(tokens, start - 1)) && isOpenWord(tokens, from, start))
    start--;
  return start;
}

function isStrongTitle(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at] as Token;
  if (word.shape === 'acronym') return isAcronymTitle(tokens, at, from);
  if (KIN_TITLES.has(word.lower)) return at === from && isInitial(tokens, at);
  if (at > from && (isHalf(tokens, at) || isLastName(tokens, at))) return false;
  if (TITLES.has(word.lower)) return !WEAK_TITLES.has(word.lower);
  return isOfSeveral(tokens, at, from) || (at === from && isProfession(tokens, at));
}

/** "Justices Ada Blom and Erik Holt", "Prime Ministers …". */
const isOfSeveral = (tokens: readonly Token[], at: number, from: number): boolean =>
  PLURAL_TITLES.has(lowerAt(tokens, at)) && (at === from || WEAK_TITLES.has(lowerAt(tokens, at - 1)));

/** "CEO Ada Blom", "MP for Marlow". */
function isAcronymTitle(tokens: readonly Token[], at: number, from: number): boolean {
  if (!ACRONYM_TITLES.has(lowerAt(tokens, at))) return false;
  return isCapitalAt(tokens, at + 1) || (at === from && lowerAt(tokens, at + 1) === 'for');
}

/** The second half of "el-Sheikh". */
function isHalf(tokens: readonly Token[], at: number): boolean {
  return gapAt(tokens, at) === '-' && !isCapitalAt(tokens, at - 1);
}

/** "Iris Dean", "Callum Reeve, …": a title behind a given name, with no name behind it. */
function isLastName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  const goesOn =
    isCapitalAt(tokens, at + 1) &&
    /^\.? $/u.test(gapAt(tokens, at + 1)) &&
    !/^[js]r$/u.test(lowerAt(tokens, at + 1));
  return (
    !goesOn && gapAt(tokens, at) === ' ' && GIVEN_NAMES.has(before.text) && findKnown(before.text) === null
  );
}

/** Endings of professions ("Epidemiologist", "Obstetrician"). */
const PROFESSION = /(?:ologist|iatrist|ographer|omist|icist|ician)$/u;

/** Whether the word says what the person named behind it does: "Epidemiologist Joan Marsh", "Miner Abel Phiri". */
function isProfession(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token;
  if (!isCapitalAt(tokens, at + 1) || gapAt(tokens, at + 1) !== ' ' || GIVEN_NAMES.has(text)) return false;
  return PROFESSION.test(lower) || (ROLE_HEADS.has(lower) && GIVEN_NAMES.has((tokens[at + 1] as Token).text));
}

/** "Prince Moulay Abdellah Stadium": the title belongs to the name of a place or body. */
function isNamedAfter(tokens: readonly Token[], strong: number, to: number): boolean {
  const last = lowerAt(tokens, to - 1);
  if (!ROYAL_TITLES.has(lowerAt(tokens, strong)) || to - strong < 3 || SURNAME_HEADS.has(last)) return false;
  return ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last);
}

/** "General Motors" is no general; a weak title counts only before a given name. */
function findWeakTitle(tokens: readonly Token[], from: number, to: number): Title | null {
  let at = from;
  while (at < to && WEAK_TITLES.has((tokens[at] as Token).lower)) at++;
  if (at === from || at >= to) return null;
  if (isRank(tokens, at, to)) return { from, to: at };
  if (to - at === 1) return null;
  const isNamed = GIVEN_NAMES.has((tokens[at] as Token).text);
  return isNamed && !endsAsOrganization(tokens, at, to) ? { from, to: at } : null;
}

/** "Justice Torkornoo", "General Horta N'Tam": one to three words that nobody knows behind a rank. */
function isRank(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:justice|general|major|private|brigadier)$/u.test(lowerAt(tokens, at - 1)) || to - at > 3)
    return false;
  const isUnknown = ({ lower, text, shape }: Token): boolean =>
    shape === 'capital' &&
    !isOrdinaryWord(lower) &&
    !ORGANIZATION_HEADS.has(lower) &&
    findKnown(text) === null;
  return tokens.slice(at, to).every(isUnknown);
}

/** False when the word before the title belongs to an organisation's name ("Defense Council | Secretary"); "U.S. | Treasury Secretary". */
function isOpenWord(tokens: readonly Token[], from: number, start: number): boolean {
  const before = keyOf(tokens.slice(from, start - 1));
  if (isPortfolio(tokens, start) && (before === '' || findKnown(before)?.country)) return true;
  return (
    !ORGANIZATION_HEADS.has((tokens[start - 1] as Token).lower) &&
    !findKnown(keyOf(tokens.slice(from, start)))
  );
}

function endsAsOrganization(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1] as Token;
  return (
    to - from > 1 &&
    ORGANIZATION_HEADS.has(last.lower) &&
    !TITLES.has(last.lower) &&
    !GIVEN_NAMES.has((tokens[to - 2] as Token).text)
  );
}

/** Place after the title's last word: titles and joints go on; then ordinary words up to a given name ("Secretary of Human Services Robert"). */
function endOfTitle(tokens: readonly Token[], strong: number, to: number): number {
  let at = strong + 1;
  while (
    at < to &&
    !isBodyOf(tokens, at, to) &&
    (isTitleWord(tokens[at] as Token) || leadsToTitle(tokens, at, to))
  )
    at++;
  const hasOffice = tokens.slice(strong + 1, at).some((word) => !isCapital(word));
  const isPlace = to - at === 1 && findKnown((tokens[at] as Token).text) !== null;
  return hasOffice && !isPlace ? endOfOffice(tokens, at, to) : at;
}

/** "Chief | Election | Commissioner Ada Blom": ordinary words on the way to one more title. */
function leadsToTitle(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at; next < to - 2 && next < at + 2 && isPlainCapital(tokens, next); next++)
    if (isOffice(lowerAt(tokens, next + 1))) return true;
  return false;
}

function isPlainCapital(tokens: readonly Token[], at: number): boolean {
  const { lower, text, shape, gap } = tokens[at] as Token;
  return shape === 'capital' && gap === ' ' && isOrdinaryWord(lower) && !GIVEN_NAMES.has(text);
}

function isOffice(lower: string): boolean {
  return TITLES.has(lower) && !WEAK_TITLES.has(lower);
}

/** Place of the given name behind the words of an office; `at` when none follows. */
function endOfOffice(tokens: readonly Token[], at: number, to: number): number {
  let given = at;
  while (given < to && isOfficeWord(tokens[given] as Token)) given++;
  return given < to && !isBodyOf(tokens, at, given) ? given : at;
}

function isOfficeWord(word: Token): boolean {
  return isOrdinaryWord(word.lower) && !GIVEN_NAMES.has(word.text);
}

function isTitleWord(word: Token): boolean {
  if (!isCapital(word)) return TITLE_JOINTS.has(word.lower);
  if (word.shape === 'acronym' && word.text.length > 1) return ACRONYM_TITLES.has(word.lower);
  if (KIN_TITLES.has(word.lower)) return false;
  return (
    TITLES.has(word.lower) ||
    WEAK_TITLES.has(word.lower) ||
    TITLE_JOINTS.has(word.lower) ||
    isDemonym(word.text)
  );
}
