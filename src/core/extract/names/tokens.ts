/** In: a stretch of text. Out: its words as the name rules see them. A possessive 's is no part of a word. */
import type { Span } from '../../model';
import { stripInvisible } from '../../text/fold';

/** capital: begins with one; acronym: two or more capitals and nothing small; the rest is lower (also scripts without case). */
export type Shape = 'capital' | 'acronym' | 'number' | 'lower';

/** A word with its place. `text` has no soft hyphens and straight apostrophes; `lower` is it in small letters. */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** What stands between the word before and this one, a possessive 's left out; empty for the first. */
  readonly gap: string;
  /** True when 's or a plural's apostrophe follows. */
  readonly possessive: boolean;
};

const WORD =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]*(?:(?:['’&](?=\p{L})|\.(?=(?:com|org|net|gov|io|ru|uk|fr|de|eu)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+)*/gu;
const POSSESSIVE = /['’]s$/iu;

/** The words of a stretch, in order. Hyphens part words ("Trump-Putin" is two with the gap "-"). Never throws; linear. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let last = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const raw = match[0];
    if (/^s$/iu.test(raw) && tokens.length > 0 && /^['’]$/u.test(text.slice(last, start))) {
      const owner = tokens[tokens.length - 1] as Token;
      tokens[tokens.length - 1] = { ...owner, possessive: true };
      last = start + 1;
      continue;
    }
    const cut = POSSESSIVE.test(raw) && raw.length > 2 ? raw.slice(0, -2) : raw;
    const end = start + cut.length;
    const plural = /s$/iu.test(cut) && /^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2));
    tokens.push({
      ...describe(cut, /[@#_]/u.test(text.charAt(start - 1))),
      start,
      end,
      gap: tokens.length ? text.slice(last, start) : '',
      possessive: cut !== raw || plural,
    });
    last = start + raw.length + (plural ? 1 : 0);
  }
  return tokens;
}

/** A handle or tag ("@name") and the contractions of "I" are no capitals. */
function describe(raw: string, handle: boolean): Pick<Token, 'text' | 'lower' | 'shape'> {
  const text = stripInvisible(raw).replace(/’/gu, "'").normalize('NFC');
  return { text, lower: text.toLowerCase(), shape: handle || /^I'/u.test(text) ? 'lower' : shapeOf(text) };
}

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return text.length > 1 && !/\p{Ll}/u.test(text) ? 'acronym' : 'capital';
}

/** True when the word begins with a capital letter. */
export function isCapital(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'acronym';
}

/** One spelling for a run of words, whatever joins them: "Trump-Putin" and "Trump Putin" have the key "Trump Putin". */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}
