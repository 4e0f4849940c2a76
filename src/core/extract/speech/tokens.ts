/** Tokens: what units are read as. */
import type { Name, Quotation } from '../../document';
import type { Span } from '../../model';

/** `lower`: small letters with straight apostrophes; '' for names and quotations. `date`: part of a time expression. */
export type Token = Span & {
  readonly kind: 'word' | 'name' | 'quote' | 'mark';
  readonly lower: string;
  readonly name: Name | null;
  readonly quotation: Quotation | null;
  readonly date: boolean;
  /** For a quotation: its words end with a comma or the end of a sentence, so that a speaker may follow. */
  readonly stops: boolean;
  /** Begins with a capital letter; `upper`: has no small ones. */
  readonly capital: boolean;
  readonly upper: boolean;
};

/** A mark of nothing. */
export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: 'mark',
  lower: '',
  name: null,
  quotation: null,
  date: false,
  capital: false,
  upper: false,
  stops: false,
};

/** The token at `place`, or a mark of nothing past either end. */
export function tokenAt(tokens: readonly Token[], place: number): Token {
  return tokens[place] ?? NO_TOKEN;
}
