/**
 * In: a sentence with its names. Out: the phrases that name a document: a plan, proposal, deal, bill, treaty with something that tells it
 * from others: a number of points, whose it is, what it is about. "The plan" alone is none, nor is "a peace deal" that might come.
 */
import type { Token } from '../../extract/names/tokens';
import { isCapital } from '../../extract/names/tokens';
import { countryOfDemonym } from '../../lexicon/gazetteer';
import {
  ACT_HEADS,
  DRAFT_HEADS,
  EXTRA_WORDS,
  INDEFINITES,
  LEADING_VERSIONS,
  VAGUE_WORDS,
  VERSION_WORDS,
} from '../../lexicon/name-words';
import type { Span } from '../../model';
import { extendRight, isTopicWord } from './phrase-words';

/** A name in a sentence with what it stands for. */
export type SentenceName = {
  readonly from: number;
  readonly to: number;
  readonly group: string;
  readonly country: string | null;
};

/** draft: a plan in any of its versions; act: a law or treaty; counter: an answer to a plan; papers: counted documents. */
export type PhraseKind = 'draft' | 'act' | 'counter' | 'papers';

/** A phrase that names a document, and what tells it from others. */
export type DocumentPhrase = Span & {
  readonly kind: PhraseKind;
  /** Countries and names it is said to come from. */
  readonly issuers: readonly string[];
  /** What it is about, small letters ("peace"). */
  readonly topics: readonly string[];
  /** "28-point": 28; for papers how many; else null. */
  readonly number: string | null;
  /** Proper words of an act, folded; empty for others. */
  readonly proper: string;
  /** True when only its author is said ("US proposals"): it joins a document said more fully or is none. */
  readonly weak: boolean;
};

const NUMBER_WORD = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)$/u;
const INNER_GAP = /^(?: |-|\u00a0| ?["“'‘]| ?["”'’] ?)$/u;
const MAX_WORDS = 8;

/** The document phrases of one sentence, in order, not overlapping. */
export function findDocumentPhrases(
  tokens: readonly Token[],
  names: readonly SentenceName[],
): DocumentPhrase[] {
  const found: DocumentPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const kind = kindOfHead(tokens, at);
    if (!kind || names.some((name) => name.from <= at && name.to > at)) continue;
    const phrase = readPhrase(tokens, names, at, kind);
    if (phrase && phrase.start >= (found.at(-1)?.end ?? 0)) found.push(phrase);
  }
  return found;
}

function kindOfHead(tokens: readonly Token[], at: number): PhraseKind | null {
  const word = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next?.gap === '-') return null;
  if (/^documents?$/u.test(word.lower)) return EXTRA_WORDS.has(before?.lower ?? '') ? 'papers' : null;
  if (/^list$/u.test(word.lower))
    return next?.lower === 'of' && /^(?:points|demands|proposals)$/u.test(tokens[at + 2]?.lower ?? '')
      ? 'draft'
      : null;
  const isDraft = DRAFT_HEADS.has(word.lower);
  if (/^counter-?(?:proposals?|offer|plan)$/u.test(word.lower)) return 'counter';
  if (isDraft && before?.lower === 'counter' && word.gap === '-') return 'counter';
  if (isDraft && next?.gap === ' ' && DRAFT_HEADS.has(next.lower)) return null;
  if (isDraft) return 'draft';
  return ACT_HEADS.has(word.lower) && isCapital(word) ? 'act' : null;
}

type Left = {
  from: number;
  determiner: string;
  issuers: string[];
  topics: string[];
  number: string | null;
  numberAt: number;
  version: boolean;
  vague: boolean;
  proper: string[];
};

