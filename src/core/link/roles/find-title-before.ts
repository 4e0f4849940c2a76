/** In: a name. Out: the title before it, whose it is included ("US President Donald Trump’s special envoy | Steve Witkoff"). */
import { isCapital, type Token } from '../../extract/names/tokens';
import { STATUS_ADJECTIVES, TITLES, WEAK_TITLES } from '../../lexicon/name-words';
import type { PlacedName, RoleWords } from './find-roles';
import { isRoleHead, isTitlePart } from './role-words';

/** Longest title in words: "Ukrainian National Security and Defense Council Secretary" has 7. */
const MAX_WORDS = 12;

/** The words of the title before a name, or null. The comma of "Trump’s special envoy, Steve Witkoff," may part them. */
export function findTitleBefore(
  tokens: readonly Token[],
  names: readonly PlacedName[],
  name: PlacedName,
): RoleWords | null {
  const gap = tokens[name.from]?.gap ?? '';
  const apart = /^, $/u.test(gap);
  if (!/^\.? $/u.test(gap) && !(apart && endsApposition(tokens, name.to))) return null;
  const head = headBefore(tokens, names, name.from);
  if (head === null) return null;
  let from = head;
  while (from > 0 && name.from - from < MAX_WORDS) {
    const next = stepLeft(tokens, names, { from, head });
    if (next === null) break;
    from = next;
  }
  from = dropLead(tokens, from, head);
  if (
    apart &&
    !tokens.slice(from, head).some((word) => word.possessive) &&
    (tokens[from - 1]?.lower ?? '') !== 'the'
  )
    return null;
  return { from, to: name.from };
}

function endsApposition(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return !next || /^,/u.test(next.gap);
}

/** The noun of the title: the word before the name, or the one before "of State" and the like. */
function headBefore(tokens: readonly Token[], names: readonly PlacedName[], at: number): number | null {
  if (isRoleHead(tokens, at - 1)) return (tokens[at - 1] as Token).lower === 'law' ? at - 3 : at - 1;
  const word = tokens[at - 1];
  if (word && isCapital(word) && TITLES.has(word.lower) && isRoleHead(tokens, at - 2)) return at - 2;
  for (let of = at - 2; of > Math.max(0, at - 8); of--) {
    const joint = tokens[of] as Token;
    if (
      !/^[ ]$/u.test(tokens[of + 1]?.gap ?? '') ||
      names.some((other) => other.person && other.to === of + 1)
    )
      return null;
    if (joint.lower === 'of' && isRoleHead(tokens, of - 1) && isCapital(tokens[of - 1] as Token))
      return of - 1;
    if (
      !isCapital(tokens[of + 1] as Token) &&
      !['of', 'and', 'the', 'for'].includes(tokens[of + 1]?.lower ?? '')
    )
      return null;
  }
  return null;
}

/** Place of the title's next word to the left, or null where it begins. Names are taken whole. */
function stepLeft(
  tokens: readonly Token[],
  names: readonly PlacedName[],
  { from, head }: { from: number; head: number },
): number | null {
  const gap = tokens[from]?.gap ?? '';
  if (!/^(?: |-|\. )$/u.test(gap)) return null;
  const before = tokens[from - 1] as Token;
  const name = names.find((other) => other.to === from);
  if (name) return !name.person || before.possessive ? name.from : null;
  if (gap === '. ' && before.text.length > 5) return null;
  if (!isTitlePart(before, isCapital(tokens[head] as Token))) return null;
  return from - 1;
}

/** Drops words at the front that belong to the sentence rather than the title. */
function dropLead(tokens: readonly Token[], from: number, head: number): number {
  let start = from;
  while (start < head && isVerbal(tokens[start] as Token) && !(tokens[start] as Token).possessive) start++;
  if (
    start > 0 &&
    /^the$/iu.test(tokens[start - 1]?.text ?? '') &&
    tokens[start]?.possessive &&
    !isCapital(tokens[start] as Token)
  )
    start--;
  return start;
}

function isVerbal(word: Token): boolean {
  if (isCapital(word) || STATUS_ADJECTIVES.has(word.lower) || WEAK_TITLES.has(word.lower)) return false;
  return /(?:ing|ed|ly)$/u.test(word.lower);
}
