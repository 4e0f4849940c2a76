/** In: a name. Out: the roles said behind it, between commas or after "as"; two joined by "and" are two roles. */
import { HONORIFICS } from '../../lexicon/name-words';
import { isCapital, type Token } from '../../extract/names/tokens';
import type { PlacedName, RoleWords } from './find-roles';
import { isRoleHead } from './role-words';

/** Longest apposition in words; longer ones are clauses. */
const MAX_WORDS = 18;
/** How far from its start the noun of an apposition may stand ("a long-time Russian foreign policy adviser": 7). */
const MAX_BEFORE_HEAD = 8;
const ARTICLE = /^(?:a|an|the|his|her|their|its|one)$/u;
const BREAK =
  /^(?:who|whose|whom|which|that|when|where|while|after|before|as|said|says|told|because|if|but|is|was|has|had|will|would|were|are)$/u;

/** The roles behind a name, in order; may be empty. */
export function findAppositions(
  tokens: readonly Token[],
  names: readonly PlacedName[],
  name: PlacedName,
): RoleWords[] {
  const next = tokens[name.to];
  if (!next || (tokens[name.to - 1] as Token).possessive) return [];
  if (next.gap === ' ' && next.lower === 'as') return readRole(tokens, names, name.to + 1, true);
  return /^,? ?[,(] ?$/u.test(next.gap) ? readRole(tokens, names, name.to, false) : [];
}

function readRole(
  tokens: readonly Token[],
  names: readonly PlacedName[],
  at: number,
  as: boolean,
): RoleWords[] {
  const first = tokens[at];
  if (!first || /^(?:and|or|but)$/u.test(first.lower)) return [];
  const article = ARTICLE.test(first.lower);
  const head = findHead(tokens, at);
  if (head === null) return [];
  const namesPerson = names.some(
    (other) => other.person && other.from === head + 1 && /^[ .]/u.test(tokens[head + 1]?.gap ?? ''),
  );
  if (namesPerson && !article) return [];
  if (as && !article && !tokens.slice(at, head).some((word) => word.possessive)) return [];
  const to = endOf(tokens, head + 1);
  if (to - at > MAX_WORDS || namesPerson || namesSomebody(tokens, head)) return [];
  return splitRoles(tokens, at, to);
}

/** "his wife Grace": the role is of the next name, known or not. */
function namesSomebody(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  return next !== undefined && next.gap === ' ' && isCapital(next);
}

function findHead(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < Math.min(tokens.length, at + MAX_BEFORE_HEAD); i++) {
    const word = tokens[i] as Token;
    if (i > at && !/^(?: |-)$/u.test(word.gap)) return null;
    if (BREAK.test(word.lower)) return null;
    if (i > at && /^(?:of|to|in|for|and|with)$/u.test(word.lower) && !/-/u.test(word.gap)) return null;
    if (HONORIFICS.has(word.lower) && isCapital(word)) return null;
    if (isRoleHead(tokens, i) && !isRoleHead(tokens, i + 1) && tokens[i + 1]?.gap !== '-') return i;
  }
  return null;
}

/** Place after the apposition's last word: at the next comma, bracket, quotation mark, stop or clause. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const word = tokens[at] as Token;
    const isOpen =
      /^(?: |-|\. )$/u.test(word.gap) && !(word.gap === '. ' && (tokens[at - 1] as Token).text.length > 5);
    if (!isOpen || BREAK.test(word.lower)) break;
    at++;
  }
  const cut = tokens[at] && /["“]/u.test((tokens[at] as Token).gap);
  return cut ? from : at;
}

/** "a long-time Russian negotiator and the head of …" → both, the article "the" left out. */
function splitRoles(tokens: readonly Token[], from: number, to: number): RoleWords[] {
  for (let at = from + 1; at < to - 1; at++) {
    if ((tokens[at] as Token).lower !== 'and') continue;
    const head = findHead(tokens, at + 1);
    if (head !== null && head < to) return [trim(tokens, from, at), ...splitRoles(tokens, at + 1, to)];
  }
  return [trim(tokens, from, to)];
}

function trim(tokens: readonly Token[], from: number, to: number): RoleWords {
  const the =
    (tokens[from] as Token).lower === 'the' &&
    !(tokens[from + 1]?.possessive && !isCapital(tokens[from + 1] as Token));
  return { from: the ? from + 1 : from, to };
}
