/** Previews and changes of the library: check, plan, compile, and only then write, in one transaction. */
import { safeParse } from 'valibot';
import type {
  AddedSource,
  BackupSettings,
  LibraryPlan,
  LibraryRequest,
} from '../../core/library/added-source';
import { compareIndexes } from '../../core/library/compare-indexes';
import { planChange } from '../../core/library/plan-change';
import { MAX_SOURCES } from '../../core/library/source-limits';
import type { FactIndex } from '../../core/model';
import { describeIssue, draftsSchema } from '../../core/pack/pack-schema';
import type { LibraryCompiler } from './library-compiler';
import type { UseShelf } from './library-holder';
import type { ShelfContent } from './library-shelf';
import type {
  LibraryFailure,
  LibraryOutcome,
  LibraryParts,
  LibraryPreview,
  LibraryWork,
} from './library-store';

/** Previews a request, and with `keep` carries it out. */
export type ChangeLibrary = (
  request: LibraryRequest,
  off: readonly string[],
  work: LibraryWork & { readonly keep: boolean },
) => Promise<LibraryOutcome<LibraryPreview>>;

/** Why a change is not made; never leaves this file. */
class ChangeError extends Error {
  readonly reason: LibraryFailure;

  constructor(reason: LibraryFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** A changer over an open library. It rejects with `AbortError` alone. */
export function createLibraryChange(
  parts: LibraryParts,
  use: UseShelf,
  compiler: LibraryCompiler,
): ChangeLibrary {
  return async (request, off, { signal, onProgress, keep }) => {
    const of = request.kind === 'add' ? request.drafts.length : request.files.length;
    const report = async (step: 'check' | 'compile' | 'write', done: number): Promise<void> => {
      onProgress?.({ step, done, of });
      // A turn of the event loop, in which a cancelling message can arrive.
      await new Promise((resume) => setTimeout(resume, 0));
      signal?.throwIfAborted();
    };
    try {
      signal?.throwIfAborted();
      await report('check', 0);
      expectValid(request);
      const content = await use((shelf) => shelf.readContent());
      const plan = planFor(parts, content, request);
      await report('compile', 0);
      const preview = previewPlan({ parts, compiler, off }, content, plan, request.kind);
      if (!keep || (!preview.changesAnything && settingsOf(request).length === 0))
        return { ok: true, value: preview };
      await report('write', 0);
      return { ok: true, value: await write(parts, use, request, { content, plan, preview }) };
    } catch (error) {
      if (signal?.aborted === true) throw error;
      return explain(error);
    }
  };
}

function expectValid(request: LibraryRequest): void {
  if (request.kind !== 'add') return;
  const checked = safeParse(draftsSchema, request.drafts, { abortEarly: true });
  if (checked.success) return;
  const { where, what } = describeIssue(checked.issues[0]);
  throw new ChangeError('invalid', where === '' ? `drafts: ${what}` : `drafts.${where}: ${what}`);
}

/** @throws {ChangeError} when the library would hold too much. Pure, so that it runs inside the transaction as well. */
function planFor(parts: LibraryParts, content: ShelfContent, request: LibraryRequest): LibraryPlan {
  const damaged = content.damaged.map(({ file }) => file);
  const plan = planChange({ bundled: parts.bundled.sources, added: content.sources, damaged }, request);
  const after = applyPlan(content.sources, plan).length;
  if (after > MAX_SOURCES && after > content.sources.length) {
    throw new ChangeError('limit', `a library holds at most ${MAX_SOURCES} sources; this would be ${after}`);
  }
  return plan;
}

function applyPlan(sources: readonly AddedSource[], plan: LibraryPlan): AddedSource[] {
  const after = new Map(sources.map((source) => [source.file, source]));
  for (const file of plan.deletes) after.delete(file);
  for (const source of plan.puts) after.set(source.file, source);
  return [...after.values()];
}

type Compiling = {
  readonly parts: LibraryParts;
  readonly compiler: LibraryCompiler;
  readonly off: readonly string[];
};

function previewPlan(
  { parts, compiler, off }: Compiling,
  content: ShelfContent,
  plan: LibraryPlan,
  kind: LibraryRequest['kind'],
): LibraryPreview {
  const tryCompile = (sources: readonly AddedSource[]): FactIndex | Error => {
    try {
      return compiler.compile(compiler.select(sources, off));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const [before, after] = [tryCompile(content.sources), tryCompile(applyPlan(content.sources, plan))];
  // What cannot be read is not taken in; but taking away must work even then, for it may be the cure.
  if (after instanceof Error && kind === 'add') throw new ChangeError('failed', after.message);
  const orBundled = (index: FactIndex | Error): FactIndex => (index instanceof Error ? parts.bundled : index);
  const same = new Map(
    [...content.sources, ...plan.puts].flatMap(({ file, replaces }) =>
      replaces === null ? [] : [[file, replaces] as const],
    ),
  );
  return {
    steps: plan.steps,
    change: compareIndexes(orBundled(before), orBundled(after), same),
    changesAnything: plan.puts.length + plan.deletes.length > 0,
  };
}

const settingsOf = (request: LibraryRequest): readonly BackupSettings[] =>
  request.kind === 'add' ? (request.settings ?? []) : [];

type Planned = {
  readonly content: ShelfContent;
  readonly plan: LibraryPlan;
  readonly preview: LibraryPreview;
};

/** What was done: planned anew where another context changed the library since the preview. */
async function write(
  parts: LibraryParts,
  use: UseShelf,
  request: LibraryRequest,
  { content, plan, preview }: Planned,
): Promise<LibraryPreview> {
  let carried = plan;
  await use((shelf) =>
    shelf.change((now) => {
      carried = now.revision === content.revision ? plan : planFor(parts, now, request);
      const settings = settingsOf(request);
      return carried.puts.length + carried.deletes.length + settings.length > 0
        ? { ...carried, settings }
        : null;
    }),
  );
  return { ...preview, steps: carried.steps };
}

function explain(error: unknown): LibraryOutcome<never> {
  if (error instanceof ChangeError) return { ok: false, reason: error.reason, message: error.message };
  return explainStorage(error);
}

/** What a failing database means for a reader. Never throws. */
export function explainStorage(error: unknown): LibraryOutcome<never> {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'QuotaExceededError') {
    return { ok: false, reason: 'full', message: 'storage is full; nothing was changed' };
  }
  return { ok: false, reason: 'broken', message: `${name}: ${message}` };
}
