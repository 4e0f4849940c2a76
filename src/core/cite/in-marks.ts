/** A source's words as they stand, in quotation marks unless they bring any: the one rule for card, facts page and what is copied. */

/** Marks around marks, as in ““We are ready,” she said”, would leave open who says what: such words stand without ours. */
export function inMarks(words: string): string {
  return /["“”„«»「」『』]/.test(words) ? words : `“${words}”`;
}
