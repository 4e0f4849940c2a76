/** What the facts page knows, and how it comes to know it anew. */
import { makeLookup, type LibraryLookup } from '../../core/library/library-lookup';
import type { LibraryPlace } from '../../core/library/library-place';
import type { Settings } from '../../core/settings/settings';
import type { LibraryReply, Result } from '../../ext/messages/messages';
import { hasAccess } from '../../ext/access';
import { ask } from '../../ext/messages/rpc';
import { listShortcuts, type CommandKeys } from '../../ext/shortcuts';
import { readSpace } from './storage-space';
import type { SyncState } from '../../ext/settings/sync-state';
import { factInWords } from '../../ui/text/own-words';
import type { ChangeState } from '../../ui/sources/change-state';

/** `library` is null until it is read. */
export type FactsModel = {
  readonly place: LibraryPlace;
  readonly reply: LibraryReply | null;
  readonly library: LibraryLookup | 'failed' | null;
  readonly settings: Settings | null;
  readonly shortcuts: readonly CommandKeys[];
  readonly usedBytes: number | null;
  /** Whether the browser promises to keep added sources; null where it does not tell. */
  readonly isPersisted: boolean | null;
  readonly sync: SyncState;
  /** False where the reader took access to websites away. */
  readonly hasAccess: boolean;
  readonly change: ChangeState | null;
  /** What went wrong, in words, until the reader closes it. */
  readonly trouble: string | null;
};

/** The library as the background answers now; nothing where it is still the one of `known`. */
export async function loadLibrary(
  known: LibraryReply | null,
): Promise<Partial<Pick<FactsModel, 'reply' | 'library'>>> {
  const fetched = await fetchLibrary(known?.stamp ?? null);
  if (!fetched.ok) return { reply: null, library: 'failed' };
  if (fetched.value === null) return {};
  const reply = JSON.parse(fetched.value) as LibraryReply;
  const { library } = reply;
  return { reply, library: makeLookup({ ...library, facts: library.facts.map(factInWords) }) };
}

/** The text of a library in all its parts, from the first one again where it changed meanwhile; null where it is the known one. */
async function fetchLibrary(known: string | null): Promise<Result<string | null>> {
  let texts: string[] = [];
  let stamp: string | null = null;
  for (let parts = 1; texts.length < parts;) {
    const reply = await ask('readLibrary', { known, part: texts.length });
    if (!reply.ok) return reply;
    if (reply.value === null) return { ok: true, value: null };
    const isOther = reply.value.stamp !== stamp && texts.length > 0;
    ({ stamp, parts } = reply.value);
    texts = isOther ? [] : [...texts, reply.value.text];
  }
  return { ok: true, value: texts.join('') };
}

/** Keys, and the space used; what the browser does not tell is left out. */
export async function loadBrowserFacts(): Promise<
  Pick<FactsModel, 'shortcuts' | 'usedBytes' | 'isPersisted' | 'hasAccess'>
> {
  const [shortcuts, space, isAllowed] = await Promise.all([
    listShortcuts().catch(() => []),
    readSpace(),
    hasAccess(),
  ]);
  return { shortcuts, ...space, hasAccess: isAllowed };
}
