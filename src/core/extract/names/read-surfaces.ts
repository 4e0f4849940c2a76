/** In: the runs of capitalised words of one document. Out: the surfaces in them that may be names, with what the document says of each. */
import { GIVEN_NAMES } from '../../lexicon/name-words';
import { voteByContext } from './context-votes';
import type { Run } from './find-runs';
import { isCued } from './office-votes';
import { parseRun, type Alone, type Candidate } from './parse-run';
import type { TokenDocument, TokenSentence } from './token-document';
import { keyOf, type Token } from '../../text/name-tokens';
import { noVotes, type Votes } from './votes';

/** A surface, its words joined by spaces as key, and how it stands in the texts. */
export type SurfaceCounts = {
  readonly key: string;
  readonly words: readonly Token[];
  /** How often it stands where only a name has a capital, and where any word would have one. */
  inner: number;
  initial: number;
  /** How many of these are in captions or in documents that are not in English. */
  foreign: number;
  /** How often it is told something, is where it was read or has a leader ("told X", "according to X", "the X leader"). */
  cued: number;
  /** How often a title stands before it ("Mr X"). */
  titled: number;
  /** The sum of what its surroundings say. */
  readonly context: Votes;
};

/** What one document says of a surface; `isPlaced` when it has it where only a name has a capital. */
export type OwnSurface = SurfaceCounts & { isPlaced: boolean };

/** The surfaces of one document by key, in order of first appearance. Of other documents nothing counts but what parts its runs. */
export function readSurfaces(
  document: TokenDocument,
  runs: readonly (readonly Run[])[],
  alone: Alone,
): ReadonlyMap<string, OwnSurface> {
  /** What was found in a run while it was asked: it is not read twice. */
  const read = new Map<Run, readonly Candidate[]>();
  const asking = document.recall('asking', [], () =>
    document.sentences.map(({ tokens }, i) =>
      (runs[i] ?? []).map((run) => {
        const found = readAlone(tokens, run);
        if (found !== null) read.set(run, found);
        return found === null;
      }),
    ),
  );
  const parted = document.sentences.flatMap(({ tokens }, i) =>
    (runs[i] ?? []).filter((_, at) => asking[i]?.[at]).map((run) => parseRun(tokens, run, alone)),
  );
  return document.recall('surfaces', [parted], () => {
    const surfaces = new Map<string, OwnSurface>();
    let next = 0;
    document.sentences.forEach((sentence, i) => {
      runs[i]?.forEach((run, at) => {
        const names = asking[i]?.[at]
          ? (parted[next++] ?? [])
          : (read.get(run) ?? parseRun(sentence.tokens, run, alone));
        for (const name of names) addCandidate(surfaces, document, sentence, name);
      });
    });
    return surfaces;
  });
}

/** Gives the candidates of a run, or null where it matters what stands alone elsewhere: whether that is asked at all no answer can change. */
function readAlone(tokens: readonly Token[], run: Run): readonly Candidate[] | null {
  let isAsked = false;
  const found = parseRun(tokens, run, () => {
    isAsked = true;
    return 0;
  });
  return isAsked ? null : found;
}

/** Tells whether a run has a hyphen. */
export function hasHyphen(tokens: readonly Token[], { from, to }: Run): boolean {
  for (let at = from + 1; at < to; at++) if (HYPHEN.test((tokens[at] as Token).gap)) return true;
  return false;
}

const HYPHEN = /^[-‐‑–]$/u;

function addCandidate(
  surfaces: Map<string, OwnSurface>,
  { foreign }: TokenDocument,
  { sentence, tokens }: TokenSentence,
  name: Candidate,
): void {
  const isSure = !foreign && sentence.kind !== 'boilerplate';
  if (isSure) addName(surfaceOf(surfaces, tokens, name), tokens, name);
  else addDoubtfulName(surfaces, tokens, name, foreign);
}

function addName(surface: OwnSurface, tokens: readonly Token[], name: Candidate): void {
  if (name.initial) surface.initial++;
  else surface.inner++;
  surface.isPlaced ||= !name.initial;
  if (isCued(tokens, name)) surface.cued++;
  if (name.titled) surface.titled++;
  voteByContext(surface.context, tokens, name);
}

/**
 * In other languages and in captions the words around say nothing: a name begins at a given name, or it is in another script; a single
 * word must turn out to be a last name.
 */
function addDoubtfulName(
  surfaces: Map<string, OwnSurface>,
  tokens: readonly Token[],
  name: Candidate,
  single: boolean,
): void {
  const from = startOfDoubtful(tokens, name, single);
  if (from === null) return;
  const surface = surfaceOf(surfaces, tokens, { ...name, from });
  surface.inner++;
  surface.foreign++;
  surface.isPlaced = true;
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

function surfaceOf(
  surfaces: Map<string, OwnSurface>,
  tokens: readonly Token[],
  { from, to }: Candidate,
): OwnSurface {
  const words = tokens.slice(from, to);
  const key = keyOf(words);
  const found = surfaces.get(key);
  if (found) return found;
  const surface = {
    key,
    words,
    inner: 0,
    initial: 0,
    foreign: 0,
    cued: 0,
    titled: 0,
    context: noVotes(),
    isPlaced: false,
  };
  surfaces.set(key, surface);
  return surface;
}
