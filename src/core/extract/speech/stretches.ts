/** Stretches of tokens: what a speaker stands behind. */
import { tokenAt, type Token } from './tokens';

/** Token places, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** The stretch without signs at its ends; null when nothing is left. */
export function trimStretch(tokens: readonly Token[], start: number, end: number): Stretch | null {
  let [from, to] = [start, end];
  while (from < to && isSign(tokenAt(tokens, from), /[([$€£]/)) from += 1;
  while (to > from && isSign(tokenAt(tokens, to - 1), /[)\]%]/)) to -= 1;
  return to > from ? { from, to } : null;
}

/** True when a quotation lies in the stretch. */
export function hasQuote(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'quote');
}

function isSign(token: Token, kept: RegExp): boolean {
  return token.kind === 'mark' && !kept.test(token.lower);
}
