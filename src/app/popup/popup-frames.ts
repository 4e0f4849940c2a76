/**
 * The marks of a page and of the frames within it as one list. In: the page's own marks, and what frames tell of theirs. Out: one list in
 * which each mark has a number of its own, and the place it stands for.
 */
import type { PageItem } from '../../core/page/page-report';
import type { PopupMessages } from '../../ext/messages/messages';
import { POPUP_CHECKS } from '../../ext/messages/popup-checks';
import { serve } from '../../ext/messages/rpc';
import type { PagePart } from '../../ui/popup/popup-state';

/** Where a mark is: the frame, 0 for the page itself, and the mark's number there. */
export type MarkPlace = { readonly frame: number; readonly mention: number };

/** What frames told, and the list last made of it. */
export class PageFrames {
  readonly #told = new Map<number, readonly PageItem[]>();
  #places: readonly MarkPlace[] = [];

  /** What a frame within the page told last counts. */
  tell(frame: number, items: readonly PageItem[]): void {
    this.#told.set(frame, items);
  }

  /** The page was left, and its frames with it. */
  forget(): void {
    this.#told.clear();
  }

  /** The page's part with its frames' marks after its own, frames in the browser's order. A page that is off or closed says nothing of them. */
  join(page: PagePart): PagePart {
    if (page.kind !== 'marked' && page.kind !== 'other') return page;
    const frames = [...this.#told].sort(([one], [other]) => one - other);
    const own = page.kind === 'marked' ? page.items : [];
    const all = [[0, own] as const, ...frames].flatMap(([frame, items]) =>
      items.map((item) => ({ frame, item })),
    );
    this.#places = all.map(({ frame, item }) => ({ frame, mention: item.mention }));
    // A page that is no article may hold one in a frame.
    if (all.length === 0 && page.kind === 'other') return page;
    const isSource = page.kind === 'marked' && page.isSource;
    return { kind: 'marked', items: all.map(({ item }, mention) => ({ ...item, mention })), isSource };
  }

  /** The place of a mark by its number in the list last made. */
  placeOf(mention: number): MarkPlace | null {
    return this.#places[mention] ?? null;
  }
}

/** Calls back when a frame of a tab's page tells its marks. */
export function hearFrames(
  told: (tab: number | null, frame: number, items: readonly PageItem[]) => void,
): void {
  serve<PopupMessages>(POPUP_CHECKS, {
    tellFrameHints: ({ items }, { tab, frame }) => {
      told(tab, frame, items);
      return null;
    },
  });
}
