/**
 * What of a document is claimed, before ids: quotations, reported clauses, and the clauses that are the source's own. In: a document with its
 * speakers. Out: drafts that may overlap (a clause and the words quoted in it). Headings and link lines claim nothing.
 */
import type { Attribution, EventDocument, Sentence } from '../document';
import type { Mode, Span } from '../model';
import { findWords, isWithin, overlaps } from '../text/words';
import { findFinite } from './has-verb';
import { hasVerbal, splitClauses } from './split-clauses';
import { trimClaim } from './trim-claim';

/** A claim without id and contents; `frame` is the clause or sentence it stands in. */
export type DraftClaim = Span & {
  readonly mode: Mode;
  readonly attribution: Attribution | null;
  readonly frame: Span;
};

/** A narrated clause must say this many words besides what others say in it. */
const MIN_OWN_WORDS = 3;
/** A longer "sentence" is none: a table, a list of names, a text without full stops. */
const MAX_SENTENCE = 2000;
/** A reported clause that is a quotation to this share is the quotation: it is not given twice. */
const QUOTED_SHARE = 0.85;

function cutTo(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
}

/** Whole sentences in marks begin with a capital and have a verb; anything less is some words of somebody. */
function quoteMode(doc: EventDocument, span: Span): Mode {
  const words = findWords(doc.source.text, span);
  const isWhole = /^[\p{Lu}\d]/u.test(words[0]?.text ?? '') && findFinite(doc.source.text, words) >= 0;
  return isWhole ? 'direct' : 'partial';
}

function draftQuote(doc: EventDocument, sentence: Sentence, attribution: Attribution): DraftClaim[] {
  const part = cutTo(attribution, sentence);
  return splitClauses(doc.source.text, part, doc.quotations).map((clause) => ({
    ...trimClaim(doc.source.text, clause),
    mode: quoteMode(doc, part),
    attribution,
    frame: sentence,
  }));
}

function isMostlyQuoted(clause: Span, quotes: readonly Attribution[]): boolean {
  const quoted = quotes.reduce((sum, quote) => {
    const shared = cutTo(quote, clause);
    return sum + Math.max(0, shared.end - shared.start);
  }, 0);
  return quoted >= QUOTED_SHARE * (clause.end - clause.start);
}

/** "accusing Russia of creating the illusion": words without a verb of their own are claimed with the clause they stand in. */
function widen(doc: EventDocument, sentence: Sentence, span: Span): Span {
  const { text } = doc.source;
  const isMidWord = /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  if (!isMidWord && findFinite(text, findWords(text, span)) >= 0) return span;
  const around = splitClauses(text, sentence, doc.quotations).find((clause) => isWithin(span, clause));
  if (around === undefined) return span;
  return isMidWord ? { start: around.start, end: span.end } : around;
}

function draftReported(
  doc: EventDocument,
  sentence: Sentence,
  attribution: Attribution,
  quotes: readonly Attribution[],
): DraftClaim[] {
  const { text } = doc.source;
  const clauses = splitClauses(text, cutTo(attribution, sentence), doc.quotations);
  return clauses
    .filter((clause) => !isMostlyQuoted(clause, quotes))
    .map((clause) => ({
      ...trimClaim(text, widen(doc, sentence, clause)),
      mode: 'reported' as const,
      attribution,
      frame: sentence,
    }));
}

/** Words of a clause that nobody else says and that do not merely name who speaks. */
function countOwnWords(doc: EventDocument, clause: Span, said: readonly Attribution[]): number {
  const verbs = new Set(said.map(({ verb }) => verb?.toLowerCase() ?? ''));
  return findWords(doc.source.text, clause).filter((word) => {
    const isSaid = said.some((part) => isWithin(word, part) || isWithin(word, part.speakerSpan));
    return !isSaid && !verbs.has(word.lower) && word.lower !== 'that';
  }).length;
}

/** What a clause tells before it comes to who said the rest: "It lasted close to five hours and, according to Ushakov, …". */
function cutBeforeSpeech(clause: Span, here: readonly Attribution[]): Span {
  const reported = here.filter(({ what }) => what === 'reported');
  const starts = reported
    .flatMap((part) => [part.start, part.speakerSpan.start])
    .filter((start) => start >= clause.start);
  return { start: clause.start, end: Math.min(clause.end, ...starts) };
}

function draftNarrated(doc: EventDocument, sentence: Sentence, said: readonly Attribution[]): DraftClaim[] {
  const { text } = doc.source;
  const drafts: DraftClaim[] = [];
  for (const clause of splitClauses(text, sentence, doc.quotations)) {
    const here = said.filter((part) => overlaps(part, clause));
    const told = trimClaim(text, cutBeforeSpeech(clause, here));
    const words = findWords(text, told);
    const isClause = hasVerbal(text, words) || sentence.kind === 'list';
    if (!isClause || countOwnWords(doc, told, here) < MIN_OWN_WORDS) continue;
    drafts.push({ ...told, mode: 'narrated', attribution: null, frame: clause });
  }
  return drafts;
}

/** Gives the drafts of a document in order of place, longest first where two start together. Linear in sentences times speakers near them. */
export function draftClaims(doc: EventDocument): readonly DraftClaim[] {
  const drafts: DraftClaim[] = [];
  let first = 0;
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'heading' || sentence.kind === 'boilerplate') continue;
    while (first < doc.attributions.length && doc.attributions[first]!.end <= sentence.start) first++;
    const said: Attribution[] = [];
    for (let at = first; at < doc.attributions.length && doc.attributions[at]!.start < sentence.end; at++) {
      if (overlaps(doc.attributions[at]!, sentence)) said.push(doc.attributions[at]!);
    }
    const quotes = said.filter(({ what }) => what === 'quotation');
    if (sentence.end - sentence.start > MAX_SENTENCE) continue;
    drafts.push(...quotes.flatMap((quote) => draftQuote(doc, sentence, quote)));
    for (const part of said)
      if (part.what === 'reported') drafts.push(...draftReported(doc, sentence, part, quotes));
    drafts.push(...draftNarrated(doc, sentence, said));
  }
  return drafts.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}
