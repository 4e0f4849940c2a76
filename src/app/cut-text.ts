/** Long text and long lists in pieces that fit into messages. */
import type { SourceDraft } from '../core/library/added-source';

/** The text in pieces of at most `limit` code units, never within a surrogate pair; one empty piece for no text. `limit` is 2 or more. */
export function cutText(text: string, limit: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || at === 0;) {
    const isPair =
      /[\udc00-\udfff]/.test(text.charAt(at + limit)) && /[\ud800-\udbff]/.test(text.charAt(at + limit - 1));
    const end = at + limit - (isPair ? 1 : 0);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Drafts in groups whose texts have together at most `limit` code units, or one draft; in order, no group is empty. */
export function groupDrafts(drafts: readonly SourceDraft[], limit: number): SourceDraft[][] {
  const groups: SourceDraft[][] = [];
  let length = Infinity;
  for (const draft of drafts) {
    if (length + draft.text.length > limit) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(draft);
    length += draft.text.length;
  }
  return groups;
}
