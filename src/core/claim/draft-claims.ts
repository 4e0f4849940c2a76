/**
 * What of a document is claimed, before ids: quotations, reported clauses, and the clauses that are the source's own. In: a document with its
 * speakers. Out: drafts that may overlap (a clause and the words quoted in it). Headings and link lines claim nothing.
 */
import type { Attribution, EventDocument, Quotation, Sentence } from '../document';
import type { Mode, Span } from '../model';
import { skipDateline } from './dateline';
import { isGerund } from '../text/verb-forms';
import { makeOverlapWalk } from '../text/span-walk';
import { findWords, isWithin } from '../text/words';
import { findFinite } from './has-verb';
import { isKept } from './kept-verbs';
import { readOwnVoice } from './own-voice';
import { splitClauses } from './split-clauses';
import { isQuestion } from './statements';
import { joinInterrupted } from './join-interrupted';
import { trimClaim } from './trim-claim';

/** A claim without id and contents; `frame` is the clause or sentence it stands in. */
export type DraftClaim = Span & {
  readonly mode: Mode;
  readonly attribution: Attribution | null;
  readonly frame: Span;
};

/** A longer "sentence" is none: a table, a list of names, a text without full stops. */
const MAX_SENTENCE = 2000;
/** A reported clause that is a quotation to this share is the quotation: it is not given twice. */
const QUOTED_SHARE = 0.85;

function cutTo(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
}

/** Whole sentences in marks begin with a capital and have a verb; anything less is some words of somebody. */
function quoteMode(text: string, span: Span): Mode {
  const words = findWords(text, span);
  const isWhole = /^[\p{Lu}\d]/u.test(words[0]?.text ?? '') && findFinite(text, words) >= 0;
  return isWhole ? 'direct' : 'partial';
}

/** A sentence with what is said in it and the clauses it is cut into. */
type Scene = {
  readonly text: string;
  readonly sentence: Sentence;
  readonly said: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly clauses: readonly Span[];
  readonly names: readonly Span[];
};

/** Spelt out, as all that is made by the thousand: a member added to a spread object takes engines a hundred times as long. */
function makeDraft(
  { start, end }: Span,
  mode: Mode,
  attribution: Attribution | null,
  frame: Span,
): DraftClaim {
  return { start, end, mode, attribution, frame };
}

function draftQuote(scene: Scene, attribution: Attribution): DraftClaim[] {
  const part = cutTo(attribution, scene.sentence);
  const mode = quoteMode(scene.text, part);
  return splitClauses(scene.text, part, scene.quotations).map((clause) =>
    makeDraft(trimClaim(scene.text, clause), mode, attribution, scene.sentence),
  );
}

function isMostlyQuoted(clause: Span, quotes: readonly Attribution[]): boolean {
  const quoted = quotes.reduce((sum, quote) => {
    const shared = cutTo(quote, clause);
    return sum + Math.max(0, shared.end - shared.start);
  }, 0);
  return quoted >= QUOTED_SHARE * (clause.end - clause.start);
}

/** "accusing Russia of creating the illusion": words without a verb of their own are claimed with the clause they stand in. */
function widen({ text, clauses }: Scene, span: Span, verb: string | null): Span {
  const isMidWord = /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  const words = findWords(text, span);
  const isClause = findFinite(text, words) >= 0 || isGerund(words[0]?.lower ?? '');
  if (!isMidWord && isClause && !isKept(verb)) return span;
  const around = clauses.find((clause) => isWithin(span, clause));
  if (around === undefined) return span;
  return isMidWord ? { start: around.start, end: span.end } : around;
}

/** "Drones hit the port, Blom told reporters.": whoever closes the sentence is no part of the clause, unless he denies it. */
const isBeforeSpeaker = ({ end, speakerSpan, verb }: Attribution): boolean =>
  end <= speakerSpan.start && !isKept(verb);

function draftReported(scene: Scene, attribution: Attribution): DraftClaim[] {
  const { text, sentence, said, quotations } = scene;
  const quotes = said.filter(({ what }) => what === 'quotation');
  return splitClauses(text, cutTo(attribution, sentence), quotations)
    .filter((clause) => !isMostlyQuoted(clause, quotes))
    .map((clause) => {
      const trimmed = trimClaim(
        text,
        isBeforeSpeaker(attribution) ? clause : widen(scene, clause, attribution.verb),
      );
      return makeDraft(trimmed, 'reported', attribution, sentence);
    });
}

/** A sentence that is all quotation is somebody's words, also where nobody is known to have said them. */
const isAllQuoted = ({ sentence, quotations }: Scene): boolean =>
  quotations.some((quotation) => isWithin(sentence, quotation));

function draftNarrated(scene: Scene): DraftClaim[] {
  if (isAllQuoted(scene) || isQuestion(scene.text, scene.sentence)) return [];
  return scene.clauses.flatMap((clause) => {
    const told = readOwnVoice(scene, clause);
    return told === null ? [] : [makeDraft(told, 'narrated', null, clause)];
  });
}

function draftSentence(scene: Scene): DraftClaim[] {
  const given = scene.said.flatMap((part) =>
    part.what === 'quotation' ? draftQuote(scene, part) : draftReported(scene, part),
  );
  return [...given, ...draftNarrated(scene)];
}

function isClaiming({ kind, start, end }: Sentence): boolean {
  return kind !== 'heading' && kind !== 'boilerplate' && end - start <= MAX_SENTENCE;
}

/** Gives the drafts of a document in order of place, longest first where two start together. Linear in sentences times speakers near them. */
export function draftClaims(doc: EventDocument): readonly DraftClaim[] {
  const { text } = doc.source;
  const saidIn = makeOverlapWalk(doc.attributions);
  const quotationsIn = makeOverlapWalk(doc.quotations);
  const namesIn = makeOverlapWalk(doc.names);
  const drafts = doc.sentences.filter(isClaiming).flatMap((printed) => {
    const names = namesIn(printed);
    const sentence = skipDateline(text, printed, names);
    const quotations = quotationsIn(sentence);
    const clauses = splitClauses(text, sentence, quotations);
    const said = joinInterrupted(text, sentence, saidIn(sentence));
    return draftSentence({ text, sentence, said, quotations, clauses, names });
  });
  return drafts.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}
