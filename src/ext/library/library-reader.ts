/**
 * The library as it is now. The index kept beside the sources spares compiling after the background was stopped; it is only ever
 * a copy of what the sources give, so anything odd about it means: compile again.
 */
import { array, boolean, number, object, safeParse, string, unknown as anything } from 'valibot';
import { decodeIndex } from '../../core/index/decode-index';
import { listSwitchedOff, sourcesKey } from '../../core/library/merge-sources';
import type { FactIndex, Source } from '../../core/model';
import { sourceFields } from '../../core/pack/pack-schema';
import type { LibraryCompiler } from './library-compiler';
import type { UseShelf } from './library-holder';
import type { LibraryReadings } from './library-readings';
import type { Shelf, ShelfContent } from './library-shelf';
import type { LibraryNow, LibraryParts } from './library-model';

/** Gives the library without what is off. Never throws. */
export type ReadLibrary = (off: readonly string[]) => Promise<LibraryNow>;

const { text: _text, ...metadata } = sourceFields;
const listedSchema = object({
  file: string(),
  ...metadata,
  sha256: string(),
  name: string(),
  headline: string(),
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

type Helpers = {
  readonly compiler: LibraryCompiler;
  readonly readings: LibraryReadings;
  readonly later: (job: () => Promise<void>) => void;
};

/** A reader that remembers its last answer. What it keeps of an index it writes in jobs that it gives to `later`, once it has answered. */
export function createLibraryReader(
  parts: LibraryParts,
  use: UseShelf,
  { compiler, readings, later }: Helpers,
): ReadLibrary {
  const origin = sourcesKey(parts.bundled.sources, parts.version);
  let last: { readonly stamp: string; readonly now: LibraryNow } | null = null;

  const readShelf = async (shelf: Shelf, off: readonly string[]): Promise<LibraryNow> => {
    const stampOf = (revision: number): string =>
      JSON.stringify([shelf.state, revision, origin, [...off].sort()]);
    const revision = await shelf.readRevision();
    const stamp = stampOf(revision);
    if (last?.stamp === stamp) return last.now;
    const kept = await readKept(shelf, { stamp, revision }, compiler);
    if (kept !== null) {
      last = { stamp, now: kept };
      return kept;
    }
    const content = await shelf.readContent();
    const selection = compiler.select(content.sources, off);
    await readings.bring(compiler.missing(selection));
    const index = compiler.compile(selection);
    const now = describe(shelf, content, { index, off, bundled: parts.bundled.sources });
    last = { stamp: stampOf(content.revision), now };
    // What comes with the extension need not be kept.
    if (index !== parts.bundled) {
      const named = { stamp: last.stamp, key: selection.key, now };
      later(() => use((open) => keep(open, content.revision, named)));
      readings.layBy(selection.sources);
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

type Moment = { readonly stamp: string; readonly revision: number };

async function readKept(
  shelf: Shelf,
  { stamp, revision }: Moment,
  compiler: LibraryCompiler,
): Promise<LibraryNow | null> {
  try {
    const kept = safeParse(keptSchema, await shelf.readKept());
    if (!kept.success || kept.output.stamp !== stamp) return null;
    const { key, added, switchedOff, damaged } = kept.output;
    const index = compiler.recall(key) ?? decodeIndex(kept.output.index);
    compiler.remember(key, index);
    const known = { revision, index, added: new Set(added), switchedOff, damaged };
    return { ...known, state: shelf.state, problem: null };
  } catch {
    return null;
  }
}

type Made = {
  readonly index: FactIndex;
  readonly off: readonly string[];
  readonly bundled: readonly Source[];
};

function describe(shelf: Shelf, content: ShelfContent, { index, off, bundled }: Made): LibraryNow {
  return {
    revision: content.revision,
    index,
    added: new Set(content.sources.map(({ file }) => file)),
    switchedOff: listSwitchedOff(bundled, content.sources, new Set(off)),
    damaged: content.damaged,
    state: shelf.state,
    problem: null,
  };
}

type Named = { readonly stamp: string; readonly key: string; readonly now: LibraryNow };

async function keep(shelf: Shelf, revision: number, { stamp, key, now }: Named): Promise<void> {
  const { index, added, switchedOff, damaged } = now;
  const record = { stamp, key, index, added: [...added], switchedOff, damaged };
  // Only a copy: a full disk must not keep the reader from what is there.
  await shelf.keep(revision, record, 'index').catch(() => undefined);
}

type Trouble = { readonly off: readonly string[]; readonly error: unknown };

/** What the extension brings, without what is off: better than nothing to answer from. */
function makeFallback(parts: LibraryParts, compiler: LibraryCompiler, { off, error }: Trouble): LibraryNow {
  const problem = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const switchedOff = listSwitchedOff(parts.bundled.sources, [], new Set(off));
  const known = { revision: 0, added: new Set<string>(), switchedOff, damaged: [], problem };
  const state = { kind: 'memory', why: 'broken', message: problem } as const;
  try {
    return { ...known, state, index: compiler.compile(compiler.select([], off)) };
  } catch {
    return { ...known, state, index: parts.bundled };
  }
}
