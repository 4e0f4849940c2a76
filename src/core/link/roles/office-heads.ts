/** In: a name. Out: the noun of the title before it where the title goes on behind its noun: "Secretary | of State", "envoy | for West Africa". */
import { gapAt, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { STOP_WORDS } from '../../lexicon/name-words';
import type { NamedWords } from '../named-words';
import type { PlacedName } from './find-roles';
import { isRoleHead } from './role-words';
import { isVerbal } from './title-lead';

/** Longest part of a title behind its noun: "of Health and Human Services" has 5, "of the opposition Tarsk Liberal Party (TLP)" 7. */
const MAX_OFFICE = 9;

/** "the envoy for West Africa, …": the noun before what it is for. */
export function headBeforeComplement({ tokens, ending }: NamedWords<PlacedName>, at: number): number | null {
  for (let i = at - 2; i > Math.max(0, at - 1 - MAX_OFFICE); i--) {
    // Only a body's letters stand in brackets: "of the Tarsk Party (TP), …".
    const isOpen = gapAt(tokens, i + 1) === (i === at - 2 && gapAt(tokens, at).startsWith(')') ? ' (' : ' ');
    if (!isOpen || ending.get(i + 1)?.person) return null;
    if (isRoleHead(tokens, i) && JOINT.test(lowerAt(tokens, i + 1))) return headOfHead(tokens, i);
    if (endsComplement(tokens[i + 1] as Token)) return null;
  }
  return null;
}

function endsComplement(word: Token): boolean {
  return !JOINT.test(word.lower) && (isVerbal(word) || STOP_WORDS.has(word.lower));
}

/** "the adviser | to the President on trade, …": the first of two posts, the second being whose it is. */
function headOfHead(tokens: readonly Token[], at: number): number {
  const joint = lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return lowerAt(tokens, joint) === 'to' && isRoleHead(tokens, joint - 1) ? joint - 1 : at;
}

const JOINT = /^(?:of|for|to|in|at|on|and|the)$/u;

const SENT = /^(?:ambassador|envoy|consul|representative|delegate|spokes(?:man|woman|person))$/u;

/** "Secretary | of State", "Ambassador | to Latvia"; in small letters where a name stands right before: "envoy | for Sudan Ada Blom". */
function isOffice(tokens: readonly Token[], joint: number, isNamed: boolean): boolean {
  if (!(isNamed || isCapitalAt(tokens, joint - 1)) || !isRoleHead(tokens, joint - 1)) return false;
  const word = lowerAt(tokens, joint);
  return word === 'of' || (/^(?:to|for)$/u.test(word) && SENT.test(lowerAt(tokens, joint - 1)));
}

/** "Secretary | of State Ada Blom": the noun before the office behind it. */
export function headBeforeOffice({ tokens, ending }: NamedWords<PlacedName>, at: number): number | null {
  const isNamed = ending.get(at)?.person === false;
  for (let of = at - 2; of > Math.max(0, at - 1 - MAX_OFFICE); of--) {
    if (gapAt(tokens, of + 1) !== ' ' || ending.get(of + 1)?.person) return null;
    if (isOffice(tokens, of, isNamed)) return of - 1;
    if (!isCapitalAt(tokens, of + 1) && !/^(?:of|and|the|for)$/u.test(lowerAt(tokens, of + 1))) return null;
  }
  return null;
}
