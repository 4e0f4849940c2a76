/**
 * In: a sentence with its names. Out: the phrases that name a document: a plan, proposal, deal, bill, treaty with something that tells it
 * from others: a number of points, whose it is, what it is about. "The plan" alone is none, nor is "a peace deal" that might come.
 */
import { gapAt, isCapitalAt, lowerAt, type Token } from '../../text/name-tokens';
import { INDEFINITES, LEADING_VERSIONS } from '../../lexicon/name-words';
import type { Span } from '../../model';
import type { NamedWords } from '../named-words';
import { kindOfHead, type PhraseKind } from './document-heads';
import { readLeft, type Left } from './read-left';
import { readRight } from './read-right';
import { readTreaty } from './read-treaty';

/** A name in a sentence with what it stands for. */
export type SentenceName = {
  readonly from: number;
  readonly to: number;
  readonly group: string;
  readonly country: string | null;
};

/** A phrase that names a document, and what tells it from others. */
export type DocumentPhrase = Span & {
  readonly kind: PhraseKind;
  /** Countries and names it is said to come from. */
  readonly issuers: readonly string[];
  /** What it is about, small letters ("peace"). */
  readonly topics: readonly string[];
  /** "28-point": 28; for papers how many; else null. */
  readonly number: string | null;
  /** Proper words of an act, small letters; empty for others. */
  readonly proper: string;
  /** True when only its author is said ("US proposals"): it joins a document said more fully or is none. */
  readonly weak: boolean;
};

/** The document phrases of one sentence, in order, not overlapping. */
export function findDocumentPhrases(words: NamedWords<SentenceName>): DocumentPhrase[] {
  const found: DocumentPhrase[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const kind = kindOfHead(words.tokens, at);
    if (kind === null || words.names.some(({ from, to }) => from <= at && at < to)) continue;
    const phrase = readPhrase(words, at, kind);
    if (phrase && phrase.start >= (found.at(-1)?.end ?? 0)) found.push(phrase);
  }
  return found;
}

function readPhrase(words: NamedWords<SentenceName>, head: number, kind: PhraseKind): DocumentPhrase | null {
  return readTreaty(words, head) ?? readFullPhrase(words, head, kind);
}

function readFullPhrase(
  words: NamedWords<SentenceName>,
  head: number,
  kind: PhraseKind,
): DocumentPhrase | null {
  const { tokens } = words;
  const left = readLeft(words, head);
  const right = readRight(words, head, kind);
  const isSaid = isParticular(left, kind, right.issuers.length > 0) || isProperDraft(left, tokens, head);
  if (!isSaid) return null;
  const from = startOf(words, left, head, kind);
  const weak = kind === 'draft' && left.topics.length === 0 && left.number === null && !right.listed;
  return {
    start: tokens[from]?.start ?? 0,
    end: endOf(tokens, from, right.to),
    kind,
    issuers: [...new Set([...left.issuers, ...right.issuers])].sort(),
    topics: left.topics,
    number: left.number,
    proper: left.proper.join(' '),
    weak,
  };
}

/** Begins at the number of points, where there is one; without "earlier" and the like, and without an owner when more is left. */
function startOf(words: NamedWords<SentenceName>, left: Left, head: number, kind: PhraseKind): number {
  const { tokens, names } = words;
  let from = left.pointsAt >= 0 && kind === 'draft' ? left.pointsAt : left.from;
  while (from < head && isLooseVersion(words, from, kind)) from++;
  const after = nameAt(names, from)?.to ?? from + 1;
  return head > after && tokens[after - 1]?.possessive ? after : from;
}

/** "the new peace plan", but neither "New Zealand" nor "the New START Treaty". A sentence’s first word has its capital anyway. */
function isLooseVersion({ tokens, names }: NamedWords<SentenceName>, at: number, kind: PhraseKind): boolean {
  if (!LEADING_VERSIONS.has(lowerAt(tokens, at)) || nameAt(names, at)) return false;
  return kind !== 'act' || at === 0 || !isCapitalAt(tokens, at) || !isCapitalAt(tokens, at + 1);
}

const nameAt = (names: readonly SentenceName[], at: number): SentenceName | undefined =>
  names.find((name) => name.from <= at && name.to > at);

/** Takes in the closing mark of a quotation that the phrase opens: 28-point "peace plan". */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  const end = tokens[to - 1]?.end ?? 0;
  const opens = tokens.slice(from + 1, to).some((word) => /["“]/u.test(word.gap));
  return opens && /^["”]/u.test(gapAt(tokens, to)) ? end + 1 : end;
}

/** Whether the phrase tells its document from others. */
function isParticular(left: Left, kind: PhraseKind, complement: boolean): boolean {
  if (kind === 'papers') return left.number !== null;
  if (kind === 'counter') return complement || left.issuers.length > 0;
  if (left.vague) return false;
  return kind === 'act' ? left.proper.length + left.issuers.length > 0 : isParticularDraft(left);
}

function isParticularDraft(left: Left): boolean {
  if (left.pointsAt >= 0) return true;
  if (left.issuers.length > 0) return left.version || !INDEFINITES.has(left.determiner);
  const isDefinite = left.version || /^(?:the|this|that|his|her|its|their)$/u.test(left.determiner);
  return left.topics.length > 0 && !left.plural && isDefinite;
}

/** "this Peace Plan": the capitals say that it is a name. */
function isProperDraft(left: Left, tokens: readonly Token[], head: number): boolean {
  return !left.vague && isCapitalAt(tokens, head) && left.proper.length > 0;
}
