/**
 * In: the tokenised documents. Out: every surface that may be a name, with what the whole corpus says of it. Headlines and link lines
 * give none, as capitals there say nothing; the names found elsewhere are looked up in them afterwards.
 */
import { inTitleCase } from '../../lexicon/gazetteer';
import { findRuns, type Run } from './find-runs';
import { voteByForm } from './form-votes';
import { hasHyphen, readSurfaces, type OwnSurface, type SurfaceCounts } from './read-surfaces';
import { isTitleCase } from './title-case';
import type { TokenDocument, TokenSentence } from './token-document';
import { keyOf, type Token } from '../../text/name-tokens';
import { noVotes, type Votes } from './votes';

const KINDS = ['person', 'place', 'organization', 'document'] as const;

/** A surface, with what speaks for it in all documents together. */
export type Surface = SurfaceCounts & {
  /** What its own words say. */
  readonly form: Votes;
  /** Places of the documents that have it where only a name has a capital, ascending. */
  readonly documents: number[];
};

/** The surfaces of all documents by key, in order of first appearance. Linear in the length of the texts. */
export function collectSurfaces(documents: readonly TokenDocument[]): Map<string, Surface> {
  const runs = documents.map(({ sentences, recall }) => recall('runs', [], () => sentences.map(runsOf)));
  const counts = countAlone(documents, runs);
  const surfaces = new Map<string, Surface>();
  documents.forEach((document, place) => {
    const own = readSurfaces(document, runs[place] ?? [], (key) => counts.get(key) ?? 0);
    for (const surface of own.values()) addSurface(surfaces, surface, place);
  });
  return joinCapitals(surfaces);
}

function addSurface(surfaces: Map<string, Surface>, own: OwnSurface, place: number): void {
  const found = surfaces.get(own.key) ?? startSurface(own);
  surfaces.set(own.key, found);
  found.inner += own.inner;
  found.initial += own.initial;
  found.foreign += own.foreign;
  found.cued += own.cued;
  found.titled += own.titled;
  for (const kind of KINDS) found.context[kind] += own.context[kind];
  if (own.isPlaced) found.documents.push(place);
}

function startSurface({ key, words }: OwnSurface): Surface {
  const form = noVotes();
  voteByForm(form, words);
  return {
    key,
    words,
    inner: 0,
    initial: 0,
    foreign: 0,
    cued: 0,
    titled: 0,
    form,
    context: noVotes(),
    documents: [],
  };
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

function runsOf({ sentence, tokens }: TokenSentence): Run[] {
  if (tokens.length > 3 && isTitleCase(tokens, sentence.kind === 'heading')) return [];
  return findRuns(tokens);
}

/** How often words stand alone, that is in no compound, in all documents. */
function countAlone(
  documents: readonly TokenDocument[],
  runs: readonly (readonly (readonly Run[])[])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  documents.forEach(({ sentences, recall }, place) => {
    const keys = recall('alone', [], () =>
      sentences.flatMap(({ tokens }, i) => (runs[place]?.[i] ?? []).flatMap((run) => keysAlone(tokens, run))),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

function keysAlone(tokens: readonly Token[], run: Run): readonly string[] {
  if (run.initial || hasHyphen(tokens, run)) return [];
  const words = tokens.slice(run.from, run.to);
  return [...new Set([keyOf(words), (words.at(-1) as Token).text])];
}
