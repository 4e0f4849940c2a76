/** Tells a sentence's own subject from a description, where it stands behind the comma of the sentence's first words. */
import { SPEECH_VERBS } from '../../lexicon/name-words';
import { isAuxiliary } from '../../text/verb-forms';
import { gapAt, lowerAt, type Token } from '../../text/name-tokens';

const FRONT = /^(?:according|in|at|near|from|for|with|after|to|like|unlike|besides|on|under|by)$/u;

/**
 * "According to Blom, | the fund will run dry", "In Tarsk, | the company said". A description ends at a comma before any verb: "According to Blom, |
 * a banker, the fund will run dry". @param at place of the first word behind the comma
 */
export function beginsSentence(tokens: readonly Token[], at: number): boolean {
  if (!FRONT.test(lowerAt(tokens, 0)) || gapAt(tokens, at) !== ', ') return false;
  for (let i = 1; i < at; i++) if (gapAt(tokens, i) !== ' ') return false;
  for (let i = at + 1; i < tokens.length; i++) {
    if (gapAt(tokens, i).startsWith(',')) return false;
    if (isAuxiliary(lowerAt(tokens, i)) || SPEECH_VERBS.has(lowerAt(tokens, i))) return true;
  }
  return true;
}
