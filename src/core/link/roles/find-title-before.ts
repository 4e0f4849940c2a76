/** In: a name. Out: the title before it, whose it is included ("US President Donald Trump’s special envoy | Steve Witkoff"). */
import { gapAt, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { ACRONYM_TITLES, HONORIFICS, isOrdinaryWord, TITLES } from '../../lexicon/name-words';
import type { NamedWords } from '../named-words';
import type { PlacedName, RoleWords } from './find-roles';
import { headBeforeComplement, headBeforeOffice } from './office-heads';
import { isFullStop, isInWaiting, isRoleHead, isTitlePart, startOfCompound } from './role-words';
import { dropLead } from './title-lead';

/** Longest title in words: "Ukrainian National Security and Defense Council Secretary" has 7. */
const MAX_WORDS = 12;

/** The words of the title before a name, or null. The comma of "Trump’s special envoy, Steve Witkoff," may part them. */
export function findTitleBefore(words: NamedWords<PlacedName>, name: PlacedName): RoleWords | null {
  const { tokens } = words;
  // "a spokesman for the ministry, | Dr. | Ada Blom".
  if (isAddress(tokens, name.from - 1)) return findTitleBefore(words, { ...name, from: name.from - 1 });
  const gap = gapAt(tokens, name.from);
  const apart = /^\)?, $/u.test(gap);
  if (!/^\.? $/u.test(gap) && !(apart && endsApposition(tokens, name.to))) return null;
  const head = findHead(words, name.from, apart);
  if (head === null) return null;
  const from = withPronoun(tokens, dropLead(tokens, startOfTitle(words, head, name.from), head));
  const isBound =
    !apart ||
    saysWhich(tokens, from, head) ||
    isOfOne(tokens, from, name.to) ||
    findFirstPost(words, name, from) !== null;
  return isBound ? { from, to: withoutHonorific(tokens, head, name.from) } : null;
}

/** A "Dr.", "Mr" or "DSP" that opens an apposition. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  const isTitle = HONORIFICS.has(lower) || ACRONYM_TITLES.has(lower);
  return isTitle && !isRoleHead(tokens, at) && gapAt(tokens, at) === ', ';
}

/**
 * "Norland’s deputy premier and | foreign minister, …", "Deputy Premier and | Foreign Minister …": the first of two posts of one, or null. `from` is where
 * the second begins. "The President and Foreign Minister …" are two people.
 */
export function findFirstPost(
  words: NamedWords<PlacedName>,
  name: PlacedName,
  from: number,
): RoleWords | null {
  const { tokens } = words;
  const isJoined = lowerAt(tokens, from - 1) === 'and' && gapAt(tokens, from) === ' ';
  if (!isJoined || !isRoleHead(tokens, from - 2)) return null;
  const first = findTitleBefore(words, { ...name, from: from - 1 });
  if (first === null) return null;
  const isApart = /^\)?, $/u.test(gapAt(tokens, name.from));
  const isTheirs = lowerAt(tokens, first.from - 1) === 'the';
  const isOne = isApart
    ? saysWhich(tokens, first.from, from - 2)
    : !isTheirs && isCapitalAt(tokens, from) && isCapitalAt(tokens, from - 2);
  return isOne ? first : null;
}

/** Place of the title's noun; beyond a comma it may have a long complement, or be of whom another post is. */
function findHead(words: NamedWords<PlacedName>, at: number, apart: boolean): number | null {
  if (!apart) return headBefore(words, at);
  const head = headBefore(words, at) ?? headBeforeComplement(words, at);
  return head === null ? null : outerHead(words, head, at);
}

/** "the press secretary | of the Russian president, …": the first of two posts, when nothing but the second's words stand between. */
function outerHead(words: NamedWords<PlacedName>, head: number, at: number): number {
  const { tokens } = words;
  const from = dropLead(tokens, startOfTitle(words, head, at), head);
  const joint = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const isJoined = /^(?:of|for|to)$/u.test(lowerAt(tokens, joint)) && gapAt(tokens, joint) === ' ';
  return isJoined && isRoleHead(tokens, joint - 1) ? startOfCompound(tokens, joint - 1) : head;
}

/** "Chief Adviser | Prof", "Supreme Leader | Ayatollah": what is said before any name is no part of the post. */
function withoutHonorific(tokens: readonly Token[], head: number, end: number): number {
  let to = end;
  while (to - 1 > 0 && isHonorific(tokens, to - 1) && isCapitalAt(tokens, to - 2)) to--;
  return to >= head ? to : end;
}

function isHonorific(tokens: readonly Token[], at: number): boolean {
  const isPost = isRoleHead(tokens, at - 1) || HONORIFICS.has(lowerAt(tokens, at - 1));
  return HONORIFICS.has(lowerAt(tokens, at)) && isPost && gapAt(tokens, at) === ' ';
}

