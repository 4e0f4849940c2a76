/** Drafts on their way in, where they do not fit into one message. Kept in memory: a background that is stopped meanwhile has forgotten them, and says so. */
import type { LibraryRequest, SourceDraft } from '../../core/library/added-source';
import { MAX_SOURCES } from '../../core/library/source-limits';
import { MAX_PACK_BYTES } from '../../core/pack/pack';
import type { BackgroundMessages } from '../../ext/messages/messages';

type Staged = { readonly batch: string; readonly parts: (readonly SourceDraft[])[] };
/** One batch: only one preview is in front of the reader. */
let staged: Staged | null = null;

/** Takes a part in. @throws when parts are missing, or when they are more than a pack may hold */
export function stageDrafts({ batch, at, drafts }: BackgroundMessages['stageDrafts']['request']): void {
  if (at === 0) staged = { batch, parts: [] };
  if (staged?.batch !== batch || staged.parts.length !== at)
    throw new Error('parts of the import are missing');
  staged.parts.push(drafts);
  const all = staged.parts.flat();
  const length = all.reduce((sum, draft) => sum + draft.text.length, 0);
  if (all.length <= MAX_SOURCES && length <= MAX_PACK_BYTES) return;
  staged = null;
  throw new Error('the import is larger than a pack may be');
}

/** The request with its batch's drafts before its own, which lets go of the batch; null when the batch is not here any more. */
export function withStaged(request: LibraryRequest, batch: string | null): LibraryRequest | null {
  if (batch === null || request.kind !== 'add') return request;
  if (staged?.batch !== batch) return null;
  const drafts = [...staged.parts.flat(), ...request.drafts];
  staged = null;
  return { ...request, drafts };
}
