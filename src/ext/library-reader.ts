/**
 * The library as it is now. The index kept beside the sources spares compiling after the background was stopped; it is only ever
 * a copy of what the sources give, so anything odd about it means: compile again.
 */
import { array, boolean, number, object, safeParse, string, unknown as anything } from 'valibot';
import { decodeIndex } from '../core/index/decode-index';
import { listSwitchedOff, sourcesKey } from '../core/library/merge-sources';
import type { FactIndex } from '../core/model';
import { sourceFields } from '../core/pack/pack-schema';
import type { LibraryCompiler } from './library-compiler';
import type { UseShelf } from './library-holder';
import type { Shelf } from './library-shelf';
import type { LibraryNow, LibraryParts } from './library-store';

/** Gives the library without what is off. Never throws. */
export type ReadLibrary = (off: readonly string[]) => Promise<LibraryNow>;

const { text: _text, ...metadata } = sourceFields;
const listedSchema = object({
  file: string(),
  ...metadata,
  sha256: string(),
  words: number(),
  added: boolean(),
});

/** `stamp` says what the index was made of; two different libraries never share one. */
const keptSchema = object({
  stamp: string(),
  key: string(),
  index: anything(),
  added: array(string()),
  switchedOff: array(listedSchema),
  damaged: array(object({ file: string(), what: string() })),
});

/** A reader that remembers its last answer. */
export function createLibraryReader(
  parts: LibraryParts,
  use: UseShelf,
  compiler: LibraryCompiler,
): ReadLibrary {
  const origin = sourcesKey(parts.bundled.sources, parts.version);
  let last: { readonly stamp: string; readonly now: LibraryNow } | null = null;

  const readShelf = async (shelf: Shelf, off: readonly string[]): Promise<LibraryNow> => {
    const stampOf = (revision: number): string =>
      JSON.stringify([shelf.state, revision, origin, [...off].sort()]);
    const stamp = stampOf(await shelf.readRevision());
    if (last?.stamp === stamp) return last.now;
    const kept = await readKept(shelf, stamp, compiler);
    if (kept !== null) {
      last = { stamp, now: kept };
      return kept;
    }
    const content = await shelf.readContent();
    const selection = compiler.select(content.sources, off);
    const now: LibraryNow = {
      index: compiler.compile(selection),
      added: new Set(content.sources.map(({ file }) => file)),
      switchedOff: listSwitchedOff(parts.bundled.sources, content.sources, new Set(off)),
      damaged: content.damaged,
      state: shelf.state,
      problem: null,
    };
    last = { stamp: stampOf(content.revision), now };
    if (now.index !== parts.bundled) {
      const { index, switchedOff, damaged } = now;
      const named = { stamp: last.stamp, key: selection.key };
      const record = { ...named, index, added: [...now.added], switchedOff, damaged };
      // Only a copy: a full disk must not keep the reader from what is there.
      await shelf.keep(content.revision, record).catch(() => undefined);
    }
    return now;
  };

  return async (off) => {
    try {
      return await use((shelf) => readShelf(shelf, off));
    } catch (error) {
      return makeFallback(parts, compiler, { off, error });
    }
  };
}

async function readKept(shelf: Shelf, stamp: string, compiler: LibraryCompiler): Promise<LibraryNow | null> {
  try {
    const kept = safeParse(keptSchema, await shelf.readKept());
    if (!kept.success || kept.output.stamp !== stamp) return null;
    const { key, added, switchedOff, damaged } = kept.output;
    const index = compiler.recall(key) ?? decodeIndex(kept.output.index);
    compiler.remember(key, index);
    return { index, added: new Set(added), switchedOff, damaged, state: shelf.state, problem: null };
  } catch {
    return null;
  }
}

type Trouble = { readonly off: readonly string[]; readonly error: unknown };

/** What the extension brings, without what is off: better than nothing to answer from. */
function makeFallback(parts: LibraryParts, compiler: LibraryCompiler, { off, error }: Trouble): LibraryNow {
  const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const switchedOff = listSwitchedOff(parts.bundled.sources, [], new Set(off));
  const known = { added: new Set<string>(), switchedOff, damaged: [], problem };
  const state = { kind: 'memory', why: 'broken', message: problem } as const;
  try {
    return { ...known, state, index: compiler.compile(compiler.select([], off)) };
  } catch {
    return { ...known, state, index: parts.bundled };
  }
}
