/** Quotations whose verb is that of the clause before: `Blom calls it a start; its critic, Karel Novak, "the end".` */
import type { Found } from './speakers/main-speaker';
import { readPhraseBefore } from './phrases/phrases';
import { speakerOfName } from './speakers/speakers';
import { tokenAt, type Token } from './tokens';
import { spanOfTokens } from './utterances';

/** The person who stands alone between a semicolon and the quotation that ends the clause, or null. */
export function findGapped(tokens: readonly Token[], place: number): Found | null {
  const next = tokenAt(tokens, place + 1);
  if (tokenAt(tokens, place - 1).lower !== ',' || next.kind !== 'mark') return null;
  const phrase = readPhraseBefore(tokens, place - 2, false);
  if (phrase?.name?.kind !== 'person') return null;
  const described =
    tokenAt(tokens, phrase.start - 1).lower === ','
      ? readPhraseBefore(tokens, phrase.start - 2, false)
      : null;
  const start = described?.kind === 'description' ? described.start : phrase.start;
  if (tokenAt(tokens, start - 1).lower !== ';') return null;
  return { speaker: speakerOfName(phrase.name), span: spanOfTokens(tokens, phrase.from, phrase.to) };
}
