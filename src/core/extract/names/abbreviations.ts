/** In: a name of several words. Out: whether its initials follow in brackets ("Dravida Munnetra Kazhagam (DMK)"), which only bodies have. */
import { gapAt, isCapital, type Token } from './tokens';

/** Words `from` to `to` (exclusive) of a sentence. */
type Words = { readonly from: number; readonly to: number };

/** True when the word behind `to` is an abbreviation of the words before, alone in its brackets. */
export function isAbbreviated(tokens: readonly Token[], { from, to }: Words): boolean {
  const short = tokens[to];
  if (!short || !isInBrackets(tokens, to) || to - from < 2) return false;
  const words = tokens.slice(from, to);
  const letters = words.map((word) => word.text.charAt(0).toUpperCase()).join('');
  const capitals = words
    .filter(isCapital)
    .map((word) => word.text.charAt(0))
    .join('');
  const wanted = short.text.replace(/[^\p{L}]/gu, '').toUpperCase();
  return isSubsequence(wanted, letters) || isNearly(wanted, capitals);
}

/** "(ECOWAS)", "(INEC)": two capitals at least, nothing else in the brackets. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  const closing = gapAt(tokens, at + 1);
  return word.gap === ' (' && word.shape === 'acronym' && (closing === '' || /^[),;]/u.test(closing));
}

/** Whether the letters stand in the initials in their order, the first at the front. */
function isSubsequence(letters: string, initials: string): boolean {
  if (letters.charAt(0) !== initials.charAt(0)) return false;
  let at = 0;
  for (const letter of initials) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}

/** "UNGRD" is in another language’s order; its first letter and length still fit. */
function isNearly(wanted: string, capitals: string): boolean {
  const first = capitals.charAt(0);
  return first !== '' && wanted.includes(first) && Math.abs(capitals.length - wanted.length) <= 1;
}
