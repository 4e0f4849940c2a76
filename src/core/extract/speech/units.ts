/**
 * In: a document. Out: its units. A unit is a sentence, or the sentences that one quotation runs across, as tokens: words, names,
 * marks, and each outermost quotation as a single token, so that "… work," he added reads as one short clause.
 */
import speech from '../../../../assets/speech.json';
import type { MeasuredDocument, Name, Quotation, Sentence, SentenceKind } from '../../document';
import type { Span } from '../../model';
import { remember } from '../../text/remember';
import { keepPlainNames } from '../plain-names';

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

/** A stretch of one paragraph that is read as one clause or more; `tokens` sorted, not overlapping. `paragraph` counts no headings. */
export type Unit = Span & {
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
};

const NO_TOKEN: Token = {
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

/** Words, titles with their full stop, possessive endings, and single signs. */
const WORD = new RegExp(
  `(?:${speech.abbreviations.replaceAll(' ', '|')})\\.(?=\\s)|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’.-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*|['’]s?(?!\\p{L})|[^\\s]`,
  'gu',
);
/** Longer units are no prose; they are cut here, so that no later pass can be slow. In tokens. */
const MAX_TOKENS = 400;

/** The document's units, sorted. Boilerplate gives none. Linear in the text. */
export function readUnits(doc: MeasuredDocument): readonly Unit[] {
  const outer = keepOutermost(doc.quotations);
  const units: Unit[] = [];
  const bodies = countBodies(doc.sentences);
  const reader = { doc, outer, names: keepPlainNames(doc.names), quote: 0, name: 0, date: 0 };
  for (const group of groupSentences(doc.sentences, outer)) {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined || first.kind === 'boilerplate') continue;
    const tokens = readTokens(reader, { start: first.start, end: last.end });
    units.push({
      start: first.start,
      end: last.end,
      paragraph: bodies.get(first.paragraph) ?? 0,
      kind: first.kind,
      tokens,
    });
  }
  return units;
}

/** Paragraph → its number when headings and boilerplate are not counted. */
function countBodies(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let count = 0;
  for (const { paragraph, kind } of sentences) {
    if (numbers.has(paragraph)) continue;
    if (kind === 'body' || kind === 'list') count += 1;
    numbers.set(paragraph, count);
  }
  return numbers;
}

/** The quotations that lie in no other, sorted. */
function keepOutermost(quotations: readonly Quotation[]): readonly Quotation[] {
  let end = -1;
  return quotations.filter((quotation) => {
    if (quotation.start < end) return false;
    end = quotation.end;
    return true;
  });
}

/** Sentences that a quotation joins, in groups. */
function groupSentences(sentences: readonly Sentence[], quotations: readonly Quotation[]): Sentence[][] {
  const groups: Sentence[][] = [];
  let quote = 0;
  let reach = -1;
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group !== undefined && sentence.start < reach && isSameParagraph(group, sentence))
      group.push(sentence);
    else groups.push([sentence]);
    for (
      let next = quotations[quote];
      next !== undefined && next.start < sentence.end;
      next = quotations[quote]
    ) {
      reach = Math.max(reach, next.end);
      quote += 1;
    }
  }
  return groups;
}

function isSameParagraph(group: readonly Sentence[], { paragraph, kind }: Sentence): boolean {
  return group[0]?.paragraph === paragraph && kind !== 'boilerplate';
}

type Reader = {
  doc: MeasuredDocument;
  outer: readonly Quotation[];
  names: readonly Name[];
  quote: number;
  name: number;
  date: number;
};

function readTokens(reader: Reader, span: Span): Token[] {
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
    return makeQuoteToken(quotation, reader.doc.source.text);
  }
  if (name === null || name.start >= end) return null;
  return { ...NO_TOKEN, start: name.start, end: name.end, kind: 'name', name, capital: true };
}

/** The place of the first span at or after `from`, looked for from `place` on. */
function skipTo(spans: readonly Span[], place: number, from: number): number {
  let next = place;
  for (let span = spans[next]; span !== undefined && span.start < from; span = spans[next]) next += 1;
  return next;
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

function readWords(reader: Reader, span: Span, tokens: Token[]): void {
  const { text } = reader.doc.source;
  const { dates } = reader.doc;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    if (tokens.length >= MAX_TOKENS) return;
    const start = span.start + match.index;
    const end = start + match[0].length;
    while ((dates[reader.date]?.end ?? Infinity) <= start) reader.date += 1;
    const date = (dates[reader.date]?.start ?? Infinity) < end;
    const { kind, lower, capital, upper } = formOf(match[0]);
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
