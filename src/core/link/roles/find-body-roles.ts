/** In: a body's or a place's name. Out: what the text says it is, before it ("the rescue charity | Tarsk Aid") or behind it, between commas. */
import { beginsSentence } from '../../extract/names/front-phrase';
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';
import { isDemonym } from '../../lexicon/gazetteer';
import { COMPANY_NOUNS, FRONT_NOUNS, STOP_WORDS } from '../../lexicon/name-words';
import type { NamedWords } from '../named-words';
import type { PlacedName, RoleWords } from './find-roles';

/** Words between the article and the noun at most: "the biggest opposition party" has 2. */
const MAX_BEFORE_NOUN = 4;
/** Words of what stands behind a name at most; longer ones are clauses. */
const MAX_WORDS = 10;

/** What a body or place is said to be, in order; may be empty. Linear in the words beside it. */
export function findBodyRoles(words: NamedWords<PlacedName>, name: PlacedName): RoleWords[] {
  if (name.kind === 'place') return only(findCapital(words, name));
  if (name.kind !== 'organization') return [];
  return [...only(findNounBefore(words, name)), ...only(findBehind(words, name))];
}

function only(role: RoleWords | null): RoleWords[] {
  return role === null ? [] : [role];
}

/** "the Norwegian state agency | Tarsk": a noun of a body with "the" before it; or "Airline | Tarsk" at the front. */
function findNounBefore(words: NamedWords<PlacedName>, { from }: PlacedName): RoleWords | null {
  const { tokens } = words;
  if (from === 1 && gapAt(tokens, 1) === ' ' && FRONT_NOUNS.has(lowerAt(tokens, 0)))
    return { from: 0, to: 1 };
  if (gapAt(tokens, from) !== ' ' || !isBodyNoun(tokens, from - 1)) return null;
  for (let at = from - 2; at >= Math.max(0, from - 2 - MAX_BEFORE_NOUN); at--) {
    if (!/^[ -]$/u.test(gapAt(tokens, at + 1))) return null;
    if (lowerAt(tokens, at) === 'the') return { from: at + 1, to: from };
    if (STOP_WORDS.has(lowerAt(tokens, at))) return null;
  }
  return null;
}

/** "the Norwegian capital | Oslo": whose capital it is. */
function findCapital({ tokens }: NamedWords<PlacedName>, { from }: PlacedName): RoleWords | null {
  const isCapitalOf = lowerAt(tokens, from - 1) === 'capital' && isDemonym(tokens[from - 2]?.text ?? '');
  const isPlain = gapAt(tokens, from) === ' ' && lowerAt(tokens, from - 3) === 'the';
  return isCapitalOf && isPlain ? { from: from - 2, to: from } : null;
}

/** "Tarsk Aid, | the Oslo charity that employs them, |": up to the next comma or the end, with a clause that has no comma of its own. */
function findBehind({ tokens }: NamedWords<PlacedName>, { to: at }: PlacedName): RoleWords | null {
  const article = lowerAt(tokens, at);
  if (gapAt(tokens, at) !== ', ' || !/^(?:an?|the)$/u.test(article) || beginsSentence(tokens, at))
    return null;
  const noun = findNoun(tokens, at + 1);
  if (noun === null) return null;
  const to = endOf(tokens, noun + 1);
  return to !== null && to - at <= MAX_WORDS ? { from: article === 'the' ? at + 1 : at, to } : null;
}

/** Place behind the last word before the next comma or the end; null where another mark comes first. */
function endOf(tokens: readonly Token[], from: number): number | null {
  let to = from;
  while (to < tokens.length && /^[ -]$/u.test(gapAt(tokens, to))) to++;
  return to === tokens.length || gapAt(tokens, to) === ', ' ? to : null;
}

function findNoun(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + MAX_BEFORE_NOUN + 1); at++) {
    if (at > from && !/^[ -]$/u.test(gapAt(tokens, at))) return null;
    if (isBodyNoun(tokens, at) && !isBodyNoun(tokens, at + 1)) return at;
    if (STOP_WORDS.has(lowerAt(tokens, at))) return null;
  }
  return null;
}

function isBodyNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word !== undefined && !isCapital(word) && !word.possessive && COMPANY_NOUNS.has(word.lower);
}
