/**
 * A sentence as clauses. In: a span of text and the quotations in it. Out: spans in order that each hold a verb. It cuts at semicolons and dashes, at
 * commas before conjunctions, relatives and -ing forms, and at a bare "and" or "but" before a verb; never inside a quotation.
 */
import type { Quotation } from '../document';
import type { Span } from '../model';
import { findWords, type Word } from '../text/words';
import { isBaseForm, isGerund } from '../text/verb-forms';
import { findFinite, isFiniteAt } from './has-verb';

/** A clause shorter than this is a fragment and stays with its neighbour. */
const MIN_WORDS = 3;

const CUT = new RegExp(
  [
    /;\s+|\s+[–—]\s*|—|\s--\s/u,
    /,\s+(?:and|but|or|so|yet)\s+(?=[“"‘$€£]?[\p{L}\p{N}])/u,
    /,\s+(?=(?:while|though|although|even|which|who|whose|where|when|because|since|after|before|as|if|whereas|until|once|something)\s)/u,
    /,\s+(?=(?:(?!according\s)\p{Ll}+ing|with|such as)\s)/u,
    /(?<=,["”’])\s+(?=\p{Ll}+ing\s)/u,
    /\s+(?:and|but)\s+(?=[“"]?\p{Ll})/u,
    /\s+(?=(?:while|though|although|because|whereas)\s)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
);
/** Letters that the words begin with before which a space alone may be a cut: "and", "but", "while", "though". */
const AFTER_SPACE = new Set(['a', 'b', 'w', 't', '-'].map((letter) => letter.charCodeAt(0)));
const [SPACE, COMMA, SEMICOLON, DOUBLE_QUOTE] = [32, 44, 59, 34];
const LAST_ASCII = 127;

/** Whether a cut may begin here: false is certain. The pattern is slow, and most spaces cut nothing. */
function mayCut(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === COMMA || unit === SEMICOLON || unit > LAST_ASCII) return true;
  if (unit > SPACE) return false;
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  return (
    next <= SPACE ||
    next > LAST_ASCII ||
    AFTER_SPACE.has(next) ||
    before === DOUBLE_QUOTE ||
    before > LAST_ASCII
  );
}

const ADVERBS = new Set('also later then still even now reportedly previously only'.split(' '));
/** No clause ends in one of these: "said that | while …" stays whole. */
const DANGLING = new Set('that which who even and or but if as than to of the a an said says'.split(' '));
const OBJECT_OPENER =
  /^(?:the|an?|its|their|his|her|our|about|more|up|some|all|any|this|that|these|those|\d.*)$/;
/** "All but three walked out", "anything but quiet": no second clause begins there. */
const EXCEPTING = new Set('all anything everybody everyone everything nothing none nobody'.split(' '));

/** Whether a clause cannot end in a word before such a cut. */
const endsOpen = ({ lower }: Word, cut: string): boolean =>
  DANGLING.has(lower) || (EXCEPTING.has(lower) && cut.includes('but'));

/** Whether the words before a cut hold a verb and need nothing that is behind it. */
const endsClause = (text: string, left: readonly Word[], cut: string): boolean =>
  hasVerbal(text, left) && !endsOpen(left.at(-1)!, cut);

const isDash = (cut: string): boolean => /[–—]|--/.test(cut);

const isGluing = (cut: string): boolean => /^\s+(?:and|but)\s/u.test(cut);

/** Words after ", with" or ", such as" in which a verb must stand for them to open a clause. */
const LIST_REACH = 14;

/** Tells whether words hold a finite verb or an -ing form of one. */
export function hasVerbal(text: string, words: readonly Word[]): boolean {
  return findFinite(text, words) >= 0 || words.some(({ lower }) => isGerund(lower));
}

/** "to close three plants and cut about 1,200 jobs": a second verb after "to", with an object of its own. */
function continuesInfinitive(left: readonly Word[], words: readonly Word[], at: number): boolean {
  const object = words[at + 1];
  const isVerb = isBaseForm(words[at]!.lower) && object !== undefined && OBJECT_OPENER.test(object.lower);
  return (
    isVerb && left.some(({ lower }, place) => lower === 'to' && isBaseForm(left[place + 1]?.lower ?? ''))
  );
}

/** "but only when they leave", "but not before dawn": what the clause before it hangs on, and nothing without it. */
function isCondition([first, second]: readonly Word[]): boolean {
  if (!/^(?:only|not|never|even)$/.test(first?.lower ?? '')) return false;
  return /^(?:when|once|if|after|before|until|till|because|as|where|while|unless|since|by|in|on|with|without|for|from|at|under|to)$/.test(
    second?.lower ?? '',
  );
}

/** A bare "and" cuts only before a verb: "reviewed documents and agreed to"; a bare "but" also before an -ing form. */
function opensClause(text: string, left: readonly Word[], words: readonly Word[], cut: string): boolean {
  const first = words[0] !== undefined && ADVERBS.has(words[0].lower) ? 1 : 0;
  const word = words[first];
  if (word === undefined) return false;
  if (word.lower === 'such' || word.lower === 'with') return hasVerbal(text, words.slice(0, LIST_REACH));
  if (!isGluing(cut)) return opensBehindMark(text, words, first, cut);
  return (
    isFiniteAt(text, words, first) ||
    continuesVerb(left, words, first) ||
    hasOwnSubject(text, words, word, cut)
  );
}

/** "Three of them – Benin, Togo and Mali – | had left": what is between dashes parts a verb from its subject, and opens nothing behind it. */
function opensBehindMark(text: string, words: readonly Word[], first: number, cut: string): boolean {
  if (isDash(cut) && isFiniteAt(text, words, first)) return false;
  return findFinite(text, words) >= 0 || isGerund(words[0]!.lower);
}

/** "halting its bid and pulling back troops", "to close three plants and cut about 1,200 jobs". */
function continuesVerb(left: readonly Word[], words: readonly Word[], at: number): boolean {
  const isParallel = isGerund(words[at]!.lower) && left.some(({ lower }) => isGerund(lower));
  return isParallel || continuesInfinitive(left, words, at);
}

function hasOwnSubject(text: string, words: readonly Word[], first: Word, cut: string): boolean {
  if (cut.includes('but')) return isGerund(first.lower) || findFinite(text, words) >= 0;
  return /^(?:it|he|she|they|we|i|there)$/.test(first.lower) && findFinite(text, words) >= 0;
}

function isInside(at: number, span: Span, quotations: readonly Quotation[]): boolean {
  return quotations.some(
    ({ start, end }) => at > start && at < end && !(start <= span.start && end >= span.end),
  );
}

/** "If he comes, something will happen", "When it began, and it was late": what opens so says nothing without what is behind its comma. */
function leansOnRest(text: string, left: readonly Word[]): boolean {
  const [first, last] = [left[0]!, left.at(-1)!];
  return LEANING.test(first.lower) && !text.slice(first.end, last.start).includes(',');
}

const LEANING = /^(?:if|unless|when|whenever|once|until|because|although|though)$/;

type Cut = { readonly end: number; readonly start: number; readonly words: string };

function findCuts(text: string, span: Span, quotations: readonly Quotation[]): Cut[] {
  const cuts: Cut[] = [];
  const part = text.slice(span.start, span.end);
  for (let at = 0; at < part.length; at++) {
    if (!mayCut(part, at)) continue;
    CUT.lastIndex = at;
    const words = CUT.exec(part)?.[0];
    if (words === undefined) continue;
    const end = span.start + at;
    if (!isInside(end + 1, span, quotations)) cuts.push({ end, start: end + words.length, words });
    at += words.length - 1;
  }
  return cuts;
}

/** Gives the clauses of a span of text: in order, not overlapping, at least one. Conjunctions between them are left out. Never throws. */
export function splitClauses(text: string, span: Span, quotations: readonly Quotation[]): readonly Span[] {
  const clauses: Span[] = [];
  let start = span.start;
  const cuts = findCuts(text, span, quotations);
  cuts.forEach((cut, at) => {
    const left = findWords(text, { start, end: cut.end });
    const right = findWords(text, { start: cut.start, end: cuts[at + 1]?.end ?? span.end });
    if (left.length < MIN_WORDS || right.length < MIN_WORDS) return;
    if (clauses.length === 0 && leansOnRest(text, left)) return;
    if (!endsClause(text, left, cut.words) || isCondition(right)) return;
    if (!opensClause(text, left, right, cut.words)) return;
    clauses.push({ start, end: cut.end });
    start = cut.start;
  });
  clauses.push({ start, end: span.end });
  return clauses;
}
