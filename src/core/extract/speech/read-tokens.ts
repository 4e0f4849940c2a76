/** In: a document's text with its quotations, names and times. Out: the tokens of one unit after the other. */
import speech from '../../../../assets/speech.json';
import type { MeasuredDocument, Name, Quotation } from '../../document';
import type { Span } from '../../model';
import { remember } from '../../text/remember';
import { NO_TOKEN, type Token } from './tokens';

/** Words, titles with their full stop, possessive endings, and single signs. */
const WORD = new RegExp(
  `(?:${speech.abbreviations.replaceAll(' ', '|')})\\.(?=\\s)|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’.-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*|['’]s?(?!\\p{L})|[^\\s]`,
  'gu',
);
/** Longer units are no prose; they are cut here, so that no later pass can be slow. In tokens. */
const MAX_TOKENS = 400;

/** Where the reading of a document has got to: places in its lists. */
export type Reader = {
  doc: MeasuredDocument;
  outer: readonly Quotation[];
  names: readonly Name[];
  quote: number;
  name: number;
  date: number;
};

/** The tokens of a span that begins at or after the one before. */
export function readTokens(reader: Reader, span: Span): Token[] {
  const tokens: Token[] = [];
  let position = span.start;
  while (position < span.end && tokens.length < MAX_TOKENS) {
    const token = readSpecial(reader, position, span.end);
    const stop = Math.min(token?.start ?? span.end, span.end);
    readWords(reader, { start: position, end: stop }, tokens);
    if (token === null) break;
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

/** The next quotation or name at or after `from`, or null when none begins before `end`. */
function readSpecial(reader: Reader, from: number, end: number): Token | null {
  reader.quote = skipTo(reader.outer, reader.quote, from);
  reader.name = skipTo(reader.names, reader.name, from);
  const quotation = reader.outer[reader.quote] ?? null;
  const name = reader.names[reader.name] ?? null;
  if (quotation !== null && quotation.start < end && (name === null || quotation.start <= name.start)) {
    const { text } = reader.doc.source;
    return isCallSign(quotation, text) ? makeCallSign(quotation, text) : makeQuoteToken(quotation, text);
  }
  if (name === null || name.start >= end) return null;
  const { text } = reader.doc.source;
  return { ...NO_TOKEN, start: name.start, end: endOfName(text, name), kind: 'name', name, capital: true };
}

/** "Ferdi Tarsk Jr. said", "Tarsk Inc. told": this full stop ends no sentence. */
const SHORTENED = /(?<!\p{L})(?:[JS]r|Inc|Corp|Co|Ltd|Bros)\.$/u;
const LONGEST = 5;
const GOES_ON = /^(?:[,'’:;)]|\s\p{Ll})/u;
const endOfName = (text: string, { end }: Name): number =>
  text[end] === '.' &&
  SHORTENED.test(text.slice(end - LONGEST, end + 1)) &&
  GOES_ON.test(text.slice(end + 1, end + 3))
    ? end + 1
    : end;

/** The place of the first span at or after `from`, looked for from `place` on. */
function skipTo(spans: readonly Span[], place: number, from: number): number {
  let next = place;
  for (let span = spans[next]; span !== undefined && span.start < from; span = spans[next]) next += 1;
  return next;
}

/** `a soldier with the call sign "Fox" said`: the marks are for a name. */
const isCallSign = ({ start }: Quotation, text: string): boolean =>
  /(?:call[ -]?sign|nom de guerre|code ?name|nickname|moniker|alias|pseudonym)(?: of| is| was)? $/u.test(
    text.slice(Math.max(0, start - CALL_SIGN), start),
  );

/** In characters. */
const CALL_SIGN = 20;

function makeCallSign({ start, end, inner }: Quotation, text: string): Token {
  const lower = text.slice(inner.start, inner.end).toLowerCase();
  return { ...NO_TOKEN, start, end, kind: 'word', lower, capital: true };
}

function makeQuoteToken(quotation: Quotation, text: string): Token {
  const { start, end, inner } = quotation;
  const stops = /[,.?!…—-][’'”"]?$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end));
  return { ...NO_TOKEN, start, end, kind: 'quote', quotation, capital: true, stops };
}

/** What a token's letters tell; remembered, for words repeat. */
const formOf = remember((printed: string): Pick<Token, 'kind' | 'lower' | 'capital' | 'upper'> => ({
  kind: /[\p{L}\p{N}]/u.test(printed) ? 'word' : 'mark',
  lower: printed
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=\p{L})\.$/u, ''),
  capital: /^\p{Lu}/u.test(printed),
  upper: /^\p{Lu}{2,}$/u.test(printed),
}));

/** "Solano - a judge - said": a hyphen between blanks is a dash. */
function isLooseHyphen(text: string, at: number): boolean {
  return text[at] === '-' && /\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1));
}

function readWords(reader: Reader, span: Span, tokens: Token[]): void {
  const { text } = reader.doc.source;
  const { dates } = reader.doc;
  const part = text.slice(span.start, span.end);
  // Not `matchAll`, which copies the pattern each time: this is asked between any two names.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(part); match !== null; match = WORD.exec(part)) {
    if (tokens.length >= MAX_TOKENS) return;
    const start = span.start + match.index;
    const end = start + match[0].length;
    while ((dates[reader.date]?.end ?? Infinity) <= start) reader.date += 1;
    const date = (dates[reader.date]?.start ?? Infinity) < end;
    const { kind, lower, capital, upper } = formOf(isLooseHyphen(text, start) ? '–' : match[0]);
    tokens.push({
      start,
      end,
      kind,
      lower,
      name: null,
      quotation: null,
      date,
      capital,
      upper,
      stops: false,
    });
  }
}
