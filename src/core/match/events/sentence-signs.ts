/** What a sentence says about any event in it, whatever the event: that it is open, that it happened somewhere unknown. */
import type { BlockView } from './page-view';
import type { Token } from './page-tokens';
import { documentKinds, LOCATIVE, OPEN_WORDS } from './word-classes';

/** True when the sentence speaks of what may or will be; `tokens` are its words. "plan" is a document's name unless it goes on with "to". */
export const isOpenSentence = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, nth) =>
      OPEN_WORDS.has(lower) && (documentKinds(lower).length === 0 || tokens[nth + 1]?.lower === 'to'),
  );

/** True when the sentence names a place that nobody has a list of ("в Туле", "in Leeds"). Says nothing of German, where every noun is a capital word. */
export const isUnlocated = (block: BlockView, tokens: readonly Token[]): boolean =>
  tokens.some((token, nth) => {
    const place = tokens[nth + 1];
    if (place === undefined || !place.isCapital || !LOCATIVE.has(token.lower)) return false;
    const meets = (span: { start: number; end: number }): boolean =>
      span.start < place.end && place.start < span.end;
    return place.start - token.end === 1 && !block.names.some(meets) && !block.dates.some(meets);
  });
