/** In: a stretch of text. Out: its words as the name rules see them. A possessive 's is no part of a word. */
import type { Span } from '../model';
import { stripInvisible } from './fold';
import { remember } from './remember';

/** capital: begins with one; acronym: two or more capitals and nothing small; the rest is lower (also scripts without case). */
type Shape = 'capital' | 'acronym' | 'number' | 'lower';

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
/** The words of a stretch, in order. Hyphens part words ("Trump-Putin" is two with the gap "-"). Never throws; linear. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let last = span.start;
  const part = text.slice(span.start, span.end);
  // Not `matchAll`, which copies the pattern each time.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(part); match !== null; match = WORD.exec(part)) {
    const start = span.start + match.index;
    const raw = match[0];
    if ((raw === 's' || raw === 'S') && isApostrophe(text, last) && start === last + 1 && tokens.length > 0) {
      tokens[tokens.length - 1] = { ...(tokens[tokens.length - 1] as Token), possessive: true };
      last = start + 1;
      continue;
    }
    const token = makeToken(text, start, raw, tokens.length > 0 ? text.slice(last, start) : '');
    tokens.push(token);
    last = Math.max(start + raw.length, token.end + (token.possessive ? 1 : 0));
  }
  return tokens;
}

function makeToken(text: string, start: number, raw: string, gap: string): Token {
  const isOwner = raw.length > 2 && endsInS(raw) && isApostrophe(raw, raw.length - 2);
  const cut = isOwner ? raw.slice(0, -2) : raw;
  const end = start + cut.length;
  const possessive = isOwner || isPluralOwner(text, end);
  const { clean, lower, shape } = formOf(cut);
  const isTagged = isMark(text.charAt(start - 1));
  return { start, end, text: clean, lower, shape: isTagged ? 'lower' : shape, gap, possessive };
}

/** "Democrats’" before a space or mark; `end` is the place after the s. */
function isPluralOwner(text: string, end: number): boolean {
  return (
    isApostrophe(text, end) && /[sS]/.test(text.charAt(end - 1)) && !WORD_START.test(text.charAt(end + 1))
  );
}

const WORD_START = /[\p{L}\p{N}]/u;

function endsInS(word: string): boolean {
  return word.endsWith('s') || word.endsWith('S');
}

function isApostrophe(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "'" || mark === '’';
}

/** What begins a handle or tag ("@name", "#name"): no capital there. */
function isMark(mark: string): boolean {
  return mark === '@' || mark === '#' || mark === '_';
}

/** Words that need no cleaning: nearly all, and the checks below are then cheap. */
const PLAIN = /^[A-Za-z0-9]+$/;

/** What a word's letters tell; remembered, for words repeat. */
const formOf = remember(
  (cut: string): { readonly clean: string; readonly lower: string; readonly shape: Shape } => {
    const clean = PLAIN.test(cut) ? cut : stripInvisible(cut).replace(/’/gu, "'").normalize('NFC');
    return { clean, lower: clean.toLowerCase(), shape: clean.startsWith("I'") ? 'lower' : shapeOf(clean) };
  },
);

/** "eNCA", "uMkhonto", "d'Almeida": a capital behind a small prefix. */
const PREFIXED = /^(?:\p{Ll}{1,3}|d')\p{Lu}\p{L}{2}/u;

function shapeOf(text: string): Shape {
  if (/^[a-z]/.test(text)) return PREFIXED.test(text) ? 'capital' : 'lower';
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return text.length > 1 && !/\p{Ll}/u.test(text) ? 'acronym' : 'capital';
}

/** True when a capital stands inside the word ("AfriForum", "McKay"): then the one at its front is its own too. */
export function isMixedCase({ text, shape }: Token): boolean {
  return shape === 'capital' && /\p{Ll}\p{Lu}/u.test(text);
}

/** True when the word begins with a capital letter. */
export function isCapital(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'acronym';
}

/** One spelling for a run of words, whatever joins them: "Trump-Putin" and "Trump Putin" have the key "Trump Putin". */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

/** The word at a place in small letters; empty beyond the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** What stands before the word at a place; empty for the first and beyond the ends. */
export function gapAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.gap ?? '';
}

/** True when there is a word at the place and it begins with a capital. */
export function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token);
}
