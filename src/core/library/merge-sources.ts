/** The sources an index is compiled from. In: bundled and added sources and which are switched off. Out: one numbered list. */
import { INDEX_FORMAT, type Source } from '../model';
import { compareText } from '../text/compare-text';
import { hashText } from '../text/sha256';
import type { AddedSource } from './added-source';
import { listSource, type ListedSource } from './listed-source';

/**
 * Bundled and added sources without those whose file is in `off`, sorted by file and numbered `s1`, `s2`, …; unique by file.
 * A bundled source stands back while the reader's version of the same article is switched on.
 */
export function mergeSources(
  bundled: readonly Source[],
  added: readonly AddedSource[],
  off: ReadonlySet<string>,
): Source[] {
  const active = added.filter(({ file }) => !off.has(file));
  const replaced = new Set(active.map(({ replaces }) => replaces));
  const kept = bundled.filter(({ file }) => !off.has(file) && !replaced.has(file));
  return [...kept, ...active]
    .sort((a, b) => compareText(a.file, b.file))
    .map((source, at) => numberSource(source, at));
}

function numberSource(source: Omit<Source, 'id'>, at: number): Source {
  const { file, publisher, url, published, publishedBasis, language, sha256, text } = source;
  return { id: `s${at + 1}`, file, publisher, url, published, publishedBasis, language, sha256, text };
}

/** A key that two lists of sources share only when they give the same index: by format, pipeline version, metadata and text hashes. */
export function sourcesKey(sources: readonly Source[], version: string): string {
  const parts = sources.map(({ text, ...rest }) => [
    ...[rest.id, rest.file, rest.publisher, rest.url, rest.published, rest.publishedBasis, rest.language],
    ...[rest.sha256, text.length],
  ]);
  return hashText(JSON.stringify([INDEX_FORMAT, version, parts]));
}

/** The sources of a library that are switched off, sorted by file: they are in no index, and must be found to be switched on again. */
export function listSwitchedOff(
  bundled: readonly Source[],
  added: readonly AddedSource[],
  off: ReadonlySet<string>,
): ListedSource[] {
  const own = new Set<string>(added.map(({ file }) => file));
  return [...bundled, ...added]
    .filter(({ file }) => off.has(file))
    .sort((a, b) => compareText(a.file, b.file))
    .map((source) => listSource(source, own.has(source.file)));
}
