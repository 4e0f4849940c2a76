/** Quotations that end in a comma and wait for their speaker, though no verb of speech follows. In: a unit's tokens and a place. */
import type { Found } from './speakers/main-speaker';
import { speakerOfName } from './speakers/speakers';
import { tokenAt, type Token } from './tokens';
import { spanOfTokens } from './utterances';

/** `"Enough," the crowd agreed`: words that end in a comma are given to whoever stands behind it, known or not. */
export function isLeftOpen(tokens: readonly Token[], place: number, text: string): boolean {
  const inner = tokenAt(tokens, place).quotation?.inner;
  if (inner === undefined || !text.slice(inner.start, inner.end).endsWith(',')) return false;
  return tokens.slice(place + 1).some(({ kind }) => kind === 'word' || kind === 'name');
}

/** `"…," Ada Blom, a farmer from Tarsk, counts up`: the person right behind, whatever he does; null when there is none. */
export function findNamed(tokens: readonly Token[], place: number): Found | null {
  const { name } = tokenAt(tokens, place);
  const next = tokenAt(tokens, place + 1).lower;
  const acts = next === ',' || (next !== "'s" && /(?:s|ed)$/.test(next));
  if (name?.kind !== 'person' || !acts) return null;
  return { speaker: speakerOfName(name), span: spanOfTokens(tokens, place, place) };
}
