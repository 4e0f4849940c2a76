/** A block's words with their sentence, for events and documents. Offsets are UTF-16 code units into the block, end exclusive. */

/** A word of a block. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Count of the sentence in the block, from 0. */
  readonly sentence: number;
};

const TOKEN = /[\p{L}\p{M}\u200c]+(?:['’](?!s\b)[\p{L}\p{M}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)?/gu;
const CAPITAL = /^\p{Lu}/u;
/** "l'entretien", "d'Alaska": the article is no part of the word. */
const ELISION = /^(?:[cdjlmnst]|qu|dell|nell|sull|dall|all)['’]/i;
const END = /[.!?…]["”»)]?\s+(?=["“«(]?[\p{Lu}\p{Lo}\d])|[。！？।॥۔؟։]/gu;
/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|mr|mrs|ms|dr|st|gen|sen|gov|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|vs|z|bzw|ca|u\.s|m|mme|κ|г|р|\d{1,2})$/iu;

const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(END)]
    .filter(
      (end) => end[0][0] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, end.index - 8), end.index)),
    )
    .map((end) => end.index);

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** The digits of Arabic, Persian and Hindi as those of Europe; the text keeps its length. */
export const plainDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => {
    const unit = digit.charCodeAt(0);
    return String(unit - (unit >= 0x966 ? 0x966 : unit >= 0x6f0 ? 0x6f0 : 0x660));
  });

/** The words of a block in order. */
export const tokensOf = (text: string): Token[] => {
  const ends = sentenceEnds(text);
  let sentence = 0;
  return [...text.matchAll(TOKEN)].map((found) => {
    while (sentence < ends.length && ends[sentence]! < found.index) sentence++;
    const elided = ELISION.exec(found[0])?.[0].length ?? 0;
    const word = found[0].slice(elided);
    return {
      start: found.index + elided,
      end: found.index + found[0].length,
      lower: plainDigits(word.toLowerCase().replaceAll('’', "'")),
      isCapital: CAPITAL.test(word),
      sentence,
    };
  });
};

/** Where each sentence of a block ends; the last one ends with the text. */
export const sentenceSpans = (text: string): { readonly start: number; readonly end: number }[] => {
  const ends = [...sentenceEnds(text).map((end) => end + 1), text.length];
  return ends.map((end, at) => ({ start: at === 0 ? 0 : ends[at - 1]!, end }));
};
