/**
 * Which of many sources is the same article as a given one: by address, by words, or by nearly the same words.
 * In: sources one by one. Out: a finder. Near texts are looked up by a few of their word runs, so that a thousand articles are not
 * each compared with a thousand.
 */
import type { Source } from '../model';
import { addressKey } from '../page/same-article';
import { hashText } from '../text/sha256';
import type { SourceDraft } from './added-source';
import { sampleRuns, startNearTest } from './near-text';

/** As much of a source as is compared. */
type Comparable = Omit<Source, 'id'>;

/** Finds the same article among the sources put in so far. */
export type ArticleFinder = {
  readonly put: (source: Comparable) => void;
  /** Forgets the source of that file. */
  readonly drop: (file: string) => void;
  /** The file of the same article, null when there is none: address before words before nearly the same words. */
  readonly find: (draft: SourceDraft) => string | null;
};

/** Of sources that were put into a finder before: a library is looked through for each article that is added. */
const knownRuns = new WeakMap<Comparable, readonly number[]>();

function runsOf(source: Comparable): readonly number[] {
  const known = knownRuns.get(source) ?? sampleRuns(source.text);
  knownRuns.set(source, known);
  return known;
}

/** An empty finder. `put` and `find` cost about one pass over the text. */
export function createArticleFinder(): ArticleFinder {
  const sources = new Map<string, Comparable>();
  const byAddress = new Map<string, string>();
  const byHash = new Map<string, string>();
  const byRun = new Map<number, Set<string>>();
  const addressOf = (url: string | null): string | null => (url === null ? null : addressKey(url));

  const drop = (file: string): void => {
    const source = sources.get(file);
    if (source === undefined) return;
    sources.delete(file);
    const address = addressOf(source.url);
    if (address !== null && byAddress.get(address) === file) byAddress.delete(address);
    if (byHash.get(source.sha256) === file) byHash.delete(source.sha256);
    for (const run of runsOf(source)) byRun.get(run)?.delete(file);
  };
  const put = (source: Comparable): void => {
    drop(source.file);
    sources.set(source.file, source);
    const address = addressOf(source.url);
    if (address !== null) byAddress.set(address, source.file);
    byHash.set(source.sha256, source.file);
    for (const run of runsOf(source)) {
      const files = byRun.get(run) ?? new Set();
      byRun.set(run, files.add(source.file));
    }
  };
  const findNear = (text: string): string | null => {
    const files = new Set(sampleRuns(text).flatMap((run) => [...(byRun.get(run) ?? [])]));
    const isNear = startNearTest(text);
    return [...files].sort().find((file) => isNear(sources.get(file)?.text ?? '')) ?? null;
  };
  const find = (draft: SourceDraft): string | null => {
    const address = addressOf(draft.url);
    const known = address === null ? undefined : byAddress.get(address);
    return known ?? byHash.get(hashText(draft.text)) ?? findNear(draft.text);
  };
  return { put, drop, find };
}
