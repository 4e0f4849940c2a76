/** In: a name. Out: the roles said behind it, between commas or after "as"; two joined by "and" are two roles. */
import { gapAt, isCapital, isCapitalAt, lowerAt, type Token } from '../../extract/names/tokens';
import { HONORIFICS } from '../../lexicon/name-words';
import type { NamedWords } from '../named-words';
import type { PlacedName, RoleWords } from './find-roles';
import { isFullStop, isInWaiting, isRoleHead } from './role-words';

/** Longest apposition in words; longer ones are clauses. */
const MAX_WORDS = 18;
/** How far from its start the noun of an apposition may stand ("a long-time Russian foreign policy adviser": 7). */
const MAX_BEFORE_HEAD = 8;
const ARTICLE = /^(?:a|an|the|his|her|their|its|one)$/u;
const BREAK =
  /^(?:who|whose|whom|which|that|when|where|while|after|before|as|said|says|told|because|if|but|is|was|has|had|will|would|were|are)$/u;
const JOINT = /^(?:of|to|in|for|and|with)$/u;

/** The roles behind a name, in order; may be empty. */
export function findAppositions({ tokens }: NamedWords<PlacedName>, name: PlacedName): RoleWords[] {
  const next = tokens[name.to];
  if (!next || tokens[name.to - 1]?.possessive) return [];
  if (next.gap === ' ' && next.lower === 'as')
    return saysWhose(tokens, name.to + 1) ? readRole(tokens, name.to + 1) : [];
  return /^,? ?[,(] ?$/u.test(next.gap) ? readRole(tokens, name.to) : [];
}

/** "as Trump’s envoy", "as an envoy"; "as president" says when rather than what. */
function saysWhose(tokens: readonly Token[], at: number): boolean {
  if (ARTICLE.test(lowerAt(tokens, at))) return true;
  const head = findHead(tokens, at);
  return head !== null && tokens.slice(at, head).some((word) => word.possessive);
}

function readRole(tokens: readonly Token[], at: number): RoleWords[] {
  if (/^(?:and|or|but)$/u.test(lowerAt(tokens, at))) return [];
  const head = findHead(tokens, at);
  if (head === null || namesSomebody(tokens, head)) return [];
  const to = endOf(tokens, head + 1);
  return to - at > MAX_WORDS ? [] : splitRoles(tokens, at, to);
}

/** "his wife Grace", "German Chancellor Friedrich Merz": the role is of the next name, known or not. */
function namesSomebody(tokens: readonly Token[], head: number): boolean {
  return (
    isCapitalAt(tokens, head + 1) && /^\.? $/u.test(gapAt(tokens, head + 1)) && !isFullStop(tokens, head + 1)
  );
}

function findHead(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < Math.min(tokens.length, at + MAX_BEFORE_HEAD); i++) {
    if (BREAK.test(lowerAt(tokens, i)) || (i > at && endsBeforeHead(tokens[i] as Token))) return null;
    if (HONORIFICS.has(lowerAt(tokens, i)) && isCapitalAt(tokens, i)) return null;
    if (isRoleHead(tokens, i) && isInWaiting(tokens, i + 1)) return i + 1;
    if (isLastHead(tokens, i)) return i;
  }
  return null;
}

/** Whether the word is the noun of a role and no part of a longer one. */
function isLastHead(tokens: readonly Token[], at: number): boolean {
  return isRoleHead(tokens, at) && !isRoleHead(tokens, at + 1) && gapAt(tokens, at + 1) !== '-';
}

function endsBeforeHead(word: Token): boolean {
  if (word.gap === '-') return false;
  return word.gap !== ' ' || JOINT.test(word.lower);
}

/** Place after the apposition's last word: at the next comma, bracket, stop or clause; a quotation cuts it back to its noun. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from <= MAX_WORDS) {
    const isOpen = /^(?: |-|\. )$/u.test(gapAt(tokens, at)) && !isFullStop(tokens, at);
    if (!isOpen || BREAK.test(lowerAt(tokens, at))) break;
    at++;
  }
  return /["“]/u.test(gapAt(tokens, at)) ? from : at;
}

/** "a long-time Russian negotiator and the head of …" → both, the article "the" left out. */
function splitRoles(tokens: readonly Token[], from: number, to: number): RoleWords[] {
  for (let at = from + 1; at < to - 1; at++) {
    if (lowerAt(tokens, at) !== 'and') continue;
    const head = findHead(tokens, at + 1);
    if (head !== null && head < to) return [trim(tokens, from, at), ...splitRoles(tokens, at + 1, to)];
  }
  return [trim(tokens, from, to)];
}

function trim(tokens: readonly Token[], from: number, to: number): RoleWords {
  const owner = tokens[from + 1];
  const isOwned = owner !== undefined && owner.possessive && !isCapital(owner);
  const end = /^(?:and|or)$/u.test(lowerAt(tokens, to - 1)) ? to - 1 : to;
  return { from: lowerAt(tokens, from) === 'the' && !isOwned ? from + 1 : from, to: end };
}
