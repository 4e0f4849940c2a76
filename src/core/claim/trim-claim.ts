/** The words of a claim without what hangs around them: spaces, commas, marks, bullets, a conjunction at the front. */
import type { Span } from '../model';

const LEAD = /^(?:[\s,;:–—\-•*·>\u00a0\u200b\ufeff]+|(?:and|but|or|such as)\s+(?=\S))+/iu;
/** What agencies lead up to background with: "Let us recall that …". */
const REMINDER =
  /^(?:recall|(?:let us|let me|we) (?:recall|remind(?: you)?|note)|it (?:should|must) be (?:noted|recalled)|it is worth (?:noting|recalling|mentioning)|(?:as )?a reminder,?)(?: that)? (?=\S)/iu;
/** Both looked for from the end on: from the front every place would be tried. A closing mark that the claim did not open goes too; ones it opened stay. */
const TAIL = /$(?<=([\s,;:–—\-\u00a0\u200b\ufeff]+))/u;
/** Words that only lead on to what is cut off. */
const DANGLING =
  /$(?<=([\s,]+(?:and|but|or|while|as|that|with|because|although|though|even|according to|(?:in|to|on|of|for|with|by|from) (?:which|whom)|which|who)))/iu;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['(', ')'],
];

const lengthAtEnd = (words: string, pattern: RegExp): number => pattern.exec(words)?.[1]?.length ?? 0;

function isOpenEnded(words: string): boolean {
  const last = words.at(-1);
  if (last === '"') return (words.split('"').length - 1) % 2 === 1;
  return PAIRS.some(([open, close]) => last === close && words.lastIndexOf(open, words.length - 2) < 0);
}

function isOpenStarted(words: string): boolean {
  const first = words.at(0);
  if (first === '"') return (words.split('"').length - 1) % 2 === 1;
  return PAIRS.some(([open, close]) => first === open && !words.includes(close, 1));
}

/** Gives the part of `span` that is worth quoting; `start === end` when nothing is. Never throws. */
export function trimClaim(text: string, span: Span): Span {
  let { start, end } = span;
  for (let before = -1; before !== end - start;) {
    before = end - start;
    for (const lead of [LEAD, REMINDER]) start += lead.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= lengthAtEnd(text.slice(start, end), TAIL);
    end -= lengthAtEnd(text.slice(start, end), DANGLING);
    if (start < end && isOpenEnded(text.slice(start, end))) end -= 1;
    if (start < end && isOpenStarted(text.slice(start, end))) start += 1;
  }
  return { start, end };
}
