/** In: a name. Out: the roles said behind it, between commas or after "as"; two joined by "and" are two roles. */
import { isInBrackets } from '../../extract/names/abbreviations';
import { gapAt, isCapital, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { isDemonym } from '../../lexicon/gazetteer';
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
  /^(?:who|whose|whom|which|that|when|where|while|after|before|as|said|says|told|because|if|but|is|was|has|had|will|would|were|are|becomes|became|remains|remained|takes|took)$/u;
const JOINT = /^(?:of|to|in|for|and|with)$/u;

/** The roles behind a name, in order; may be empty. */
export function findAppositions(words: NamedWords<PlacedName>, name: PlacedName): RoleWords[] {
  const { tokens } = words;
  const next = tokens[name.to];
  if (!next || tokens[name.to - 1]?.possessive) return [];
  if (next.gap === ' ' && next.lower === 'as')
    return saysWhose(tokens, name.to + 1) && !isSeenAs(tokens, name.from) ? readRole(words, name.to + 1) : [];
  if (!/^,? ?[,(] ?$/u.test(next.gap)) return [];
  const at = behindAge(tokens, name.to);
  if (lowerAt(tokens, at) === 'who') return readClause(words, at);
  return readRole(words, at).filter(({ to }) => !isByline(tokens, name, to) && !isSubject(tokens, name, to));
}

/** "According to Ada Blom, the Norwegian leader | told them": behind its comma the sentence begins. */
function isSubject(tokens: readonly Token[], name: PlacedName, to: number): boolean {
  const isSource = lowerAt(tokens, name.from - 2) === 'according' && lowerAt(tokens, name.from - 1) === 'to';
  return isSource && to < tokens.length && !gapAt(tokens, to).startsWith(',');
}

/** "Ada Blom, 41, | a former banker": the place behind an age between commas. */
function behindAge(tokens: readonly Token[], at: number): number {
  return /^\d{1,2}$/u.test(tokens[at]?.text ?? '') && gapAt(tokens, at + 1) === ', ' ? at + 1 : at;
}

/** "By Ada Blom, Europe Editor" and no more: who wrote it, nobody in the news. */
function isByline(tokens: readonly Token[], name: PlacedName, to: number): boolean {
  return name.from === 1 && tokens[0]?.text === 'By' && to === tokens.length;
}

/** "who leads the mission", "who also serves as chairman of the fund": a clause that says no more than what somebody heads or is. */
function readClause(words: NamedWords<PlacedName>, at: number): RoleWords[] {
  const { tokens } = words;
  const verb = /^(?:also|now|currently)$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (/^(?:serves|doubles|acts)$/u.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'as')
    return readRole(words, verb + 2);
  if (
    !/^(?:leads|heads|runs|chairs|commands|oversees|directs|represents|edits)$/u.test(lowerAt(tokens, at + 1))
  )
    return [];
  if (!ARTICLE.test(lowerAt(tokens, at + 2)) && !isCapitalAt(tokens, at + 2)) return [];
  const to = endOf(tokens, at + 2);
  return to - at > 2 && gapAt(tokens, to).startsWith(',') ? [{ from: at, to }] : [];
}

/** "regarded Ada Blom as a reliable partner": what somebody is held to be is no role. */
function isSeenAs(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - MAX_BEFORE_SEEN), at).some(({ lower }) => SEEN.test(lower));
}

/** Words between such a verb and the name: titles, whose. */
const MAX_BEFORE_SEEN = 6;
const SEEN =
  /^(?:regard|see|view|treat|portray|depict|paint|cast|brand|denounce|dismiss|describe|hail|praise|deride|condemn|consider|recogni[sz]e|attack|mock)(?:s|ed|d|ing)?$|^(?:saw|seen|describing|regarded|dismisses|deriding|praising|denouncing)$/u;

/** "as Trump’s envoy", "as an envoy"; "as president" says when rather than what. */
function saysWhose(tokens: readonly Token[], at: number): boolean {
  if (ARTICLE.test(lowerAt(tokens, at))) return true;
  const head = findHead(tokens, at);
  return head !== null && tokens.slice(at, head).some((word) => word.possessive);
}

function readRole(words: NamedWords<PlacedName>, at: number): RoleWords[] {
  const { tokens } = words;
  if (/^(?:and|or|but)$/u.test(lowerAt(tokens, at)) || isDoneBy(tokens, at)) return [];
  const head = isCitizen(tokens, at) ? at + 1 : findHead(tokens, at);
  if (head === null || namesSomebody(tokens, head)) return [];
  const to = endOf(tokens, head + 1);
  return to - at > MAX_WORDS ? [] : splitRoles(words, at, to);
}

