/** Verbs that tell a thing without a clause: "announced the dispatch of a plane", "reported two deaths". */
import { isDeterminer } from './phrase-words';
import { tokenAt, type Token } from '../tokens';

/** "announced the dispatch of a plane", "reported two deaths": what was not known before; in "the bank, which reported a loss, …" it is. */
export function isNewsOf(tokens: readonly Token[], place: number): boolean {
  if (/^(?:which|who)$/.test(tokenAt(tokens, place - 1).lower)) return false;
  if (!/^(?:announced|announces|reported|reports)$/.test(tokenAt(tokens, place).lower)) return false;
  const next = tokenAt(tokens, place + 1);
  return isDeterminer(next) || /^(?:plans?|new|fresh|further|more|\d.*)$/.test(next.lower);
}

/** "reported two arrests; both were freed", "announced a levy, which will be small": the clause behind it is the writer's. */
export function endOfNews(tokens: readonly Token[], verb: number, bound: number): number {
  if (!isNewsOf(tokens, verb)) return bound;
  const end = tokens.findIndex(
    ({ lower }, place) =>
      place > verb &&
      (lower === ';' ||
        (lower === ',' &&
          /^(?:which|who|whose|where|when|while|but)$/.test(tokenAt(tokens, place + 1).lower))),
  );
  return end < 0 ? bound : Math.min(bound, end);
}