function readPhrase(
  tokens: readonly Token[],
  names: readonly SentenceName[],
  head: number,
  kind: PhraseKind,
): DocumentPhrase | null {
  const left = readLeft(tokens, names, head);
  const right = extendRight(tokens, names, head, kind);
  if (!isParticular(left, kind, right.issuers.length > 0, tokens[head] as Token)) return null;
  let from = left.numberAt >= 0 && kind === 'draft' ? left.numberAt : left.from;
  while (from < head && LEADING_VERSIONS.has((tokens[from] as Token).lower)) from++;
  if (from < head && (tokens[from] as Token).possessive) from = afterOwner(names, from, head);
  const start = (tokens[from] as Token).start;
  const end = endOf(tokens, from, right.to);
  const weak = kind === 'draft' && left.topics.length === 0 && left.number === null && !right.listed;
  const issuers = [...new Set([...left.issuers, ...right.issuers])].sort();
  return {
    start,
    end,
    kind,
    issuers,
    topics: left.topics,
    number: left.number,
    proper: left.proper.join(' '),
    weak,
  };
}

/** Takes in the closing mark of a quotation that the phrase opens: 28-point "peace plan". */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  const end = (tokens[to - 1] as Token).end;
  const opens = tokens.slice(from + 1, to).some((word) => /["“]/u.test(word.gap));
  return opens && /^["”]/u.test(tokens[to]?.gap ?? '') ? end + 1 : end;
}

/** Leaves an owner out when what remains still says which document it is. */
function afterOwner(names: readonly SentenceName[], from: number, head: number): number {
  const owner = names.find((name) => name.from <= from && name.to > from);
  const after = owner?.to ?? from + 1;
  return head - after >= 1 ? after : from;
}

function readLeft(tokens: readonly Token[], names: readonly SentenceName[], head: number): Left {
  const left: Left = {
    from: head,
    determiner: '',
    issuers: [],
    topics: [],
    number: null,
    numberAt: -1,
    version: false,
    vague: false,
    proper: [],
  };
  let at = head;
  while (at > 0 && head - at < MAX_WORDS && INNER_GAP.test(tokens[at]?.gap ?? '')) {
    const name = names.find((other) => other.to === at);
    if (name) {
      left.issuers.push(name.country ?? name.group);
      at = name.from;
      left.from = at;
      continue;
    }
    const word = tokens[at - 1] as Token;
    if (!takeWord(left, tokens, at - 1, head)) {
      left.determiner = word.lower;
      break;
    }
    at--;
    left.from = at;
  }
  return left;
}

/** Takes the word at `at` into the phrase; false when the phrase begins after it. */
function takeWord(left: Left, tokens: readonly Token[], at: number, head: number): boolean {
  const word = tokens[at] as Token;
  const country = countryOfDemonym(word.text);
  if (country) left.issuers.push(country);
  else if (word.lower === 'counter' || (word.lower === 'point' && /^\d/u.test(tokens[at - 1]?.text ?? '')))
    return true;
  else if (NUMBER_WORD.test(word.lower)) {
    left.number = word.lower;
    if (/^points?$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.gap === '-') left.numberAt = at;
  } else if (VERSION_WORDS.has(word.lower)) left.version = true;
  else if (EXTRA_WORDS.has(word.lower)) return true;
  else if (VAGUE_WORDS.has(word.lower)) {
    left.vague = true;
    return false;
  } else if (isTopicWord(tokens, at, left.topics.length, head)) {
    if (isCapital(word)) left.proper.unshift(word.lower);
    left.topics.unshift(word.lower);
  } else return false;
  return true;
}

function isParticular(left: Left, kind: PhraseKind, complement: boolean, head: Token): boolean {
  if (kind === 'papers') return left.number !== null;
  if (kind === 'counter') return complement || left.issuers.length > 0;
  if (left.vague) return false;
  if (kind === 'act') return left.proper.length > 0 || left.issuers.length > 0;
  if (left.numberAt >= 0) return true;
  const isIndefinite = INDEFINITES.has(left.determiner);
  if (isCapital(head) && left.proper.length > 0) return true;
  if (left.issuers.length > 0) return !isIndefinite || left.version;
  const plural = /s$/u.test(head.lower);
  return (
    left.topics.length > 0 &&
    !plural &&
    (left.version || /^(?:the|this|that|his|her|its|their)$/u.test(left.determiner))
  );
}