/** "proposed by the president, …": what somebody else did is no role. */
function isDoneBy(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === 'by' && /(?:ed|en)$/u.test(lowerAt(tokens, at));
}

/** "his wife Grace", "German Chancellor Friedrich Merz": the role is of the next name, known or not. */
function namesSomebody(tokens: readonly Token[], head: number): boolean {
  return (
    isCapitalAt(tokens, head + 1) && /^\.? $/u.test(gapAt(tokens, head + 1)) && !isFullStop(tokens, head + 1)
  );
}

function findHead(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < Math.min(tokens.length, at + MAX_BEFORE_HEAD); i++) {
    if (BREAK.test(lowerAt(tokens, i)) || (i > at && endsBeforeHead(tokens, i))) return null;
    if (HONORIFICS.has(lowerAt(tokens, i)) && isCapitalAt(tokens, i)) return null;
    if (isRoleHead(tokens, i) && isInWaiting(tokens, i + 1)) return i + 1;
    if (isLastHead(tokens, i)) return i;
  }
  return null;
}

/** "President Dahl’s envoy": the post is that of whose envoy he is. */
function isOfOwner(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + MAX_OWNER && isCapitalAt(tokens, next); next++)
    if (tokens[next]?.possessive) return gapAt(tokens, at + 1) === ' ';
  return false;
}

/** Longest name of an owner in words. */
const MAX_OWNER = 3;

/** "a Dane,": a noun for somebody's people alone between commas. */
function isCitizen(tokens: readonly Token[], at: number): boolean {
  if (!/^an?$/u.test(lowerAt(tokens, at)) || !isDemonym(tokens[at + 1]?.text ?? '')) return false;
  return tokens[at + 2] === undefined || gapAt(tokens, at + 2).startsWith(',');
}

/** Whether the word is the noun of a role and no part of a longer one. */
function isLastHead(tokens: readonly Token[], at: number): boolean {
  const isAlone = isRoleHead(tokens, at) && !isRoleHead(tokens, at + 1) && gapAt(tokens, at + 1) !== '-';
  return isAlone && !isOfOwner(tokens, at);
}

function endsBeforeHead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  if (word.gap === '-') return false;
  // "a Horn of Africa researcher": the word stands in a name.
  if (word.lower === 'of' && isCapitalAt(tokens, at - 1) && isCapitalAt(tokens, at + 1)) return false;
  return word.gap !== ' ' || JOINT.test(word.lower);
}

/** Place after the apposition's last word: at the next comma, bracket, stop or clause; a quotation cuts it back to its noun. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from <= MAX_WORDS) {
    const isOpen = joinsOn(tokens, at) && !isFullStop(tokens, at);
    if (!isOpen || BREAK.test(lowerAt(tokens, at)) || (at === from && isParticiple(tokens, at))) break;
    at++;
  }
  return /["“]/u.test(gapAt(tokens, at)) ? from : at;
}

/** "a border guard | sentenced to 12 years", "a lawyer | serving nine": what befell or occupies somebody is no part of what he is. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  // What somebody is by: "a geologist employed by the agency", "a merchant turned politician".
  if (/^(?:employed|based|appointed|elected|turned)$/u.test(word.lower)) return false;
  return (
    word.gap === ' ' && !isCapital(word) && /^(?:\p{L}{3,}(?:ed|ing)|known|born|held|seen)$/u.test(word.lower)
  );
}

/** A space or hyphen, or the brackets around a body's letters: "of the Tarsk Party (TP)". */
function joinsOn(tokens: readonly Token[], at: number): boolean {
  const gap = gapAt(tokens, at);
  if (gap === ' (') return isInBrackets(tokens, at);
  return /^(?: |-|\. )$/u.test(gap) || (gap === ') ' && isInBrackets(tokens, at - 1));
}

/** "a long-time Russian negotiator and the head of …" → both, the article "the" left out. */
function splitRoles(words: NamedWords<PlacedName>, from: number, to: number): RoleWords[] {
  const { tokens, names } = words;
  for (let at = from + 1; at < to - 1; at++) {
    if (lowerAt(tokens, at) !== 'and' || names.some((name) => name.from < at && at < name.to)) continue;
    const head = findHead(tokens, at + 1);
    if (head !== null && head < to) return [trim(tokens, from, at), ...splitRoles(words, at + 1, to)];
  }
  return [trim(tokens, from, to)];
}

function trim(tokens: readonly Token[], from: number, to: number): RoleWords {
  const owner = tokens[from + 1];
  const isOwned = owner !== undefined && owner.possessive && !isCapital(owner);
  const end = /^(?:and|or)$/u.test(lowerAt(tokens, to - 1)) ? to - 1 : to;
  return { from: lowerAt(tokens, from) === 'the' && !isOwned ? from + 1 : from, to: end };
}
