/**
 * In: a document's words and the corpus's names. Out: every place where one of them stands, headlines and compounds ("US-led",
 * "Trump-Putin") included. Longest first, left to right, never overlapping.
 */
import type { Span } from '../../model';
import { findKnown, LONGEST_KNOWN } from '../../lexicon/gazetteer';
import { isOrdinaryWord } from '../../lexicon/name-words';
import type { TokenDocument, TokenSentence } from './collect-surfaces';
import type { NameSurface } from './decide-surfaces';
import { isInitial } from './find-runs';
import { isCapital, type Token } from './tokens';

/** A name found in a document: its span and the key it was found under. */
export type FoundName = Span & {
  readonly key: string;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
};

/** The names by first word, each with the number of words of its longest. */
export type NameTable = {
  readonly names: ReadonlyMap<string, NameSurface>;
  readonly longest: ReadonlyMap<string, number>;
};

/** Prepares names for looking up. */
export function makeNameTable(names: ReadonlyMap<string, NameSurface>): NameTable {
  const longest = new Map<string, number>();
  for (const { surface } of names.values()) {
    const first = (surface.words[0] as Token).text;
    longest.set(first, Math.max(longest.get(first) ?? 0, surface.words.length));
  }
  return { names, longest };
}

/** The names in one document, sorted by start. Linear in its length. */
export function findNames(document: TokenDocument, table: NameTable): FoundName[] {
  const found: FoundName[] = [];
  document.sentences.forEach((sentence, place) => {
    let at = 0;
    while (at < sentence.tokens.length) {
      const match = matchAt(sentence, at, table);
      if (match) found.push({ ...match, sentence: place });
      at = match ? match.to : at + 1;
    }
  });
  return found;
}

function matchAt(
  { tokens, sentence }: TokenSentence,
  at: number,
  table: NameTable,
): Omit<FoundName, 'sentence'> | null {
  const first = tokens[at] as Token;
  const most = Math.max(table.longest.get(first.text) ?? 0, isCapital(first) ? LONGEST_KNOWN : 0);
  let key = '';
  let best: { key: string; to: number } | null = null;
  for (let to = at; to < Math.min(tokens.length, at + most); to++) {
    const token = tokens[to] as Token;
    if (to > at && !/^(?:\.? |[-‐‑–]| & |\u00a0)$/u.test(token.gap)) break;
    key = to === at ? token.text : `${key} ${token.text}`;
    if (table.names.has(key) || isKnownHere(key, tokens, at, to, sentence.kind === 'body'))
      best = { key, to: to + 1 };
    if (token.possessive && !table.names.has(key)) continue;
  }
  if (!best) return null;
  return {
    key: best.key,
    from: at,
    to: best.to,
    start: first.start,
    end: (tokens[best.to - 1] as Token).end,
  };
}

/** Known names count without having been seen elsewhere, unless they are also ordinary words. */
function isKnownHere(key: string, tokens: readonly Token[], at: number, to: number, body: boolean): boolean {
  if (!findKnown(key)) return false;
  if (to > at) return true;
  const token = tokens[at] as Token;
  return (
    !isOrdinaryWord(token.lower) &&
    (token.shape !== 'acronym' || token.text.length > 1) &&
    (body ? !isInitial(tokens, at) || token.text.length > 2 : true)
  );
}
