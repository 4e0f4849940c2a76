/** Previews and changes of the library: check, plan, compile, and only then write, in one transaction. */
import type { BackupSettings, LibraryPlan, LibraryRequest } from '../../core/library/added-source';
import { hashText } from '../../core/text/sha256';
import type { LibraryCompiler } from './library-compiler';
import type { UseShelf } from './library-holder';
import { ChangeError, expectValid, planFor, previewPlan, selectBoth } from './library-plan';
import type { ReadLibrary } from './library-reader';
import type { LibraryReadings } from './library-readings';
import type { Shelf, ShelfContent } from './library-shelf';
import type { LibraryOutcome, LibraryParts, LibraryPreview, LibraryWork } from './library-model';

/** Previews a request, and with `keep` carries it out. */
export type ChangeLibrary = (
  request: LibraryRequest,
  off: readonly string[],
  work: LibraryWork & { readonly keep: boolean },
) => Promise<LibraryOutcome<LibraryPreview>>;

/** A request thought through, and the state of the shelf it was thought through for. */
type Planned = {
  /** Of the request and what is switched off. */
  readonly key: string;
  readonly stamp: string;
  readonly revision: number;
  readonly plan: LibraryPlan;
  readonly preview: LibraryPreview;
};

const stampOf = ({ state }: Shelf, revision: number): string => JSON.stringify([state, revision]);

type Step = 'check' | 'compile' | 'write';
type Asked = {
  readonly request: LibraryRequest;
  readonly off: readonly string[];
  readonly keep: boolean;
  readonly report: (step: Step) => Promise<void>;
};

type Helpers = {
  readonly compiler: LibraryCompiler;
  readonly readings: LibraryReadings;
  readonly read: ReadLibrary;
};

/** A changer over an open library. It rejects with `AbortError` alone. */
export function createLibraryChange(parts: LibraryParts, use: UseShelf, helpers: Helpers): ChangeLibrary {
  const plan = createPlanner(parts, use, helpers);
  return async (request, off, { signal, onProgress, keep }) => {
    const of = request.kind === 'add' ? request.drafts.length : request.files.length;
    const report = async (step: Step): Promise<void> => {
      onProgress?.({ step, done: 0, of });
      // A turn of the event loop, in which a cancelling message can arrive.
      await new Promise((resume) => setTimeout(resume, 0));
      signal?.throwIfAborted();
    };
    try {
      signal?.throwIfAborted();
      await report('check');
      const planned = await plan({ request, off, keep, report });
      if (!keep || !writesAnything(planned, request)) return { ok: true, value: planned.preview };
      await report('write');
      return { ok: true, value: await write(parts, use, request, planned) };
    } catch (error) {
      if (signal?.aborted === true) throw error;
      return explain(error);
    }
  };
}

/** Thinks requests through. What was previewed last is, as a rule, what is kept next, so it is remembered. */
function createPlanner(
  parts: LibraryParts,
  use: UseShelf,
  { compiler, readings, read }: Helpers,
): (asked: Asked) => Promise<Planned> {
  let last: Planned | null = null;
  const recall = async (key: string): Promise<Planned | null> => {
    if (last?.key !== key) return null;
    const stamp = await use(async (shelf) => stampOf(shelf, await shelf.readRevision()));
    return last.stamp === stamp ? last : null;
  };
  const plan = async (key: string, { request, off, report }: Asked): Promise<Planned> => {
    const [stamp, content] = await use(async (shelf) => {
      const there = await shelf.readContent();
      return [stampOf(shelf, there.revision), there] as const;
    });
    const made = planFor(parts, content, request);
    await report('compile');
    const both = selectBoth(compiler, off, content, made);
    // Where memory has it not: the index kept on the disk is what the sources gave before, and need not be compiled.
    if (compiler.recall(both.before.key) === null) await read(off);
    for (const each of [both.before, both.after]) await readings.bring(compiler.missing(each));
    const preview = previewPlan({ parts, compiler, both }, content, made, request.kind);
    return { key, stamp, revision: content.revision, plan: made, preview };
  };
  return async (asked) => {
    expectValid(asked.request);
    const key = hashText(JSON.stringify([asked.request, asked.off]));
    last = (asked.keep ? await recall(key) : null) ?? (await plan(key, asked));
    return last;
  };
}

const writesAnything = ({ preview }: Planned, request: LibraryRequest): boolean =>
  preview.changesAnything || settingsOf(request).length > 0;

const settingsOf = (request: LibraryRequest): readonly BackupSettings[] =>
  request.kind === 'add' ? (request.settings ?? []) : [];

/** What was done: planned anew where another context changed the library since the preview. */
async function write(
  parts: LibraryParts,
  use: UseShelf,
  request: LibraryRequest,
  { revision, plan, preview }: Planned,
): Promise<LibraryPreview> {
  let carried = plan;
  const settings = settingsOf(request);
  const decide = (now: ShelfContent): (LibraryPlan & { settings: typeof settings }) | null => {
    carried = planFor(parts, now, request);
    return carried.puts.length + carried.deletes.length + settings.length > 0
      ? { ...carried, settings }
      : null;
  };
  await use((shelf) => changeWhole(shelf, decide, { revision, change: { ...plan, settings } }));
  return { ...preview, steps: carried.steps };
}

/** Changes the shelf; where the disk is full, readings make room first: they are only copies. */
async function changeWhole(shelf: Shelf, ...asked: Parameters<Shelf['change']>): Promise<void> {
  try {
    await shelf.change(...asked);
  } catch (error) {
    if (!isFull(error) || !(await shelf.dropReadings())) throw error;
    await shelf.change(...asked);
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

function explain(error: unknown): LibraryOutcome<never> {
  if (error instanceof ChangeError) return { ok: false, reason: error.reason, message: error.message };
  return explainStorage(error);
}

/** What a failing database means for a reader. Never throws. */
export function explainStorage(error: unknown): LibraryOutcome<never> {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (isFull(error)) {
    return { ok: false, reason: 'full', message: 'storage is full; nothing was changed' };
  }
  return { ok: false, reason: 'broken', message: `${name}: ${message}` };
}
