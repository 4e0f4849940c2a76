/**
 * A folder of texts as sources. In: a path with `*.txt` and, if it is there, `sources.json`. Out: sources in order of file name.
 * Every fault of the folder is found before it fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../core/model';
import { compareText } from '../core/text/compare-text';
import { detectLanguage } from '../core/text/detect-language';
import { hashText } from '../core/text/sha256';
import { inferPublished } from '../core/library/infer-published';
import { reasonOf } from './reason-of';
import { readSourceList, type SourceEntry } from './read-source-list';
import { SeedErrors, type SeedProblem } from './seed-errors';

function listTexts(folder: string, problems: SeedProblem[]): readonly string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    if (files.length === 0) problems.push({ file: folder, what: 'holds no .txt file' });
    return files.sort(compareText);
  } catch (error) {
    problems.push({ file: folder, what: `cannot be read: ${reasonOf(error)}` });
    return [];
  }
}

function readText(folder: string, file: string, problems: SeedProblem[]): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    problems.push({ file, what: `cannot be read: ${reasonOf(error)}` });
    return null;
  }
  try {
    // ignoreBOM keeps a byte order mark in the text: offsets and the hash are of the file as it is.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.push({ file, what: 'is not UTF-8' });
    return null;
  }
}

function comparePresence(
  files: readonly string[],
  entries: ReadonlyMap<string, SourceEntry>,
  problems: SeedProblem[],
): void {
  for (const file of files) {
    if (!entries.has(file)) problems.push({ file, what: 'has no entry in sources.json' });
  }
  for (const file of entries.keys()) {
    if (!files.includes(file))
      problems.push({ file, what: 'is named in sources.json, but there is no such file' });
  }
}

function makeSource(file: string, text: string, at: number, entry: SourceEntry | undefined): Source {
  const dated = entry?.published ? entry : inferPublished(file, text);
  return {
    id: `s${at + 1}`,
    file,
    publisher: entry?.publisher ?? null,
    url: entry?.url ?? null,
    published: dated.published,
    publishedBasis: dated.publishedBasis,
    language: entry?.language ?? detectLanguage(text),
    sha256: hashText(text),
    text,
  };
}

/**
 * Gives the sources of `folder`, sorted by file name and numbered `s1`, `s2`, …
 * @throws {SeedErrors} with every problem: no texts, text that is not UTF-8, entry without file, file without entry, wrong sha256,
 * bad JSON, bad date, an address that is not http.
 */
export function readSources(folder: string): readonly Source[] {
  const problems: SeedProblem[] = [];
  const files = listTexts(folder, problems);
  const list = join(folder, 'sources.json');
  const hasList = existsSync(list);
  const entries = hasList ? readSourceList(list, problems) : new Map<string, SourceEntry>();
  // A list that cannot be read says nothing about what is missing from it.
  if (hasList && !problems.some(({ file }) => file === 'sources.json'))
    comparePresence(files, entries, problems);
  const sources: Source[] = [];
  files.forEach((file, at) => {
    const text = readText(folder, file, problems);
    if (text === null) return;
    const source = makeSource(file, text, at, entries.get(file));
    const wanted = entries.get(file)?.sha256 ?? source.sha256;
    if (wanted !== source.sha256) {
      problems.push({ file, what: `sha256 is ${source.sha256}, sources.json has ${wanted}` });
    }
    sources.push(source);
  });
  if (problems.length > 0) throw new SeedErrors(problems);
  return sources;
}
