/** Libraries for tests: drafts, records and a toy pipeline that is quick and easy to foresee. */
import type { AddedSource, SourceDraft } from '../../../src/core/library/added-source';
import type { IndexChange } from '../../../src/core/library/index-change';
import { INDEX_FORMAT, type Claim, type Fact, type FactIndex, type Source } from '../../../src/core/model';
import type { LibraryStore } from '../../../src/ext/library/library-store';
import { hashText } from '../../../src/core/text/sha256';

/** Three sentences about nothing that anybody reported, told apart by `topic`. */
export const makeText = (topic: string): string =>
  [
    `The harbour council met about the ${topic} on Monday evening and talked for three hours before the lamps went out.`,
    `Councillor Ada Brandt said that the ${topic} would be painted green before the summer regatta begins in the bay.`,
    `Nobody from the ${topic} committee answered letters, although the clerk had written to every member twice this year.`,
  ].join('\n');

/** A draft of an article about `topic`. */
export const makeDraft = (topic: string, draft: Partial<SourceDraft> = {}): SourceDraft => ({
  publisher: `The ${topic} Courier`,
  url: `https://courier.example/${encodeURIComponent(topic)}`,
  published: '2025-06-02',
  publishedBasis: 'stated by the page',
  language: 'en',
  text: makeText(topic),
  ...draft,
});

/** A record as the library keeps it. */
export const makeAdded = (topic: string, record: Partial<AddedSource> = {}): AddedSource => {
  const draft = makeDraft(topic, record);
  return { ...draft, file: `added-${topic}.txt`, sha256: hashText(draft.text), replaces: null, ...record };
};

/** A bundled source. */
export const makeBundled = (topic: string, source: Partial<Source> = {}): Source => {
  const draft = makeDraft(topic, source);
  return { ...draft, id: 's1', file: `000_${topic}.txt`, sha256: hashText(draft.text), ...source };
};

/** Numbered and sorted as `mergeSources` does it. */
export const numberSources = (sources: readonly Source[]): Source[] =>
  [...sources]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((source, at) => ({ ...source, id: `s${at + 1}` }));

/** Files of the sources a store holds; the reason where it cannot tell. */
export const listFiles = async (store: LibraryStore): Promise<readonly string[]> => {
  const listed = await store.listAdded();
  return listed.ok ? listed.value.map(({ file }) => file) : [listed.message];
};

/**
 * The toy pipeline: every line is a claim; lines with the same first three words are one fact, which is disputed when their numbers
 * differ. Deterministic, and exact about what each source brings.
 */
export function compileToy(sources: readonly Source[]): FactIndex {
  const claims = sources.flatMap(cutLines).map((claim, at): Claim => ({ ...claim, id: `c${at + 1}` }));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.quote.split(' ').slice(0, 3).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const facts = [...groups.values()].map(makeFact);
  return { format: INDEX_FORMAT, sources, entities: [], events: [], claims, facts };
}

function cutLines(source: Source): Claim[] {
  return [...source.text.matchAll(/[^\n]+/g)].map((line) => ({
    ...{ id: '', source: source.id, start: line.index, end: line.index + line[0].length, quote: line[0] },
    ...{ speaker: null, speakerText: null, via: null, mode: 'narrated', verb: null, rule: null },
    ...{ entities: [], events: [], quantities: [], when: null, confidence: 1 },
  }));
}

function makeFact(claims: readonly Claim[], at: number): Fact {
  const sources = new Set(claims.map((claim) => claim.source));
  const numbers = new Set(claims.map((claim) => claim.quote.match(/\d+/g)?.join(' ') ?? ''));
  const isDisputed = sources.size > 1 && numbers.size > 1;
  return {
    id: `f${at + 1}`,
    title: claims[0]?.quote ?? '',
    claims: claims.map((claim) => claim.id),
    status: isDisputed ? 'disputed' : sources.size > 1 ? 'agreed' : 'single',
    differs: isDisputed ? 'number' : null,
    origins: [...sources],
    question: null,
    answers: [],
  };
}

const NO_FACTS = { count: 0, first: [] };

/** A change of the library that no fact notices. */
export const NO_CHANGE: IndexChange = {
  newFacts: NO_FACTS,
  gaining: NO_FACTS,
  nowDiffering: NO_FACTS,
  settled: NO_FACTS,
  losing: NO_FACTS,
  gone: NO_FACTS,
  claimsAdded: 0,
  claimsRemoved: 0,
};
