/**
 * What a request comes to: which records are written and which go. In: what the library holds, and the request. Out: a plan.
 * It decides and writes nothing, so it can run inside the transaction that carries it out.
 */
import type { Source } from '../model';
import { addressKey } from '../page/same-article';
import { hashText } from '../text/sha256';
import type { AddedSource, LibraryPlan, LibraryRequest, LibraryStep, SourceDraft } from './added-source';
import { createArticleFinder, type ArticleFinder } from './find-same-article';

/** What a library holds; `damaged` are files of records that are no whole sources any more. */
export type Holdings = {
  readonly bundled: readonly Source[];
  readonly added: readonly AddedSource[];
  readonly damaged?: readonly string[];
};

/**
 * The plan of a request. Adding an article that is there updates it; removing takes away exactly the sources named.
 * Drafts are taken in order, each against the library as the ones before it leave it. Deterministic; never throws.
 */
export function planChange(holdings: Holdings, request: LibraryRequest): LibraryPlan {
  return request.kind === 'add'
    ? planAdding(holdings, request.drafts)
    : planRemoving(holdings, request.files);
}

function planRemoving({ added, damaged = [] }: Holdings, files: readonly string[]): LibraryPlan {
  const known = new Map(added.map((source) => [source.file, source]));
  const steps = [...new Set(files)].map((file): LibraryStep => {
    const source = known.get(file);
    if (source !== undefined) return describe('remove', source);
    const kind = damaged.includes(file) ? 'remove' : 'missing';
    return { kind, file, publisher: null, url: null, replaces: null };
  });
  return { steps, puts: [], deletes: steps.filter(({ kind }) => kind === 'remove').map(({ file }) => file) };
}

type Working = {
  readonly mine: ArticleFinder;
  readonly bundled: ArticleFinder;
  readonly records: Map<string, AddedSource>;
  readonly bundledHashes: ReadonlyMap<string, string>;
};

function planAdding(holdings: Holdings, drafts: readonly SourceDraft[]): LibraryPlan {
  const working = startWorking(holdings);
  const touched = new Set<string>();
  const steps = drafts.map((draft) => {
    const { step, record } = placeDraft(working, draft);
    if (record === null) return step;
    touched.add(record.file);
    working.records.set(record.file, record);
    working.mine.put(record);
    return step;
  });
  return { steps, puts: [...touched].map((file) => working.records.get(file) as AddedSource), deletes: [] };
}

function startWorking({ bundled, added }: Holdings): Working {
  const [mine, theirs] = [createArticleFinder(), createArticleFinder()];
  for (const source of added) mine.put(source);
  for (const source of bundled) theirs.put(source);
  return {
    mine,
    bundled: theirs,
    records: new Map(added.map((source) => [source.file, source])),
    bundledHashes: new Map(bundled.map((source) => [source.file, source.sha256])),
  };
}

/** Where one draft goes; `record` is null when nothing is to be written. */
function placeDraft(
  working: Working,
  draft: SourceDraft,
): { readonly step: LibraryStep; readonly record: AddedSource | null } {
  const sha256 = hashText(draft.text);
  const replaces = working.bundled.find(draft);
  const known = working.records.get(working.mine.find(draft) ?? '');
  if (known !== undefined) {
    const record = updateRecord(known, { ...draft, sha256, replaces: replaces ?? known.replaces });
    const isSame = isSameRecord(known, record);
    return { step: describe(isSame ? 'unchanged' : 'update', record), record: isSame ? null : record };
  }
  const file = nameFile(working, draft, sha256);
  const record = { ...draft, file, sha256, replaces };
  if (replaces === null) return { step: describe('add', record), record };
  const isWordForWord = working.bundledHashes.get(replaces) === sha256;
  if (isWordForWord) return { step: { ...describe('bundled', record), file: replaces }, record: null };
  return { step: describe('update', record), record };
}

/** The known record with the new text; what the new draft does not know stays. */
function updateRecord(known: AddedSource, draft: Omit<AddedSource, 'file'>): AddedSource {
  const dated = draft.published === null ? known : draft;
  return {
    file: known.file,
    publisher: draft.publisher ?? known.publisher,
    url: draft.url ?? known.url,
    published: dated.published,
    publishedBasis: dated.publishedBasis,
    language: draft.language ?? known.language,
    sha256: draft.sha256,
    text: draft.text,
    replaces: draft.replaces,
  };
}

function isSameRecord(one: AddedSource, other: AddedSource): boolean {
  return (Object.keys(other) as (keyof AddedSource)[]).every((key) => one[key] === other[key]);
}

/** A name that no other source has and the same article gets on every machine: "added-" sorts after the seeds' numbers. */
function nameFile(working: Working, draft: SourceDraft, sha256: string): string {
  const address = draft.url === null ? null : addressKey(draft.url);
  const stem = `added-${(address === null ? sha256 : hashText(address)).slice(0, 16)}`;
  let file = `${stem}.txt`;
  for (let next = 2; working.records.has(file) || working.bundledHashes.has(file); next += 1) {
    file = `${stem}-${next}.txt`;
  }
  return file;
}

function describe(kind: LibraryStep['kind'], source: AddedSource): LibraryStep {
  const { file, publisher, url, replaces } = source;
  return { kind, file, publisher, url, replaces };
}
