/** What a sentence says about any event in it, whatever the event: that it is open, that it happened somewhere unknown. */
import type { BlockView } from './page-view';
import type { Token } from './page-tokens';
import { DEFINITE, documentKinds, LOCATIVE, OPEN_WORDS } from './word-classes';

/** True when the sentence speaks of what may or will be; `tokens` are its words. "plan" is a document's name unless it goes on with "to". */
export const isOpenSentence = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, nth) =>
      OPEN_WORDS.has(lower) && (documentKinds(lower).length === 0 || tokens[nth + 1]?.lower === 'to'),
  );

/** Words behind a noun in which it is said that it may or will be: "the talks could", "the meeting was expected". */
const AHEAD_REACH = 2;

/** True when the words behind a noun say so, and not of what was: "could have". */
export const isToCome = (behind: readonly Token[]): boolean =>
  isOpenSentence(behind.slice(0, AHEAD_REACH)) &&
  !behind.slice(0, AHEAD_REACH + 1).some(({ lower }) => lower === 'have');

/** True when the sentence names a place that nobody has a list of ("в Туле", "in Leeds"). Says nothing of German, where every noun is a capital word. */
export const isUnlocated = (block: BlockView, tokens: readonly Token[]): boolean =>
  tokens.some((token, nth) => {
    const place = tokens[nth + 1];
    if (place === undefined || !place.isCapital || !LOCATIVE.has(token.lower)) return false;
    const meets = (span: { start: number; end: number }): boolean =>
      span.start < place.end && place.start < span.end;
    return place.start - token.end === 1 && !block.names.some(meets) && !block.dates.some(meets);
  });

const CASED = /[a-z\u0370-\u04ff]/;
/** Code units before a noun in which nobody is named: a verb, an article. */
const SHORT_LEAD = 5;

/** In a script without capitals a noun that opens its sentence brings nobody: "会谈结束", "كان الاجتماع طويلا". */
const isOpening = (tokens: readonly Token[], start: number): boolean =>
  tokens.some((token) => token.start === start) && start - (tokens[0]?.start ?? 0) <= SHORT_LEAD;

/** True when a sentence may name somebody the index does not know beside the noun at `start`: two capital words in a row do. */
export const mayNameStranger = (
  { text, names }: BlockView,
  tokens: readonly Token[],
  start: number,
): boolean => {
  if (!tokens.some(({ lower }) => CASED.test(lower))) return !isOpening(tokens, start);
  return tokens.some((token, nth) => {
    const next = tokens[nth + 1];
    return (
      next?.isCapital === true &&
      token.isCapital &&
      !DEFINITE.has(token.lower) &&
      text.slice(token.end, next.start) === ' ' &&
      !names.some((name) => name.start < next.end && token.start < name.end)
    );
  });
};
