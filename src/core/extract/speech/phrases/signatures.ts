/** Names that sign a quotation: `"The road is closed" – Blom`. */
import type { Phrase } from './make-phrase';
import { isDeterminer } from './phrase-words';
import { readPhraseBefore } from './phrases';
import { tokenAt, type Token } from '../tokens';

/** The phrase, without an article, from the last dash or colon behind the quotation to the end; or null. */
export function readSignature(tokens: readonly Token[], quote: number): Phrase | null {
  const sign = tokens.findLastIndex(({ kind, lower }) => kind === 'mark' && /^[-—–:]$/.test(lower));
  if (sign <= quote || tokens.slice(quote + 1, sign).some(({ kind }) => kind === 'mark')) return null;
  const last = tokenAt(tokens, tokens.length - 1).lower === '.' ? tokens.length - 2 : tokens.length - 1;
  const phrase = readPhraseBefore(tokens, last, false);
  return phrase?.start === sign + 1 && !isDeterminer(tokenAt(tokens, sign + 1)) ? phrase : null;
}
