/**
 * In: the tokenised documents. Out: every surface that may be a name, with what the whole corpus says of it. Headlines and link lines
 * give none, as capitals there say nothing; the names found elsewhere are looked up in them afterwards.
 */
import type { SegmentedDocument, Sentence } from '../../document';
import { inTitleCase } from '../../lexicon/gazetteer';
import { voteByContext } from './context-votes';
import { findRuns, type Run } from './find-runs';
import { voteByForm } from './form-votes';
import { GIVEN_NAMES } from '../../lexicon/name-words';
import { parseRun, type Alone, type Candidate } from './parse-run';
import { isTitleCase } from './title-case';
import { keyOf, tokenize, type Token } from './tokens';
import { noVotes, type Votes } from './votes';

/** A sentence with its words. */
export type TokenSentence = { readonly sentence: Sentence; readonly tokens: readonly Token[] };
/** A document with its words; `foreign` when it is not in English, so that only the sure names in it count. */
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
  /** How many of these are in captions or in documents that are not in English. */
  foreign: number;
  /** What its own words say, and the sum of what its surroundings say. */
  readonly form: Votes;
  readonly context: Votes;
  /** Places of the documents that have it where only a name has a capital, ascending. */
  readonly documents: number[];
};

/** The words of every sentence. */
export function tokenizeDocument(document: SegmentedDocument, foreign: boolean): TokenDocument {
  const { text } = document.source;
  const sentences = document.sentences.map((sentence) => ({ sentence, tokens: tokenize(text, sentence) }));
  return { document, sentences, foreign };
}

/** The surfaces of all documents by key, in order of first appearance. Linear in the length of the texts. */
export function collectSurfaces(documents: readonly TokenDocument[]): Map<string, Surface> {
  const runs = documents.map((document) => document.sentences.map(runsOf));
  const counts = countAlone(documents, runs);
  const alone: Alone = (key) => counts.get(key) ?? 0;
  const surfaces = new Map<string, Surface>();
  documents.forEach((document, place) => {
    document.sentences.forEach(({ sentence, tokens }, i) => {
      const isSure = !document.foreign && sentence.kind !== 'boilerplate';
      for (const name of (runs[place]?.[i] ?? []).flatMap((run) => parseRun(tokens, run, alone))) {
        if (isSure) addName(surfaceOf(surfaces, tokens, name), tokens, name, place);
        else addDoubtfulName(surfaces, tokens, name, { place, single: document.foreign });
      }
    });
  });
  return joinCapitals(surfaces);
}

/** Counts "TARSK" with "Tarsk" where both stand in the corpus; changes and gives back the surfaces. */
function joinCapitals(surfaces: Map<string, Surface>): Map<string, Surface> {
  for (const [key, capitals] of surfaces) {
    const usual = inTitleCase(key);
    const surface = usual === key ? undefined : surfaces.get(usual);
    if (!surface) continue;
    for (const kind of KINDS) surface.context[kind] += capitals.context[kind];
    surface.inner += capitals.inner;
    surface.initial += capitals.initial;
    surface.documents.push(...capitals.documents);
    surfaces.delete(key);
  }
  return surfaces;
}

const KINDS = ['person', 'place', 'organization', 'document'] as const;

function addName(surface: Surface, tokens: readonly Token[], name: Candidate, place: number): void {
  if (name.initial) surface.initial++;
  else surface.inner++;
  if (!name.initial && surface.documents.at(-1) !== place) surface.documents.push(place);
  voteByContext(surface.context, tokens, name);
}

/**
 * In other languages and in captions the words around say nothing: a name begins at a given name, or it is in another script; a single
 * word must turn out to be a last name.
 */
function addDoubtfulName(
  surfaces: Map<string, Surface>,
  tokens: readonly Token[],
  name: Candidate,
  { place, single }: { place: number; single: boolean },
): void {
  const from = startOfDoubtful(tokens, name, single);
  if (from === null) return;
  const surface = surfaceOf(surfaces, tokens, { ...name, from });
  surface.inner++;
  surface.foreign++;
  if (surface.documents.at(-1) !== place) surface.documents.push(place);
}

/** Place of the name's first word, or null when it is none. */
function startOfDoubtful(
  tokens: readonly Token[],
  { from, to, initial }: Candidate,
  single: boolean,
): number | null {
  if (to - from === 1) return single && !initial ? from : null;
  let start = from;
  while (single && start < to - 1 && !isForeignStart(tokens[start] as Token)) start++;
  const isShort = to - start >= 2 && to - start <= 4;
  return isShort && isForeignStart(tokens[start] as Token) ? start : null;
}

function isForeignStart({ text, lower }: Token): boolean {
  if (!/^\p{Script=Latin}/u.test(text)) return true;
  return GIVEN_NAMES.has(text) && !FOREIGN_ARTICLE.test(lower);
}

/** Articles and the like that are also in lists of given names. */
const FOREIGN_ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|les|una|los|las|une|est|sur|par|que|con|por|del|dos|das|het|een)$/u;

function runsOf({ sentence, tokens }: TokenSentence): Run[] {
  if (tokens.length > 3 && isTitleCase(tokens, sentence.kind === 'heading')) return [];
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

function surfaceOf(
  surfaces: Map<string, Surface>,
  tokens: readonly Token[],
  { from, to }: Candidate,
): Surface {
  const words = tokens.slice(from, to);
  const key = keyOf(words);
  const found = surfaces.get(key);
  if (found) return found;
  const surface: Surface = {
    key,
    words,
    inner: 0,
    initial: 0,
    foreign: 0,
    form: noVotes(),
    context: noVotes(),
    documents: [],
  };
  voteByForm(surface.form, words);
  surfaces.set(key, surface);
  return surface;
}