const PRONOUN = /^(?:his|her|its|their|our|my)$/u;

/** Takes in the "its" of "its foreign minister". */
function withPronoun(tokens: readonly Token[], from: number): number {
  return PRONOUN.test(lowerAt(tokens, from - 1)) && gapAt(tokens, from) === ' ' ? from - 1 : from;
}

function endsApposition(tokens: readonly Token[], to: number): boolean {
  if (tokens[to] === undefined || gapAt(tokens, to).startsWith(',')) return true;
  // "the lead author, Prof Ada Blom of Marlow Hospital"
  return /^(?:of|from|at)$/u.test(lowerAt(tokens, to)) && isCapitalAt(tokens, to + 1);
}

/** Beyond a comma only a title with whose or an article is the name's ("Trump’s envoy, …", "a priest, …", "whose chairman, …"). */
function saysWhich(tokens: readonly Token[], from: number, head: number): boolean {
  if (PRONOUN.test(lowerAt(tokens, from)) || /^(?:the|whose)$/u.test(lowerAt(tokens, from - 1))) return true;
  return tokens.slice(from, head).some((word) => word.possessive);
}

/** "a trader, Ruth Phiri, said": not the first of a list ("a trader, Ruth Phiri, and a nurse"). */
function isOfOne(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^an?$/u.test(lowerAt(tokens, from - 1))) return false;
  // At the end nothing shows a list but a comma before it.
  return to >= tokens.length ? gapAt(tokens, from - 1) === ' ' : !/^(?:and|or)$/u.test(lowerAt(tokens, to));
}

function startOfTitle(words: NamedWords<PlacedName>, head: number, end: number): number {
  let from = head;
  while (from > 0 && end - from < MAX_WORDS) {
    const next = stepLeft(words, from, head);
    if (next === null) break;
    from = next;
  }
  return from;
}

/** The noun of the title: the word before the name, or the one before "of State" and the like. */
function headBefore(words: NamedWords<PlacedName>, at: number): number | null {
  const { tokens } = words;
  if (isInWaiting(tokens, at - 1)) return isRoleHead(tokens, at - 2) ? at - 2 : null;
  if (isRoleHead(tokens, at - 1)) return startOfCompound(tokens, at - 1);
  if (isLocal(words, at - 1)) return at - 1;
  if (isCapitalAt(tokens, at - 1) && TITLES.has(lowerAt(tokens, at - 1)) && isRoleHead(tokens, at - 2))
    return at - 2;
  return headBeforeOffice(words, at);
}

/** "local man | Erik Holt", "Marlow woman | Ada Blom": a person by where from; a man alone is no role. */
function isLocal({ tokens, ending }: NamedWords<PlacedName>, at: number): boolean {
  if (!/^(?:man|woman|boy|girl)$/u.test(lowerAt(tokens, at)) || gapAt(tokens, at) !== ' ') return false;
  return lowerAt(tokens, at - 1) === 'local' || ending.get(at)?.person === false;
}

/** Place of the title's next word to the left, or null where it begins. Names are taken whole. */
function stepLeft(words: NamedWords<PlacedName>, from: number, head: number): number | null {
  const { tokens, ending } = words;
  const joined = stepOverJoint(words, from, head);
  if (joined !== null) return joined;
  if (!/^(?: |-|\. )$/u.test(gapAt(tokens, from))) return null;
  const before = tokens[from - 1] as Token;
  const name = ending.get(from);
  if (name) return !name.person || before.possessive ? name.from : null;
  if (isFullStop(tokens, from) || !isTitlePart(before, isCapitalAt(tokens, head))) return null;
  return from - 1;
}

/** "Under-Secretary": the word before a hyphen belongs to the one behind it; so does "Energy" in "Energy and Mines Minister". */
function stepOverJoint(words: NamedWords<PlacedName>, from: number, head: number): number | null {
  if (gapAt(words.tokens, from) === '-' && !words.ending.has(from)) return from - 1;
  return lowerAt(words.tokens, from - 1) === 'and' && isFirstField(words, from - 2, head) ? from - 2 : null;
}

const TWO_FIELDS = /^(?:minister|secretary|commissioner)$/u;

/** "Energy and | Mines Minister": the first of two fields, no name and no post. */
function isFirstField({ tokens, ending }: NamedWords<PlacedName>, at: number, head: number): boolean {
  return (
    TWO_FIELDS.test(lowerAt(tokens, head)) &&
    isCapitalAt(tokens, at) &&
    gapAt(tokens, at + 1) === ' ' &&
    isOrdinaryWord(lowerAt(tokens, at)) &&
    !ending.has(at + 1) &&
    !isRoleHead(tokens, at)
  );
}
