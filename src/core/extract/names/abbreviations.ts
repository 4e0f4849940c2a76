/** In: a name of several words. Out: whether its initials follow in brackets ("Dravida Munnetra Kazhagam (DMK)"), which only bodies have. */
import { findKnown } from '../../lexicon/gazetteer';
import { ORGANIZATION_HEADS } from '../../lexicon/name-words';
import { gapAt, isCapital, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';

/** Words `from` to `to` (exclusive) of a sentence. */
type Words = { readonly from: number; readonly to: number };

/** True when the word behind `to` is an abbreviation of the words before, alone in its brackets. */
export function isAbbreviated(tokens: readonly Token[], { from, to }: Words): boolean {
  const short = tokens[to];
  if (!short || !isInBrackets(tokens, to) || to - from < 2) return false;
  // "US Food and Drug Administration (FDA)".
  const isLed = to - from > 2 && Boolean(findKnown((tokens[from] as Token).text)?.country);
  return isShortOf(short, tokens.slice(from, to)) || (isLed && isShortOf(short, tokens.slice(from + 1, to)));
}

function isShortOf(short: Token, words: readonly Token[]): boolean {
  const letters = words.map((word) => word.text.charAt(0).toUpperCase()).join('');
  const capitals = words
    .filter(isCapital)
    .map((word) => word.text.charAt(0))
    .join('');
  const wanted = short.text.replace(/[^\p{L}]/gu, '').toUpperCase();
  return isSubsequence(wanted, letters) || isNearly(wanted, capitals);
}

/** Longest name whose short form in brackets is looked for, in words. */
const MAX_FULL = 9;

/** True when the word at `at` stands alone in brackets for the name before it: "Marlow Dockers Union (MDU)", "Workers’ Party (PT)". */
export function isShortForm(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.gap !== ' (' || !isInBrackets(tokens, at) || !isCapitalAt(tokens, at - 1)) return false;
  if (ORGANIZATION_HEADS.has(lowerAt(tokens, at - 1))) return true;
  for (let from = at - 2; from >= Math.max(0, at - MAX_FULL); from--)
    if (isCapitalAt(tokens, from) && isAbbreviated(tokens, { from, to: at })) return true;
  return false;
}

/** "(ECOWAS)", "(INEC)": two capitals at least, nothing else in the brackets. */
export function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at] as Token;
  const closing = gapAt(tokens, at + 1);
  return word.gap === ' (' && word.shape === 'acronym' && (closing === '' || /^[),;]/u.test(closing));
}

/** True for both halves of a share's code in brackets: "(BLOM.L)", "(ABC.AX)". */
export function isTicker(tokens: readonly Token[], at: number): boolean {
  const from = gapAt(tokens, at) === '.' ? at - 1 : at;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || second === undefined || second.gap !== '.' || !first.gap.endsWith('('))
    return false;
  return (
    isCapital(first) && isCapital(second) && second.text.length < 4 && gapAt(tokens, from + 2).startsWith(')')
  );
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
