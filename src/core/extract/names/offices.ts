/** What an office is for and whom its holder heads: "Minister of Foreign Affairs", "Speaker of the State Duma". */
import { findKnown } from '../../lexicon/gazetteer';
import { ORGANIZATION_HEADS } from '../../lexicon/name-words';
import { isCapitalAt, keyOf, lowerAt, type Token } from '../../text/name-tokens';

/** "Treasury Secretary", "Labour Minister": the word before is the field of the office. @param office place of its noun */
export function isPortfolio(tokens: readonly Token[], office: number): boolean {
  return /^(?:minister|secretary|undersecretary|commissioner)$/u.test(lowerAt(tokens, office));
}

/** Whether the words at `at` say what a minister is for: "Minister of | Foreign Affairs", "Secretary for | Home Affairs". */
export function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|for)$/u.test(lowerAt(tokens, at - 1)) && isPortfolio(tokens, at - 2);
}

/** Words of a field have at most so many before "and": "Foreign Affairs and". */
const FIELD_REACH = 4;

/** Whether the words at `at` are the second thing a minister is for: "Minister of Fisheries and | Ocean Policy". */
export function isSecondField(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'and') return false;
  for (let first = at - 2; first > at - 2 - FIELD_REACH && isCapitalAt(tokens, first); first--)
    if (isBehindOffice(tokens, first)) return true;
  return false;
}

/** "Speaker of the | State Duma", "Chairman of the | Human Rights Council": a body that is known, or has a head word behind "the". */
export function isBodyOf(tokens: readonly Token[], at: number, to: number): boolean {
  const joint = lowerAt(tokens, at - 1);
  // "Minister of Foreign Affairs Ada Blom": no minister heads the review of that name.
  if (isBehindOffice(tokens, at)) return false;
  if (joint !== 'of' && joint !== 'the') return false;
  for (let next = Math.min(tokens.length, at + 3); next > at + 1; next--)
    if (findKnown(keyOf(tokens.slice(at, next)))?.kind === 'organization') return true;
  return joint === 'the' && to - at > 1 && ORGANIZATION_HEADS.has(lowerAt(tokens, to - 1));
}
