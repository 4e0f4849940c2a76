/**
 * In: the tokenised documents. Out: every surface that may be a name, with what the whole corpus says of it. Headlines and link lines
 * give none, as capitals there say nothing; the names found elsewhere are looked up in them afterwards.
 */
import type { SegmentedDocument, Sentence } from '../../document';
import { titleCaseShare } from '../../segment/classify-line';
import { voteByContext } from './context-votes';
import { findRuns, type Run } from './find-runs';
import { voteByForm } from './form-votes';
import { parseRun, type Alone } from './parse-run';
import { keyOf, tokenize, type Token } from './tokens';
import { noVotes, type Votes } from './votes';

/** A sentence with its words. */
export type TokenSentence = { readonly sentence: Sentence; readonly tokens: readonly Token[] };
/** A document with its words; `foreign` when it is not in English, so that only known names are looked up. */
export type TokenDocument = {
  readonly document: SegmentedDocument;
  readonly sentences: readonly TokenSentence[];
  readonly foreign: boolean;
};

/** A surface, its words joined by spaces as key, and what speaks for it. */
export type Surface = {
  readonly key: string;
  readonly words: readonly Token[];
  /** How often it stands where only a name has a capital, and where any word would have one. */
  inner: number;
  initial: number;
  titled: number;
  /** What its own words say, and the sum of what its surroundings say. */
  readonly form: Votes;
  readonly context: Votes;
  /** Places of the documents that have it where only a name has a capital, ascending. */
  readonly documents: number[];
};

/** From this share of capitals on, a line is in title case and its capitals say nothing; .55-.70 in the headlines measured. */
const TITLE_CASE = 0.5;
/** The same for running text, which may be a list of names. */
const ALL_TITLE_CASE = 0.75;

/** The words of every sentence. */
export function tokenizeDocument(document: SegmentedDocument, foreign: boolean): TokenDocument {
  const { text } = document.source;
  const sentences = document.sentences.map((sentence) => ({ sentence, tokens: tokenize(text, sentence) }));
  return { document, sentences, foreign };
}

/** The surfaces of all documents by key, in order of first appearance. Linear in the length of the texts. */
export function collectSurfaces(documents: readonly TokenDocument[]): Map<string, Surface> {
  const runs = documents.map((document) => (document.foreign ? [] : document.sentences.map(runsOf)));
  const counts = countAlone(documents, runs);
  const alone: Alone = (key) => counts.get(key) ?? 0;
  const surfaces = new Map<string, Surface>();
  documents.forEach((document, place) => {
    document.sentences.forEach(({ tokens }, i) => {
      for (const run of runs[place]?.[i] ?? []) {
        for (const name of parseRun(tokens, run, alone)) {
          const surface = surfaceOf(surfaces, tokens.slice(name.from, name.to));
          if (name.initial) surface.initial++;
          else surface.inner++;
          if (name.titled) surface.titled++;
          if (!name.initial && surface.documents.at(-1) !== place) surface.documents.push(place);
          voteByContext(surface.context, tokens, name);
        }
      }
    });
  });
  return surfaces;
}

function runsOf({ sentence, tokens }: TokenSentence): Run[] {
  if (sentence.kind === 'boilerplate') return [];
  const share = tokens.length > 3 ? titleCaseShare(tokens.map((token) => token.text)) : 0;
  if (share >= (sentence.kind === 'heading' ? TITLE_CASE : ALL_TITLE_CASE)) return [];
  return findRuns(tokens);
}

function countAlone(
  documents: readonly TokenDocument[],
  runs: readonly (readonly Run[][])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  documents.forEach((document, place) => {
    document.sentences.forEach(({ tokens }, i) => {
      for (const run of runs[place]?.[i] ?? []) {
        const words = tokens.slice(run.from, run.to);
        if (run.initial || words.some((word, at) => at > 0 && /^[-‐‑–]$/u.test(word.gap))) continue;
        for (const key of new Set([keyOf(words), (words.at(-1) as Token).text]))
          counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    });
  });
  return counts;
}

function surfaceOf(surfaces: Map<string, Surface>, words: readonly Token[]): Surface {
  const key = keyOf(words);
  const found = surfaces.get(key);
  if (found) return found;
  const surface: Surface = {
    key,
    words,
    inner: 0,
    initial: 0,
    titled: 0,
    form: noVotes(),
    context: noVotes(),
    documents: [],
  };
  voteByForm(surface.form, words);
  surfaces.set(key, surface);
  return surface;
}
