/** What a change of the library comes to: the check of what is asked, the plan, and the facts before and after it. Writes nothing. */
import { safeParse } from 'valibot';
import type { AddedSource, LibraryPlan, LibraryRequest } from '../../core/library/added-source';
import { compareIndexes } from '../../core/library/compare-indexes';
import { planChange } from '../../core/library/plan-change';
import { MAX_SOURCES } from '../../core/library/source-limits';
import type { FactIndex } from '../../core/model';
import { describeIssue, draftsSchema } from '../../core/pack/pack-schema';
import type { LibraryCompiler, Selection } from './library-compiler';
import type { ShelfContent } from './library-shelf';
import type { LibraryFailure, LibraryParts, LibraryPreview } from './library-model';

/** Why a change is not made; never leaves this folder. */
export class ChangeError extends Error {
  readonly reason: LibraryFailure;

  constructor(reason: LibraryFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** @throws {ChangeError} when a draft is not what a source may be */
export function expectValid(request: LibraryRequest): void {
  if (request.kind !== 'add') return;
  const checked = safeParse(draftsSchema, request.drafts, { abortEarly: true });
  if (checked.success) return;
  const { where, what } = describeIssue(checked.issues[0]);
  throw new ChangeError('invalid', where === '' ? `drafts: ${what}` : `drafts.${where}: ${what}`);
}

/** @throws {ChangeError} when the library would hold too much. Pure, so that it runs inside the transaction as well. */
export function planFor(parts: LibraryParts, content: ShelfContent, request: LibraryRequest): LibraryPlan {
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

/** The sources of an index before a change and after it. */
export type BothSelections = { readonly before: Selection; readonly after: Selection };

/** What is read before and after a plan, without what is in `off`. */
export function selectBoth(
  { select }: LibraryCompiler,
  off: readonly string[],
  { sources }: ShelfContent,
  plan: LibraryPlan,
): BothSelections {
  return { before: select(sources, off), after: select(applyPlan(sources, plan), off) };
}

type Planning = {
  readonly parts: LibraryParts;
  readonly compiler: LibraryCompiler;
  readonly both: BothSelections;
};

/** What a plan changes in the facts. @throws {ChangeError} when the pipeline cannot read what is to be added */
export function previewPlan(
  { parts, compiler, both }: Planning,
  content: ShelfContent,
  plan: LibraryPlan,
  kind: LibraryRequest['kind'],
): LibraryPreview {
  const tryCompile = (selection: Selection): FactIndex | Error => {
    try {
      return compiler.compile(selection);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };
  const [before, after] = [tryCompile(both.before), tryCompile(both.after)];
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
