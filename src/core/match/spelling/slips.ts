/** Whether two keys are one edit apart, and whether that edit is one a newsroom makes. Linear; no table. */

/** Letters that transliterators and typists swap; any other single substitution needs a long word. From 130 real pages (docs/design.md). */
const SWAPS = new Set(['bp', 'dt', 'gk', 'fv', 'sx', 'mn', 'lr', 'kx', 'gh', 'hk', 'hx', 'bv', 'is']);
const VOWELS = 'aeiou';
/** From this key length on any one substitution passes: eight letters leave few neighbours. */
const FREE_SUBSTITUTION_LENGTH = 8;

/** How two keys differ. */
export type Edit = 'same' | 'gap' | 'transposed' | 'substituted';

const afterSubstitution = (left: string, right: string, at: number): Edit | null => {
  if (left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2))
    return 'transposed';
  return left.slice(at + 1) === right.slice(at + 1) ? 'substituted' : null;
};

/** How `left` becomes `right` in at most one insertion, deletion, substitution or swap of neighbours (OSA); null when it does not. */
export const editBetween = (left: string, right: string): Edit | null => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return null;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length === long.length) return at === short.length ? 'same' : afterSubstitution(left, right, at);
  return short.slice(at) === long.slice(at + 1) ? 'gap' : null;
};

const isSwap = (one: string, other: string): boolean =>
  (VOWELS.includes(one) && VOWELS.includes(other)) || SWAPS.has(one < other ? one + other : other + one);

/** From this key length on any one substitution passes in a whole name, beside a given name as it should be: a slip of the keys. */
const WHOLE_SUBSTITUTION_LENGTH = 6;

/** True for one substituted letter, not the first, that only the rest of a whole name makes likely ("Steve Witjoff"). */
export const isRareSlip = (left: string, right: string): boolean =>
  left[0] === right[0] &&
  Math.min(left.length, right.length) >= WHOLE_SUBSTITUTION_LENGTH &&
  editBetween(left, right) === 'substituted';

/** Letters that spellings add: a vowel between consonants, a silent h. Another one makes another surname ("Bassino" of "Bassio"). */
const ADDED = 'aeiouh';
/** From this key length on any one letter may be too much. */
const FREE_ADDITION_LENGTH = 6;

/** True when `left` has one letter more than `right` that no spelling adds to a short name. */
const isAddition = (left: string, right: string): boolean => {
  if (left.length <= right.length || right.length >= FREE_ADDITION_LENGTH) return false;
  let at = 0;
  while (at < right.length && left[at] === right[at]) at++;
  return !ADDED.includes(left[at]!);
};

/** True when `left`, met in a text, is one edit from `right` with the same first letter, and the edit is a likely one (or the keys long). */
export const isLikelySlip = (left: string, right: string): boolean => {
  if (left[0] !== right[0]) return false;
  const edit = editBetween(left, right);
  if (edit === 'gap') return !isAddition(left, right);
  if (edit !== 'substituted') return edit !== null;
  if (Math.min(left.length, right.length) >= FREE_SUBSTITUTION_LENGTH) return true;
  let at = 0;
  while (left[at] === right[at]) at++;
  return isSwap(left[at]!, right[at]!);
};
