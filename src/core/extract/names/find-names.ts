/**
 * In: a document's words and the corpus's names. Out: every place where one of them stands, headlines and compounds ("US-led",
 * "Trump-Putin") included. Longest first, left to right, never overlapping.
 */
import type { EntityKind, Span } from '../../model';
import { findKnown, inTitleCase, isDemonym, longestKnownFrom } from '../../lexicon/gazetteer';
import { isOrdinaryCapital, NON_NAMES, TITLES, WEAK_TITLES } from '../../lexicon/name-words';
import { isTicker } from './abbreviations';
import { isInitial } from './find-runs';
import { isBehindOffice } from './offices';
import { kindOfMention } from './mention-kinds';
import { listNear, makeLocalNames, type LocalName, type LocalNames, type NameTable } from './name-table';
import { shortNames } from './short-names';
import type { TokenDocument, TokenSentence } from './token-document';
import { gapAt, isCapital, lowerAt, type Token } from '../../text/name-tokens';

/** A name found in a document: its span and the key it was found under. */
export type FoundName = Span & {
  readonly key: string;
  /** Its kind at this place: last names may be towns elsewhere. */
  readonly kind: EntityKind;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
};

/** What may stand between the words of a name: also the marks of a nickname, and the full stop of "Folha de S.Paulo". */
const JOINT = /^(?:\.? |\.|[-‐‑–]| & |\u00a0| ["“‘’']|["”’'] )$/u;

/**
 * The names in one document, sorted by start. Linear in its length.
 * @param document the document's words
 * @param place its place in the corpus
 * @param table the names of the corpus
 */
export function findNames(document: TokenDocument, place: number, table: NameTable): readonly FoundName[] {
  const near = listNear(document, place, table);
  return document.recall('found', [near], () => findLocal(document.sentences, makeLocalNames(near)));
}

function findLocal(sentences: readonly TokenSentence[], local: LocalNames): readonly FoundName[] {
  const found: Match[] = [];
  sentences.forEach((sentence, at) => {
    for (let from = 0; from < sentence.tokens.length;) {
      const where = { sentence, at, local };
      const first = matchAt(where, from);
      const match = first && yieldsToLonger(where, first) ? null : first;
      if (match) found.push(match);
      from = match ? match.to : from + 1;
    }
  });
  return withKinds(found, sentences, local);
}

type Match = Omit<FoundName, 'kind'>;

/** Gives each name its kind; single words are looked at in their places. */
function withKinds(
  found: readonly Match[],
  sentences: readonly TokenSentence[],
  { names }: LocalNames,
): FoundName[] {
  const bearers = new Set<string>();
  for (const { key } of found) {
    if (key.includes(' ') && names.get(key)?.kind === 'person')
      for (const short of shortNames(key)) bearers.add(short);
  }
  return found.map((match): FoundName => {
    const { key, from, to, start, end, sentence } = match;
    const tokens = sentences[sentence]?.tokens ?? [];
    const name = names.get(key);
    const kind =
      to - from > 1
        ? (name?.kind ?? findKnown(key)?.kind ?? 'unknown')
        : kindOfMention({ key, tokens, from, to }, name, bearers.has(key));
    // Spelt out: a member added to a spread object takes engines a hundred times as long.
    return { key, to, from, start, end, sentence, kind };
  });
}
/** A sentence, its place in the document, and the names of the document. */
type Where = { readonly sentence: TokenSentence; readonly at: number; readonly local: LocalNames };

function matchAt(where: Where, from: number): Match | null {
  const { tokens } = where.sentence;
  if (isTicker(tokens, from)) return null;
  const most = Math.min(tokens.length, from + longestFrom(where.local, tokens[from] as Token));
  let text = '';
  let best: Best | null = null;
  for (let to = from + 1; to <= most; to++) {
    const token = tokens[to - 1] as Token;
    if (to > from + 1 && token.gap !== ' ' && !JOINT.test(token.gap)) break;
    text = text === '' ? token.text : `${text} ${token.text}`;
    const key = keyOfOwner(token, text) ?? keyFound(where, text, from, to);
    if (key !== null) best = { key, to };
  }
  if (best === null) return null;
  const { key, to } = best;
  const start = (tokens[from] as Token).start;
  return { key, to, from, start, end: endOf(tokens[to - 1] as Token, key), sentence: where.at };
}

/** "The Independent" is no paper in "the Independent Marlow Council": a longer name begins behind the article. */
function yieldsToLonger(where: Where, match: Match): boolean {
  const isThe = where.sentence.tokens[match.from]?.lower === 'the';
  return isThe && (matchAt(where, match.from + 1)?.to ?? 0) > match.to;
}

/** How many words the longest name has that may begin with this word. */
function longestFrom({ longest }: LocalNames, first: Token): number {
  const listed = longest.get(first.text) ?? longest.get(inTitleCase(first.text)) ?? 0;
  return Math.max(listed, isCapital(first) ? longestKnownFrom(first.text) : 0);
}

/** "Moody’s" where the 's belongs to a known name, else null. */
function keyOfOwner(token: Token, text: string): string | null {
  const key = token.possessive ? `${text}'s` : '';
  return key !== '' && findKnown(key) ? key : null;
}

type Best = { readonly key: string; readonly to: number };

/** The 's of "Moody’s" belongs to the name. */
function endOf(last: Token, key: string): number {
  return last.possessive && key.endsWith("'s") ? last.end + 2 : last.end;
}

/** The key under which words `from` to `to` are a name here, or null. */
function keyFound(where: Where, text: string, from: number, to: number): string | null {
  const key = where.local.names.has(text) ? text : inTitleCase(text);
  const name = where.local.names.get(key);
  if (name && isSureHere(where, name, from)) return key;
  return findKnown(text) && isKnownHere(where.sentence, from, to) ? text : null;
}

/** An ordinary word where any word has a capital is a name only in an article that has it elsewhere too ("Hope", "House"). */
function isSureHere({ sentence }: Where, { key, isOwn }: LocalName, from: number): boolean {
  if (isOwn) return true;
  return (
    !NON_NAMES.has(key.toLowerCase()) &&
    sentence.sentence.kind === 'body' &&
    !isInitial(sentence.tokens, from)
  );
}

/** Known names count without having been seen elsewhere, unless they are also ordinary words, countries aside, or half of a compound. */
function isKnownHere({ tokens }: TokenSentence, from: number, to: number): boolean {
  const token = tokens[from] as Token;
  if (isHalf(tokens, from - 1, from) || isHalf(tokens, to, to)) return false;
  if (to - from > 1) return !isBehindOffice(tokens, from);
  if (isField(tokens, from) || isClock(tokens, from)) return false;
  if (token.text.length > 1 && !isOrdinaryCapital(token.text)) return true;
  return token.shape === 'capital' && Boolean(findKnown(token.text)?.country);
}

/** The "PST" of "9 AM PST". */
function isClock(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:pst|est|cst|ist|bst|aest|edt)$/u.test(lowerAt(tokens, at)) &&
    /^[ap]\.?m\.?$/u.test(lowerAt(tokens, at - 1))
  );
}

/** The "Labour" of "Labour Minister Ada Blom". */
function isField(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isOffice = next?.gap === ' ' && isCapital(next) && TITLES.has(next.lower);
  return isOffice && WEAK_TITLES.has((tokens[at] as Token).lower);
}

/** Whether a capitalised word that nobody knows is joined by a hyphen ("Elmendorf-Richardson"). @param seam place of the word behind it */
function isHalf(tokens: readonly Token[], other: number, seam: number): boolean {
  const word = tokens[other];
  return (
    word !== undefined &&
    word.shape === 'capital' &&
    gapAt(tokens, seam) === '-' &&
    !findKnown(word.text) &&
    !isDemonym(word.text)
  );
}
