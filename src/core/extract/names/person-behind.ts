/** In: capitalised words. Out: where a person's name begins behind a place or body that only says where or of what ("In Brussels | Ada Blom"). */
import { findKnown } from '../../lexicon/gazetteer';
import {
  GIVEN_NAMES,
  HONORIFICS,
  isOrdinaryWord,
  LEADING_PARTICLES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  ROLE_HEADS,
  ROYAL_TITLES,
} from '../../lexicon/name-words';
import type { Alone } from './parse-run';
import { isCapital, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** More words are no person's name. */
const MAX_WORDS = 5;

/**
 * Place of a person's first word behind "in" and a known place, or behind "the" and a body; `to` when there is none. The person has two
 * words or more, and a given name or another place of the corpus where the same words stand alone.
 */
export function findPersonBehind(tokens: readonly Token[], from: number, to: number, alone: Alone): number {
  if (to - from < 3 || findKnown(keyOf(tokens.slice(from, to)))) return to;
  for (let seam = to - 2; seam > from && to - seam <= MAX_WORDS && mayBeginPerson(tokens[seam]!); seam--)
    if (mayEndPerson(tokens, seam, to) && beginsPerson(tokens, { from, seam, to }, alone)) return seam;
  return to;
}

const mayBeginPerson = (word: Token): boolean =>
  isPersonal(word) || (word.gap === ' ' && GIVEN_NAMES.has(word.text));

/** A surname, which behind a given name may be an ordinary word. */
function mayEndPerson(tokens: readonly Token[], seam: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (isPersonal(last)) return true;
  const isHead = ORGANIZATION_HEADS.has(last.lower) || PLACE_HEADS.has(last.lower);
  return GIVEN_NAMES.has(tokens[seam]!.text) && last.gap === ' ' && last.shape === 'capital' && !isHead;
}

type Seam = { readonly from: number; readonly seam: number; readonly to: number };

function beginsPerson(tokens: readonly Token[], { from, seam, to }: Seam, alone: Alone): boolean {
  const isAlone = alone(keyOf(tokens.slice(seam, to))) > 0;
  if (isAlone && isBodyBefore(tokens, from, seam)) return true;
  if (isServedBody(tokens, { from, seam, to })) return true;
  return (isAlone || GIVEN_NAMES.has(tokens[seam]!.text)) && isPlaceBefore(tokens, from, seam);
}

/** "in Brussels", "In the Hague". */
function isPlaceBefore(tokens: readonly Token[], from: number, seam: number): boolean {
  if (!/^(?:in|at|from|near)$/u.test(lowerAt(tokens, from - 1))) return false;
  return findKnown(keyOf(tokens.slice(from, seam)))?.kind === 'place';
}

/** "of the Farmers’ League". */
function isBodyBefore(tokens: readonly Token[], from: number, seam: number): boolean {
  return lowerAt(tokens, from - 1) === 'the' && endsBody(tokens, from, seam);
}

/** "Farmers’ League |", "Confederation of Labour |": not "Friends of Queen |", nor "Museum of | Ada Blom". */
function endsBody(tokens: readonly Token[], from: number, seam: number): boolean {
  const last = tokens[seam - 1] as Token;
  if (ORGANIZATION_HEADS.has(last.lower)) return true;
  const of = tokens.slice(from, seam - 1).findIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (of < 1 || !ORGANIZATION_HEADS.has(lowerAt(tokens, from + of - 1))) return false;
  return (
    isCapital(last) &&
    ![ROYAL_TITLES, HONORIFICS].some((words) => words.has(last.lower)) &&
    !GIVEN_NAMES.has(last.text)
  );
}

/** "Member of the State Duma | Ada Blom": who serves a body; behind an assembly two words that nobody knows are somebody as well. */
function isServedBody(tokens: readonly Token[], { from, seam, to }: Seam): boolean {
  const [role, of, the] = [3, 2, 1].map((back) => lowerAt(tokens, from - back));
  if (the !== 'the' || of !== 'of' || !ROLE_HEADS.has(role ?? '')) return false;
  if (!endsBody(tokens, from, seam)) return false;
  if (tokens.slice(seam, to).some(({ text }) => findKnown(text) !== null)) return false;
  if (GIVEN_NAMES.has(tokens[seam]!.text)) return true;
  return to - seam === 2 && ASSEMBLY.test(lowerAt(tokens, seam - 1));
}

const ASSEMBLY =
  /^(?:parliament|senate|congress|assembly|duma|rada|majlis|sejm|knesset|bundestag|riksdag|storting|folketing)$/u;

/** Tells whether a word behind a space may be one of a person's name: a capital that is no ordinary word, body or place; or a particle. */
export function isPersonal({ gap, shape, lower }: Token): boolean {
  if (gap !== ' ' || ORGANIZATION_HEADS.has(lower) || PLACE_HEADS.has(lower)) return false;
  return shape === 'capital' ? !isOrdinaryWord(lower) : LEADING_PARTICLES.has(lower);
}
